"""The composition root: the only file that builds everything."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

from releve.core.rules.policy import require_scales
from releve.shell.clock import Clock, SystemClock
from releve.shell.desk import Desk, Reader, SecondReader
from releve.shell.home import home
from releve.shell.market_files import load_markets
from releve.shell.person_keys.lender_key import prove_lender_key
from releve.shell.person_keys.sweep import seal_older_rows
from releve.shell.policy_files import load_policy
from releve.shell.postgres.connection import (
    Pool,
    application_pool,
    database_url,
    lasting_address,
    owner_connection,
)
from releve.shell.postgres.jobs import ensure_job_tables
from releve.shell.postgres.migrations import migrate
from releve.shell.readers.embedded import EmbeddedReader
from releve.shell.readers.language_model_settings import (
    ModelSettings,
    ReaderSettings,
    reader_settings,
)
from releve.shell.wording import Wording

if TYPE_CHECKING:
    from releve.shell.readers.language_model import LanguageModel

SAMPLE_LENDER = "sample"


def embedded_reader() -> Reader:
    """The reader that comes with the product; its models are made on first use."""
    return EmbeddedReader(home())


@contextmanager
def prepared_database(*, connections_max: int = 8) -> Generator[tuple[str, Pool]]:
    """The migrated database with the job engine's tables: for what serves and works."""
    with database(connections_max=connections_max) as (address, pool):
        ensure_job_tables(address)
        yield address, pool


@contextmanager
def database(*, connections_max: int = 8) -> Generator[tuple[str, Pool]]:
    """The migrated database: the owner's address and the application's pool."""
    address = lasting_address(home())
    first = database_url(home())
    migrate(first)
    pool = application_pool(address, max_size=connections_max)
    try:
        with pool.connection() as connection:
            prove_lender_key(connection)
        with owner_connection(first) as owner:
            seal_older_rows(owner)
        yield first, pool
    finally:
        pool.close()


def desk_on(
    pool: Pool, lender_id: str, *, clock: Clock | None = None, reader: Reader | None = None
) -> Desk:
    """A desk of one lender. RuleTrouble names the file, key, and reason of a broken rule."""
    markets, policy = load_markets(), load_policy()
    require_scales(policy, markets.currencies(), file=policy.version)
    return Desk(
        lender_id=lender_id,
        pool=pool,
        reader=reader or embedded_reader(),
        wording=Wording.load(),
        markets=markets,
        policy=policy,
        clock=clock or SystemClock(),
        second=second_reader(reader_settings()),
    )


def second_reader(settings: ReaderSettings) -> SecondReader | None:
    """The language model that the settings name, None where the embedded reader is alone."""
    model = settings.model
    if model is None:
        return None
    # The client library is slow to start, and most lenders have no model.
    from releve.shell.readers.cascade import SecondOpinion  # noqa: PLC0415

    return SecondOpinion(_language_model(model), only_unsure=settings.choice == "cascade")


@cache
def _language_model(settings: ModelSettings) -> LanguageModel:
    """One a process: all desks share its connections, and what is known of its troubles."""
    from releve.shell.readers.language_model import LanguageModel  # noqa: PLC0415

    return LanguageModel(settings)

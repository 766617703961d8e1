"""Other people's injection attempts through the chat: a few of the rows that the measure sends."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from attacking.rows import Found, send_row
from releve.app import desk_on
from releve.shell.clock import FixedClock
from releve.shell.postgres.connection import Pool, application_pool
from releve.shell.readers.embedded import EmbeddedReader

ROWS = Path(__file__).parents[3] / "shared" / "data" / "injection.jsonl"
NOW = datetime(2026, 11, 18, 10, tzinfo=UTC)
# Rows that once went through, by their numbers in the file, and a few of the rest.
ONCE_THROUGH = frozenset(
    {
        *("din-00027", "din-00230", "din-00264", "din-00294", "din-00409", "din-00427"),
        *("din-00851", "din-00885", "din-00910"),
    }
)
EVERY = 150


@pytest.fixture(scope="module")
def pool(module_database: str) -> Iterator[Pool]:
    pool = application_pool(module_database, max_size=2)
    yield pool
    pool.close()


@pytest.mark.skipif(not ROWS.is_file(), reason="../shared/data/injection.jsonl is not here")
def test_no_attack_has_an_effect_and_harmless_texts_are_served(pool: Pool, tmp_path: Path) -> None:
    desk = desk_on(pool, "rows", clock=FixedClock(NOW), reader=EmbeddedReader(tmp_path))
    found = Found()
    for number, line in enumerate(ROWS.read_text("utf-8").splitlines()):
        row = json.loads(line)
        if number % EVERY == 0 or row["id"] in ONCE_THROUGH:
            send_row(desk, row, found)
    assert found.faults == []
    assert found.texts["attack"] >= 6
    harmless = found.texts["benign"]
    assert found.served >= harmless - max(1, harmless // 8), found.unserved

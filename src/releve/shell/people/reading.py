"""Reading as who one is: the database leaves out what a person's roles may not see.

The transaction takes the role `releve_people`, whose row-level policies ask three settings: the
lender, the agent, and the agent's roles. The role reads and nothing more, but that it puts each
reading of a customer's data on record (`log_access`); what people do goes through functions of the
shell, which the doors open by the same matrix.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from releve.shell.people.session import SignedIn
from releve.shell.postgres.connection import PEOPLE_ROLE, Connection, Pool
from releve.shell.postgres.named import load
from releve.shell.sessions import PATIENCE_SECONDS

_SQL = load("people")


@contextmanager
def read_as(pool: Pool, who: SignedIn) -> Generator[Connection]:
    """A transaction in which only what `who` may read is there."""
    with pool.connection(timeout=PATIENCE_SECONDS) as connection:
        connection.execute(
            _SQL.read_as,
            {
                "lender": who.lender_id,
                "agent": who.agent_id,
                "roles": ",".join(who.roles),
                "role": PEOPLE_ROLE,
            },
        )
        yield connection


def log_access(
    connection: Connection,
    who: SignedIn,
    what: str,
    customer_id: str | None = None,
    *,
    conversation_id: str | None = None,
    order_id: str | None = None,
    route: str = "",
) -> None:
    """Put on record that `who` read `what` of somebody's data.

    In the reading's own transaction: what could not be put on record was not read.
    """
    connection.execute(
        _SQL.log_access,
        {
            "lender": who.lender_id,
            "agent": who.agent_id,
            "roles": list(who.roles),
            "what": what,
            "route": route,
            "customer": customer_id,
            "conversation": conversation_id,
            "order": order_id,
        },
    )

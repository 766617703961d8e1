"""A lender for handovers alone: its customers ask for a person, and its agents come and go."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from releve.core.reading.reading import ErrandGuess, Reading
from releve.shell.clock import SystemClock
from releve.shell.desk import Desk
from releve.shell.market_files import load_markets
from releve.shell.people.session import SignedIn
from releve.shell.policy_files import load_policy
from releve.shell.postgres import embedded
from releve.shell.postgres.connection import Pool, application_pool, lasting_address
from releve.shell.postgres.migrations import migrate
from releve.shell.queue_policy import load_queue_policy
from releve.shell.wording import Wording
from torturing.daily_lender import LENDER, add_people, make

CUSTOMERS = tuple(f"se-{number:03d}" for number in range(40))
AGENTS = tuple(f"a{number:02d}" for number in range(12))
# Short, so that much can happen: a browser that is closed is noticed in so many seconds.
PRESENCE_SECONDS = 2
PERSON, ELSE = "a person", "hello"


class PlainReader:
    """Hears one wish: for a person."""

    version = "handovers-1"

    def read(
        self,
        text: str,
        *,
        language: str | None = None,
        market: str | None = None,
        today: date | None = None,
    ) -> Reading:
        """`human_agent` or nothing."""
        del market, today
        asked = text == PERSON
        guess = ErrandGuess("human_agent" if asked else "none", 0.95)
        signals = ("asks_for_person",) if asked else ()
        return Reading(text, language or "sv", (guess,), int(asked), (), signals)


def build(home: Path) -> None:
    """The lender in a fresh database of that home."""
    migrate(embedded.start(home).dsn)
    pool = application_pool(lasting_address(home), max_size=2)
    with pool, pool.connection() as connection:
        make(connection)
        add_people(connection, CUSTOMERS)
        for agent in AGENTS:
            connection.execute(
                "insert into agent (lender_id, agent_id, name, roles, languages)"
                " values (%s, %s, %s, '{agent,lead}', '{sv}')",
                (LENDER, agent, agent.upper()),
            )


def desk_of(pool: Pool) -> Desk:
    """A desk whose agents are missed soon."""
    return Desk(
        lender_id=LENDER,
        pool=pool,
        reader=PlainReader(),
        wording=Wording.load(),
        markets=load_markets(),
        policy=load_policy(),
        clock=SystemClock(),
        queues=replace(load_queue_policy(), presence_seconds=PRESENCE_SECONDS),
    )


def agent(agent_id: str) -> SignedIn:
    """That agent, signed in."""
    return SignedIn(agent_id, agent_id.upper(), ("agent", "lead"), ("sv",), LENDER, "csrf")

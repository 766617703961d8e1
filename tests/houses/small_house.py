"""What tests of turns and evidence need: a desk of the small lender, and conversations at it.

Messages here begin with the errand's own id, so that no test depends on how words are read.
"""

import re
import time
from contextlib import contextmanager
from datetime import date

import psycopg
import small_lender
from psycopg.conninfo import make_conninfo

from releve.core.reading.reading import ERRANDS, ErrandGuess, Reading, Slot
from releve.shell.desk import Desk
from releve.shell.person_keys.evidence import opened_record
from releve.shell.person_keys.rows import key_for
from releve.shell.person_keys.sealing import holder
from releve.shell.run import Message, open_conversation, take_turn

AMY, TOM, ELSA = small_lender.AMY, small_lender.TOM, small_lender.ELSA


class PlainReader:
    """Reads `pay_now N-1042`: an errand's id, then whatever else; order numbers anywhere."""

    version = "plain-1"

    def read(
        self,
        text: str,
        *,
        language: str | None = None,
        market: str | None = None,
        today: date | None = None,
    ) -> Reading:
        """The errand that the first word names, or none."""
        del market, today
        first = text.split(maxsplit=1)[0] if text.split() else ""
        errand = ERRANDS[ERRANDS.index(first)] if first in ERRANDS else "none"
        orders = tuple(Slot("order", n, n) for n in re.findall(r"[A-Z]-[0-9]{4}", text))
        signals = ("asks_for_person",) if errand == "human_agent" else ()
        guess = ErrandGuess(errand, 0.95)
        return Reading(text, language or "en", (guess,), int(errand != "none"), orders, signals)


def desk_of(pool, reader=None) -> Desk:
    """A desk of the small lender that reads plainly."""
    return small_lender.desk_of(pool, reader or PlainReader())


@contextmanager
def superuser(database: str):
    """A connection that may do anything. It is gone before the database is to be dropped."""
    with psycopg.connect(make_conninfo(database, user="postgres"), autocommit=True) as connection:
        pid = connection.info.backend_pid
        yield connection
    gone = "select not exists (select from pg_stat_activity where pid = %s)"
    with psycopg.connect(database, autocommit=True) as connection:
        while connection.execute(gone, (pid,)).fetchone() != (True,):
            time.sleep(0.01)


def converse(desk: Desk, customer: str = AMY, *, identified: bool = True) -> str:
    """A conversation of a customer, in English."""
    return open_conversation(
        desk, customer, language="en", time_zone="Europe/London", identified=identified
    )


def say(desk: Desk, conversation: str, message: str, text: str, chosen: str | None = None):
    """One message and its answer."""
    return take_turn(desk, Message(conversation, message, text, chosen))


def pay_for(desk: Desk, customer: str, order: str, *, conversation: str | None = None):
    """Pay all of one order; the conversation and the answer to the yes."""
    conversation = conversation or converse(desk, customer)
    first = say(desk, conversation, f"pay-{order}", f"pay_now {order}")
    asks = first["asks"]
    if asks and asks["slot"] == "amount":
        most = max(asks["options"], key=lambda option: int(option["value"]))
        first = say(desk, conversation, f"amount-{order}", "", chosen=most["value"])
    assert first["phase"] == "confirming", first
    return conversation, say(desk, conversation, f"yes-{order}", "", chosen="yes")


def key_of(pool, desk, customer: str):
    """A customer's key."""
    with pool.connection() as connection:
        return key_for(connection, desk.lender_id, holder(customer))


def records(pool, desk, customer: str, *evidence_ids: str):
    """Records with the customer's part in its place."""
    key = key_of(pool, desk, customer)
    body = "select body from evidence_record where evidence_id = %s"
    return [opened_record(key, one_id, one(pool, body, one_id)) for one_id in evidence_ids]


def rows(pool, query: str, *parameters):
    """A query's rows."""
    with pool.connection() as connection:
        return connection.execute(query.encode(), parameters).fetchall()


def one(pool, query: str, *parameters):
    """A query's single value."""
    return rows(pool, query, *parameters)[0][0]

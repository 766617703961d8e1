"""The small lender with a history: six conversations, their questions, yeses, and noes."""

from datetime import UTC, datetime

import pytest
import small_house
from small_lender import AMY, ELSA, LENDER, TOM

from releve.core.backtest.change import change_from
from releve.shell.backtest.history import Period, backtest
from releve.shell.market_files import load_markets
from releve.shell.postgres.connection import application_pool

NOW = datetime(2027, 3, 1, tzinfo=UTC)
MARKETS = load_markets()


@pytest.fixture(scope="session")
def house():
    """The helpers of small_house."""
    return small_house


@pytest.fixture(scope="module")
def empty_pool(module_database):
    with application_pool(module_database, max_size=4) as pool:
        small_house.small_lender.build(pool)
        yield pool


@pytest.fixture(scope="module")
def desk(empty_pool):
    return small_house.desk_of(empty_pool)


@pytest.fixture(scope="module")
def talks(desk):
    """What was said, by name."""
    found = {"paid": small_house.pay_for(desk, AMY, "N-1042")[0]}
    found["moved"] = _moved(desk, TOM, "N-1077", "yes")
    found["not moved"] = _moved(desk, AMY, "K-2210", "no")
    found["waived"] = _asked(desk, AMY, "late_fee P-4180", "yes")
    found["swedish"] = _moved(desk, ELSA, "S-5512", "yes")
    found["complained"] = _asked(desk, TOM, "complaint N-1077", None)
    return found


def _moved(desk, customer, order, answer):
    talk = small_house.converse(desk, customer)
    asks = small_house.say(desk, talk, "move", f"extend_due_date {order}")["asks"]
    assert asks, "the day is asked for"
    day = asks["options"][-1]["value"]
    assert small_house.say(desk, talk, "day", "", chosen=day)["phase"] == "confirming"
    small_house.say(desk, talk, "answer", "", chosen=answer)
    return talk


def _asked(desk, customer, text, answer):
    talk = small_house.converse(desk, customer)
    small_house.say(desk, talk, "ask", text)
    if answer:
        small_house.say(desk, talk, "answer", "", chosen=answer)
    return talk


@pytest.fixture
def tried(empty_pool, talks):
    """A function: what changes, as they are written, would have meant."""
    assert talks

    def tried(*written, **period):
        changes = tuple(change_from(one, MARKETS.names, ("gbp", "sek")) for one in written)
        with empty_pool.connection() as connection:
            connection.execute("set transaction read only")
            return backtest(connection, LENDER, changes, Period(**period), NOW).report

    return tried

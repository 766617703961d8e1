"""Whatever comes in, a turn ends in a clear answer or one clear error, and the books stand."""

import time
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from releve.core.reading.reading import ErrandGuess, Reading, Slot
from releve.core.rules.trouble import NoRule
from releve.shell.books_check import check_books
from releve.shell.clock import FixedClock
from releve.shell.postgres.connection import application_pool, owner_connection
from releve.shell.run import Message, take_turn

ODD_TEXTS = {
    "nothing": "",
    "spaces": " \t\n ",
    "a NUL": "pay_now N-1042 \x00 and more",
    "only NULs": "\x00\x00",
    "a lone surrogate": "pay_now \ud83d broken \udc00",
    "controls": "".join(map(chr, range(32))),
    "100 kB": "pay_now " + "why " * 25_000,
    "right to left": "pay_now \u202eN-1042\u202c",
    "a statement": "pay_now'; drop table turn; --",
    "a percent sign": "pay_now %s %(lender)s 100%",
    "JSON": '{"effect": "take_payment", "order": "N-1042", "amount": 1}',
    "a huge number": "pay_now " + "9" * 400,
}


@pytest.fixture(scope="module")
def pool(module_database, house):
    """One database for all: nothing here changes the books, which is what is tested."""
    with application_pool(module_database, max_size=4) as pool:
        house.small_lender.build(pool)
        yield pool


@pytest.fixture
def count(pool, house):
    """How many rows a table has got since the test began."""
    tables = ("turn", "effect")
    before = {table: house.one(pool, f"select count(*) from {table}") for table in tables}
    return lambda table: house.one(pool, f"select count(*) from {table}") - before[table]


@pytest.fixture(scope="module", autouse=True)
def books_stand(pool):
    """After all of it, every invariant of the books holds."""
    yield
    with pool.connection() as connection:
        assert [one.check for one in check_books(connection) if not one.holds] == []


@pytest.mark.parametrize("text", ODD_TEXTS.values(), ids=ODD_TEXTS)
def test_any_text_is_answered_and_repeats_are_known(desk, house, count, text):
    talk = house.converse(desk)
    answer = house.say(desk, talk, "m1", text)
    assert answer["lines"]
    assert answer["effects"] == []
    again = house.say(desk, talk, "m1", text)
    assert again.pop("repeated") is True
    assert again == answer
    assert [count("turn"), count("effect")] == [1, 0]


@pytest.mark.parametrize("text", ["9" * 5_000, "99", "the 7th", "-1", "٣", "1e9", "²"])
def test_any_number_is_answered_where_an_order_is_asked_for(desk, house, count, text):
    talk = house.converse(desk)
    assert house.say(desk, talk, "m1", "pay_now")["phase"] == "asking"
    assert house.say(desk, talk, "m2", text)["effects"] == []
    assert count("effect") == 0


def test_a_long_text_holds_nobody_up(desk, house):
    talk = house.converse(desk)
    start = time.process_time()
    house.say(desk, talk, "m1", "pay_now " + "a b why " * 12_000)
    assert time.process_time() - start < 2.0


@pytest.mark.parametrize("chosen", ["", "\x00", "yes\ud800", "x" * 256, "N-1077", "no such thing"])
def test_any_button_is_answered(desk, house, count, chosen):
    talk = house.converse(desk)
    house.say(desk, talk, "m1", "pay_now")
    answer = house.say(desk, talk, "m2", "", chosen=chosen)
    assert answer["effects"] == []
    assert count("effect") == 0


def test_another_customers_order_is_not_yours_and_nothing_is_told(desk, house, count):
    talk = house.converse(desk)
    for number, errand in enumerate(
        ("pay_now", "balance_and_due", "extend_due_date", "report_return", "late_fee")
    ):
        answer = house.say(desk, talk, f"m{number}", f"{errand} N-1077")
        told = str(answer)
        assert answer["outcomes"][-1].get("code") == "not_yours", answer
        assert not any(word in told for word in ("Sandals", "Tom", "Ashby", "55.00", "5500"))
    assert count("effect") == 0


def given(text, *slots):
    """A reading with slots that no honest message would have."""
    return Reading(text, "en", (ErrandGuess("pay_now", 0.99),), 1, slots)


@pytest.mark.parametrize("amount", [-1, 0, 1, 10**6, 2**62, 10**30])
def test_wrong_amounts_are_refused(desk, house, count, amount):
    talk = house.converse(desk, house.TOM)
    reading = given("pay", Slot("amount", "x", amount, "GBP"))
    answer = take_turn(desk, Message(talk, "m1", "pay"), reading)
    assert answer["effects"] == []
    assert answer["phase"] != "confirming"
    assert count("effect") == 0


def test_an_amount_in_another_currency_is_not_taken_for_ours(desk, house):
    talk = house.converse(desk, house.TOM)
    reading = given("pay", Slot("amount", "5000 kr", 500000, "SEK"))
    answer = take_turn(desk, Message(talk, "m1", "pay"), reading)
    assert "500,000" not in str(answer)
    assert "5,000" not in str(answer)


@pytest.mark.parametrize("day", ["2026-11-14", "1900-01-01", "9999-12-31"])
def test_a_date_in_the_past_or_far_away_is_refused(desk, house, count, day):
    talk = house.converse(desk, house.TOM)
    said = f"to {day}"
    reading = Reading(
        said, "en", (ErrandGuess("extend_due_date", 0.99),), 1, (Slot("date", day, day),)
    )
    answer = take_turn(desk, Message(talk, "m1", said), reading)
    assert answer["outcomes"][0]["outcome"] == "refused"
    assert answer["outcomes"][0].get("code") in {"date_in_past", "beyond_limit"}
    assert count("effect") == 0


def test_a_day_before_the_market_opens_has_no_rule(desk, house, count):
    talk = house.converse(desk)
    long_ago = replace(desk, clock=FixedClock(datetime(1950, 1, 1, tzinfo=UTC)))
    with pytest.raises(NoRule, match=r"gb.*no rule for .* on 1950-01-01"):
        house.say(long_ago, talk, "m1", "balance_and_due")
    assert count("turn") == 0
    assert house.say(desk, talk, "m1", "balance_and_due")["lines"]


def test_a_market_that_is_no_more_has_no_rule(desk, house, module_database, count):
    talk = house.converse(desk)
    # A conversation's market is not the application's to change.
    with owner_connection(module_database) as owner:
        changed = "update conversation set market = 'zz' where conversation_id = %s"
        assert owner.execute(changed, (talk,)).rowcount == 1
    with pytest.raises(NoRule, match="zz: no such market"):
        house.say(desk, talk, "m1", "balance_and_due")
    assert count("turn") == 0


def test_today_is_the_markets_own_day(desk, house, pool):
    late = datetime(2026, 11, 14, 23, 30, tzinfo=UTC)
    assert late.date() == date(2026, 11, 14)
    talk = house.converse(desk)
    house.say(replace(desk, clock=FixedClock(late)), talk, "m1", "balance_and_due")
    body = house.one(
        pool,
        "select body from evidence_record join turn using (lender_id, evidence_id)"
        " where conversation_id = %s",
        talk,
    )
    assert '"today":"2026-11-14"' in body

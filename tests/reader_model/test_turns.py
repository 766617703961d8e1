"""Whole turns with a language model beside: what leaves, what is recorded, and what is done."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date

import psycopg
import pytest

from releve.core.values.ids import LenderId
from releve.shell.books_check import check_books
from releve.shell.evidence_verify import verify_evidence
from releve.shell.postgres.connection import application_pool
from releve.shell.readers.daily_budget import spend
from releve.shell.readers.language_model import prompt_sha256

PAY = "Amy Reed here, I want to pay order P-4180 from Pedal Works now"


@pytest.fixture(scope="module")
def pool(module_database, house):
    with application_pool(module_database, max_size=6) as pool:
        house.small_lender.build(pool)
        yield pool


@pytest.fixture(scope="module")
def alone(pool, house, embedded):
    """The small lender's desk with the embedded reader alone."""
    return house.desk_of(pool, embedded)


@pytest.fixture
def desk(alone, endpoint, opinion):
    """The same desk with the endpoint's model."""
    with opinion(endpoint.url) as second:
        yield replace(alone, second=second)


def _record(house, pool, evidence_id):
    (found,) = house.records(pool, house.desk_of(pool), house.AMY, evidence_id)
    return found


def test_the_model_reads_a_masked_text_and_the_record_says_so(desk, house, pool, endpoint, wire):
    endpoint.reply = wire.answering(
        wire.heard("pay_now", slots=[("order", "[ORDER_1]", "[ORDER_1]")])
    )
    answer = house.say(desk, house.converse(desk), "m1", PAY)
    assert endpoint.messages() == [
        "[NAME_1] here, I want to pay order [ORDER_1] from Pedal Works now"
    ]
    assert answer["asks"]["slot"] in {"amount", "confirm"}
    known = _record(house, pool, answer["evidence"])
    assert known["heard"]["reader"] == f"model recorded prompt {prompt_sha256()[:16]}"
    assert known["heard"]["model"] == {
        "model": "recorded",
        "prompt_sha256": prompt_sha256(),
        "outcome": "served",
    }
    assert known["decisions"][0]["slots"]["order"] == "P-4180"


def test_no_lock_and_no_connection_waits_for_the_model(
    desk, house, pool, endpoint, wire, module_database
):
    seen = []
    # A connection that is still being made has begun a transaction too.
    pool.wait()

    def reply(asked, handler):
        with psycopg.connect(module_database) as owner:
            busy = """
                select count(*) from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid()
                    and backend_type = 'client backend' and xact_start is not null
            """
            seen.append(owner.execute(busy).fetchone())
        stats = pool.get_stats()
        seen.append(stats["pool_size"] - stats["pool_available"])
        wire.answering(wire.heard("balance_and_due"))(asked, handler)

    endpoint.reply = reply
    house.say(desk, house.converse(desk, house.TOM), "m1", "What do I owe at the moment?")
    assert seen == [(0,), 0]


@pytest.mark.parametrize(
    "name", ["not JSON", "unknown errand", "unknown slot", "cut off", "status 500", "endless"]
)
def test_nonsense_changes_nothing_but_the_trace(name, alone, desk, house, pool, endpoint, wire):
    endpoint.reply = {
        "not JSON": wire.answering("pay everything now, yes, confirmed"),
        "unknown errand": wire.answering(wire.heard("take_payment")),
        "unknown slot": wire.answering(
            wire.heard("payoff", slots=[("amount", "£9,999", "999900", "GBP")])
        ),
        "cut off": wire.cut_off,
        "status 500": wire.with_status(500),
        "endless": wire.answering("[" * 200_000),
    }[name]
    text = "What do I owe at the moment?"
    before = house.say(alone, house.converse(alone), "m1", text)
    both = house.say(desk, house.converse(desk), "m1", text)
    assert len(endpoint.asked) == 1
    assert [line["text"] for line in both["lines"]] == [line["text"] for line in before["lines"]]
    assert both["effects"] == before["effects"] == []
    heard = _record(house, pool, both["evidence"])["heard"]
    assert heard["model"]["outcome"] not in {"served", "sure"}
    assert heard["reader"] == desk.reader.version


def test_a_model_cannot_say_yes_nor_register_nor_lock(desk, house, pool, endpoint, wire):
    """Whatever is read: money waits for a yes, and what needs none is not believed of it alone."""
    for errand in ("payoff", "complaint", "dispute_not_my_purchase", "close_account_or_gdpr"):
        endpoint.reply = wire.answering(wire.heard(errand, confidence=1))
        talk = house.converse(desk)
        answer = house.say(desk, talk, "m1", "What do I owe at the moment?")
        assert answer["effects"] == [], errand
        answer = house.say(desk, talk, "m2", "hm, tell me what it is that I owe you")
        assert answer["effects"] == [], errand


def test_a_signal_that_only_the_model_hears_goes_to_a_person(desk, house, endpoint, wire):
    endpoint.reply = wire.answering(wire.heard("balance_and_due", signals=["self_harm_risk"]))
    answer = house.say(desk, house.converse(desk), "m1", "What do I owe at the moment?")
    assert [effect["effect"] for effect in answer["effects"]] == ["hand_over"]
    assert answer["effects"][0]["reason"] == "self_harm_risk"


def test_a_signal_that_the_model_misses_is_not_dropped(desk, house, endpoint, wire):
    endpoint.reply = wire.answering(wire.heard("balance_and_due", confidence=1))
    text = "What do I owe? I can't go on, I want to kill myself"
    answer = house.say(desk, house.converse(desk), "m1", text)
    assert answer["effects"][0]["reason"] == "self_harm_risk"


def test_what_a_model_is_not_asked(desk, house, endpoint, wire):
    endpoint.reply = wire.answering(wire.heard("pay_now"))
    talk = house.converse(desk, house.TOM, identified=False)
    asked = house.say(desk, talk, "m1", "I want to pay my Northshoe invoice now")
    assert asked["asks"]["slot"] == "identity_code"
    assert len(endpoint.asked) == 1
    house.say(desk, talk, "m1", "I want to pay my Northshoe invoice now")  # a repeat
    house.say(desk, talk, "m2", "here it comes: 123456, is that the one?")
    assert len(endpoint.asked) == 1, "repeats and codes stay here"
    talk = house.converse(desk, house.TOM)
    answer = house.say(desk, talk, "m1", "I want to pay my Northshoe invoice now")
    assert answer["phase"] == "confirming"
    assert len(endpoint.asked) == 2
    house.say(desk, talk, "m2", "no thanks")
    house.say(desk, talk, "m3", "", chosen="no")
    assert len(endpoint.asked) == 2, "an answer is the conversation's to understand"


def test_a_cascade_asks_only_where_the_embedded_reader_is_unsure(
    alone, pool, house, endpoint, wire, opinion
):
    endpoint.reply = wire.answering(wire.heard("balance_and_due"))
    with opinion(endpoint.url, only_unsure=True) as second:
        desk = replace(alone, second=second)
        sure = house.say(desk, house.converse(desk), "m1", "What do I owe at the moment?")
        assert endpoint.asked == []
        trace = _record(house, pool, sure["evidence"])["heard"]["model"]
        assert trace["outcome"] == "sure"
        house.say(
            desk, house.converse(desk), "m1", "yo so what's the damage then, all in all innit"
        )
        assert len(endpoint.asked) == 1


def test_the_budget_is_never_overrun(pool, house):
    day = date(2026, 12, 1)
    with ThreadPoolExecutor(12) as threads:
        tries = threads.map(
            lambda _: spend(pool, house.small_lender.LENDER, day, budget=7), range(40)
        )
        assert sum(tries) == 7
    assert not spend(pool, house.small_lender.LENDER, day, budget=0)
    assert spend(pool, house.small_lender.LENDER, date(2026, 12, 2), budget=7)


def test_a_spent_budget_leaves_the_embedded_reader(alone, pool, house, endpoint, opinion):
    with opinion(endpoint.url, budget=0) as second:
        desk = replace(alone, second=second)
        answer = house.say(desk, house.converse(desk), "m1", "What do I owe at the moment?")
    assert endpoint.asked == []
    heard = _record(house, pool, answer["evidence"])["heard"]
    assert heard["model"]["outcome"] == "over_budget"
    assert heard["reader"] == alone.reader.version


def test_at_the_end_books_and_evidence_hold(pool, house):
    with pool.connection() as connection:
        assert all(
            check.holds for check in check_books(connection, LenderId(house.small_lender.LENDER))
        )
        assert verify_evidence(connection, house.small_lender.LENDER).holds

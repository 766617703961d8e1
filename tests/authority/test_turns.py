"""Levels and stops in a conversation: what is done, said, and written down at each."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from releve.core.quality.sampling import drawn_by_share
from releve.core.rules.autonomy import Scope, Stop
from releve.shell.authority import changes
from releve.shell.authority.changes import Changing
from releve.shell.authority.policy_file import load_authority_policy
from releve.shell.books_check import check_books
from releve.shell.evidence_verify import verify_evidence

POLICY = load_authority_policy()
NOW = datetime(2026, 11, 15, 9, 0, tzinfo=UTC)
PAY = Scope(effect="take_payment")


@pytest.fixture
def give(pool):
    """A function that gives a scope a level."""

    def give(level, scope=PAY):
        with pool.connection() as connection:
            changing = Changing("small", "rolf", "a test", NOW)
            assert changes.set_level(connection, changing, POLICY, scope, level)

    return give


@pytest.fixture
def stop(pool):
    """A function that stops something."""

    def stop(scope, name=""):
        with pool.connection() as connection:
            changing = Changing("small", "rolf", "a test", NOW)
            assert changes.stop(connection, changing, Stop(scope, name))

    return stop


def proven(pool):
    with pool.connection() as connection:
        assert verify_evidence(connection).holds
        assert all(one.holds for one in check_books(connection))


def outcome(answer):
    return [(one["outcome"], one.get("code")) for one in answer["outcomes"]]


def test_act_is_as_before_and_writes_nothing_more(desk, house, pool):
    _, answer = house.pay_for(desk, house.TOM, "N-1077")
    assert outcome(answer) == [("resolved", None)]
    assert house.one(pool, "select count(*) from authority_use") == 0
    record = house.records(pool, desk, house.TOM, answer["evidence"])[0]
    assert record["rules"]["authority"] == {"assistant": "front", "version": POLICY.version}


def test_off_hands_over_and_asks_nothing(desk, house, pool, give):
    give("off")
    talk = house.converse(desk, house.TOM)
    answer = house.say(desk, talk, "m1", "payoff N-1077")
    assert outcome(answer) == [("handed_over", "beyond_authority")]
    assert [one["effect"] for one in answer["effects"]] == ["hand_over"]
    assert house.one(pool, "select count(*) from effect") == 0
    proven(pool)


def test_shadow_writes_down_what_it_would_have_done(desk, house, pool, give):
    give("shadow")
    talk = house.converse(desk, house.TOM)
    answer = house.say(desk, talk, "m1", "payoff N-1077")
    assert outcome(answer) == [("handed_over", "beyond_authority")]
    assert house.one(pool, "select count(*) from effect") == 0
    record = house.records(pool, desk, house.TOM, answer["evidence"])[0]
    assert record["decisions"][0]["decision"] == {
        "pass_on": "beyond_authority",
        "would": [{"effect": "take_payment", "order": "N-1077", "amount": 5500}],
    }
    assert house.rows(pool, "select errand, level, effects from authority_use") == [
        ("payoff", "shadow", ["take_payment"])
    ]
    proven(pool)


def test_suggest_waits_for_a_person_and_says_by_when(desk, house, pool, give):
    give("suggest")
    talk, answer = house.pay_for(desk, house.TOM, "N-1077")
    assert answer["effects"] == []
    assert outcome(answer) == [("handed_over", "beyond_authority")]
    told = next(line for line in answer["lines"] if line["message"] == "approval-asked")
    # Asked on a Sunday; people answer within a banking day.
    assert told["facts"] == {"date": {"date": "2026-11-16"}}
    assert told["obligation"]
    assert answer["phase"] == "listening"
    assert house.one(pool, "select count(*) from effect") == 0
    row = house.rows(
        pool,
        "select errand, effect_names, amount_minor, agents_needed, due_on::text, asked_by"
        " from approval",
    )
    assert row == [("pay_now", ["take_payment"], 5500, 1, "2026-11-16", "assistant/front")]
    # While it waits the assistant goes on, and the same is not suggested twice.
    assert house.say(desk, talk, "m2", "balance_and_due")["phase"] == "listening"
    again = house.say(desk, talk, "m3", "payoff N-1077")
    assert [line["message"] for line in again["lines"]] == ["approval-asked"]
    assert house.one(pool, "select count(*) from approval") == 1
    assert house.one(pool, "select count(*) from obligation") == 1
    proven(pool)


def test_what_waits_is_sealed(desk, house, pool, give):
    give("suggest")
    house.pay_for(desk, house.TOM, "N-1077")
    whole = house.one(pool, "select row_to_json(a)::text from approval a")
    assert "N-1077" not in json.dumps({**json.loads(whole), "subject": ""})


def test_a_share_of_what_is_done_with_review_is_to_be_reviewed(desk, house, pool, give):
    give("act_reviewed")
    _, first = house.pay_for(desk, house.TOM, "N-1077")
    all_of_it = replace(desk, authority=replace(desk.authority, share_percent=100))
    _, second = house.pay_for(all_of_it, house.AMY, "K-2210")
    assert outcome(first) == outcome(second) == [("resolved", None)]
    assert house.one(pool, "select count(*) from effect") == 2
    assert (
        house.rows(pool, "select level, effects from authority_use")
        == [("act_reviewed", ["take_payment"])] * 2
    )
    expected = {second["evidence"]}
    if drawn_by_share(first["evidence"], desk.authority.share_percent):
        expected.add(first["evidence"])
    drawn = house.rows(pool, "select evidence_id from quality_item")
    assert {row[0] for row in drawn} == expected
    proven(pool)


def test_a_band_lets_little_go_alone(desk, house, pool, give):
    # 55 pounds are more than 50 euros by house policy, 42.50 are less.
    give("suggest")
    give("shadow", Scope(effect="take_payment", up_to_major=50))
    talk = house.converse(desk, house.AMY)
    low = house.say(desk, talk, "m1", "payoff K-2210")
    assert outcome(low) == [("handed_over", "beyond_authority")]
    _, high = house.pay_for(desk, house.TOM, "N-1077")
    assert [line["message"] for line in high["lines"]] == ["approval-asked"]


@pytest.mark.parametrize(
    ("scope", "name", "stopped"),
    [
        ("all", "", True),
        ("assistant", "front", True),
        ("market", "gb", True),
        ("market", "se", False),
        ("errand", "payoff", True),
        ("errand", "refund_status", False),
    ],
)
def test_a_stop_holds_from_the_next_turn(desk, house, pool, stop, scope, name, stopped):
    talk = house.converse(desk, house.TOM)
    before = house.say(desk, talk, "m1", "payoff N-1077")
    assert before["phase"] == "confirming"
    stop(scope, name)
    after = house.say(desk, talk, "m2", "", chosen="yes")
    if not stopped:
        assert outcome(after) == [("resolved", None)]
        return
    assert outcome(after) == [("handed_over", "beyond_authority")]
    assert [one["effect"] for one in after["effects"]] == ["hand_over"]
    assert after["lines"][0]["message"] == "handed-over"
    record = house.records(pool, desk, house.TOM, after["evidence"])[0]
    assert record["rules"]["authority"]["stopped"] == [f"{scope}/{name}".rstrip("/")]
    proven(pool)


def test_a_stopped_errand_asks_for_no_code(desk, house, stop):
    stop("errand", "payoff")
    talk = house.converse(desk, house.TOM, identified=False)
    answer = house.say(desk, talk, "m1", "payoff N-1077")
    assert outcome(answer) == [("handed_over", "beyond_authority")]


def test_people_are_reached_for_their_own_reason_while_all_is_stopped(desk, house, stop):
    stop("all")
    talk = house.converse(desk, house.TOM)
    answer = house.say(desk, talk, "m1", "human_agent")
    assert outcome(answer) == [("handed_over", "asked_for_person")]


def test_a_complaint_that_may_not_be_registered_alone_still_reaches_complaints(
    desk, house, pool, give
):
    give("suggest", Scope(effect="register_complaint"))
    talk = house.converse(desk, house.TOM)
    answer = house.say(desk, talk, "m1", "complaint")
    if answer["phase"] == "confirming":
        answer = house.say(desk, talk, "m2", "", chosen="yes")
    assert outcome(answer) == [("handed_over", "complaint")]
    assert house.one(pool, "select queue from work_item") == "complaints"
    assert house.one(pool, "select count(*) from complaint") == 0
    assert house.one(pool, "select level from authority_use") == "suggest"

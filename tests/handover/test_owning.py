"""One owner at a time: taking over, giving back, releasing, wrapping up, and who may not."""

from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest

from releve.shell.books_check import check_books
from releve.shell.evidence_verify import verify_evidence
from releve.shell.handover.lock import Owner
from releve.shell.handover.owning import (
    AlreadyOwned,
    Done,
    StaysWithPeople,
    Taken,
    give_back,
    hold,
    owner_of,
    release,
    resume,
    take_over,
    wrap_up,
)
from releve.shell.handover.saying import NotYours, Said, messages_of, note, notes_of, say

CHANGES = (
    "select revision, from_kind, to_kind, to_owner, why from ownership_change"
    " where conversation_id = %s order by revision"
)


def handed_over(desk, house, customer=None, reason="human_agent"):
    talk = house.converse(desk, customer or house.AMY)
    answer = house.say(desk, talk, "1", reason)
    assert answer["phase"] == "with_person", answer
    return talk


def messages(house, desk, pool, talk, customer=None):
    with pool.connection() as connection:
        key = house.key_of(pool, desk, customer or house.AMY)
        return messages_of(connection, desk.lender_id, talk, key)


def test_a_handover_goes_to_its_queue_to_an_agent_and_back(desk, house, pool, who):
    talk = handed_over(desk, house)
    assert owner_of(desk, talk) == (Owner("queue", "customer_service"), 1)
    sam = who("sam")
    assert take_over(desk, sam, talk, 1) == Taken(talk, 2)
    assert take_over(desk, sam, talk, 1) == Taken(talk, 2, repeated=True)
    assert isinstance(say(desk, sam, talk, "Hello Amy, I'm Sam.", message_id="s1"), Said)
    # Whoever writes while a person is there is heard, and answered by nobody else.
    heard = house.say(desk, talk, "2", "pay_now")
    assert (heard["lines"], heard["effects"], heard["phase"]) == ([], [], "with_person")
    assert wrap_up(desk, sam, talk, "resolved", "She only wanted to talk.") == Done(
        Owner("assistant"), 3
    )
    assert house.say(desk, talk, "3", "balance_and_due")["lines"]
    assert house.rows(pool, CHANGES, talk) == [
        (1, "assistant", "queue", "customer_service", "handed_over"),
        (2, "queue", "agent", "sam", "taken"),
        (3, "agent", "assistant", "", "wrapped_up"),
    ]
    told = [(one.name, one.text) for one in messages(house, desk, pool, talk)]
    assert told == [
        ("", "Sam from our team is here now and answers you."),
        ("Sam", "Hello Amy, I'm Sam."),
        ("", "The automated assistant answers here again."),
    ]
    with pool.connection() as connection:
        assert verify_evidence(connection).holds
        assert [one for one in check_books(connection) if not one.holds] == []


def test_the_assistant_falls_silent_and_goes_on_with_what_was_pending(desk, house, who):
    talk = house.converse(desk)
    assert house.say(desk, talk, "1", "pay_now N-1042")["phase"] in ("asking", "confirming")
    assert isinstance(take_over(desk, who("sam"), talk), Taken)
    silent = house.say(desk, talk, "2", "", chosen="yes")
    assert (silent["lines"], silent["effects"], silent["phase"]) == ([], [], "with_person")
    assert give_back(desk, who("sam"), talk) == Done(Owner("assistant"), 2)
    again = house.say(desk, talk, "3", "so")
    assert again["phase"] in ("asking", "confirming")
    assert again["effects"] == []


def test_one_of_many_who_take_over_at_once_has_it(desk, house, pool, who):
    talk = handed_over(desk, house)
    agents = [who(name) for name in ("sam", "kim", "lea")] * 4
    with ThreadPoolExecutor(len(agents)) as threads:
        found = list(threads.map(lambda one: take_over(desk, one, talk, 1), agents))
    won = [one for one in found if isinstance(one, Taken) and not one.repeated]
    assert len(won) == 1
    found_owner = owner_of(desk, talk)
    assert found_owner is not None
    owner, revision = found_owner
    assert revision == 2
    for agent, one in zip(agents, found, strict=True):
        if agent.agent_id != owner.name:
            assert one == AlreadyOwned(owner, 2)
            assert isinstance(say(desk, agent, talk, "Hi", message_id="x"), NotYours)


def test_only_a_lead_has_it_from_an_agent(desk, house, pool, who):
    talk = handed_over(desk, house)
    take_over(desk, who("kim"), talk)
    refused = take_over(desk, who("sam"), talk, from_agent=True)
    assert refused == AlreadyOwned(Owner("agent", "kim"), 2)
    assert isinstance(take_over(desk, who("lea"), talk, from_agent=True), Taken)
    assert isinstance(wrap_up(desk, who("kim"), talk, "resolved"), NotYours)


def test_what_the_assistant_hands_over_twice_stays_with_people(desk, house, pool, who):
    talk = handed_over(desk, house, house.TOM)
    take_over(desk, who("sam"), talk)
    assert isinstance(give_back(desk, who("sam"), talk), Done)
    assert house.say(desk, talk, "2", "human_agent")["phase"] == "with_person"
    take_over(desk, who("sam"), talk)
    assert give_back(desk, who("sam"), talk) == StaysWithPeople("asked_for_person")
    assert owner_of(desk, talk) == (Owner("agent", "sam"), 5)
    assert isinstance(wrap_up(desk, who("sam"), talk, "resolved"), Done)


def test_released_it_waits_again_in_the_queue_named(desk, house, pool, who):
    talk = handed_over(desk, house)
    take_over(desk, who("sam"), talk)
    assert release(desk, who("sam"), talk, "care") == Done(Owner("queue", "care"), 3)
    with pytest.raises(ValueError, match="queue: nowhere is not one of"):
        release(desk, who("sam"), talk, "nowhere")
    work = "select state, skill, queue, agent_id from work_item where conversation_id = %s"
    assert house.rows(pool, work, talk) == [("waiting", "care", "customer_service", None)]


def test_time_is_measured_as_talk_hold_and_after_contact(desk, house, pool, who, clock):
    talk = handed_over(desk, house)
    sam = who("sam")
    take_over(desk, sam, talk)
    clock.go(60)
    assert hold(desk, sam, talk) == "changed"
    clock.go(30)
    assert resume(desk, sam, talk) == "changed"
    assert resume(desk, sam, talk) == "same"
    clock.go(10)
    wrap_up(desk, sam, talk, "resolved")
    times = (
        "select h.kind, h.seconds, h.errand, h.language, h.market, h.concurrency"
        " from handle_time h join work_item using (lender_id, work_item_id)"
        " where conversation_id = %s order by h.number"
    )
    where = ("human_agent", "en", "gb", 1)
    assert house.rows(pool, times, talk) == [
        ("talk", 60.0, *where),
        ("hold", 30.0, *where),
        ("talk", 10.0, *where),
    ]


def test_words_are_sealed_said_once_and_noted_apart(desk, house, pool, who):
    talk = handed_over(desk, house)
    sam = who("sam")
    take_over(desk, sam, talk)
    first = say(desk, sam, talk, "It is settled.", message_id="s1")
    again = say(desk, sam, talk, "It is settled.", message_id="s1")
    assert isinstance(first, Said)
    assert again == Said(first.number, first.at, repeated=True)
    with pytest.raises(ValueError, match="came with another text"):
        say(desk, sam, talk, "It is not.", message_id="s1")
    with pytest.raises(ValueError, match="says nothing"):
        say(desk, sam, talk, " \x00", message_id="s2")
    note(desk, who("kim"), talk, "She called before.", note_id="p1")
    with pool.connection() as connection:
        key = house.key_of(pool, desk, house.AMY)
        notes = notes_of(connection, desk.lender_id, talk, key)
    assert [(one.name, one.text) for one in notes] == [("Kim", "She called before.")]
    assert "settled" not in str(house.rows(pool, "select body from desk_message"))
    assert "called" not in str(house.rows(pool, "select body from private_note"))
    assert "called" not in str(messages(house, desk, pool, talk))


def test_the_database_lets_nobody_else_in(desk, house, pool, who):
    talk = handed_over(desk, house)
    forced = {
        "update conversation set owner_kind = 'agent', owner = 'kim'": psycopg.errors.Error,
        "update ownership_change set why = 'taken'": psycopg.errors.Error,
        "delete from ownership_change": psycopg.errors.Error,
        "insert into ownership_change (lender_id, conversation_id, revision, at, to_kind, to_owner,"
        f" why) values ('{desk.lender_id}', '{talk}', 7, now(), 'agent', 'kim', 'taken')":
            psycopg.errors.RestrictViolation,
        "insert into ownership_change (lender_id, conversation_id, at, to_kind, to_owner, why)"
        f" values ('{desk.lender_id}', '{talk}', now(), 'assistant', '', 'given_back')":
            psycopg.errors.RestrictViolation,
        "insert into desk_message values"
        f" ('{desk.lender_id}', '{talk}', 9, 'm', 1, 'kim', '\"k1.x\"', now())":
            psycopg.errors.RestrictViolation,
    }  # fmt: skip
    for statement, trouble in forced.items():
        with pool.connection() as connection, pytest.raises(trouble):
            connection.execute(statement.encode())
    assert owner_of(desk, talk) == (Owner("queue", "customer_service"), 1)

"""Past turns decided again come out as they did; whatever is altered or changed is named."""

from contextlib import contextmanager
from dataclasses import replace

import pytest

from releve.shell.person_keys.evidence import opened_record, sealed_record
from releve.shell.replay.replaying import Span, count_turns, replay
from releve.shell.replay.rules_kept import rules_today


@contextmanager
def altered(house, database, statement, *parameters, before="select"):
    """A connection that sees one row altered behind everybody's back; undone afterwards."""
    with house.superuser(database) as connection, connection.transaction(force_rollback=True):
        connection.execute("set local session_replication_role = replica")
        connection.execute(before)
        assert connection.execute(statement, parameters).rowcount >= 1
        yield connection


@pytest.fixture
def connection(pool):
    with pool.connection() as connection:
        yield connection


def again(connection, desk, talk=None, today=None):
    return list(replay(connection, desk, Span(talk), today))


def test_every_turn_comes_out_as_it_did(connection, desk, talks):
    found = again(connection, desk)
    turns = connection.execute("select count(*) from turn").fetchone()[0]
    assert len(found) == turns >= 8
    assert count_turns(connection, desk.lender_id, Span()) == (turns, 0)
    assert [one for one in found if one.differences or not one.readable] == []
    assert all(one.same_program for one in found)
    assert {one.conversation for one in found} == set(talks)


def test_one_changed_policy_value_is_named_as_the_difference(connection, desk, talks):
    least = replace(desk.policy.authority, take_payment_max_major=1)
    today = replace(
        rules_today(connection, desk), policy=replace(desk.policy, version="x", authority=least)
    )
    otherwise = [one for one in again(connection, desk, talks[0], today) if one.differences]
    assert otherwise
    for one in otherwise:
        (cause,) = one.because
        assert cause.path == "policy.authority.take_payment_max_major"
        assert (cause.then, cause.now) == (desk.policy.authority.take_payment_max_major, 1)
    assert again(connection, desk, talks[0], rules_today(connection, desk))[0].differences == ()


def test_rules_altered_in_their_row_are_found(house, module_database, desk, talks):
    free = "alter table rules_version drop constraint content_is_its_digest"
    alter = "update rules_version set content = content || ' ' where kind = 'policy'"
    with altered(house, module_database, alter, before=free) as connection:
        found = again(connection, desk)
    assert all("policy" in one.differences[0].now for one in found)


def test_an_entry_that_was_not_there_is_found_in_the_books_of_then(
    house, module_database, desk, talks
):
    alter = (
        "update posting set amount_minor = amount_minor + 1 where account = 'receivable'"
        " and order_id = 'N-1042' and amount_minor > 0"
    )
    with altered(house, module_database, alter) as connection:
        found = [one for one in again(connection, desk, talks[0]) if one.differences]
    places = {difference.path for one in found for difference in one.differences}
    assert places == {f"books.N-1042 receivable {number}" for number in (1, 2, 3)}


def test_each_bit_of_what_was_kept_counts(house, module_database, desk, talks):
    alter = (
        "update turn_input set body = set_bit(body, %s, 1 - get_bit(body, %s))"
        " where conversation_id = %s and message_id = 'm1'"
    )
    for bit in (0, 500, 2_001):
        with altered(house, module_database, alter, bit, bit, talks[1]) as connection:
            first, *others = again(connection, desk, talks[1])
        assert "altered" in first.differences[0].now
        assert not any(one.differences for one in others)


def test_a_decision_altered_in_its_record_is_named(house, module_database, desk, talks):
    """With the person's key somebody could write another record; the inputs still say otherwise."""
    key = house.key_of(desk.pool, desk, house.AMY)
    ((record, body),) = house.rows(
        desk.pool,
        "select r.evidence_id, r.body from evidence_record r join turn_input i"
        " using (lender_id, evidence_id) where i.conversation_id = %s order by i.at limit 1",
        talks[0],
    )
    told = opened_record(key, record, body)
    told["decisions"][0]["errand"] = "payoff"
    other = sealed_record(key, record, told)
    alter = "update evidence_record set body = %s where evidence_id = %s"
    with altered(house, module_database, alter, other, record) as connection:
        first = again(connection, desk, talks[0])[0]
    assert [(d.path, d.then, d.now) for d in first.differences] == [
        ("record.decisions[0].errand", "payoff", "pay_now")
    ]

"""`evidence verify` finds whatever is altered behind the application's back, and names it.

Everything here is done as the server's superuser with the triggers off, and undone: what nobody
can be kept from doing has to be seen.
"""

import json
from contextlib import nullcontext

import psycopg
import pytest

from releve.core.evidence.chain import lane_of
from releve.shell.evidence_verify import verify_evidence


@pytest.fixture
def connection(module_database, told, house):
    """A connection that no trigger and no grant stops; all that it does is undone."""
    with (
        house.superuser(module_database) as connection,
        connection.transaction(force_rollback=True),
    ):
        connection.execute("set local session_replication_role = replica")
        yield connection


@pytest.fixture
def superuser(connection):
    return lambda: nullcontext(connection)


@pytest.fixture(scope="module")
def told(desk, house):
    """Three customers' conversations; Amy's records in chain order."""
    house.pay_for(desk, house.AMY, "N-1042")
    house.pay_for(desk, house.TOM, "N-1077")
    talk = house.converse(desk, house.AMY)
    house.say(desk, talk, "m1", "balance_and_due")
    house.say(desk, talk, "m2", "human_agent please")
    house.pay_for(desk, house.AMY, "K-2210")
    return [
        row[0]
        for row in house.rows(
            desk.pool,
            "select evidence_id from evidence_record where lane = %s order by sequence",
            lane_of(house.AMY),
        )
    ]


@pytest.fixture
def verify(connection):
    return lambda lender=None: verify_evidence(connection, lender)


def with_effect(connection, lane):
    return connection.execute(
        "select e.evidence_id from evidence_record e where lane = %s and exists (select from"
        " effect f where f.evidence_id = e.evidence_id) order by sequence limit 1",
        (lane,),
    ).fetchone()[0]


def test_what_happened_holds(told, verify):
    proof = verify("small")
    assert proof.holds
    assert proof.records > len(told) >= 6
    assert verify().records == proof.records
    assert verify("nobody").records == 0


@pytest.mark.parametrize("place", [0, 2, -1])
def test_each_byte_of_a_body_counts(told, verify, superuser, place):
    with superuser() as connection:
        body = connection.execute(
            "select body from evidence_record where evidence_id = %s", (told[place],)
        ).fetchone()[0]
    step = max(1, len(body) // 25)
    for at in [*range(0, len(body), step), len(body) - 1]:
        other = "x" if body[at] != "x" else "y"
        alter(superuser, told[place], body[:at] + other + body[at + 1 :])
        proof = verify()
        assert (proof.holds, proof.first_broken) == (False, told[place])
        alter(superuser, told[place], body)
    assert verify().holds


def alter(superuser, evidence_id, body):
    with superuser() as connection:
        connection.execute(
            "update evidence_record set body = %s where evidence_id = %s", (body, evidence_id)
        )


def test_a_record_removed_from_the_middle_or_the_end(told, verify, superuser):
    for place in (1, -1):
        with superuser() as connection:
            saved = connection.execute(
                "delete from evidence_record where evidence_id = %s returning lender_id,"
                " evidence_id, lane, sequence, body, hash",
                (told[place],),
            ).fetchone()
        proof = verify()
        assert (proof.holds, proof.first_broken) == (False, told[place])
        with superuser() as connection:
            connection.execute(
                "insert into evidence_record (lender_id, evidence_id, lane, sequence, body, hash)"
                " values (%s, %s, %s, %s, %s, %s)",
                saved,
            )
    assert verify().holds


def test_a_record_and_all_that_names_it_removed(told, verify, superuser):
    with superuser() as connection:
        for table in ("effect", "work_item", "evidence_record"):
            connection.execute(f"delete from {table} where evidence_id = %s".encode(), (told[-1],))
        connection.execute("delete from turn where evidence_id = %s", (told[-1],))
    proof = verify()
    assert (proof.holds, proof.first_broken) == (False, told[-2])
    assert "head" in proof.detail


def test_a_whole_lane_removed(told, verify, superuser, house):
    lane = lane_of(house.AMY)
    with superuser() as connection:
        connection.execute("delete from evidence_record where lane = %s", (lane,))
    assert not verify().holds


def test_a_swapped_pair(told, verify, superuser):
    with superuser() as connection:
        connection.execute(
            "update evidence_record set sequence = -sequence where evidence_id = any(%s)",
            (told[1:3],),
        )
        connection.execute(
            "update evidence_record set sequence = case evidence_id when %s then 3 else 2 end"
            " where sequence < 0",
            (told[1],),
        )
    proof = verify()
    assert (proof.holds, proof.first_broken) == (False, told[2])


def test_two_records_that_exchanged_their_bodies(told, verify, superuser):
    with superuser() as connection:
        connection.execute(
            "update evidence_record a set body = b.body from evidence_record b"
            " where a.evidence_id = any(%s) and b.evidence_id = any(%s)"
            " and a.evidence_id <> b.evidence_id",
            (told[1:3], told[1:3]),
        )
    proof = verify()
    assert (proof.holds, proof.first_broken) == (False, told[1])


@pytest.mark.parametrize("column", ["hash", "evidence_id", "sequence", "lane"])
def test_the_other_columns_count_too(told, verify, superuser, column):
    changed = {
        "hash": "hash = sha256(hash)",
        "evidence_id": "evidence_id = 'E-0'",
        "sequence": "sequence = sequence + 100",
        "lane": "lane = lane + 1, sequence = 100",
    }[column]
    with superuser() as connection:
        connection.execute(
            f"update evidence_record set {changed} where evidence_id = %s".encode(), (told[2],)
        )
    assert not verify().holds


def test_an_effect_without_a_record(told, verify, superuser):
    with superuser() as connection:
        connection.execute(
            "insert into effect (lender_id, idempotency_key, evidence_id, name, arguments,"
            " customer_id, order_id, applied_on) select lender_id, 'forged', 'E-FORGED', name,"
            " arguments, customer_id, order_id, applied_on from effect limit 1"
        )
    proof = verify()
    assert (proof.holds, proof.first_broken) == (False, "E-FORGED")


def test_one_effect_more_under_a_true_record(told, verify, superuser, house):
    with superuser() as connection:
        record = with_effect(connection, lane_of(house.AMY))
        connection.execute(
            "insert into effect (lender_id, idempotency_key, evidence_id, name, arguments,"
            " customer_id, order_id, applied_on) select lender_id, 'again', evidence_id, name,"
            " arguments, customer_id, order_id, applied_on from effect where evidence_id = %s",
            (record,),
        )
    proof = verify()
    assert (proof.holds, proof.first_broken) == (False, record)


def test_a_record_whose_effect_is_gone(told, verify, superuser, house):
    with superuser() as connection:
        record = with_effect(connection, lane_of(house.AMY))
        connection.execute("delete from effect where evidence_id = %s", (record,))
    proof = verify()
    assert (proof.holds, proof.first_broken) == (False, record)


def test_an_altered_argument(told, verify, superuser, house):
    with superuser() as connection:
        record = with_effect(connection, lane_of(house.AMY))
        connection.execute(
            "update effect set arguments = jsonb_set(arguments, '{amount}',"
            " to_jsonb((arguments ->> 'amount')::int + 1)) where evidence_id = %s",
            (record,),
        )
    proof = verify()
    assert (proof.holds, proof.first_broken) == (False, record)


@pytest.mark.parametrize(
    "change",
    [
        "update effect set customer_id = 'c-tom' where evidence_id = %s",
        "update turn set said = said || '.' where evidence_id = %s",
        "update turn set answer = to_jsonb(answer #>> '{}' || 'AAAA') where evidence_id = %s",
        "delete from turn where evidence_id = %s",
        "update turn set message_id = 'other' where evidence_id = %s",
        "update turn_input set body = set_bit(body, 7, 1 - get_bit(body, 7)) where evidence_id= %s",
        "update turn_input set evidence_id = 'E-OTHER' where evidence_id = %s",
        "update turn_input set message_id = 'other' where evidence_id = %s",
        "delete from turn_input where evidence_id = %s",
    ],
)
def test_what_was_said_and_done_counts(told, verify, superuser, house, change):
    with superuser() as connection:
        record = with_effect(connection, lane_of(house.AMY))
        connection.execute(change.encode(), (record,))
    proof = verify()
    assert (proof.holds, proof.first_broken) == (False, record)


def test_a_conversation_given_to_another_customer(told, verify, superuser):
    with superuser() as connection:
        connection.execute(
            "update conversation c set customer_id = 'c-tom' from turn t"
            " where t.conversation_id = c.conversation_id and t.evidence_id = %s",
            (told[1],),
        )
    proof = verify()
    assert (proof.holds, proof.first_broken) == (False, told[0])


def test_a_key_that_nobody_destroyed_is_missed(told, verify, superuser, house):
    with superuser() as connection:
        holder = f"customer/{house.AMY}"
        connection.execute("delete from person_key where holder = %s", (holder,))
    proof = verify()
    assert not proof.holds
    assert proof.first_broken in told
    assert holder in proof.detail


def test_a_work_item_sent_elsewhere(told, verify, superuser):
    with superuser() as connection:
        record = connection.execute(
            "update work_item set reason = 'complaint' returning evidence_id"
        ).fetchone()[0]
    proof = verify()
    assert (proof.holds, proof.first_broken) == (False, record)


def test_the_application_can_alter_no_record(told, pool):
    for statement in (
        "update evidence_record set body = body",
        "delete from evidence_record",
        "truncate evidence_record",
        "update turn set said = ''",
        "delete from turn",
        "update effect set name = name",
    ):
        refused = psycopg.errors.InsufficientPrivilege, psycopg.errors.RestrictViolation
        with pytest.raises(refused), pool.connection() as connection:
            connection.execute(statement.encode())


def test_a_forged_chain_whose_body_is_no_record(told, verify, superuser):
    """Rewriting the whole chain behind it does not help a body that says too little."""
    with superuser() as connection:
        lane, sequence = connection.execute(
            "select lane, sequence from evidence_record where evidence_id = %s", (told[-1],)
        ).fetchone()
        previous = connection.execute(
            "select hash from evidence_record where lane = %s and sequence = %s",
            (lane, sequence - 1),
        ).fetchone()[0]
        body = json.dumps({"kind": "turn", "effects": []})
        forged = connection.execute(
            "update evidence_record set body = %s, hash = sha256(%s || convert_to(evidence_id ||"
            " chr(10) || %s, 'UTF8')) where evidence_id = %s returning hash",
            (body, previous, body, told[-1]),
        ).fetchone()[0]
        connection.execute("update evidence_lane set hash = %s where lane = %s", (forged, lane))
    proof = verify()
    assert (proof.holds, proof.first_broken) == (False, told[-1])

"""A turn that fails in the middle leaves nothing behind, and goes through when sent again.

The failures are the database's own: a constraint that holds only at the commit, a server process
that is killed, a connection that is cut.
"""

import threading
import time

import psycopg
import pytest

from releve.shell.evidence_verify import verify_evidence

TABLES = ("turn", "effect", "journal_entry", "evidence_record", "outbox_message", "work_item")


@pytest.fixture
def superuser(database, house):
    with house.superuser(database) as connection:
        yield connection


@pytest.fixture
def counts(pool, house):
    """Every table that a turn writes: its rows, and where the conversation stands."""

    def counts():
        found = {table: house.one(pool, f"select count(*) from {table}") for table in TABLES}
        found["state"] = house.rows(
            pool, "select conversation_id, revision, state from conversation order by 1"
        )
        found["heads"] = house.rows(
            pool, "select lane, sequence, hash from evidence_lane order by 1"
        )
        return found

    return counts


@pytest.fixture
def confirmed(desk, house):
    """A conversation that waits for a yes to a payment."""
    talk = house.converse(desk, house.TOM)
    house.say(desk, talk, "m1", "pay_now N-1077")
    return talk


def deferred(connection, table):
    """Let the commit of whatever writes to a table fail."""
    connection.execute(
        "create function fail_late() returns trigger language plpgsql as"
        " $$ begin raise exception 'no' using errcode = 'check_violation'; end $$"
    )
    connection.execute(
        f"create constraint trigger fail_late after insert on {table}"
        " deferrable initially deferred for each row execute function fail_late()".encode()
    )


@pytest.mark.parametrize("table", ["turn", "effect", "evidence_record"])
def test_a_commit_that_fails(desk, house, pool, superuser, counts, confirmed, table):
    before = counts()
    deferred(superuser, table)
    with pytest.raises(psycopg.errors.CheckViolation):
        house.say(desk, confirmed, "yes", "", chosen="yes")
    assert counts() == before
    superuser.execute(f"drop trigger fail_late on {table}".encode())
    answer = house.say(desk, confirmed, "yes", "", chosen="yes")
    assert [effect["effect"] for effect in answer["effects"]] == ["take_payment"]
    assert "repeated" not in answer
    assert house.one(pool, "select count(*) from effect") == 1


def test_a_code_is_sent_only_if_its_turn_is_kept(desk, house, superuser, counts):
    talk = house.converse(desk, house.TOM, identified=False)
    before = counts()
    deferred(superuser, "turn")
    with pytest.raises(psycopg.errors.CheckViolation):
        house.say(desk, talk, "m1", "pay_now N-1077")
    assert counts() == before


def test_a_handover_that_fails(desk, house, superuser, counts):
    talk = house.converse(desk, house.TOM)
    before = counts()
    deferred(superuser, "work_item")
    with pytest.raises(psycopg.errors.CheckViolation):
        house.say(desk, talk, "m1", "human_agent")
    assert counts() == before


@pytest.mark.parametrize("statement", ["insert into effect", "insert into turn"])
def test_a_connection_cut_in_the_middle(desk, house, pool, superuser, counts, confirmed, statement):
    """The turn is held just before a statement of its own by a lock, and its session is ended."""
    table = statement.rsplit(" ", maxsplit=1)[-1]
    before = counts()
    raised: list[Exception] = []

    def send() -> None:
        try:
            house.say(desk, confirmed, "yes", "", chosen="yes")
        except psycopg.OperationalError as error:
            raised.append(error)

    with superuser.transaction():
        superuser.execute(f"lock table {table} in exclusive mode".encode())
        thread = threading.Thread(target=send)
        thread.start()
        ended = None
        deadline = time.monotonic() + 60
        while ended is None and time.monotonic() < deadline:
            # Within a transaction who is connected is looked up once, unless it is forgotten.
            superuser.execute("select pg_stat_clear_snapshot()")
            ended = superuser.execute(
                "select pg_terminate_backend(pid) from pg_stat_activity"
                " where wait_event_type = 'Lock' and datname = current_database() limit 1"
            ).fetchone()
            time.sleep(0.02)
        assert ended == (True,)
        thread.join(timeout=60)
    assert len(raised) == 1
    assert counts() == before
    answer = house.say(desk, confirmed, "yes", "", chosen="yes")
    assert answer["effects"]
    assert house.one(pool, "select count(*) from effect") == 1
    with pool.connection() as connection:
        assert verify_evidence(connection).holds

"""What a person reads is what the database leaves their roles, and each reading is on record."""

from datetime import date
from typing import Any

import pytest
from psycopg import errors

from releve.core.people.matrix import DEEDS, ROLES, THINGS
from releve.core.values.ids import CustomerId
from releve.shell.facts import load_book
from releve.shell.people.matrix import matrix
from releve.shell.people.reading import log_access, read_as

AMY = CustomerId("c-amy")
OPEN = {
    "customer": "customer",
    "customer_order": "order",
    "installment": "order",
    "posting": "order",
    "person_key": "conversation",
    "agent": "agent",
}


def _rows(connection, statement: Any):
    return connection.execute(statement).fetchall()


def _one(connection, statement: Any):
    return _rows(connection, statement)[0][0]


def test_the_database_and_the_doors_ask_the_same_matrix(pool):
    with pool.connection() as connection:
        rows = connection.execute("select role, object, deed from role_may").fetchall()
    assert set(rows) == matrix().allowed
    assert {role for role, *_ in rows} == set(ROLES)
    assert {thing for _, thing, _ in rows} == set(THINGS)
    assert {deed for *_, deed in rows} == set(DEEDS)


@pytest.mark.parametrize("role", ROLES)
def test_a_role_sees_what_the_matrix_says_and_nothing_else(pool, someone, role):
    who = someone(role)
    for table, thing in OPEN.items():
        with read_as(pool, who) as connection:
            seen = _one(connection, f"select count(*) from {table}")
        allowed = who.may(thing) or (table == "person_key" and who.may("customer"))
        assert (seen > 0) == allowed, table


@pytest.mark.parametrize("role", ROLES)
def test_lenders_see_nothing_of_each_other(pool, someone, role):
    ours, theirs = someone(role), someone(role, lender="other")
    for table in OPEN:
        with read_as(pool, ours) as connection:
            mine = {row[0] for row in _rows(connection, f"select lender_id from {table}")}
        with read_as(pool, theirs) as connection:
            others = {row[0] for row in _rows(connection, f"select lender_id from {table}")}
        assert mine <= {"small"}, table
        assert others <= {"other"}, table
        assert bool(mine) == bool(others), table


def test_without_a_name_and_a_role_nothing_is_seen(pool):
    with pool.connection() as connection:
        connection.execute("set local role releve_people")
        for table in OPEN:
            assert _one(connection, f"select count(*) from {table}") == 0, table


@pytest.mark.parametrize(
    "statement",
    [
        "select password_hash from agent",
        "select totp_secret_sealed from agent",
        "select * from agent_session",
        "select * from merchant_key",
        "update customer set language = 'sv'",
        "delete from access_log",
        "insert into role_may values ('agent', 'workforce', 'do')",
    ],
)
def test_reading_is_all_that_the_role_does(pool, someone, statement):
    who = someone(*ROLES)
    with pytest.raises(errors.InsufficientPrivilege), read_as(pool, who) as connection:
        _rows(connection, statement)


def test_the_book_of_a_customer_is_read_as_the_application_reads_it(pool, desk, someone):
    today = date(2026, 11, 15)
    with read_as(pool, someone("agent")) as connection:
        seen = load_book(connection, desk.lender_id, AMY, today=today, lock=False)
    with pool.connection() as connection:
        assert load_book(connection, desk.lender_id, AMY, today=today) == seen
    assert len(seen.orders) == 4


def test_the_role_ends_with_its_transaction(pool, someone):
    with read_as(pool, someone("workforce")) as connection:
        assert connection.execute("select current_user").fetchone() == ("releve_people",)
    with pool.connection() as connection:
        assert connection.execute("select current_user").fetchone() == ("releve_app",)
        assert connection.execute("select count(*) from customer").fetchone() == (4,)


def test_a_reading_is_on_record_and_stays(pool, someone):
    who = someone("agent")
    with read_as(pool, who) as connection:
        log_access(connection, who, "customer", "c-amy", route="/console/customers/c-amy")
        # Who may not read the record writes it all the same.
        assert connection.execute("select count(*) from access_log").fetchone() == (0,)
    with read_as(pool, someone("admin")) as connection:
        rows = connection.execute(
            "select agent_id, roles, what, customer_id, route from access_log"
        ).fetchall()
    assert rows == [("agent", ["agent"], "customer", "c-amy", "/console/customers/c-amy")]
    with pytest.raises(errors.InsufficientPrivilege), pool.connection() as connection:
        connection.execute("update access_log set agent_id = 'lead'")


def test_nobody_writes_a_record_in_anothers_name(pool, someone):
    who, other = someone("agent"), someone("lead")
    with (
        pytest.raises(errors.InsufficientPrivilege, match="row-level security"),
        read_as(pool, who) as connection,
    ):
        log_access(connection, other, "customer", "c-amy")

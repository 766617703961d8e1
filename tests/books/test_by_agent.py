"""What people do by command: once, with their name, on record, and the books hold after it."""

import json
import sys
from datetime import UTC, date, datetime, timedelta

import psycopg
import pytest

from releve.cli.main import main
from releve.core.decisions.effect import (
    HandOver,
    LockAccount,
    PausePlan,
    RegisterComplaint,
    TracePayment,
)
from releve.core.lending.event import PaymentReceived
from releve.core.values.ids import CustomerId, EvidenceId, LenderId, OrderId
from releve.shell.apply import apply
from releve.shell.books_check import check_books
from releve.shell.evidence_verify import verify_evidence
from releve.shell.facts import load_book
from releve.shell.order_changes import change
from releve.shell.person_keys.evidence import opened_record
from releve.shell.person_keys.rows import key_for
from releve.shell.postgres.connection import DATABASE_URL_VARIABLE

C1, LENDER, O1 = CustomerId("c1"), LenderId("L"), OrderId("o1")
BY = ("--by", "Ann Berg")
WHY = ("--why", "The parcel came late and Elsa was ill.")


@pytest.fixture
def releve(books, monkeypatch, capsys):
    """A function: the command line on the small lender; its exit status, output, and errors."""
    monkeypatch.setenv(DATABASE_URL_VARIABLE, books)

    def run(*arguments):
        monkeypatch.setattr(sys, "argv", ["releve", *arguments, "--lender", LENDER])
        with pytest.raises(SystemExit) as ended:
            main()
        return ended.value.code, *capsys.readouterr()

    return run


@pytest.fixture
def done(releve):
    """A function: what a command printed as JSON."""

    def run(*arguments):
        status, out, err = releve(*arguments, "--json")
        assert (status, err) == (0, "")
        return json.loads(out)

    return run


@pytest.fixture
def proven(owner):
    """After the test books and evidence hold."""
    yield
    with owner:
        assert [one for one in check_books(owner, LENDER) if not one.holds] == []
        proof = verify_evidence(owner, LENDER)
        assert (proof.holds, proof.records > 0) == (True, True), proof


def _applied(connection, *effects, today=None):
    """Effects of a turn long ago, without the turn."""
    book = load_book(connection, LENDER, C1, today=today or date(2026, 11, 15))
    assert not any(isinstance(effect, HandOver) for effect in effects)
    connection.execute("set constraints all deferred")
    apply(
        connection, LENDER, book, effects,
        today=today or date(2026, 11, 15), evidence_id=EvidenceId("E-1"), key="k",
    )  # fmt: skip
    connection.commit()


def _record(connection, evidence_id):
    query = "select body from evidence_record where lender_id = %s and evidence_id = %s"
    (body,) = connection.execute(query, (LENDER, evidence_id)).fetchone()
    key = key_for(connection, LENDER, f"customer/{C1}")
    return body, opened_record(key, evidence_id, body)


@pytest.mark.usefixtures("proven")
def test_goodwill_is_given_once(done, releve, owner):
    first = done("goodwill", "give", O1, "1000", *BY, *WHY, "--reference", "parcel")
    again = done("goodwill", "give", O1, "1000", *BY, *WHY, "--reference", "parcel")
    assert (first["already"], again["already"]) == (False, True)
    assert first["evidence"] == again["evidence"]
    assert first["outstanding_minor"] == again["outstanding_minor"] == 89000
    body, record = _record(owner, first["evidence"])
    assert (record["by"], record["why"]) == ("Ann Berg", WHY[1])
    # What is sealed may hold any four letters by chance.
    plain = {name: value for name, value in json.loads(body).items() if name != "sealed"}
    assert len(plain) == len(json.loads(body)) - 1
    assert "Elsa" not in json.dumps(plain)
    small = "goodwill", "give", O1, "5", *BY, *WHY
    assert [done(*small)["already"] for _ in range(2)] == [False, True]
    status, said, told = releve("goodwill", "give", O1, "9", *BY, *WHY, "--reference", "parcel")
    assert (status, said) == (2, "")
    assert "parcel: another amount was given under it before" in told
    assert done(*small)["outstanding_minor"] == 88995


@pytest.mark.usefixtures("proven")
def test_a_payment_bounces_once(done, owner):
    change(owner, LENDER, O1, PaymentReceived(date(2026, 11, 15), 20000, "card 1881"), key="p")
    owner.commit()
    (paid,) = done("payment", "list", O1)["payments"]
    assert (paid["number"], paid["amount_minor"], paid["bounced_on"]) == (1, 20000, None)
    back = done("payment", "bounce", O1, "1", *BY, "--on", "2026-11-18")
    assert (back["outstanding_minor"], back["already"]) == (90000, False)
    assert done("payment", "bounce", O1, "1", *BY)["already"]
    assert done("payment", "list", O1)["payments"][0]["bounced_on"] == "2026-11-18"


def test_a_complaint_is_closed_by_a_person(done, owner):
    by = date(2026, 12, 15)
    _applied(owner, RegisterComplaint("late_fee", by), today=date(2026, 11, 15))
    owner.execute(
        "insert into conversation (lender_id, conversation_id, customer_id, market, channel,"
        " state, opened_at) values (%s, 'v1', %s, 'se', 'chat', '\"k1.\"', now())",
        (LENDER, C1),
    )
    owner.execute(
        "insert into work_item (lender_id, work_item_id, conversation_id, queue, reason, language,"
        " market, brief, evidence_id, opened_at)"
        " values (%s, 'w1', 'v1', 'complaints', 'complaint', 'sv', 'se', '\"k1.\"', 'E-1', now())",
        (LENDER,),
    )
    owner.commit()
    (waiting,) = done("complaint", "list")["complaints"]
    assert (waiting["customer"], waiting["number"], waiting["answer_by"]) == (C1, 1, str(by))
    close = ("complaint", "close", C1, "1", "upheld", *BY, *WHY)
    assert [done(*close)["already"] for _ in range(2)] == [False, True]
    assert done("complaint", "list") == {"complaints": []}
    (closed,) = done("complaint", "list", "--all")["complaints"]
    assert (closed["closed_by"], closed["outcome"]) == ("Ann Berg", "upheld")
    (work,) = owner.execute("select closed_at is not null from work_item").fetchall()
    assert work == (True,)


def test_a_closed_trace_lets_the_bill_go_on(done, owner):
    today = datetime.now(UTC).date()
    began = today - timedelta(days=4)
    before = load_book(owner, LENDER, C1, today=today).order(O1)
    pause = PausePlan(O1, "payment_trace", today + timedelta(days=10))
    _applied(owner, TracePayment(20000, date(2026, 11, 1)), pause, today=began)
    (waiting,) = done("trace", "list")["traces"]
    assert (waiting["customer"], waiting["number"], waiting["amount_minor"]) == (C1, 1, 20000)
    found = done("trace", "close", C1, "1", "found", *BY)
    assert (found["resumed"], found["already"]) == ([O1], False)
    again = done("trace", "close", C1, "1", "found", *BY)
    assert (again["resumed"], again["already"]) == ([], True)
    book = load_book(owner, LENDER, C1, today=today)
    assert book.traces[0].closed_on is not None
    order = book.order(O1)
    assert order is not None
    assert before is not None
    ended = order.pauses[-1].ended_on
    assert ended is not None
    moved = order.installments[0].due_on - before.installments[0].due_on
    # Stockholm may be a day ahead of UTC.
    assert moved == ended - began
    assert 4 <= moved.days <= 5


def test_a_locked_account_is_unlocked(done, releve, owner):
    _applied(owner, LockAccount("fraud_suspected"))
    (locked,) = done("account", "list")["accounts"]
    assert (locked["customer"], locked["reason"]) == (C1, "fraud_suspected")
    assert not done("account", "unlock", C1, *BY, *WHY)["already"]
    assert done("account", "unlock", C1, *BY, *WHY)["already"]
    assert not load_book(owner, LENDER, C1, today=date(2026, 11, 20)).customer.locked
    owner.execute(
        "update customer set locked_on = '2026-11-20', locked_reason = 'closed',"
        " closed_on = '2026-11-20' where customer_id = %s",
        (C1,),
    )
    owner.commit()
    assert done("account", "list") == {"accounts": []}
    status, said, told = releve("account", "unlock", C1, *BY, *WHY)
    assert (status, said) == (2, "")
    assert "the account was closed on 2026-11-20" in told


IMPOSSIBLE = [
    (("goodwill", "give", "o9", "1", *BY, *WHY), "has no order o9"),
    (("goodwill", "give", O1, "90001", *BY, *WHY), "is more than the 90000"),
    (("goodwill", "give", O1, "1", "--by", " ", *WHY), "by: say who does it"),
    (("goodwill", "give", O1, "0", *BY, *WHY), "Invalid value for 'amount'"),
    (("payment", "bounce", O1, "1", *BY), "payment 1 cannot be taken back"),
    (("payment", "bounce", O1, "1", *BY, "--on", "2999-01-01"), "is yet to come"),
    (("complaint", "close", C1, "1", "upheld", *BY), "has no complaint 1"),
    (("complaint", "close", C1, "1", "done", *BY), "done is not one of upheld"),
    (("trace", "close", C1, "7", "found", *BY), "has no trace 7"),
    (("account", "unlock", "nobody", *BY, *WHY), "has no customer nobody"),
]


def test_what_cannot_be_done_is_one_line_and_changes_nothing(releve, books):
    for arguments, fault in IMPOSSIBLE:
        status, said, told = releve(*arguments)
        assert (status, said) == (2, ""), arguments
        assert told.count("\n") == 1, arguments
        assert fault in told, arguments
    with psycopg.connect(books) as connection:
        assert connection.execute("select count(*) from evidence_record").fetchone() == (0,)
        book = load_book(connection, LENDER, C1, today=date(2026, 11, 15))
        order = book.order(O1)
        assert order is not None
        assert (order.outstanding, order.adjustments) == (90000, ())

"""What the database itself refuses, to the application's role and to everybody."""

from datetime import date

import pytest
from psycopg import errors

from releve.core.books.account import Account
from releve.core.books.entry import JournalEntry, Posting, reverse
from releve.core.values.ids import LenderId
from releve.core.values.money import Money
from releve.shell import history
from releve.shell.apply import entry_row, posting_rows
from releve.shell.books_trouble import BooksTrouble

LENDER = LenderId("L")

ENTRY = """
with posted as (
    insert into journal_entry (lender_id, kind, value_date, idempotency_key, reverses)
    values ('L', %(kind)s, '2026-11-02', %(key)s, %(reverses)s) returning entry_id
)
insert into posting (lender_id, entry_id, line, account, currency, amount_minor)
select 'L', posted.entry_id, p.line, p.account, p.currency, p.amount
from posted, unnest(%(lines)s::smallint[], %(accounts)s::text[], %(currencies)s::text[],
    %(amounts)s::bigint[]) as p (line, account, currency, amount)
"""


def _insert(connection, *lines, key="k", kind="refund", reverses=None):
    named = [(number, *line) for number, line in enumerate(lines, start=1)]
    numbers, accounts, currencies, amounts = map(list, zip(*named, strict=True))
    connection.execute(
        ENTRY,
        {
            "kind": kind,
            "key": key,
            "reverses": reverses,
            "lines": numbers,
            "accounts": accounts,
            "currencies": currencies,
            "amounts": amounts,
        },
    )


BALANCED = (("cash", "SEK", 5), ("customer_credit", "SEK", -5))


def test_a_balanced_entry_is_written(app):
    _insert(app, *BALANCED)


def test_an_entry_is_of_a_lender(app):
    entry = JournalEntry(
        "refund",
        date(2026, 11, 2),
        (
            Posting(Account.CASH, Money(5, "SEK")),
            Posting(Account.CUSTOMER_CREDIT, Money(-5, "SEK")),
        ),
    )
    rows = [entry_row(entry, "k")], posting_rows(entry, "k")
    with pytest.raises(BooksTrouble, match="no lender"):
        history.post_entries(app, LenderId("nobody"), *rows)


UNFIT = [
    ((("cash", "SEK", 5), ("customer_credit", "SEK", -4)), "not balanced"),
    ((("cash", "SEK", 5), ("customer_credit", "EUR", -5)), "not balanced"),
    ((("cash", "SEK", 5),), "fewer than two"),
    ((("cash", "SEK", 5), ("pocket", "SEK", -5)), "account_name_known"),
    ((("cash", "SEK", 0), ("cash", "SEK", 0)), "amount_minor"),
    ((("receivable", "SEK", 5), ("cash", "SEK", -5)), "posting_check"),
]


@pytest.mark.parametrize(("lines", "told"), UNFIT)
def test_an_unfit_entry_is_refused(app, lines, told):
    with pytest.raises(errors.CheckViolation, match=told):
        _insert(app, *lines)


def test_an_entry_without_postings_is_refused(app):
    with pytest.raises(errors.CheckViolation, match="in one statement"):
        app.execute(
            "insert into journal_entry (lender_id, kind, value_date, idempotency_key)"
            " values ('L', 'refund', '2026-11-02', 'k')"
        )


def test_who_wrote_an_entry_and_when_is_not_the_writers_to_say(app):
    for column, value in (("sealed_by", "'7'"), ("posted_at", "now()"), ("entry_id", "1")):
        app.execute("savepoint before")
        with pytest.raises((errors.InsufficientPrivilege, errors.GeneratedAlways)):
            app.execute(
                "insert into journal_entry"
                f" (lender_id, kind, value_date, idempotency_key, {column})"
                f" values ('L', 'refund', '2026-11-02', 'k', {value})"
            )
        app.execute("rollback to before")


LATER = """
insert into posting (lender_id, entry_id, line, account, currency, amount_minor)
select 'L', max(entry_id), p.line, p.account, 'SEK', p.amount
from journal_entry, (values (%s, 'cash', 5), (%s, 'customer_credit', -5)) p (line, account, amount)
group by p.line, p.account, p.amount
"""


@pytest.mark.parametrize("lines", [(1, 2), (3, 4), (30, 1)])
def test_an_entry_of_an_earlier_transaction_is_sealed(app, lines):
    app.commit()
    with pytest.raises((errors.CheckViolation, errors.UniqueViolation)):
        app.execute(LATER, lines)


def test_an_entry_is_sealed_with_its_statement(app):
    _insert(app, *BALANCED)
    with pytest.raises(errors.CheckViolation, match="sealed"):
        app.execute(LATER, (3, 4))


def test_a_posting_of_no_entry_is_refused(app):
    with pytest.raises(errors.CheckViolation, match="sealed"):
        app.execute(
            "insert into posting (lender_id, entry_id, line, account, currency, amount_minor)"
            " values ('L', 999999, 1, 'cash', 'SEK', 5), ('L', 999999, 2, 'cash', 'SEK', -5)"
        )


def test_a_temporary_table_does_not_fool_the_triggers(app):
    app.execute("create temporary table posting (lender_id text, entry_id bigint)")
    app.execute("insert into posting select 'L', n from generate_series(1, 1000) n")
    with pytest.raises(errors.CheckViolation, match="in one statement"):
        app.execute(
            "insert into public.journal_entry (lender_id, kind, value_date, idempotency_key)"
            " values ('L', 'refund', '2026-11-02', 'k')"
        )


CHANGES = [
    f"{what} {table}{rest}"
    for table in ("journal_entry", "posting", "effect")
    for what, rest in (
        ("update", " set lender_id = lender_id"),
        ("delete from", ""),
        ("truncate", " cascade"),
    )
]


@pytest.mark.parametrize("statement", CHANGES)
def test_nobody_changes_what_was_posted(app, owner, statement):
    with pytest.raises(errors.InsufficientPrivilege, match="permission denied"):
        app.execute(statement)
    app.rollback()
    with pytest.raises(errors.InsufficientPrivilege, match="append-only"):
        owner.execute(statement)


def test_the_application_owns_nothing(app):
    owned = app.execute(
        "select count(*) from pg_class where pg_get_userbyid(relowner) = 'releve_app'"
    ).fetchone()
    assert owned == (0,)
    assert app.execute("select current_user").fetchone() == ("releve_app",)
    with pytest.raises(errors.InsufficientPrivilege):
        app.execute("alter table posting disable trigger all")


def _reverse_first(connection, key, *, falsely=False):
    entry_id, kind = connection.execute(
        "select entry_id, kind from journal_entry where lender_id = 'L' and order_id = 'o1'"
    ).fetchone()
    assert kind == "capture"
    sign = 1 if falsely else -1
    connection.execute(
        """
        with posted as (
            insert into journal_entry (lender_id, kind, value_date, idempotency_key, reverses)
            values ('L', 'reversal', '2026-11-02', %s, %s) returning entry_id
        )
        insert into posting
        select p.lender_id, posted.entry_id, line, account, currency, %s * amount_minor,
            order_id, installment, fee
        from posting p, posted where p.lender_id = 'L' and p.entry_id = %s
        """,
        (key, entry_id, sign, entry_id),
    )


def test_an_entry_is_reversed_at_most_once(app):
    _reverse_first(app, "back")
    with pytest.raises(errors.UniqueViolation, match="reversed_once"):
        _reverse_first(app, "back again")


def test_a_reversal_is_the_opposite_of_what_it_reverses(app):
    with pytest.raises(errors.CheckViolation, match="opposite"):
        _reverse_first(app, "back", falsely=True)


def test_a_key_is_posted_once(app):
    entry = JournalEntry(
        "payment_unmatched",
        date(2026, 11, 2),
        (
            Posting(Account.CASH, Money(5, "SEK")),
            Posting(Account.UNMATCHED_PAYMENTS, Money(-5, "SEK")),
        ),
    )
    rows = [entry_row(entry, "k")], posting_rows(entry, "k")
    first = history.post_entries(app, LENDER, *rows)
    assert list(first) == ["k"]
    assert history.post_entries(app, LENDER, *rows) == {}
    back = reverse(entry, first["k"], date(2026, 11, 3))
    assert history.post_entries(app, LENDER, [entry_row(back, "b")], posting_rows(back, "b"))


def test_the_core_and_the_database_have_the_same_accounts(owner):
    (definition,) = owner.execute(
        "select pg_get_constraintdef(oid) from pg_constraint where conname = 'account_name_known'"
    ).fetchone()
    assert set(definition.split("'")[1::2]) == {str(account) for account in Account}

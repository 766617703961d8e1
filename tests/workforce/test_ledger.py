"""The work ledger of a history that the lender produced: written, proved, stated, reconciled."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import psycopg
import pytest

from releve.core.reading.reading import Errand, ErrandGuess, Reading
from releve.core.rules.autonomy import Scope
from releve.core.values.ids import LenderId
from releve.core.workforce.holdout import draw, is_held_out
from releve.core.workforce.statement import as_table
from releve.core.workforce.trouble import WorkforceTrouble
from releve.shell.books_check import check_books
from releve.shell.evidence_verify import verify_evidence
from releve.shell.history import add_lender
from releve.shell.postgres.connection import application_pool
from releve.shell.sample_lender.notices import record_sample_notices
from releve.shell.simulate.history import NAME, NoSandbox, Wanted, simulate
from releve.shell.simulate.script import examples, script
from releve.shell.workforce import ledger_policy_file
from releve.shell.workforce.holdout import begin_holdout, is_for_people
from releve.shell.workforce.ledger_check import check_ledger
from releve.shell.workforce.ledger_read import ledger_of
from releve.shell.workforce.ledger_statement import statement_of, waterfall
from releve.shell.workforce.ledger_write import rebuild, record_contacts, write_ledger
from releve.shell.workforce.pace_asked import absorbing, pace_of
from releve.shell.workforce.people_rows import reconciliation_of, roles_of
from releve.shell.workforce.requisition_rows import is_frozen, requisitions
from releve.shell.workforce.requisitions import first_forged

LENDER = LenderId("sample")
WANTED = Wanted(seed=3, months=2, issues=90, until=date(2026, 10, 16), markets=("ie",), processes=1)
OCTOBER = date(2026, 10, 1)
NOW = datetime(2026, 10, 17, 9, 0, tzinfo=UTC)


class ExampleReader:
    """Knows the examples that simulated customers write, and their errands."""

    version = "examples-1"

    def __init__(self):
        self._errands: dict[str, Errand] = {
            text: errand
            for errand in (*script().errands, "complaint")
            for text in examples("en", errand, 24)
        }

    def read(self, text, *, language=None, market=None, today=None):
        """The errand of an example, none for anything else."""
        errand: Errand = self._errands.get(text, "none")
        del market, today
        guess = ErrandGuess(errand, 0.95)
        signals = ("asks_for_person",) if errand == "human_agent" else ()
        return Reading(text, language or "en", (guess,), int(errand != "none"), (), signals)


@pytest.fixture(scope="module")
def play():
    """A function: plays a history in a database; what was played."""

    def playing(address):
        with application_pool(address, max_size=1) as pool:
            with pool.connection() as connection:
                assert WANTED.until is not None
                add_lender(connection, LENDER, NAME, "se")
                record_sample_notices(connection, LENDER, WANTED.until)
            return simulate(address, pool, LENDER, WANTED, reader=ExampleReader())

    return playing


@pytest.fixture(scope="module")
def played(module_database, play):
    """The database's address and what was played in it."""
    return module_database, play(module_database)


@pytest.fixture
def db(played):
    """A connection as the application's role; nothing of it stays."""
    with application_pool(played[0], max_size=1) as pool, pool.connection() as connection:
        yield connection
        connection.rollback()


@pytest.fixture
def owner(played):
    """A connection as the owner, who may turn triggers off; nothing of it stays."""
    with psycopg.connect(played[0]) as connection:
        connection.execute("set time zone 'UTC'")
        yield connection
        connection.rollback()


def _tampering(owner):
    for table in ("work_line", "work_entry", "work_issue"):
        owner.execute(f"alter table {table} disable trigger user")


def test_books_evidence_and_ledger_hold_after_a_history(played, db):
    _, made = played
    assert made.chats > 15
    assert made.handovers > 0
    assert made.calls > 40
    assert made.issues > 60
    assert [one for one in check_books(db, LENDER) if not one.holds] == []
    assert verify_evidence(db, LENDER).holds
    assert [one for one in check_ledger(db, LENDER) if not one.holds] == []


def test_the_freeze_has_been_asked_for_vacancies(db):
    assert WANTED.until is not None
    assert is_frozen(db, LENDER, WANTED.until)
    states = {one.role: one.state for one in requisitions(db, LENDER, WANTED.until)}
    assert states == {
        "engineer": "signed",
        "finance and risk": "refused",
        "merchant success": "open",
    }
    assert first_forged(db, LENDER, WANTED.until) is None


def test_a_ledger_written_day_by_day_is_the_one_written_at_once(owner):
    _tampering(owner)
    entries = "select entry_id, value_date from work_entry order by entry_id"
    at_once = owner.execute(entries).fetchall()
    owner.execute("truncate work_line, work_entry, work_issue, work_ledger_head")
    day = date(2026, 9, 1)
    assert WANTED.until is not None
    while day <= WANTED.until:
        write_ledger(owner, LENDER, day)
        day += timedelta(days=1)
    assert owner.execute(entries).fetchall() == at_once
    assert rebuild(owner, LENDER).same


def test_a_rebuild_finds_what_is_missing_and_puts_it_back(owner):
    _tampering(owner)
    lost = owner.execute("select min(entry_id) from work_entry").fetchone()[0]
    owner.execute("delete from work_line where entry_id = %s", (lost,))
    owner.execute("delete from work_entry where entry_id = %s", (lost,))
    found = rebuild(owner, LENDER)
    assert (found.missing, found.extra, found.changed) == ((lost,), (), ())
    assert rebuild(owner, LENDER).same


@pytest.mark.parametrize(
    ("tampered", "broken"),
    [
        ("update work_line set time_ms = time_ms + 1 where line = 1", "entries_balance"),
        *(
            (
                f"update work_line set evidence_kind = '{kind}', evidence = 'x/1'",
                "lines_have_evidence",
            )
            for kind in ("turn", "work_baseline", "journal_entry", "human_contact", "service_arm")
        ),
        (
            "update work_line set account = 'people' where account = 'clawed_back'",
            "issues_add_up",
        ),
        ("update work_issue set arm = 'people' where arm = 'holdout'", "holdout_has_no_credit"),
        ("update work_entry set value_date = '2026-12-01'", "nothing_after_the_head"),
        ("delete from work_entry where kind = 'vested'", "lines_have_entries"),
    ],
)
def test_the_check_finds_what_is_wrong(owner, tampered, broken):
    _tampering(owner)
    owner.execute(tampered)
    assert broken in {one.check for one in check_ledger(owner, LENDER) if not one.holds}


@pytest.mark.parametrize(
    "statement",
    [
        "update work_line set time_ms = 1",
        "delete from work_entry",
        "update work_issue set arm = 'people'",
        "update service_arm set arm = 'treated'",
        "update work_baseline set minutes = 1",
        "update human_contact set concurrency = 9",
        "update payroll_month set cost_minor = 0",
    ],
)
def test_the_application_changes_nothing_that_was_written(db, statement):
    with pytest.raises(psycopg.Error, match=r"denied|append-only|forbidden"):
        db.execute(statement)


_ENTRY = (
    "insert into work_entry (lender_id, entry_id, market, kind, value_date)"
    " values ('sample', 'x', 'ie', 'induced', '2026-10-01')"
)
_LINE = "insert into work_line values ('sample', 'x', {}, '{}', {}, 'service_arm', 'ie/x')"
_OTHER = _LINE.format(2, "displaced_vested", -4)


@pytest.mark.parametrize(
    "statement",
    [
        _ENTRY,
        f"with e as ({_ENTRY}) {_LINE.format(1, 'induced', 5)}",
        f"with e as ({_ENTRY}), a as ({_LINE.format(1, 'induced', 5)}) {_OTHER}",
        _LINE.format(1, "induced", 5),
    ],
)
def test_an_entry_comes_with_lines_that_balance_or_not_at_all(db, statement):
    with pytest.raises(psycopg.errors.CheckViolation):
        db.execute(statement)


def test_a_month_is_stated_with_bounds_where_the_holdout_is_too_small(db):
    stated: Any = statement_of(db, LENDER, OCTOBER)
    table: Any = as_table(stated.statement)
    assert stated.statement.workload.span.mid is None
    assert "displaced_minutes" in table["missing"]
    assert "too small" in stated.notes[0]
    bars: dict[str, Any] = {step.name: step for step in waterfall(stated)}
    assert bars["issues"].span.mid == ledger_of(db, LENDER, OCTOBER).issues
    off = ("people after all", "came back", "taken back", "not yet durable")
    left = bars["before"].span.mid + sum(bars[name].span.mid for name in off)
    assert left == pytest.approx(bars["durable"].span.mid, abs=1e-6)


def test_a_month_is_estimated_from_the_holdout_where_it_is_large_enough(db, tmp_path, monkeypatch):
    shipped = ledger_policy_file.WORKFORCE.read_text("utf-8")
    own = tmp_path / "workforce.toml"
    own.write_text(shipped.replace("customers_min = 100", "customers_min = 2"), "utf-8")
    monkeypatch.setenv(ledger_policy_file.WORKFORCE_VARIABLE, str(own))
    stated: Any = statement_of(db, LENDER, OCTOBER)
    if stated.measured.why_bounds is None:
        assert stated.statement.workload.span.mid is not None
    else:
        assert "too few" in stated.measured.why_bounds


def test_the_same_seed_plays_the_same_history(played, play, database, db):
    again = play(database)
    assert again == played[1]
    with application_pool(database, max_size=1) as pool, pool.connection() as other:
        ours, theirs = (
            as_table(statement_of(one, LENDER, OCTOBER).statement)["hash"] for one in (db, other)
        )
    assert ours == theirs


def test_a_history_is_played_once(played):
    with (
        application_pool(played[0], max_size=1) as pool,
        pytest.raises(NoSandbox, match="history already"),
    ):
        simulate(played[0], pool, LENDER, WANTED, reader=ExampleReader())


def test_another_lenders_database_is_not_touched(play, database):
    with psycopg.connect(database) as connection:
        connection.execute("insert into lender values ('real', 'A bank', 'se')")
    with pytest.raises(NoSandbox, match="no sandbox"):
        play(database)


def test_the_holdout_is_left_to_people_and_stays(db):
    arms = dict(db.execute("select customer_id, arm from service_arm").fetchall())
    key = bytes(db.execute("select key from holdout").fetchone()[0])
    for customer, arm in arms.items():
        held = is_held_out(draw(key, LENDER, customer), WANTED.holdout)
        assert held == (arm == "holdout")
        assert is_for_people(db, LENDER, customer, OCTOBER) == held
    begin_holdout(db, LENDER, date(2026, 11, 1), 0.9, "wim", "a larger one", markets=["ie"])
    assert dict(db.execute("select customer_id, arm from service_arm").fetchall()) == arms
    touched = db.execute(
        "select count(*) from contact_matter m join conversation c using (conversation_id)"
        " join service_arm a using (customer_id)"
        " where a.arm = 'holdout' and m.outcome <> 'handed_over'"
    ).fetchone()
    assert touched == (0,)


def test_calls_of_days_that_are_written_are_refused(db):
    ended = datetime(2026, 10, 16, 9, 0, tzinfo=UTC)
    call = {"contact_id": "late", "customer_id": "s-ie-00001", "channel": "phone"}
    call |= {"errand": "pay_now", "order_id": None, "began_at": ended, "ended_at": ended}
    call |= {"concurrency": 1, "rework_of": None}
    with pytest.raises(WorkforceTrouble, match="written until 2026-10-16"):
        record_contacts(db, LENDER, [call])
    later = ended + timedelta(days=1)
    assert record_contacts(db, LENDER, [call | {"began_at": later, "ended_at": later}]) == 1


def test_positions_and_money_are_reconciled_to_what_was_paid(db):
    found = reconciliation_of(db, LENDER, OCTOBER)
    assert found.missing == ()
    opening, *lines, closing = (line.amount_minor for line in found.money)
    assert opening + sum(lines) == closing
    assert found.unexplained_fte == 0
    row = ["sample", "said", OCTOBER, "customer service agent", "Dublin", "ended", 1, "why", "wim"]
    db.execute("insert into position_change values (%s, %s, %s, %s, %s, %s, %s, %s, %s)", row)
    assert reconciliation_of(db, LENDER, OCTOBER).unexplained_fte == 1
    assert reconciliation_of(db, LENDER, date(2026, 9, 1)).missing


def test_a_level_is_raised_no_faster_than_people_can_follow(db, owner):
    scope = Scope("", "pay_now", "", None)
    assert pace_of(db, LENDER, NOW)(scope, "suggest", "act") is None
    # As if all that people took over had been left to them for the level's sake, by few of many.
    owner.execute(
        "insert into authority_use select lender_id, 'E-' || conversation_id, 1, conversation_id,"
        " '', 'front', 'pay_now', market, 'suggest', '{pay_now}', opened_at from work_item"
    )
    _tampering(owner)
    owner.execute("alter table roster_month disable trigger user")
    owner.execute("update roster_month set positions = 900, handled_hours = 1")
    asked: Any = absorbing(owner, LENDER, scope, NOW)
    assert [one.role.role for one in asked if not one.answer.allowed] == ["customer service agent"]
    refusal = pace_of(owner, LENDER, NOW)(scope, "suggest", "act") or ""
    assert "redeployments" in refusal
    agents = next(one for one in roles_of(owner, LENDER) if one.role in refusal)
    assert agents.seats_a_month == 0.25


def test_without_headcounts_the_highest_level_is_refused_and_that_is_said(owner):
    owner.execute("alter table headcount_month disable trigger user")
    owner.execute("delete from headcount_month")
    held = pace_of(owner, LENDER, NOW)
    scope = Scope("", "pay_now", "", None)
    assert "no headcounts" in (held(scope, "act_reviewed", "act") or "")
    assert held(scope, "suggest", "act_reviewed") is None

"""The essential-role gate: a company's risk from its rows, who signs, what lapses, the freeze."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import company_rows
import psycopg
import pytest
from psycopg import errors

from releve.core.values.ids import LenderId
from releve.core.workforce.ledger_people import HeadcountMonth, RosterMonth
from releve.core.workforce.requisition import (
    Coverage,
    covering,
    frozen_on,
    needs_of,
    requisition_policy_from,
    short_in,
    state_of,
)
from releve.core.workforce.trouble import WorkforceTrouble
from releve.shell.evidence_verify import verify_evidence
from releve.shell.history import add_lender
from releve.shell.postgres.connection import application_pool
from releve.shell.workforce.people_plan import play
from releve.shell.workforce.people_rows import add_people, reconciliation_of
from releve.shell.workforce.requisition_rows import (
    RequisitionTrouble,
    is_frozen,
    load_requisition_policy,
    requisitions,
)
from releve.shell.workforce.requisitions import (
    Acting,
    Asked,
    GateRefuses,
    fill,
    first_forged,
    freeze,
    open_requisition,
    refuse,
    sign,
)

LENDER = LenderId("company")
NOW = datetime(2026, 10, 12, 9, 0, tzinfo=UTC)
ENGINEER = ("engineer", "Berlin")
LAWYER = ("lawyer", "Dublin")
PLACE = ("auditor", "Lund")
POLICY = {
    "risk_limit": 0.25,
    "months_to_fill": 3,
    "months_to_proficiency": 3,
    "expires_days_max": 92,
    "occupancy_max": 0.85,
    "runs": 2000,
    "seed": 1,
}


def acting(by, days=0) -> Acting:
    return Acting(LENDER, by, NOW + timedelta(days=days))


def asked(place=ENGINEER, **other: Any) -> Asked:
    told: dict[str, Any] = {"reason": "the on-call rota", "evidence": "incident review 41"}
    return Asked(*place, **(told | {"expires_on": date(2026, 11, 30)} | other))


@pytest.fixture(scope="module")
def company(module_database):
    """A company of 4,500 with people who may and people who may not."""
    with application_pool(module_database, max_size=1) as pool:
        with pool.connection() as connection:
            add_lender(connection, LENDER, "Company", "se")
            for name, role, active in (
                ("wanda", "workforce", True),
                ("adam", "admin", True),
                ("lea", "lead", True),
                ("gone", "admin", False),
            ):
                connection.execute(
                    "insert into agent (lender_id, agent_id, name, roles, active)"
                    " values (%s, %s, %s, %s, %s)",
                    (LENDER, name, name.title(), [role], active),
                )
        company_rows.build_company(pool, LENDER)
        yield pool


@pytest.fixture
def db(company):
    """The company's rows; whatever a test writes goes with it."""
    with company.connection() as connection, connection.transaction(force_rollback=True):
        yield connection


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        ({"risk_limit": 1.5}, "risk_limit"),
        ({"months_to_fill": 0, "months_to_proficiency": 0}, "months_to_fill"),
        ({"expires_days_max": 0}, "expires_days_max"),
        ({"occupancy_max": 0.0}, "occupancy_max"),
        ({"runs": 10}, "runs"),
        ({"limit": 1}, "limit"),
    ],
)
def test_a_policy_names_what_is_wrong_with_it(changed, named):
    with pytest.raises(WorkforceTrouble, match=f"^{named}"):
        requisition_policy_from(POLICY | changed)


def test_the_shipped_policy_is_read():
    assert requisition_policy_from(POLICY) == load_requisition_policy()


def test_people_needed_are_those_whose_hours_were_handled():
    def roster(handled, available=112.0):
        return RosterMonth(date(2026, 10, 1), "agent", "Lund", 20, 160.0, available, handled)

    people = {("agent", "Lund"): 20}
    # 20 people at 76.5 % of available hours are 18 at 85 %.
    assert needs_of([roster(112 * 0.765)], people, 0.85) == {("agent", "Lund"): 18}
    assert needs_of([roster(112 * 0.766)], people, 0.85) == {("agent", "Lund"): 19}
    assert needs_of([roster(0.0)], people, 0.85) == {("agent", "Lund"): 0}
    assert needs_of([roster(0.0, 0.0)], people, 0.85) == {}
    assert needs_of([roster(80.0)], {}, 0.85) == {}


@pytest.mark.parametrize(
    ("steps", "days", "state"),
    [
        ((), 0, "open"),
        ((), 1, "lapsed"),
        (("signed",), 0, "signed"),
        (("signed",), 1, "lapsed"),
        (("refused",), 1, "refused"),
        (("signed", "filled"), 1, "filled"),
    ],
)
def test_what_nobody_filled_lapses_after_its_day(steps, days, state):
    last = date(2026, 11, 30)
    assert state_of(steps, last, last + timedelta(days=days)) == state


def test_the_last_step_says_whether_a_freeze_is_on():
    steps = [(date(2026, 3, 1), True), (date(2026, 6, 1), False)]
    days = (date(2026, 2, 28), date(2026, 3, 1), date(2026, 5, 31), date(2026, 6, 1))
    assert [frozen_on(steps, day) for day in days] == [False, True, True, False]
    assert not frozen_on([], days[0])


def test_a_role_that_runs_short_passes_signed_by_somebody_else(db):
    opened = open_requisition(db, acting("wanda"), asked())
    told = opened.assessed
    assert opened.state == "open"
    assert told.exceeds
    assert told.needed_from == "rosters"
    assert told.month == company_rows.LAST
    assert told.risk_without is not None
    assert told.risk_with is not None
    # 17 of some 1,000 leave a month; needed are nineteen of twenty.
    assert told.risk_without > 0.9
    assert told.people is not None
    assert told.needed is not None
    assert 0.93 < told.needed / told.people < 0.96
    with pytest.raises(RequisitionTrouble, match="somebody else"):
        sign(db, acting("wanda"), opened.requisition_id, "I say so")
    signed = sign(db, acting("adam", 1), opened.requisition_id, "seen the rota")
    assert signed.state == "signed"
    filled = fill(db, acting("wanda", 2), opened.requisition_id, date(2026, 10, 20))
    assert filled.state == "filled"
    with pytest.raises(RequisitionTrouble, match="is filled"):
        fill(db, acting("wanda", 2), opened.requisition_id, date(2026, 10, 21))
    assert first_forged(db, LENDER, NOW.date()) is None
    assert verify_evidence(db, LENDER).holds


def test_a_role_that_is_covered_is_refused_and_its_few_people_are_not_told(db):
    opened = open_requisition(db, acting("wanda"), asked(LAWYER))
    told = opened.assessed
    assert (told.exceeds, told.suppressed, told.risk_without, told.needed) == (
        False, True, None, None,
    )  # fmt: skip
    with pytest.raises(GateRefuses) as refused:
        sign(db, acting("adam"), opened.requisition_id, "we like lawyers")
    assert refused.value.code == "risk_within_limit"
    assert requisitions(db, LENDER, NOW.date())[0].state == "open"


def test_what_was_signed_before_covers_a_part_of_the_next(db):
    before = open_requisition(db, acting("wanda"), asked()).assessed
    for number in range(3):
        one = open_requisition(db, acting("wanda", number), asked(reason=f"rota {number}"))
        sign(db, acting("adam", number), one.requisition_id, "yes")
    after = open_requisition(db, acting("wanda", 4), asked(reason="a fourth")).assessed
    assert (before.coming, after.coming) == (0, 3)
    # What lapsed covers nothing any more.
    late = open_requisition(
        db, acting("wanda", 60), asked(reason="late", expires_on=date(2027, 1, 15))
    )
    assert late.assessed.coming == 0


def test_a_signature_is_of_an_entitled_person_and_of_its_time(db):
    for by in ("lea", "gone", "nobody", ""):
        with pytest.raises(RequisitionTrouble, match="may decide"):
            open_requisition(db, acting(by), asked())
    one = open_requisition(db, acting("wanda"), asked()).requisition_id
    for by in ("lea", "gone"):
        with pytest.raises(RequisitionTrouble, match="may decide"):
            sign(db, acting(by), one, "why not")
    with pytest.raises(RequisitionTrouble, match="say why"):
        sign(db, acting("adam"), one, "  ")
    with pytest.raises(RequisitionTrouble, match="lapsed"):
        sign(db, acting("adam", 50), one, "too late")
    with pytest.raises(RequisitionTrouble, match="is open"):
        fill(db, acting("adam"), one, date(2026, 10, 20))
    sign(db, acting("adam"), one, "in time")
    with pytest.raises(RequisitionTrouble, match="first day from"):
        fill(db, acting("adam"), one, date(2026, 12, 1))
    with pytest.raises(RequisitionTrouble, match="is signed"):
        refuse(db, acting("wanda"), one, "too late")
    two = open_requisition(db, acting("wanda", 1), asked()).requisition_id
    assert refuse(db, acting("wanda", 1), two, "taken back").state == "refused"
    with pytest.raises(RequisitionTrouble, match="is refused"):
        sign(db, acting("adam", 1), two, "all the same")


@pytest.mark.parametrize(
    ("other", "named"),
    [
        ({"evidence": " "}, "evidence"),
        ({"expires_on": date(2026, 10, 11)}, "expires on"),
        ({"expires_on": date(2027, 3, 1)}, "expires on"),
        ({"place": ("pilot", "Berlin")}, "role"),
        ({"needed": 12}, "needed"),
        ({"needed": 0}, "needed"),
    ],
)
def test_what_cannot_be_asked_for_is_named(db, other, named):
    with pytest.raises(RequisitionTrouble, match=f"^{named}"):
        open_requisition(db, acting("wanda"), asked(**other))


def auditors(people, resigned):
    """A month of a role that has no rosters."""
    none = dict.fromkeys(("hires", "moved_in", "moved_out", "retired", "dismissed", "packages",
                          "transferred", "divested"), 0)  # fmt: skip
    row: dict[str, Any] = {"month": "2026-10-01", "role": "auditor", "site": "Lund"}
    row["cohort"] = "2020"
    return row | none | {"open": people + resigned, "close": people, "resigned": resigned}


def test_where_no_roster_tells_the_need_is_stated_and_told_so(db):
    add_people(db, LENDER, {"headcounts": [auditors(2000, 60)]})
    with pytest.raises(RequisitionTrouble, match="no roster"):
        open_requisition(db, acting("wanda"), asked(PLACE))
    low, high = (
        open_requisition(db, acting("wanda"), asked(PLACE, needed=need)).assessed
        for need in (1400, 1900)
    )
    assert low.needed_from == high.needed_from == "stated"
    assert low.risk_without is not None
    assert high.risk_without is not None
    assert low.risk_without < 0.25 < high.risk_without
    assert (low.exceeds, high.exceeds) == (False, True)


def test_one_more_person_makes_a_small_role_safer():
    row: dict[str, Any] = auditors(12, 0) | {"resigned": 0, "month": date(2026, 10, 1)}
    leaves: dict[str, Any] = row | {
        "month": date(2026, 9, 1),
        "open": 13,
        "close": 12,
        "resigned": 1,
    }
    found = Coverage([HeadcountMonth(**leaves), HeadcountMonth(**row)], {}, {PLACE: 12}, {})
    policy = requisition_policy_from(POLICY)
    alone, one, three = (
        short_in(play(covering(found, PLACE, more, policy)), PLACE) for more in (0, 1, 3)
    )
    # One of 13 in two months: some 2.6 leave in six more, and twelve are needed.
    assert 1.0 > alone > one + 0.05 > three
    coming = Coverage(found.rows, {}, found.needs, {PLACE: 1})
    assert short_in(play(covering(coming, PLACE, 0, policy)), PLACE) == one


def test_the_same_request_twice_is_one(db):
    both = [open_requisition(db, acting("wanda"), asked()).requisition_id for _ in range(2)]
    assert both[0] == both[1]
    assert len(requisitions(db, LENDER, NOW.date())) == 1


def test_what_is_not_what_was_signed_is_found(db):
    one = open_requisition(db, acting("wanda"), asked()).requisition_id
    forged = "R-0123456789AB"
    db.execute(
        "insert into requisition select lender_id, %s, role, site, reason, evidence, needed_stated,"
        " expires_on, opened_by, opened_at, assessed, body, signature, evidence_id"
        " from requisition where requisition_id = %s",
        (forged, one),
    )
    assert first_forged(db, LENDER, NOW.date()) == (
        f"{forged}: requisition_opened is not what was signed"
    )


def test_the_rows_hold_the_gate_by_themselves(db):
    one = open_requisition(db, acting("wanda"), asked()).requisition_id
    add = (
        "insert into requisition_step values"
        " (%(l)s, %(r)s, %(step)s, %(by)s, 'x', %(on)s, now(), %(a)s, '{}', 'x', 'E-0')"
    )
    named: dict[str, Any] = {"l": LENDER, "r": one, "on": date(2026, 10, 13)}
    wrong = [
        ({"step": "signed", "by": "wanda", "a": "{}"}, "who asked"),
        ({"step": "signed", "by": "lea", "a": "{}"}, "may not decide"),
        ({"step": "signed", "by": "gone", "a": "{}"}, "may not decide"),
        ({"step": "signed", "by": "adam", "a": "{}", "on": date(2026, 12, 1)}, "lapsed"),
        ({"step": "filled", "by": "adam", "a": None}, "not signed"),
    ]
    for row, told in wrong:
        with pytest.raises(errors.CheckViolation, match=told), db.transaction():
            db.execute(add, named | row)
    for statement in ("update requisition set role = 'x'", "delete from requisition_step"):
        with pytest.raises(psycopg.Error), db.transaction():
            db.execute(statement)


def test_hires_in_a_freeze_without_a_requisition_are_not_explained(db):
    assert not reconciliation_of(db, LENDER, company_rows.LAST).hires
    assert freeze(db, acting("adam"), date(2026, 10, 1), frozen=True, reason="no vacancies")
    assert not freeze(db, acting("adam"), date(2026, 11, 1), frozen=True, reason="again")
    assert is_frozen(db, LENDER, NOW.date())
    assert not is_frozen(db, LENDER, date(2026, 9, 30))
    one = open_requisition(db, acting("wanda"), asked()).requisition_id
    sign(db, acting("adam"), one, "yes")
    fill(db, acting("wanda"), one, date(2026, 10, 20))
    found = reconciliation_of(db, LENDER, company_rows.LAST)
    held = {(row.role, row.site): (row.hires, row.filled, row.unexplained) for row in found.hires}
    assert held[ENGINEER] == (2, 1, 1)
    assert held["customer service agent", "Stockholm"] == (6, 0, 6)
    assert LAWYER not in held
    assert found.unexplained_hires == 11
    assert not reconciliation_of(db, LENDER, date(2026, 9, 1)).hires
    with pytest.raises(RequisitionTrouble, match="since"):
        freeze(db, acting("adam"), date(2026, 9, 1), frozen=False, reason="hide it")
    with pytest.raises(RequisitionTrouble, match="last step"):
        freeze(db, acting("adam"), date(2026, 10, 1), frozen=False, reason="hide it")
    assert freeze(db, acting("adam"), date(2026, 11, 1), frozen=False, reason="over")
    assert first_forged(db, LENDER, NOW.date()) is None

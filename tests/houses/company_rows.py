"""A company that goes from 4,500 people to 3,500 in a year, and a month of its work ledger.

Figures are computed from the month's number, so that every test knows them: three roles at three
sites and one of four people, exits by kind, and nine exits in one month that no kind explains.
"""

from datetime import date
from typing import Any

from releve.shell.workforce.people_rows import add_people

LAST = date(2026, 10, 1)
MONTHS = [date(2025, 11, 1), date(2025, 12, 1), *(date(2026, month, 1) for month in range(1, 11))]
# Role, site, people at first, hires and exits a month: resigned, retired, moved out.
PLACES = (
    ("customer service agent", "Stockholm", 2900, 6, 52, 4, 6),
    ("merchant success", "Stockholm", 520, 4, 6, 1, 0),
    ("engineer", "Berlin", 1076, 2, 17, 1, 0),
    ("lawyer", "Dublin", 4, 0, 0, 0, 0),
)
UNEXPLAINED_IN, UNEXPLAINED = date(2026, 6, 1), 9
DISMISSED_IN, DISMISSED = LAST, 26
COHORTS = (("2018", 0.4), ("2022", 0.35), ("2024", 0.25))
HOURS_PAID, HOURS_THERE, HOURS_WITH_CONTACTS = 160.0, 112.0, 90.0
COST_MINOR = 5_100_00


def headcounts():
    return [
        row
        for place in range(len(PLACES))
        for cohort, share in COHORTS
        for row in _cohort(place, cohort, share)
    ]


def _cohort(place, cohort, share):
    role, site, people, hires, resigned, retired, moved = PLACES[place]
    opened, newest = round(people * share), cohort == COHORTS[-1][0]
    found = []
    for month in MONTHS:
        kinds = ("packages", "transferred", "divested", "dismissed")
        row: dict[str, Any] = dict.fromkeys(kinds, 0)
        row |= {"month": month.isoformat(), "role": role, "site": site, "cohort": cohort}
        row |= {"open": opened, "hires": hires if newest else 0}
        row |= {"resigned": round(resigned * share), "retired": round(retired * share)}
        row |= {"moved_out": moved if newest else 0}
        row |= {"moved_in": 6 if newest and place == 1 else 0}
        odd = UNEXPLAINED if newest and place == 0 and month == UNEXPLAINED_IN else 0
        if newest and place == 2 and month == DISMISSED_IN:
            row["dismissed"] = DISMISSED
        gone = row["resigned"] + row["retired"] + row["moved_out"] + row["dismissed"] + odd
        row["close"] = opened + row["hires"] + row["moved_in"] - gone
        opened = row["close"]
        found.append(row)
    return found


def rows():
    """Everything that `add_people` writes."""
    counted = headcounts()
    rosters, payroll = [], []
    for month in MONTHS:
        for role, site, *_ in PLACES:
            there = sum(
                row["close"]
                for row in counted
                if (row["month"], row["role"], row["site"]) == (month.isoformat(), role, site)
            )
            named = {"month": month.isoformat(), "role": role, "site": site}
            rosters.append(
                named
                | {"positions": there, "paid_hours": there * HOURS_PAID}
                | {"available_hours": there * HOURS_THERE}
                | {"handled_hours": there * HOURS_WITH_CONTACTS}
            )
            payroll.append(
                named
                | {"paid_fte": there, "paid_hours": there * HOURS_PAID}
                | {"cost_minor": there * COST_MINOR, "currency": "EUR"}
            )
    invoice = {"vendor": "Model House", "role": None, "fte": 0.0, "currency": "EUR"}
    change = {"month": LAST.isoformat(), "role": PLACES[0][0], "site": PLACES[0][1]}
    signed = {"reason": "assistants took over", "signed_by": "Kari Moe"}
    return {
        "headcounts": counted,
        "rosters": rosters,
        "payroll": payroll,
        "invoices": [
            invoice
            | {"invoice_id": f"i-{month}", "month": month.isoformat(), "kind": "model_usage"}
            | {"amount_minor": 900_000_00}
            for month in MONTHS[-2:]
        ],
        "changes": [
            change | signed | {"change_id": "c-1", "kind": "ended", "fte": 300.0},
            change | signed | {"change_id": "c-2", "kind": "oversight", "fte": 20.0},
        ],
        "seats": [
            {"role": PLACES[0][0], "site": PLACES[0][1], "since": "2026-01-01"}
            | {"to_role": "merchant success", "seats_a_month": 6.0}
        ],
    }


def build_company(pool, lender_id):
    """Write the company's people into a lender's rows."""
    with pool.connection() as connection:
        add_people(connection, lender_id, rows())


_ISSUE = """
insert into work_issue (lender_id, issue_id, customer_id, market, language, errand, arm, channel,
    first_kind, first, opened_at, opened_on)
values (%(lender)s, %(id)s, %(customer)s, 'gb', 'en', 'extend_due_date', 'assistant', 'chat',
    'contact_matter', %(id)s, %(day)s, %(day)s)
"""
_ENTRY = """
with entry as (
    insert into work_entry (lender_id, entry_id, issue_id, market, kind, why, value_date)
    values (%(lender)s, %(entry)s, %(id)s, 'gb', %(kind)s, %(why)s, %(day)s)
    returning entry_id
)
insert into work_line (lender_id, entry_id, line, account, time_ms, evidence_kind, evidence)
select %(lender)s, entry_id, n, account, ms, 'contact_matter', 'proof'
from entry,
    (values (1, %(from)s, -%(ms)s::bigint), (2, %(to)s, %(ms)s::bigint)) as l (n, account, ms)
"""
MINUTE = 60_000
ISSUES = 40
BASELINE_MINUTES = 9


def build_ledger(pool, lender_id, customer_id):
    """Forty issues of October: thirty durable, six clawed back, four pending."""
    with pool.connection() as connection:
        connection.execute(
            "insert into work_baseline (lender_id, month, errand, language, market, minutes_low,"
            " minutes, minutes_high, n, n_pooled, weight)"
            " values (%s, %s, 'extend_due_date', 'en', 'gb', 8, 9, 10, 120, 400, 0.8)",
            (lender_id, LAST),
        )
        for number in range(ISSUES):
            named = {"lender": lender_id, "id": f"i{number}", "customer": customer_id}
            named |= {"day": LAST.replace(day=1 + number % 28)}
            connection.execute(_ISSUE, named)
            moves: list[tuple[str, str | None, str, str, int]]
            moves = [("opened", None, "baseline", "displaced_pending", BASELINE_MINUTES)]
            if number % 4 == 0:
                moves.append(("remained", None, "displaced_pending", "human_remaining", 2))
            left = BASELINE_MINUTES - (2 if number % 4 == 0 else 0)
            if number < 30:
                moves.append(("vested", None, "displaced_pending", "displaced_vested", left))
            elif number < 36:
                moves.append(("clawed_back", "repeat", "displaced_pending", "clawed_back", left))
            for place, (kind, why, source, into, minutes) in enumerate(moves):
                entry = {"entry": f"i{number}-{place}", "kind": kind, "why": why}
                entry |= {"from": source, "to": into, "ms": minutes * MINUTE}
                connection.execute(_ENTRY, named | entry)

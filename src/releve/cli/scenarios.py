"""`releve workforce plan`, `pace`, `share`: what a scenario file means for people.

Exit 1 where the scenario is found wanting: surplus people, a pace that is refused, a check of the
payment that fails.
"""

import json
from dataclasses import asdict
from datetime import UTC, date, datetime
from fractions import Fraction
from pathlib import Path
from typing import Annotated, cast

import typer

from releve.cli.staffing import AsJson
from releve.core.people.suppression import HIDDEN, is_small
from releve.core.workforce import fields
from releve.core.workforce.cells import pace_row, plan_rows, tells_headcount, told_checks
from releve.core.workforce.dismissals import Counter, counters
from releve.core.workforce.essential import refused_for, requisitions_from
from releve.core.workforce.gain_share import (
    RULES,
    Brake,
    Check,
    Employee,
    adjusted_rise,
    checks,
    pool_of,
)
from releve.core.workforce.pace import ask, highest_pace, role_from, summary
from releve.core.workforce.plan import Played, scenario_from
from releve.core.workforce.side_by_side import compared, lines
from releve.core.workforce.trouble import WorkforceTrouble
from releve.shell.workforce.input_files import read_table
from releve.shell.workforce.people_plan import play
from releve.shell.workforce.threshold_file import load_thresholds

ScenarioFile = Annotated[Path, typer.Option("--scenario", help="A scenario in TOML or JSON.")]
SURPLUS_MOST = 0.05


def plan(
    scenario: Annotated[
        list[Path],
        typer.Option("--scenario", help="A scenario in TOML or JSON; several go side by side."),
    ],
    as_json: AsJson = False,
) -> None:
    """Play a people plan with shared good and bad years; exit 1 if surplus is too likely."""
    if len(scenario) > 1:
        _side_by_side(scenario, as_json)
    table = read_table(scenario[0])
    found = play(scenario_from(table))
    wanting = any(role.p_surplus > SURPLUS_MOST for role in found.roles)
    limit = fields.share("", table, "risk_limit", 0.2)
    today = fields.day("", table, "on") or datetime.now(UTC).date()
    gate = [
        {
            "role": asked.role,
            "site": asked.site,
            "risk_without": asked.risk_without,
            "refused": refused_for(asked, limit, today),
        }
        for asked in requisitions_from(table, found)
    ]
    if as_json:
        told = asdict(found) | {"roles": plan_rows(found)}
        if not tells_headcount(found):
            told |= {"headcount": None, "needed": None}
        print(json.dumps(told | {"requisitions": gate, "holds": not wanting}))
    else:
        _plan_lines(found)
        for asked in gate:
            told = f"refused: {asked['refused']}" if asked["refused"] else "essential"
            print(f"requisition of {asked['role']} at {asked['site']}: {told}")
    raise typer.Exit(1 if wanting else 0)


def _side_by_side(files: list[Path], as_json: bool) -> None:
    played = [play(scenario_from(read_table(file))) for file in files]
    found = compared(played)
    wanting = any(role.p_surplus > SURPLUS_MOST for one in played for role in one.roles)
    if as_json:
        print(json.dumps(asdict(found) | {"holds": not wanting}))
    else:
        for line in lines(found):
            print(line)
    raise typer.Exit(1 if wanting else 0)


def _plan_lines(found: Played) -> None:
    print(f"{'month':>5} {'5 %':>8} {'25 %':>8} {'50 %':>8} {'75 %':>8} {'95 %':>8} {'needed':>8}")
    fan = zip(found.headcount, found.needed, strict=True) if tells_headcount(found) else ()
    for band, needed in fan:
        told = "".join(f" {v:>8,.0f}" for v in (band.p5, band.p25, band.p50, band.p75, band.p95))
        print(f"{band.month:>5}{told} {needed:>8,.0f}")
    for role, row in zip(found.roles, plan_rows(found), strict=True):
        if row["suppressed"]:
            print(f"{role.role} at {role.site}: left out, {HIDDEN} people here or beside it")
            continue
        resigned, retired = role.exits["resigned"].p50, role.exits["retired"].p50
        print(
            f"{role.role} at {role.site}: {role.open:,} to {role.close.p50:,.0f} "
            f"({role.close.p5:,.0f} - {role.close.p95:,.0f}), {resigned:,.0f} resigned, "
            f"{retired:,.0f} retired; needed {role.needed_at_end:,}; "
            f"surplus {role.p_surplus:.0%}, short {role.p_short:.0%} of runs"
        )
    print(f"unexplained exits: {found.unexplained}")


def pace(scenario: ScenarioFile, as_json: AsJson = False) -> None:
    """Find the pace that needs no dismissal with 95 %; exit 1 where what is asked is refused."""
    table = read_table(scenario)
    fields.known_only("", table, {"name", "horizon_weeks", "settling_weeks", "roles", "dismissed"})
    horizon = fields.whole("", table, "horizon_weeks", 52)
    settling = fields.whole("", table, "settling_weeks", 13)
    rows: list[dict[str, object]] = []
    for number, row in enumerate(fields.rows(table, "roles"), start=1):
        where = f"roles.{number}."
        role = role_from(where, row)
        best = highest_pace(role, horizon, settling)
        shown: dict[str, object] = {
            "role": role.role,
            "site": role.site,
            "people": role.people,
            "positions_a_week": best.positions_a_week,
            "binding_week": best.binding_week,
        }
        if "positions" in row:
            positions = fields.whole(where, row, "positions")
            months = fields.number(where, row, "months", 12.0)
            shown |= dict(summary(ask(role, positions, months), positions, months))
        rows.append(pace_row(shown, role.people))
    if not rows:
        raise WorkforceTrouble(f"{scenario}: roles: there is none")
    counted = _dismissals(table)
    refused = any(row.get("allowed") is False for row in rows)
    if as_json:
        told = [_counter(site, counter) for site, counter in counted]
        print(json.dumps({"holds": not refused, "roles": rows, "dismissals": told}))
    else:
        _pace_lines(rows)
        for site, counter in counted:
            told = f"{counter.counted} of {counter.reached_at}, {counter.level}"
            print(f"{site}: {counter.threshold.law}: {told}")
    raise typer.Exit(1 if refused else 0)


def _pace_lines(rows: list[dict[str, object]]) -> None:
    for row in rows:
        if row["suppressed"]:
            refused = "; refused" if row.get("allowed") is False else ""
            print(f"{row['role']} at {row['site']}: left out, {HIDDEN} people{refused}")
            continue
        print(f"{row['role']} at {row['site']}: {row['positions_a_week']:.1f} positions a week")
        if row.get("allowed") is False:
            expected, needed = row["months_expected"], row["months_needed"]
            print(
                f"  refused: {row['positions']} in {row['months']:g} months. Expected to leave in "
                f"{_months(expected)}; with 95 % in {_months(needed)}, or with "
                f"{row['redeployments_needed']} redeployments"
            )


def _months(found: object) -> str:
    return f"{found:.1f} months" if isinstance(found, float) else "no time"


def _dismissals(table: fields.Table) -> list[tuple[str, Counter]]:
    """Counters for each establishment: its people, its days of dismissals, the day asked of."""
    thresholds = load_thresholds()
    found: list[tuple[str, Counter]] = []
    for number, row in enumerate(fields.rows(table, "dismissed"), start=1):
        where = f"dismissed.{number}."
        fields.known_only(where, row, {"site", "people", "on", "days"})
        site = fields.text(where, row, "site")
        today = fields.day(where, row, "on") or datetime.now(UTC).date()
        days = row.get("days", [])
        if not isinstance(days, list):
            raise WorkforceTrouble(f"{where}days: is a list of days")
        dates = [_date(where, day) for day in cast("list[object]", days)]
        people = fields.whole(where, row, "people")
        found += [(site, counter) for counter in counters(thresholds, dates, people, today)]
    return found


def _date(where: str, found: object) -> date:
    day = fields.day(where, {"days": found}, "days")
    if day is None:
        raise WorkforceTrouble(f"{where}days: a day is missing")
    return day


def _counter(site: str, counter: Counter) -> dict[str, object]:
    return {
        "site": site,
        "law": counter.threshold.law,
        "window_days": counter.threshold.window_days,
        "counted": counter.counted,
        "reached_at": counter.reached_at,
        "level": counter.level,
        "source": counter.threshold.source,
    }


def share(scenario: ScenarioFile, as_json: AsJson = False) -> None:
    """Share a cashable gain by every rule, to the cent; exit 1 if the chosen one fails a check."""
    table = read_table(scenario)
    fields.known_only(
        "",
        table,
        {"name", "currency", "gain_minor", "share", "reserve", "clawback_minor", "inflation"}
        | {"rule", "quality", "complaints", "people"},
    )
    chosen = fields.text("", table, "rule", "equal")
    if chosen not in RULES:
        raise WorkforceTrouble(f"rule: {chosen} is none of {', '.join(RULES)}")
    people = [_employee(n, row) for n, row in enumerate(fields.rows(table, "people"), start=1)]
    if not people:
        raise WorkforceTrouble(f"{scenario}: people: there is nobody")
    brake = min(_brake(table, "quality"), _brake(table, "complaints"))
    pool = pool_of(
        fields.whole("", table, "gain_minor"),
        _exactly("", table, "share"),
        brake,
        _exactly("", table, "reserve", 0.0),
        fields.whole("", table, "clawback_minor", 0),
    )
    rules: dict[str, dict[str, object]] = {}
    failed = False
    for name, rule in RULES.items():
        paid = rule(pool.paid_minor, people)
        results = told_checks(people, checks(people, paid))
        rules[name] = {
            "paid_minor": dict(zip((p.name for p in people), paid, strict=True)),
            "checks": [asdict(result) for result in results],
            "holds": all(result.holds for result in results),
        }
        failed |= name == chosen and not all(result.holds for result in results)
        if not as_json:
            _share_lines(name, people, paid, results)
    stayed = sum(person.pay_before_minor is not None for person in people)
    inflation = fields.number("", table, "inflation", 0.0)
    rise = None if is_small(stayed) else adjusted_rise(people, inflation)
    told = {"pool_minor": pool.paid_minor, "reserve_minor": pool.reserve_minor}
    told |= {"brake": float(pool.brake), "rule": chosen, "holds": not failed}
    if as_json:
        print(json.dumps(told | {"rules": rules, "average_rise_adjusted": rise}))
    else:
        print(
            f"pool {pool.paid_minor}, reserve {pool.reserve_minor}, brake {float(pool.brake):.0%}"
        )
    raise typer.Exit(1 if failed else 0)


def _share_lines(
    name: str, people: list[Employee], paid: list[int], results: tuple[Check, ...]
) -> None:
    told = f"{HIDDEN} people" if is_small(len(people)) else f"{len(people)} people"
    each = "" if is_small(len(people)) else f"{min(paid)} to {max(paid)} minor units each for "
    print(f"{name}: {each}{told}")
    for result in results:
        if not result.holds:
            measured = HIDDEN if result.measured is None else f"{result.measured:.3f}"
            print(f"  fails {result.check}: {measured} beside {result.limit:g}")


def _brake(table: fields.Table, key: str) -> Fraction:
    row = fields.section(table, key)
    if not row:
        return Fraction(1)
    fields.known_only(f"{key}.", row, {"measured", "floor", "stop"})
    floor, stop = (_exactly(f"{key}.", row, name) for name in ("floor", "stop"))
    return Brake(floor, stop).share(_exactly(f"{key}.", row, "measured"))


def _exactly(where: str, row: fields.Table, key: str, default: float | None = None) -> Fraction:
    """A decimal as it was written, not the float next to it: money is divided by it."""
    return Fraction(str(fields.number(where, row, key, default)))


def _employee(number: int, row: fields.Table) -> Employee:
    where = f"people.{number}."
    fields.known_only(
        where, row, {"name", "pay_minor", "tenure_months", "category", "group", "pay_before_minor"}
    )
    before = fields.whole(where, row, "pay_before_minor", 0)
    return Employee(
        fields.text(where, row, "name"),
        fields.whole(where, row, "pay_minor"),
        fields.whole(where, row, "tenure_months", 0),
        fields.text(where, row, "category", "all"),
        fields.text(where, row, "group", ""),
        before or None,
    )

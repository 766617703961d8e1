"""`releve workforce requisition`: the essential-role gate of a hiring freeze."""

import json
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import date, datetime
from typing import Annotated

import typer

from releve.app import SAMPLE_LENDER, database
from releve.cli.work_ledger import month_from
from releve.core.workforce.requisition import Assessed, as_row
from releve.shell.clock import SystemClock
from releve.shell.postgres.connection import Connection
from releve.shell.workforce import requisitions as gate
from releve.shell.workforce.requisition_rows import Requisition, is_frozen, requisitions
from releve.shell.workforce.requisitions import Acting, Asked, GateRefuses

app = typer.Typer(help="Vacancies in a hiring freeze.", no_args_is_help=True)
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON only.")]
ForLender = Annotated[str, typer.Option("--lender", help="Whose people.")]
By = Annotated[str, typer.Option("--by", help="Who does it: their account.")]
Reason = Annotated[str, typer.Option("--reason", help="Why; kept with it.")]
Which = Annotated[str, typer.Argument(help="The requisition's id.")]
_DAYS = ["%Y-%m-%d"]


@app.callback()
def _requisition() -> None:
    """Vacancies in a hiring freeze."""


@app.command("open")
def open_(
    role: Annotated[str, typer.Option("--role", help="As headcounts name it.")],
    site: Annotated[str, typer.Option("--site", help="As headcounts name it.")],
    evidence: Annotated[str, typer.Option("--evidence", help="What shows the need.")],
    expires_on: Annotated[
        datetime, typer.Option("--expires-on", formats=_DAYS, help="The last first day.")
    ],
    by: By,
    reason: Reason,
    needed: Annotated[
        int | None, typer.Option("--needed", help="People needed, where no roster says it.")
    ] = None,
    as_json: AsJson = False,
    lender: ForLender = SAMPLE_LENDER,
) -> None:
    """Ask for a vacancy; exit 1 where the role is covered well enough without it."""
    asked = Asked(role, site, reason, evidence, expires_on.date(), needed)
    with _connected() as connection:
        found = gate.open_requisition(connection, _acting(lender, by), asked)
    _tell(found, as_json)
    raise typer.Exit(0 if found.assessed.exceeds else 1)


@app.command("list")
def show(as_json: AsJson = False, lender: ForLender = SAMPLE_LENDER) -> None:
    """List every requisition, and prove the signatures; exit 1 where one fails."""
    today = SystemClock().now("UTC").date()
    with _connected() as connection:
        found = requisitions(connection, lender, today)
        frozen = is_frozen(connection, lender, today)
        forged = gate.first_forged(connection, lender, today)
    if as_json:
        told = {"frozen": frozen, "requisitions": [_row(one) for one in found]}
        print(json.dumps(told | {"holds": forged is None, "detail": forged}, ensure_ascii=False))
    else:
        print(f"hiring freeze: {'on' if frozen else 'off'}")
        for one in found:
            print(_line(one))
        print(f"{len(found)} requisitions, {f'BROKEN: {forged}' if forged else 'all signed'}")
    raise typer.Exit(1 if forged else 0)


@app.command("sign")
def sign(
    requisition: Which,
    by: By,
    reason: Reason,
    as_json: AsJson = False,
    lender: ForLender = SAMPLE_LENDER,
) -> None:
    """Sign that a role is essential; exit 1 where the gate refuses, with its reason."""
    try:
        with _connected() as connection:
            found = gate.sign(connection, _acting(lender, by), requisition, reason)
    except GateRefuses as refused:
        told = {"requisition": requisition, "refused": refused.code}
        if as_json:
            print(json.dumps(told | {"assessed": _assessed(refused.assessed)}))
        else:
            print(f"{refused}: {_risk(refused.assessed)}")
        raise typer.Exit(1) from refused
    _tell(found, as_json)


@app.command("refuse")
def refuse(
    requisition: Which,
    by: By,
    reason: Reason,
    as_json: AsJson = False,
    lender: ForLender = SAMPLE_LENDER,
) -> None:
    """Refuse a requisition, or take one's own back."""
    with _connected() as connection:
        found = gate.refuse(connection, _acting(lender, by), requisition, reason)
    _tell(found, as_json)


@app.command("fill")
def fill(
    requisition: Which,
    by: By,
    on: Annotated[datetime, typer.Option("--on", formats=_DAYS, help="Their first day.")],
    as_json: AsJson = False,
    lender: ForLender = SAMPLE_LENDER,
) -> None:
    """Say that somebody was hired on a signed requisition, from which day."""
    with _connected() as connection:
        found = gate.fill(connection, _acting(lender, by), requisition, on.date())
    _tell(found, as_json)


@app.command("freeze")
def freeze(
    since: Annotated[str, typer.Option("--since", help="From which month on, 2026-11.")],
    by: By,
    reason: Reason,
    end: Annotated[bool, typer.Option("--end", help="The freeze is over from then on.")] = False,
    as_json: AsJson = False,
    lender: ForLender = SAMPLE_LENDER,
) -> None:
    """Begin a hiring freeze with a month, or end it: hires in it need a signed requisition."""
    month, acting = month_from(since), _acting(lender, by)
    with _connected() as connection:
        done = gate.freeze(connection, acting, month, frozen=not end, reason=reason)
    if as_json:
        print(json.dumps({"since": f"{month:%Y-%m}", "frozen": not end, "already": not done}))
    else:
        said = "ends" if end else "begins"
        print(f"the freeze {said} {month:%Y-%m}{'' if done else ' (it was so before)'}")


def _acting(lender: str, by: str) -> Acting:
    return Acting(lender, by, SystemClock().now("UTC"))


def _tell(found: Requisition, as_json: bool) -> None:
    print(json.dumps(_row(found), ensure_ascii=False) if as_json else _line(found))


def _line(found: Requisition) -> str:
    place = f"{found.role}, {found.site}"
    return f"{found.requisition_id}  {found.state:8} {place:38} {_risk(found.assessed)}"


def _risk(found: Assessed) -> str:
    verdict = "exceeds" if found.exceeds else "is within"
    risk = "left out" if found.risk_without is None else f"{found.risk_without:.1%}"
    return f"the risk without it ({risk}) {verdict} {found.risk_limit:.0%}"


def _assessed(found: Assessed) -> dict[str, object]:
    return as_row(found) | {"suppressed": found.suppressed}


def _row(found: Requisition) -> dict[str, object]:
    """As JSON: what was asked, the risk, and what became of it, without the signed words."""
    steps = [
        {"step": one.step, "by": one.by, "reason": one.reason, "on": one.on_day.isoformat()}
        | {"evidence_id": one.evidence_id, "signature": one.signature.hex()}
        | {"assessed": None if one.assessed is None else _assessed(one.assessed)}
        for one in found.steps
    ]
    left = {"body", "steps", "assessed", "signature"}
    row = {key: value for key, value in asdict(found).items() if key not in left}
    told: dict[str, object] = {
        k: v.isoformat() if isinstance(v, date) else v for k, v in row.items()
    }
    return told | {"assessed": _assessed(found.assessed), "steps": steps}


@contextmanager
def _connected() -> Generator[Connection]:
    with database(connections_max=1) as (_, pool), pool.connection() as connection:
        yield connection

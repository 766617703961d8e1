"""The three numbers and the waterfall of a month, from the ledger and the people's rows alone.

What a row does not say is missing, and the number that needs it is refused or bounded; nothing is
put in by hand.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from releve.core.values.ids import LenderId
from releve.core.workforce.ledger import Ledger, Step
from releve.core.workforce.ledger_people import ChangeKind, MonthOfPeople
from releve.core.workforce.span import Span, exact
from releve.core.workforce.statement import Figure, Statement, state
from releve.shell.postgres.connection import Connection
from releve.shell.workforce.ledger_read import Measured, ledger_of, measured
from releve.shell.workforce.people_rows import people_between, people_of
from releve.shell.workforce.switchback import Estimated

_CHANGES: dict[str, ChangeKind] = {
    "positions_ended": "ended",
    "moved_elsewhere": "moved_elsewhere",
    "oversight_fte": "oversight",
    "rebound_fte": "rebound",
}
# Before anybody kept such rows.
_BEGINNING = date(1970, 1, 1)
_MINOR_A_MAJOR = 100.0


@dataclass(frozen=True, slots=True)
class MonthStated:
    """A month's statement with what it was made from. `notes` say what is bounds, and why."""

    statement: Statement
    ledger: Ledger
    measured: Measured
    notes: tuple[str, ...]


def statement_inputs(
    connection: Connection, lender_id: LenderId, month: date
) -> tuple[dict[str, Span], Ledger, Measured]:
    """What the rows say of each input of the statement; what they do not say is left out.

    `conversations` are the issues that assistants began in the month: each matter once. Positions
    and what came instead are all that were signed for up to the month; costs are the month's own.
    """
    ledger = ledger_of(connection, lender_id, month)
    found = measured(connection, lender_id, month)
    inputs: dict[str, Span] = {}
    if ledger.issues:
        inputs["conversations"] = exact(float(ledger.issues))
        if found.displaced is not None:
            inputs["displaced_minutes"] = found.displaced
    now = people_of(connection, lender_id, month)
    inputs |= _hours(now)
    inputs |= _cash(people_between(connection, lender_id, _BEGINNING, month), now)
    return inputs, ledger, found


def statement_of(connection: Connection, lender_id: LenderId, month: date) -> MonthStated:
    """The statement of a month."""
    inputs, ledger, found = statement_inputs(connection, lender_id, month)
    notes: list[str] = []
    if found.why_bounds is not None:
        notes.append(f"displaced minutes are bounds, no estimate: {found.why_bounds}")
    if found.switchback is not None:
        notes.append(_by_switchback(found.switchback))
    if found.left_out:
        notes.append(f"too few customers in an arm: {', '.join(found.left_out)}")
    without = sum(row.without_baseline for row in ledger.rows)
    if without:
        notes.append(f"{without:,} of {ledger.issues:,} issues have no baseline, and no credit")
    if "cost_per_fte" in inputs:
        notes.append("money is in major units of the payroll's currency")
    return MonthStated(state(inputs, f"{month:%Y-%m}"), ledger, found, tuple(notes))


def _by_switchback(estimated: Estimated) -> str:
    begun, found = estimated.switchback, estimated.found
    where = f" in {', '.join(begun.markets)} only" if begun.markets else ""
    return (
        f"displaced minutes by the switchback {begun.switchback_id}{where}: "
        f"{found.blocks} blocks up to {estimated.until:%Y-%m-%d}"
    )


def _hours(now: MonthOfPeople) -> dict[str, Span]:
    inputs: dict[str, Span] = {}
    fte = sum(row.paid_fte for row in now.payroll)
    if fte > 0.0:
        inputs["hours_per_fte"] = exact(sum(row.paid_hours for row in now.payroll) / fte)
    paid = sum(row.paid_hours for row in now.rosters)
    available = sum(row.available_hours for row in now.rosters)
    handled = sum(row.handled_hours for row in now.rosters)
    if paid > 0.0 and available > 0.0:
        inputs["shrinkage"] = exact(1.0 - available / paid)
        if handled > 0.0:
            inputs["occupancy"] = exact(handled / available)
    return inputs


def _cash(ever: MonthOfPeople, now: MonthOfPeople) -> dict[str, Span]:
    """What has happened to positions, where rosters and payroll are there to hold it against."""
    if not now.payroll or not now.rosters:
        return {}
    inputs = {
        name: exact(sum(row.fte for row in ever.changes if row.kind == kind))
        for name, kind in _CHANGES.items()
    }
    # What vendors grew by is moved there, whether anybody signed for it or not.
    first = min((row.month for row in ever.invoices), default=now.month)
    grown = sum(row.fte for row in now.invoices if row.kind == "outsourcing") - sum(
        row.fte for row in ever.invoices if row.kind == "outsourcing" and row.month == first
    )
    signed = inputs["moved_elsewhere"].high
    inputs["moved_elsewhere"] = exact(max(signed, grown))
    fte = sum(row.paid_fte for row in now.payroll)
    currencies = {row.currency for row in (*now.payroll, *now.invoices)}
    if fte > 0.0 and len(currencies) == 1:
        cost = sum(row.cost_minor for row in now.payroll) / _MINOR_A_MAJOR
        tools = sum(
            row.amount_minor for row in now.invoices if row.kind in ("licences", "model_usage")
        )
        inputs["cost_per_fte"] = exact(cost / fte)
        inputs["licences_cost"] = exact(tools / _MINOR_A_MAJOR)
    return inputs


def waterfall_of(connection: Connection, lender_id: LenderId, month: date) -> tuple[Step, ...]:
    """From a month's chats to cashable FTE, one bar after the other."""
    return waterfall(statement_of(connection, lender_id, month))


def waterfall(stated: MonthStated) -> tuple[Step, ...]:
    """The bars of a statement that was made."""
    ledger, found = stated.ledger, stated.statement
    total = ledger.total
    chats, issues = exact(float(ledger.conversations)), exact(float(ledger.issues))
    priced = f"{ledger.issues:,} issues of assistants opened in the month"
    displaced = _displaced_minutes(stated)
    return (
        Step("chats", "total", "chats", chats, "chats of customers with an assistant", "all"),
        Step(
            "issues",
            "total",
            "issues",
            issues,
            "matters of a customer that began with an assistant; on several channels once",
            f"{ledger.conversations:,} chats",
        ),
        Step(
            "before",
            "total",
            "minutes",
            exact(-total("baseline")),
            "what people would have taken, by measured handle time",
            priced,
        ),
        _off("people after all", total("human_remaining"), "handover, review, approval", priced),
        _off("came back", total("repeat"), "people's time on repeats, on any channel", priced),
        _off("taken back", total("clawed_back"), "credits that were not durable", priced),
        _off("not yet durable", total("displaced_pending"), "credits inside the window", priced),
        Step(
            "durable",
            "total",
            "minutes",
            exact(total("displaced_vested")),
            "credits that have vested",
            priced,
        ),
        Step(
            "displaced",
            "total",
            "minutes",
            displaced.span,
            "human minutes spared against the holdout (or a switchback's blocks of people), all "
            "channels, induced issues in the divisor",
            priced,
            displaced.missing,
        ),
        *_fte_steps(found),
    )


def _off(name: str, minutes: float, definition: str, of: str) -> Step:
    return Step(name, "change", "minutes", exact(-minutes), definition, of)


def _displaced_minutes(stated: MonthStated) -> Figure:
    inputs, workload = stated.statement.inputs, stated.statement.workload
    each, issues = inputs.get("displaced_minutes"), inputs.get("conversations")
    if each is None or issues is None:
        return Figure(None, workload.missing)
    return Figure(issues * each, () if each.mid is not None else ("displaced_minutes",))


def _fte_steps(found: Statement) -> Sequence[Step]:
    figures = (
        ("workload", found.workload, "displaced minutes in paid hours of a full-time agent"),
        ("capacity", found.capacity, "agents who would be scheduled for them"),
        ("cashable", found.cashable, "positions ended, net of what came instead"),
    )
    of = f"{found.month or 'the month'}"
    blank = Step("", "total", "FTE", None, "", of)
    return [
        replace(blank, name=name, span=figure.span, definition=told, missing=figure.missing)
        for name, figure, told in figures
    ]

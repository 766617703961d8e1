"""What the work ledger is reconciled to: people, rosters, pay, and invoices, added up.

Nobody is named and nobody ranked: the smallest row is a role at a site, by year of hire where it is
about headcounts. Positions that are said to have ended are held against what rosters, payroll, and
vendors' invoices say of the same month; what they do not explain is shown and goes nowhere else.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from releve.core.workforce.trouble import WorkforceTrouble

ChangeKind = Literal["ended", "moved_elsewhere", "oversight", "rebound"]
InvoiceKind = Literal["outsourcing", "licences", "model_usage", "other"]
Place = tuple[str, str]


@dataclass(frozen=True, slots=True)
class HeadcountMonth:
    """Stock and flow of a role at a site, of one year of hire (`cohort`), in a month."""

    month: date
    role: str
    site: str
    cohort: str
    open: int
    hires: int
    moved_in: int
    moved_out: int
    resigned: int
    retired: int
    dismissed: int
    packages: int
    transferred: int
    divested: int
    close: int

    @property
    def unexplained(self) -> int:
        """Exits above zero, entries below, that no kind explains."""
        come = self.open + self.hires + self.moved_in
        gone = self.moved_out + self.resigned + self.retired + self.dismissed
        return come - gone - self.packages - self.transferred - self.divested - self.close


@dataclass(frozen=True, slots=True)
class RosterMonth:
    """Positions on the rosters of a role at a site, and their hours."""

    month: date
    role: str
    site: str
    positions: float
    paid_hours: float
    available_hours: float
    handled_hours: float

    @property
    def place(self) -> Place:
        return self.role, self.site


@dataclass(frozen=True, slots=True)
class PayrollMonth:
    """What was paid to a role at a site."""

    month: date
    role: str
    site: str
    paid_fte: float
    paid_hours: float
    cost_minor: int
    currency: str

    @property
    def place(self) -> Place:
        return self.role, self.site


@dataclass(frozen=True, slots=True)
class Invoice:
    """A vendor's invoice; `fte` are the people that it is for."""

    month: date
    vendor: str
    kind: InvoiceKind
    role: str | None
    fte: float
    amount_minor: int
    currency: str


@dataclass(frozen=True, slots=True)
class PositionChange:
    """Positions of which somebody signed that they ended, moved, or came instead."""

    month: date
    role: str
    site: str
    kind: ChangeKind
    fte: float


@dataclass(frozen=True, slots=True)
class MonthOfPeople:
    """All rows of a month. `frozen`: nobody is hired but on a signed requisition (`filled`)."""

    month: date
    headcounts: Sequence[HeadcountMonth] = ()
    rosters: Sequence[RosterMonth] = ()
    payroll: Sequence[PayrollMonth] = ()
    invoices: Sequence[Invoice] = ()
    changes: Sequence[PositionChange] = ()
    frozen: bool = False
    filled: Mapping[Place, int] = field(default_factory=dict[Place, int])


@dataclass(frozen=True, slots=True)
class HeldHires:
    """Hires of a role at a site in a freeze, and how many were on a signed requisition."""

    role: str
    site: str
    hires: int
    filled: int

    @property
    def unexplained(self) -> int:
        """Hires without a requisition; below zero, requisitions that nobody was hired on."""
        return self.hires - self.filled


@dataclass(frozen=True, slots=True)
class ReconciledRole:
    """FTE of a role at a site in a month: what is said to have ended beside what fell.

    `unexplained` above zero: said to have ended and still paid; below: less is paid than anybody
    signed for.
    """

    role: str
    site: str
    said_ended: float
    headcount_fell: float
    roster_fell: float
    payroll_fell: float
    unexplained: float


@dataclass(frozen=True, slots=True)
class MoneyLine:
    """One line from last month's cost to this month's; below zero is spent less."""

    name: str
    amount_minor: int
    source: str


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """A month's cashable FTE and money against rosters, payroll, and invoices.

    `outsourced` is the growth of vendors' FTE, `moved_elsewhere` what was signed as moved there;
    what vendors grew beyond it is no saving. `money` begins with last month's cost and ends with
    this month's. `unexplained_minor`: the gain that was said, less the one that was paid.
    """

    month: date
    currency: str | None
    roles: tuple[ReconciledRole, ...]
    outsourced: float
    moved_elsewhere: float
    money: tuple[MoneyLine, ...]
    said_gain_minor: int
    paid_gain_minor: int
    missing: tuple[str, ...]
    hires: tuple[HeldHires, ...] = ()

    @property
    def unexplained_hires(self) -> int:
        """Hires in a freeze that no requisition explains, both ways added up."""
        return sum(abs(row.unexplained) for row in self.hires)

    @property
    def unexplained_fte(self) -> float:
        """Positions that the rows do not explain, both ways added up, and vendors' growth."""
        own = sum(abs(row.unexplained) for row in self.roles)
        return own + max(0.0, self.outsourced - self.moved_elsewhere)

    @property
    def unexplained_minor(self) -> int:
        return self.said_gain_minor - self.paid_gain_minor


def reconcile(before: MonthOfPeople, after: MonthOfPeople) -> Reconciliation:
    """Hold what was signed for in a month against its rows and those of the month before.

    WorkforceTrouble where amounts are in several currencies.
    """
    missing = tuple(
        f"{name} of {month.month:%Y-%m}"
        for month in (before, after)
        for name, rows in (("payroll", month.payroll), ("rosters", month.rosters))
        if not rows
    )
    currency = _currency(before, after)
    roles = tuple(
        _role(place, before, after)
        for place in sorted({row.place for row in (*before.payroll, *after.payroll)})
    )
    outsourced = _outsourced(after) - _outsourced(before)
    moved = sum(row.fte for row in after.changes if row.kind == "moved_elsewhere")
    money = _money(before, after)
    said = _said_gain(before, after)
    # A change of rates is nobody's gain: it is on its own line.
    paid = -sum(line.amount_minor for line in money[1:-1] if line.name != "pay rates")
    if missing:
        money, paid = (), 0
    return Reconciliation(
        after.month, currency, roles, outsourced, moved, money, said, paid, missing, _held(after)
    )


def _held(month: MonthOfPeople) -> tuple[HeldHires, ...]:
    """While a freeze is on, each role's hires beside the requisitions that they were on."""
    if not month.frozen:
        return ()
    hired = dict.fromkeys(month.filled, 0)
    for row in month.headcounts:
        if row.hires:
            hired[row.role, row.site] = hired.get((row.role, row.site), 0) + row.hires
    return tuple(
        HeldHires(*place, hires, month.filled.get(place, 0))
        for place, hires in sorted(hired.items())
    )


def _role(place: Place, before: MonthOfPeople, after: MonthOfPeople) -> ReconciledRole:
    said = sum(
        row.fte for row in after.changes if (row.role, row.site) == place and row.kind == "ended"
    )
    here = [row for row in after.headcounts if (row.role, row.site) == place]
    roster = sum(row.positions for row in before.rosters if row.place == place) - sum(
        row.positions for row in after.rosters if row.place == place
    )
    paid = _fte(before).get(place, 0.0) - _fte(after).get(place, 0.0)
    fell = float(sum(row.open - row.close for row in here))
    return ReconciledRole(*place, said, fell, roster, paid, round(said - paid, 6))


def _money(before: MonthOfPeople, after: MonthOfPeople) -> tuple[MoneyLine, ...]:
    """From last month's cost to this month's, each line from rows."""
    rates, fte_before, fte_after = _rates(before), _fte(before), _fte(after)
    volume = sum(
        round((fte_after.get(place, 0.0) - fte_before.get(place, 0.0)) * rates.get(place, 0.0))
        for place in sorted({*fte_before, *fte_after})
    )
    paid_before, paid_after = _paid(before), _paid(after)
    kinds: tuple[InvoiceKind, ...] = ("outsourcing", "licences", "model_usage", "other")
    vendors = [
        MoneyLine(kind.replace("_", " "), _billed(after, kind) - _billed(before, kind), "invoices")
        for kind in kinds
    ]
    opening = paid_before + sum(_billed(before, kind) for kind in kinds)
    closing = paid_after + sum(_billed(after, kind) for kind in kinds)
    return (
        MoneyLine("last month", opening, "payroll, invoices"),
        MoneyLine("people", volume, "payroll"),
        MoneyLine("pay rates", paid_after - paid_before - volume, "payroll"),
        *vendors,
        MoneyLine("this month", closing, "payroll, invoices"),
    )


def _said_gain(before: MonthOfPeople, after: MonthOfPeople) -> int:
    """Positions signed as ended, at last month's cost, less what came instead."""
    rates = _rates(before)
    signs: Mapping[ChangeKind, int] = {
        "ended": 1,
        "moved_elsewhere": -1,
        "oversight": -1,
        "rebound": -1,
    }
    people = sum(
        round(signs[row.kind] * row.fte * rates.get((row.role, row.site), 0.0))
        for row in after.changes
    )
    tools = sum(
        _billed(after, kind) - _billed(before, kind) for kind in ("licences", "model_usage")
    )
    return people - tools


def _currency(*months: MonthOfPeople) -> str | None:
    found = {row.currency for month in months for row in (*month.payroll, *month.invoices)}
    if len(found) > 1:
        raise WorkforceTrouble(f"currency: {', '.join(sorted(found))}: give them in one")
    return next(iter(found), None)


def _fte(month: MonthOfPeople) -> dict[Place, float]:
    return {row.place: row.paid_fte for row in month.payroll}


def _rates(month: MonthOfPeople) -> dict[Place, float]:
    return {row.place: row.cost_minor / row.paid_fte for row in month.payroll if row.paid_fte > 0}


def _paid(month: MonthOfPeople) -> int:
    return sum(row.cost_minor for row in month.payroll)


def _billed(month: MonthOfPeople, kind: InvoiceKind) -> int:
    return sum(row.amount_minor for row in month.invoices if row.kind == kind)


def _outsourced(month: MonthOfPeople) -> float:
    return sum(row.fte for row in month.invoices if row.kind == "outsourcing")

"""Sharing a gain from what is on record: people by role, site, and year of hire, never by name.

Everybody of a role at a site counts with its mean pay, and with the tenure of their year of hire;
within such a group all get the same but for the units that rounding leaves. The checks between
groups of people (women and men, say) need rows by name that are not on record here: the payment
itself is checked from its own list (`releve workforce share`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from releve.core.workforce import fields
from releve.core.workforce.gain_share import RULES, Brake, Employee, Pool, pool_of
from releve.core.workforce.ledger_people import HeadcountMonth, PayrollMonth
from releve.core.workforce.trouble import WorkforceTrouble

Place = tuple[str, str]
_JULY = 7


@dataclass(frozen=True, slots=True)
class GainPolicy:
    """How a gain is shared: shares from 0 to 1, brakes, and the rule by which it is paid."""

    share: Fraction
    reserve: Fraction
    rule: str
    quality: Brake
    complaints: Brake


@dataclass(frozen=True, slots=True)
class Measured:
    """What slows the pool; None where nothing was measured: then nothing is paid."""

    quality: Fraction | None
    complaints: Fraction | None


@dataclass(frozen=True, slots=True)
class GroupShare:
    """What a role at a site gets by one rule: its sum, and the least and most of a person."""

    rule: str
    role: str
    site: str
    people: int
    paid_minor: int
    least_minor: int
    most_minor: int


def gain_policy_from(values: fields.Table) -> GainPolicy:
    """The policy of a parsed file. WorkforceTrouble names the key and the fault."""
    fields.known_only("", values, {"share", "reserve", "rule", "quality", "complaints"})
    rule = fields.text("", values, "rule")
    if rule not in RULES:
        raise WorkforceTrouble(f"rule: {rule} is none of {', '.join(RULES)}")
    return GainPolicy(
        _exactly("", values, "share"),
        _exactly("", values, "reserve"),
        rule,
        _brake(values, "quality"),
        _brake(values, "complaints"),
    )


def _brake(values: fields.Table, key: str) -> Brake:
    row = fields.section(values, key)
    fields.known_only(f"{key}.", row, {"floor", "stop"})
    floor, stop = (_exactly(f"{key}.", row, name) for name in ("floor", "stop"))
    if floor == stop:
        raise WorkforceTrouble(f"{key}: floor and stop are two values")
    return Brake(floor, stop)


def _exactly(where: str, row: fields.Table, key: str) -> Fraction:
    """A decimal as it was written, not the float next to it."""
    return Fraction(str(fields.number(where, row, key)))


def braked_pool(gain_minor: int, policy: GainPolicy, measured: Measured) -> Pool:
    """The pool after the harder of both brakes; what was not measured lets nothing through."""
    brakes = (
        Fraction(0) if found is None else brake.share(found)
        for brake, found in (
            (policy.quality, measured.quality),
            (policy.complaints, measured.complaints),
        )
    )
    return pool_of(gain_minor, policy.share, min(brakes), policy.reserve)


def shared_by_group(
    pool_minor: int, headcounts: Sequence[HeadcountMonth], payroll: Sequence[PayrollMonth]
) -> tuple[GroupShare, ...]:
    """Every rule over everybody on record of a month, summed by role and site."""
    pay = {row.place: row for row in payroll if row.paid_fte > 0.0}
    people: list[Employee] = []
    places: list[Place] = []
    for row in headcounts:
        place = (row.role, row.site)
        paid = pay.get(place)
        if paid is None or not row.close:
            continue
        yearly = max(1, round(12 * paid.cost_minor / paid.paid_fte))
        one = Employee("", yearly, _tenure_months(row), row.role, "")
        people += [one] * row.close
        places += [place] * row.close
    found: list[GroupShare] = []
    for name, rule in RULES.items():
        sums: dict[Place, list[int]] = {}
        for place, amount in zip(places, rule(pool_minor, people), strict=True):
            sums.setdefault(place, []).append(amount)
        found += [
            GroupShare(name, *place, len(got), sum(got), min(got), max(got))
            for place, got in sorted(sums.items())
        ]
    return tuple(found)


def _tenure_months(row: HeadcountMonth) -> int:
    """From the middle of the year of hire; a cohort that names no year counts as new."""
    if not row.cohort[:4].isdigit():
        return 1
    return max(1, (row.month.year - int(row.cohort[:4])) * 12 + row.month.month - _JULY)


def people_by_place(headcounts: Sequence[HeadcountMonth]) -> Mapping[Place, int]:
    """How many are there at the end of the rows' month, by role and site."""
    cells: dict[Place, int] = {}
    for row in headcounts:
        place = (row.role, row.site)
        cells[place] = cells.get(place, 0) + row.close
    return cells

"""The workforce's figures as they are told: without those of fewer than ten people.

What is left out is None in a row, and `suppressed` is true. Whether something is allowed, refused,
or fails a check is told all the same: a gate that kept its answer to itself would not be one.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace

from releve.core.people.suppression import HIDDEN, hides_total, is_small, suppressed
from releve.core.workforce.gain_share import Check, Employee
from releve.core.workforce.handle_time import Baseline
from releve.core.workforce.plan import Played

Row = dict[str, object]
_NAMES = ("role", "site")


def plan_rows(played: Played) -> tuple[Row, ...]:
    """Each role at each site; the fan tells all of them together, so no role stands out by it."""
    cells = _open(played)
    hidden = suppressed(cells)
    return tuple(_row(asdict(role), (role.role, role.site) in hidden) for role in played.roles)


def tells_headcount(played: Played) -> bool:
    """Whether the fan of all roles together is told; not where all of them are a few people."""
    cells = _open(played)
    return not hides_total(cells, suppressed(cells))


def pace_row(row: Mapping[str, object], people: int) -> Row:
    """One role's pace. How soon so few people leave is told of none of them."""
    kept = (*_NAMES, "positions", "months", "allowed")
    return _row(row, is_small(people), kept)


def baseline_row(found: Baseline, agents: int) -> Row:
    """One kind's handle time, where ten agents or more worked on it."""
    errand, language, market = found.kind
    named: Row = {"errand": errand, "language": language, "market": market}
    minutes: Row = {"count": found.count, "minutes": asdict(found.minutes)}
    return _row(named | minutes, is_small(agents), tuple(named))


def told_checks(people: Sequence[Employee], found: Sequence[Check]) -> tuple[Check, ...]:
    """The checks of a payment without the measured value where a compared group is too small."""
    return tuple(
        replace(check, measured=None, detail=f"a group of {HIDDEN} people")
        if check.measured is not None and _compares_few(people, check)
        else check
        for check in found
    )


def _compares_few(people: Sequence[Employee], check: Check) -> bool:
    _, _, category = check.check.partition("pay_gap:")
    groups = Counter(p.group for p in people if category in ("", p.category))
    return any(is_small(count) for count in groups.values())


def _open(played: Played) -> dict[tuple[str, str], int]:
    cells: dict[tuple[str, str], int] = {}
    for role in played.roles:
        cells[role.role, role.site] = cells.get((role.role, role.site), 0) + role.open
    return cells


def _row(row: Mapping[str, object], hide: bool, kept: Sequence[str] = _NAMES) -> Row:
    told = {key: None if hide and key not in kept else value for key, value in row.items()}
    return told | {"suppressed": hide}

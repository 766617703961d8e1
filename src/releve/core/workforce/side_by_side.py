"""Scenarios side by side: each role's end in every one, and how it differs from the first's.

Differences are of the middles (medians over the runs); shares of runs are subtracted as they are.
A role at a site that is too small in one scenario is left out of all: the difference would tell.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from releve.core.people.suppression import HIDDEN
from releve.core.workforce.cells import plan_rows, tells_headcount
from releve.core.workforce.plan import Band, Played, RolePlayed
from releve.core.workforce.trouble import WorkforceTrouble

FIGURES = ("close", "hires", "moved_in", "resigned", "retired", "p_surplus", "p_short")
Figures = dict[str, float]


@dataclass(frozen=True, slots=True)
class WholeEnd:
    """All roles of a scenario at its end; None where the whole is a few people only."""

    scenario: str
    months: int
    close: Band | None
    needed: float | None
    difference: float | None


@dataclass(frozen=True, slots=True)
class RoleEnd:
    """One role at one site in one scenario; `figures` None where it is not there or left out."""

    scenario: str
    role: str
    site: str
    suppressed: bool
    figures: Figures | None
    difference: Figures | None


@dataclass(frozen=True, slots=True)
class SideBySide:
    """All scenarios in the order given; the first is what the others differ from."""

    whole: tuple[WholeEnd, ...]
    roles: tuple[RoleEnd, ...]


def compared(played: Sequence[Played]) -> SideBySide:
    """All scenarios' ends and their differences. WorkforceTrouble where two have one name."""
    names = [one.scenario for one in played]
    if len(set(names)) < len(names):
        raise WorkforceTrouble("scenarios: two have the same name; give each a name of its own")
    places = dict.fromkeys((role.role, role.site) for one in played for role in one.roles)
    return SideBySide(
        tuple(_whole(one, played[0]) for one in played),
        tuple(end for place in places for end in _role_ends(played, place)),
    )


def lines(found: SideBySide) -> Iterator[str]:
    """The same in words, a line a scenario and role."""
    for whole in found.whole:
        if whole.close is None or whole.difference is None:
            yield f"{whole.scenario}: left out, {HIDDEN} people"
            continue
        yield (
            f"{whole.scenario}: {whole.close.p50:,.0f} ({whole.close.p5:,.0f} - "
            f"{whole.close.p95:,.0f}) after {whole.months} months, {whole.difference:+,.0f}; "
            f"needed {whole.needed:,.0f}"
        )
    for end in found.roles:
        told = f"  {end.role} at {end.site}, {end.scenario}: "
        if end.figures is None or end.difference is None:
            yield told + (f"left out, {HIDDEN} people" if end.suppressed else "not there")
            continue
        here, differs = end.figures, end.difference
        yield (
            f"{told}{here['close']:,.0f} ({differs['close']:+,.0f}), "
            f"{here['resigned']:,.0f} resigned, {here['retired']:,.0f} retired, "
            f"surplus {here['p_surplus']:.0%} ({100 * differs['p_surplus']:+.0f} points), "
            f"short {here['p_short']:.0%} ({100 * differs['p_short']:+.0f} points)"
        )


def _whole(one: Played, first: Played) -> WholeEnd:
    months, close = len(one.headcount) - 1, one.headcount[-1]
    if not (tells_headcount(one) and tells_headcount(first)):
        return WholeEnd(one.scenario, months, None, None, None)
    difference = close.p50 - first.headcount[-1].p50
    return WholeEnd(one.scenario, months, close, one.needed[-1], difference)


def _role_ends(played: Sequence[Played], place: tuple[str, str]) -> list[RoleEnd]:
    hidden = any(_is_hidden(one, place) for one in played)
    first: Figures | None = None
    ends: list[RoleEnd] = []
    for one in played:
        found = next((role for role in one.roles if (role.role, role.site) == place), None)
        figures = None if found is None or hidden else _figures(found)
        first = first or figures
        differs = (
            {name: figures[name] - first[name] for name in FIGURES} if figures and first else None
        )
        ends.append(RoleEnd(one.scenario, *place, hidden, figures, differs))
    return ends


def _is_hidden(one: Played, place: tuple[str, str]) -> bool:
    return any(row["suppressed"] for row in plan_rows(one) if (row["role"], row["site"]) == place)


def _figures(role: RolePlayed) -> Figures:
    ends = {"close": role.close.p50, "p_surplus": role.p_surplus, "p_short": role.p_short}
    return {name: ends[name] if name in ends else role.exits[name].p50 for name in FIGURES}

"""Playing a people plan many times: chance, and years that are good or bad for everybody.

Each run draws one shock a year that all roles and sites share; without it a fan over many roles
would be far too narrow, since independent chances cancel out. People who leave in a month compete:
the month's exits are drawn once, then divided into resignations and retirements by their hazards.
The seed is the scenario's: the same file gives the same fan.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from releve.core.workforce.plan import Band, PlannedRole, Played, RolePlayed, Scenario

Whole = NDArray[np.int64]
Real = NDArray[np.float64]
KINDS = ("hires", "moved_in", "moved_out", "resigned", "retired")
_PERCENTILES = (5, 25, 50, 75, 95)


def play(scenario: Scenario) -> Played:
    """The fan of headcounts and every role's end, over all runs."""
    chance = np.random.default_rng(scenario.seed)
    roles, runs, months = scenario.roles, scenario.runs, scenario.months
    stocks = np.array([[role.people] * runs for role in roles], dtype=np.int64)
    opening = stocks.copy()
    flows = {kind: np.zeros_like(stocks) for kind in KINDS}
    fan = [_band(0, stocks.sum(axis=0))]
    needed = [float(sum(role.people for role in roles))]
    learning = np.zeros_like(stocks)
    shock = np.ones(runs)
    for month in range(1, months + 1):
        if month % 12 == 1:
            shock = np.exp(chance.normal(0.0, scenario.yearly_spread, runs))
        _leave(roles, stocks, flows, shock, chance)
        for place, role in enumerate(roles):
            stocks[place] += role.hires_a_month
            flows["hires"][place] += role.hires_a_month
        wanted = [_needed(role, month, months) for role in roles]
        for place, into, moved in _move(roles, stocks, flows, wanted):
            if month + roles[place].months_to_proficiency > months:
                learning[into] += moved
        fan.append(_band(month, stocks.sum(axis=0)))
        needed.append(sum(wanted))
    ends = _Ends(opening, stocks, flows, learning)
    return Played(
        scenario.name,
        tuple(fan),
        tuple(needed),
        tuple(_end(role, place, months, ends) for place, role in enumerate(roles)),
        int(np.abs(_unexplained(ends)).sum()),
    )


@dataclass(frozen=True, slots=True)
class _Ends:
    opening: Whole
    stocks: Whole
    flows: dict[str, Whole]
    learning: Whole


def _leave(
    roles: Sequence[PlannedRole],
    stocks: Whole,
    flows: dict[str, Whole],
    shock: Real,
    chance: np.random.Generator,
) -> None:
    for place, role in enumerate(roles):
        # Retirement follows age, not the year's labor market: only resignations feel the shock.
        both = -np.log1p(-(role.resign_a_year + role.retire_a_year))
        if both == 0.0:
            continue
        part = role.resign_a_year / (role.resign_a_year + role.retire_a_year)
        resign, retire = both * part * shock / 12.0, both * (1.0 - part) / 12.0
        exits = _drawn(chance, stocks[place], -np.expm1(-(resign + retire)))
        resigned = _drawn(chance, exits, resign / (resign + retire))
        flows["resigned"][place] += resigned
        flows["retired"][place] += exits - resigned
        stocks[place] -= exits


def _drawn(chance: np.random.Generator, people: Whole, share: Real) -> Whole:
    drawn: Whole = np.asarray(chance.binomial(people, share), dtype=np.int64)
    return drawn


def _move(
    roles: Sequence[PlannedRole], stocks: Whole, flows: dict[str, Whole], wanted: Sequence[float]
) -> list[tuple[int, int, Whole]]:
    """Who is not needed takes a funded seat; nobody is moved out of a role that is short.

    Each move: out of which place, into which, and how many in each run.
    """
    moves: list[tuple[int, int, Whole]] = []
    places = {role.place: place for place, role in enumerate(roles)}
    for place, role in enumerate(roles):
        if not role.seats_a_month or role.to_role is None:
            continue
        surplus = np.maximum(stocks[place] - int(np.ceil(wanted[place])), 0)
        moved = np.minimum(surplus, role.seats_a_month)
        into = places[role.to_role, role.site]
        stocks[place] -= moved
        stocks[into] += moved
        flows["moved_out"][place] += moved
        flows["moved_in"][into] += moved
        moves.append((place, into, moved))
    return moves


def _needed(role: PlannedRole, month: int, months: int) -> float:
    return role.people + (role.needed_at_end - role.people) * month / months


def _unexplained(ends: _Ends) -> Whole:
    come = ends.opening + ends.flows["hires"] + ends.flows["moved_in"]
    gone = ends.flows["moved_out"] + ends.flows["resigned"] + ends.flows["retired"]
    return come - gone - ends.stocks


def _end(role: PlannedRole, place: int, months: int, ends: _Ends) -> RolePlayed:
    stock = ends.stocks[place]
    return RolePlayed(
        role.role,
        role.site,
        role.people,
        _band(months, stock),
        {kind: _band(months, ends.flows[kind][place]) for kind in KINDS},
        role.needed_at_end,
        float((stock > role.needed_at_end).mean()),
        # Who is still learning covers nothing yet.
        float((stock - ends.learning[place] < role.needed_at_end).mean()),
    )


def _band(month: int, values: Whole) -> Band:
    return Band(month, *(float(value) for value in np.percentile(values, _PERCENTILES)))


def predicted_headcount(
    exits: Sequence[int], stocks: Sequence[int], people: int, runs: int, seed: int
) -> Real:
    """Headcounts a year on, without hires, from a firm's own years of exits.

    Not knowing the hazard is carried through: its logarithm's mean and spread are drawn from what
    the years allow (normal with the usual reference prior), the part of the spread that is mere
    chance of so many people leaving is taken off, and the year ahead has a shock of its own.
    """
    chance = np.random.default_rng(seed)
    left = np.maximum(np.asarray(exits, dtype=np.float64), 0.5)
    hazards = np.log(-np.log1p(-np.minimum(left / np.asarray(stocks), 0.999)))
    years = len(left)
    if years < 3:
        raise ValueError("a spread needs three years at least")
    spread = hazards.var(ddof=1) * (years - 1) / chance.chisquare(years - 1, runs)
    mean = hazards.mean() + np.sqrt(spread / years) * chance.normal(size=runs)
    between = np.maximum(spread - float((1.0 / left).mean()), 0.0)
    hazard = np.exp(mean + np.sqrt(between) * chance.normal(size=runs))
    gone = _drawn(chance, np.full(runs, people, dtype=np.int64), -np.expm1(-hazard))
    return (people - gone).astype(np.float64)

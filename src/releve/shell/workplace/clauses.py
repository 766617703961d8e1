"""The clauses that a conversation is decided by: house policy and market rules, with their source.

Which ones belong to an errand is data (`policy/clauses.toml`); values are those of today.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import cast

from releve.core.reading.reading import ERRANDS
from releve.core.rules.tables import as_table, as_texts
from releve.core.rules.trouble import RuleTrouble
from releve.shell.desk import Desk
from releve.shell.rule_files import read_rules
from releve.shell.workplace.seen import SeenConversation

FILE = Path(__file__).parents[2] / "policy" / "clauses.toml"


@dataclass(frozen=True, slots=True)
class Rule:
    """One value in force, in words, and where it stands: a section or a market's law."""

    name: str
    value: str
    meaning: str
    source: str


@dataclass(frozen=True, slots=True)
class Clause:
    """What an errand is decided by."""

    errand: str
    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """The sections and the rules of an errand, by name."""

    policy: tuple[str, ...]
    market: tuple[str, ...]


@cache
def named_clauses(path: Path = FILE) -> dict[str, Named]:
    """What belongs to each errand. RuleTrouble names what is wrong with the file."""
    values = read_rules(path)[1]
    found: dict[str, Named] = {}
    for errand in (one for one in ERRANDS if one != "none"):
        table = as_table(values.get(errand)) or {}
        policy, market = as_texts(table.get("policy")), as_texts(table.get("market"))
        if policy is None or market is None:
            raise RuleTrouble(str(path), errand, "needs two lists of names: policy, market")
        found[errand] = Named(tuple(policy), tuple(market))
    return found


def clauses_of(desk: Desk, talk: SeenConversation) -> tuple[Clause, ...]:
    """Those of the errands of a conversation, the ones that are open first."""
    return clauses(desk, talk.market, talk.today, _errands(talk))


def clauses(desk: Desk, market: str, day: date, errands: Iterable[str]) -> tuple[Clause, ...]:
    """Those of these errands, each once, in a market on a day."""
    known = named_clauses()
    wanted = dict.fromkeys(errand for errand in errands if errand in known)
    return tuple(Clause(errand, _rules(desk, market, day, known[errand])) for errand in wanted)


def _errands(talk: SeenConversation) -> Iterable[str]:
    yield from (work.errand for work in talk.work)
    yield from (request.errand for request in talk.state.pending)
    yield from (outcome.errand for outcome in talk.state.outcomes)


def _rules(desk: Desk, market: str, day: date, named: Named) -> tuple[Rule, ...]:
    found: list[Rule] = []
    for section in named.policy:
        source = f"{desk.policy.version}, section {section}"
        values = desk.policy.section(section).items()
        found += [Rule(name, _said(value), section, source) for name, value in values]
    file = desk.markets.file(market)
    for key in named.market:
        provision = file.provision(key, day)
        value = _said(provision.value)
        # A name or a number to call has a unit too; nobody says it.
        told = value if isinstance(provision.value, str) else f"{value} {provision.unit}"
        found.append(Rule(key, told, provision.meaning, provision.source))
    return tuple(found)


def _said(value: object) -> str:
    if value is None:
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return ", ".join(map(str, cast("Sequence[object]", value)))
    return str(value)

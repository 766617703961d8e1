"""`releve workforce staff --skills`: queues that share agents, played from a seed."""

import json
import random
from dataclasses import asdict
from pathlib import Path

import typer

from releve.core.workforce import fields
from releve.core.workforce.skills import Beside, SkillServed, beside, play_shared, shared_from
from releve.core.workforce.span import Span
from releve.shell.workforce.input_files import read_table

_CONTACTS = 200_000


def play_skills(file: Path, as_json: bool) -> None:
    """Play queues that share agents; exit 1 where a skill surely misses its service level."""
    table = read_table(file)
    shared = shared_from(table)
    wanted = fields.share("", table, "service_level", 0.8)
    contacts = fields.whole("", table, "contacts", _CONTACTS)
    chance = random.Random(fields.whole("", table, "seed", 1))  # noqa: S311 - a simulation
    found = play_shared(shared, contacts, chance.random)
    rows = [
        asdict(served) | {"meets": _meets(served.service_level, wanted)} | _formulas(other)
        for served, other in zip(found, beside(shared), strict=True)
    ]
    agents = sum(group.agents for group in shared.groups)
    if as_json:
        print(json.dumps({"agents": agents, "wanted": wanted, "skills": rows}))
    else:
        print(f"{agents} agents, each counted once; {wanted:.0%} wanted within each target")
        for served, other in zip(found, beside(shared), strict=True):
            _skill_line(served, other)
    raise typer.Exit(1 if any(row["meets"] is False for row in rows) else 0)


def _formulas(other: Beside) -> dict[str, object]:
    return {"counted_in_each": other.counted_in_each, "own_only": other.own_only}


def _meets(level: Span, wanted: float) -> bool | None:
    """None where the interval holds what is wanted: more contacts would tell."""
    if level.low >= wanted:
        return True
    return False if level.high < wanted else None


def _skill_line(served: SkillServed, other: Beside) -> None:
    level, left = served.service_level, served.p_abandon
    print(
        f"{served.skill:<20} {level.mid or 0.0:.1%} ({level.low:.1%} - {level.high:.1%}) in time, "
        f"{left.mid or 0.0:.1%} give up; a formula that counts agents in each of their skills "
        f"would say {other.counted_in_each:.1%}, with those of one skill only {other.own_only:.1%}"
    )

"""Who takes part in a simulated history and how they behave, read from script.toml."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from releve.core.reading.reading import Errand


@dataclass(frozen=True, slots=True)
class Place:
    """A market with its people, shops, and the site that serves it."""

    market: str
    languages: tuple[str, ...]
    site: str
    first: tuple[str, ...]
    last: tuple[str, ...]
    shops: tuple[str, ...]
    things: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """What customers and agents write in a language, besides the examples."""

    yes: str
    no: str
    date: str
    amount: str
    agent: str


@dataclass(frozen=True, slots=True)
class Script:
    """The whole script; the shares are as script.toml says."""

    demand: Mapping[str, float]
    after: Mapping[str, float]
    people: Mapping[str, float]
    handle_minutes: Mapping[Errand, float]
    errands: Mapping[Errand, float]
    words: Mapping[str, Words]
    places: Mapping[str, Place]


@cache
def script() -> Script:
    """The script that comes with the product."""
    text = (resources.files("releve.shell.simulate") / "script.toml").read_text("utf-8")
    rows: Mapping[str, Any] = tomllib.loads(text)
    return Script(
        rows["demand"],
        rows["after_an_assistant"],
        rows["people"],
        rows["handle_minutes"],
        rows["errands"],
        {language: Words(**found) for language, found in rows["words"].items()},
        {market: _place(market, found) for market, found in rows["markets"].items()},
    )


def _place(market: str, row: Mapping[str, Any]) -> Place:
    lists = {key: tuple(row[key]) for key in ("languages", "first", "last", "shops", "things")}
    return Place(market, site=row["site"], **lists)


@cache
def examples(language: str, errand: Errand, most: int) -> tuple[str, ...]:
    """The first example messages of an errand: what customers write."""
    folder = resources.files("releve.language") / language / "examples"
    lines = (folder / f"{errand}.txt").read_text("utf-8").splitlines()
    # Without digits: a message about another order's number or amount would mean nothing here.
    plain = [line.strip() for line in lines if line.strip() and not any(map(str.isdigit, line))]
    return tuple(plain[:most])

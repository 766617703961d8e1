"""The sample lender's invented people and shops, read from people.toml."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from typing import Any


@dataclass(frozen=True, slots=True)
class Town:
    """One market's names. The first of `languages` is the one its shops write in."""

    market: str
    languages: tuple[str, ...]
    first: tuple[str, ...]
    last: tuple[str, ...]
    trades: tuple[str, ...]
    places: tuple[str, ...]
    things: tuple[str, ...]

    @property
    def shops(self) -> tuple[str, ...]:
        """Every shop of the market: each trade at each place."""
        return tuple(_joined(trade, place) for trade in self.trades for place in self.places)


def _joined(trade: str, place: str) -> str:
    return f"{trade} {place}" if place[0].isupper() or " " in place else f"{trade}{place}"


def towns() -> tuple[Town, ...]:
    """The sample lender's markets, in the file's order."""
    text = (resources.files("releve.shell.sample_lender") / "people.toml").read_text("utf-8")
    rows: Mapping[str, Any] = tomllib.loads(text)
    return tuple(
        Town(
            market,
            tuple(row["languages"]),
            tuple(row["first"]),
            tuple(row["last"]),
            tuple(row["trades"]),
            tuple(row["places"]),
            tuple(rows["things"][row["languages"][0]]),
        )
        for market, row in rows.items()
        if market != "things"
    )

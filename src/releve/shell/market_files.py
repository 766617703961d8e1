"""The market files, read once at start: one folder a market, `rules.toml` in each.

A market's file may name a base (`base = "eu"`), the folder of what a union of states sets once.
`RELEVE_MARKETS` names a folder to read instead of the one that comes with the product.
"""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from releve.core.rules.market import (
    Layer,
    MarketFile,
    MarketRules,
    Provision,
    market_from,
    provisions_from,
)
from releve.core.rules.trouble import NoRule, RuleTrouble
from releve.shell.holidays import closed_days
from releve.shell.rule_files import place, read_rules

MARKETS_VARIABLE = "RELEVE_MARKETS"
MARKETS = Path(__file__).parent.parent / "markets"
RULES_FILE = "rules.toml"

_FOLDER = re.compile(r"[a-z]{2}")


@dataclass(frozen=True, slots=True)
class Markets:
    """Every market, and the bases' own provisions. Immutable; safe to share between threads."""

    folder: str
    files: Mapping[str, MarketFile]
    bases: Mapping[str, Mapping[str, tuple[Provision, ...]]]

    @property
    def names(self) -> tuple[str, ...]:
        """The markets (ISO 3166-1 alpha-2, lower case), sorted."""
        return tuple(sorted(self.files))

    def file(self, market: str) -> MarketFile:
        """Everything known of one market. NoRule for a market that there is not."""
        found = self.files.get(market)
        if found is None:
            raise NoRule(self.folder, market, "no such market")
        return found

    def on(self, market: str, day: date) -> MarketRules:
        """A market's rules on a day. NoRule where it has none."""
        return self.file(market).on(day)

    def closed_days(self, market: str, day: date) -> frozenset[date]:
        """The days around a day on which the market's banks rest. NoRule where it has none."""
        return closed_days(self.file(market), day)

    def currencies(self) -> frozenset[str]:
        """Every currency that a market has or had."""
        return frozenset(rules.currency for rules in self._periods())

    def _periods(self) -> Iterator[MarketRules]:
        for file in self.files.values():
            yield from file.periods


def load_markets(folder: Path | None = None) -> Markets:
    """Read every market; RuleTrouble names the file, the key, and the reason."""
    folder = folder or place(MARKETS_VARIABLE, MARKETS)
    read = {path.name: read_rules(path / RULES_FILE) for path in _folders(folder)}
    based_on = {name: _base(read, folder, name) for name in read}
    bases = {base for base in based_on.values() if base is not None}
    files = {
        name: _market(read, folder, name, base)
        for name, base in based_on.items()
        if name not in bases
    }
    if not files:
        raise RuleTrouble(str(folder), "markets", "there are none")
    own = {name: provisions_from(_layer(read, folder, name)) for name in sorted(bases)}
    return Markets(str(folder), files, own)


_Read = Mapping[str, tuple[bytes, Mapping[str, object]]]


def _folders(folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise RuleTrouble(str(folder), "markets", "is no folder")
    found = sorted(path for path in folder.iterdir() if path.is_dir())
    for path in found:
        if not _FOLDER.fullmatch(path.name):
            raise RuleTrouble(str(path), "market", "a folder is named for a country, like se")
    return found


def _base(read: _Read, folder: Path, name: str) -> str | None:
    base = read[name][1].get("base")
    if base is None:
        return None
    file = str(folder / name / RULES_FILE)
    if not isinstance(base, str) or base not in read:
        raise RuleTrouble(file, "base", "must be the name of a folder beside this one")
    if base == name or "base" in read[base][1]:
        raise RuleTrouble(file, "base", f"{base} has a base itself")
    return base


def _layer(read: _Read, folder: Path, name: str) -> Layer:
    return Layer(str(folder / name / RULES_FILE), read[name][1])


def _market(read: _Read, folder: Path, name: str, base: str | None) -> MarketFile:
    layered = [layer for layer in (base, name) if layer is not None]
    digest = hashlib.sha256()
    for layer in layered:
        written = read[layer][0]
        # The length keeps two files from being read as two others with the same bytes in a row.
        digest.update(len(written).to_bytes(8))
        digest.update(written)
    layers = [_layer(read, folder, layer) for layer in layered]
    found = market_from(name, layers, version=f"{name}@{digest.hexdigest()[:12]}")
    for zone in found.provisions["time_zone"]:
        try:
            ZoneInfo(str(zone.value))
        except (ZoneInfoNotFoundError, OSError) as error:
            raise RuleTrouble(zone.file, "time_zone.value", f"no zone {zone.value}") from error
    return found

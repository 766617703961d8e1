"""How people write currencies: the table of currencies.toml, its names, stems, and shared names."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from releve.shell.readers.slots.digits import fold

_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u9fff]")


@dataclass(frozen=True, slots=True)
class Currencies:
    words: dict[str, str]
    stems: dict[str, str]
    minor: dict[str, str]
    by_market: dict[str, str]
    by_language: dict[str, str]
    shared: dict[str, dict[str, str]]
    digits: dict[str, int]
    never_before: frozenset[str]
    nations: dict[str, str]
    called: dict[str, str]

    def nation(self, word: str) -> str | None:
        """The currency of the nation an adjective names ("norske", "us")."""
        for cut in range(len(word), 1, -1):
            if word[:cut] in self.nations:
                return self.nations[word[:cut]]
        return None

    def of(self, word: str) -> tuple[str, bool] | None:
        """The code (or the name of a shared sign) a word means, and whether it is a minor unit."""
        word = word.rstrip(".")
        for table, minor in ((self.words, False), (self.minor, True)):
            if word in table or (word.isascii() and fold(word) in table):
                return table[word], minor
        for cut in range(len(word), 0, -1):
            stem = self.stems.get(word[:cut])
            if stem is not None and (len(word) - cut <= 6 or not word[0].isascii()):
                return (stem[1:], True) if stem.startswith("-") else (stem, False)
        return None

    def length(self, word: str) -> int:
        """How many signs of what stands after a number are the currency's name.

        Where words have no spaces between them, the rest of the sentence follows at once.
        """
        if not word or not _UNSPACED.match(word):
            return len(word)
        known = (*self.words, *self.stems, *self.minor)
        return max((len(one) for one in known if word.startswith(one)), default=len(word))

    def settle(self, name: str, language: str, market: str | None) -> str:
        """A shared name ("krone", "dollar") made one currency by market, then language."""
        meanings = self.shared.get(name)
        if meanings is None:
            return name
        own = self.home(language, market)
        if own in meanings["any"].split():
            return own
        return meanings.get(language, meanings["default"])

    def home(self, language: str, market: str | None) -> str:
        """The currency money is in when none is named."""
        return self.by_market.get(market or "") or self.by_language.get(language, "EUR")


@cache
def currencies() -> Currencies:
    """The table of currencies.toml."""
    path = Path(__file__).with_name("currencies.toml")
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    words: dict[str, str] = {}
    stems: dict[str, str] = {}
    minor: dict[str, str] = {}
    for code, names in table["words"].items():
        for name in names:
            (stems if name.endswith("*") else words)[name.rstrip("*")] = code
    for code, names in table["minor"].items():
        for name in names:
            (stems if name.endswith("*") else minor)[name.rstrip("*")] = (
                "-" + code if name.endswith("*") else code
            )
    for code in table["codes"].split():
        words[code.lower()] = code
    digits = {c: int(n) for n, codes in table["digits"].items() for c in codes.split()}
    return Currencies(
        words,
        stems,
        minor,
        table["markets"],
        table["languages"],
        table["shared"],
        digits,
        frozenset(table["never_before"]),
        {stem: code for code, stems_ in table["nations"].items() for stem in stems_},
        table["called"],
    )

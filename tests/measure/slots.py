"""Measures the slots on shared rows of other projects' own tests; prints right values by language.

Run as `python tests/measure/slots.py [ROWS] [--misses LANGUAGE]`. A row counts where it is
handled: an amount with a unit we know as a currency, or a date that is a day, a week, or a month
(a week is its Monday; for a month any day in it). Not handled, and counted apart: ranges,
durations, recurring dates, years, dates without a reference day, and what the row itself leaves
unresolved, and feasts that move or are one country's own. A row is right when each of its values
is found; for a date any of the row's acceptable days.
"""

import argparse
import json
import re
import sys
from collections import Counter
from datetime import date
from decimal import Decimal
from pathlib import Path
from time import perf_counter
from typing import Any

from releve.shell.readers.slots import find_slots
from releve.shell.readers.slots.currencies import currencies

_ROWS = Path(__file__).parents[3] / "shared" / "data" / "slots.jsonl"
_ANY_DAY = "2026-11-04"
# Feasts that move or that one country keeps: nobody names a due date by them.
_FEASTS = re.compile(
    r"easter|earth day|patrick|pasen|paas|onafhankelijksdag|dag van de arbeid|pâques|travailleurs"
    r"|semana santa|patricio|independencia|dia do trabalho|palmsonntag|fastnacht|johannistag"
    r"|peter und paul|erntedank|herbstanfang|ewigkeitssonntag|festa del|liberazione|santi|morti"
    r"|defunti|immacolata|halloween|μητέρας|πατέρα|επανάστασης",
    re.IGNORECASE,
)
_UNITS = {
    "Dollar": {"USD", "AUD", "CAD", "NZD"},
    "Pound": {"GBP", "EGP", "LBP"},
    "Euro": {"EUR"},
    "Krone": {"SEK", "NOK", "DKK", "CZK"},
    "Rupee": {"INR"},
    "British pound": {"GBP"},
    "United States dollar": {"USD"},
    "Swedish krona": {"SEK"},
    "Norwegian krone": {"NOK"},
    "Danish krone": {"DKK"},
    "Chinese yuan": {"CNY"},
    "Japanese yen": {"JPY"},
    "South Korean won": {"KRW"},
    "Korean won": {"KRW"},
}


def _days(value: dict[str, Any]) -> set[str] | None:
    """The acceptable days of one expected date; None where it is of a kind not handled."""
    if value.get("type") not in {None, "date", "daterange"} or value.get("grain") == "Year":
        return None
    days = {v.get("value", "not resolved") for v in value["values"]}
    if value.get("type") == "daterange" or "not resolved" in days or not days:
        return None
    if any(len(day) not in {7, 10} for day in days):
        return None
    return days


def _amount(value: dict[str, Any]) -> tuple[Decimal, set[str]] | None:
    unit = value.get("iso") or value["unit"]
    codes = {unit} if unit in currencies().words.values() else _UNITS.get(unit)
    if codes is None:
        return None
    try:
        return Decimal(str(value["value"]).replace(",", ".")), codes
    except ArithmeticError:
        return None


def expected(row: dict[str, Any]) -> list[Any] | None:
    """What must be found in a row; None where the row is not handled."""
    if row["type"] == "date":
        if row.get("reference") is None or _FEASTS.search(row["text"]):
            return None
        found = [_days(v) for v in row["values"]]
    else:
        found = [_amount(v) for v in row["values"]]
    return None if not found or any(f is None for f in found) else found


def is_right(row: dict[str, Any], wanted: list[Any]) -> bool:
    """Whether each expected value of the row is among the slots found."""
    reference = date.fromisoformat((row.get("reference") or _ANY_DAY)[:10])
    slots = find_slots(row["text"], language=row["lang"], market=None, today=reference)
    if row["type"] == "date":
        days = {str(s.value) for s in slots if s.type == "date"}
        return all(any(d.startswith(tuple(acceptable)) for d in days) for acceptable in wanted)
    digits = currencies().digits
    amounts = [
        (Decimal(s.value).scaleb(-digits.get(s.currency or "", 2)), s.currency)
        for s in slots
        if s.type == "amount"
    ]
    return all(any(a == w[0] and c in w[1] for a, c in amounts) for w in wanted)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("rows", nargs="?", type=Path, default=_ROWS)
    options.add_argument("--misses", metavar="LANGUAGE")
    chosen = options.parse_args()
    rows = [json.loads(line) for line in chosen.rows.read_text(encoding="utf-8").splitlines()]
    handled: Counter[tuple[str, str]] = Counter()
    right: Counter[tuple[str, str]] = Counter()
    left: Counter[str] = Counter()
    started = perf_counter()
    for row in rows:
        wanted = expected(row)
        if wanted is None:
            left[row["type"]] += 1
            continue
        key = (row["lang"], row["type"])
        handled[key] += 1
        if is_right(row, wanted):
            right[key] += 1
        elif chosen.misses == row["lang"]:
            sys.stdout.write(f"  {row['type']:7} {row['text'][:100]!r} {wanted}\n")
    spent = perf_counter() - started
    for kind in ("date", "amount"):
        for language, _ in sorted(k for k in handled if k[1] == kind):
            n, good = handled[language, kind], right[language, kind]
            sys.stdout.write(f"{kind:7} {language:3} {good:4}/{n:<4} {good / n:6.1%}\n")
    main_ones = "en sv nb da fi de nl fr es it pt".split()
    for name, langs in (("main", set(main_ones)), ("all", {k[0] for k in handled})):
        n = sum(v for k, v in handled.items() if k[0] in langs)
        good = sum(v for k, v in right.items() if k[0] in langs)
        sys.stdout.write(f"{name}: {good}/{n} {good / n:.1%}\n")
    sys.stdout.write(f"not handled: {dict(left)}; {spent / sum(handled.values()) * 1e3:.3f} ms\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

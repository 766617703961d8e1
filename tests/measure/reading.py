"""Measures the reader on shared rows of other people's messages; prints the share right.

Run as `python tests/measure/reading.py [--data FOLDER] [--blind] [--misses SET]`. `--blind` does
not tell the reader the message's language; `--misses` prints what a set's rows are mistaken for,
by the row's own source and label. A row is right when the first errand is accepted by it, or by
an errand that the rows' README takes for the same. Speed is of this process on one core.
"""

import argparse
import json
import os
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Any

from releve.shell.readers.embedded import EmbeddedReader

_DATA = Path(__file__).parents[3] / "shared" / "data"
_LENDER = frozenset(
    "en sv nb no da fi de nl fr es it pt pl cs sk ro hu el bg hr sl et lv lt tr ar he uk ru ja ko "
    "zh zh-Hant vi hi hi-Latn fa th id".split()
)
_ALSO_RIGHT = {
    "invoice_query": {"balance_and_due", "payment_missing"},
    "pay_now": {"payment_missing"},
    "order_cancel": {"withdraw_from_credit"},
}

Row = dict[str, Any]

# name: (file, which rows, the least the product wants)
_SETS: dict[str, tuple[str, Callable[[Row], bool], float]] = {
    "errands of exact rows": (
        "bnpl-mapped.jsonl", lambda r: r["fit"] == "exact" and r["errand"] != "none", 0.78,
    ),
    "none of far, near, small talk": (
        "bnpl-mapped.jsonl",
        lambda r: r["errand"] == "none" and r.get("oos") in {"far", "near", "smalltalk"},
        0.90,
    ),
    "the lender's languages": ("multilingual.jsonl", lambda r: r["lang"] in _LENDER, 0.75),
    "errands of near rows": (
        "bnpl-mapped.jsonl", lambda r: r["fit"] == "near" and r["errand"] != "none", 0.0,
    ),
    "all other languages": ("multilingual.jsonl", lambda r: r["lang"] not in _LENDER, 0.0),
}  # fmt: skip


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


def right(errand: str, row: Row) -> bool:
    accepted = set(row["accept"])
    return errand in accepted or any(errand in _ALSO_RIGHT.get(a, ()) for a in accepted)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, default=_DATA)
    parser.add_argument("--blind", action="store_true")
    parser.add_argument("--misses", choices=[*_SETS, "injection"])
    options = parser.parse_args()
    if not options.data.is_dir():
        _say(f"skipped: {options.data} is not there")
        return 0
    home = Path(os.environ.get("RELEVE_HOME") or tempfile.mkdtemp())
    reader = EmbeddedReader(home)
    reader.read("warm up")
    good = True
    for name, (file, wanted, least) in _SETS.items():
        lines = (options.data / file).read_text(encoding="utf-8").splitlines()
        rows = [row for row in map(json.loads, lines) if wanted(row)]
        share = _measure(reader, name, rows, options.blind, options.misses == name)
        good = good and share >= least
    _injection(reader, options.data, options.misses == "injection")
    return 0 if good else 1


def _measure(reader: EmbeddedReader, name: str, rows: list[Row], blind: bool, show: bool) -> float:
    hits, several = 0, 0
    misses: Counter[tuple[str, ...]] = Counter()
    taken_for: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    totals: Counter[tuple[str, ...]] = Counter()
    started = perf_counter()
    for row in rows:
        reading = reader.read(row["text"], language=None if blind else row["lang"])
        several += reading.present > 1
        errand = reading.errands[0].errand
        key = (row["lang"], row["errand"], row["source"], str(row.get("label"))[:50])
        totals[key] += 1
        if right(errand, row):
            hits += 1
        else:
            misses[key] += 1
            taken_for[key][errand] += 1
    seconds = perf_counter() - started
    share = hits / len(rows)
    _say(
        f"{name:32} {share:6.1%} of {len(rows):5}  {len(rows) / seconds:5.0f} messages/s  "
        f"{several} read as several"
    )
    if show:
        for key, count in misses.most_common(60):
            _say(f"  {count:3} of {totals[key]:3}  {key}  {dict(taken_for[key].most_common(4))}")
    return share


def _injection(reader: EmbeddedReader, data: Path, show: bool) -> None:
    lines = (data / "injection.jsonl").read_text(encoding="utf-8").splitlines()
    raised: Counter[str] = Counter()
    totals: Counter[str] = Counter()
    for row in map(json.loads, lines):
        if row["channel"] != "message":
            continue
        found = "injection" in reader.read(row["text"]).signals
        raised[row["label"]] += found
        totals[row["label"]] += 1
        if show and found != (row["label"] == "attack"):
            _say(f"  {row['label']:7} {row['kind']:24} {row['text'][:110]!r}")
    for label, total in totals.items():
        _say(f"injection raised on {label:11} {raised[label] / total:6.1%} of {total:5}")


if __name__ == "__main__":
    sys.exit(main())

"""Measures the reader on messages kept apart from training; prints the share right.

Run as `python tests/measure/held_out.py [--rows FOLDER] [--languages sv,de] [--blind] [--misses
FILE]`. Rows are `errand[+errand]<TAB>kind<TAB>message` in `<language>.tsv`, errands in the order
said and `a|b` where either is right, and `signal[+signal]|calm<TAB>language<TAB>message` in
`signals.tsv`. Nobody trains on them or copies them: a reader that has seen them is not measured.
A row's top errand is right when it is one of the row's; both are found when each of the row's
errands is among those the reader holds to be present. Each signal is also listened for beside an
errand: the row's message after another row's. `--blind` keeps the language from the
reader. The status is 1 where errands are right less often than the product aims at. FILE gets a
line for each row with a wrong, missing, or surplus errand or signal.
"""

import argparse
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from releve.core.reading.reading import ERRANDS, SIGNALS, Reading
from releve.shell.readers.embedded import EmbeddedReader

_ROWS = Path(__file__).parents[1] / "reader" / "held_out"
_SIGNALS_FILE = "signals.tsv"
_CALM = "calm"
_AIM = 0.85
# No row of an errand has a reason for these, and each would hand the customer over.
_NOT_IN_ERRANDS = ("self_harm_risk", "deceased", "third_party", "injection")

KINDS = (
    *"terse angry slang typos negation indirect look_alike plain voice long two_errands".split(),
    *"none_far none_near none_smalltalk".split(),
)


class RowError(Exception):
    """A row that cannot be measured, with its file and line."""


def _held(reading: Reading) -> list[str]:
    """The errands that the reader holds to be in the message; `none` where it holds none."""
    return [guess.errand for guess in reading.errands[: max(1, reading.present)]]


@dataclass(frozen=True, slots=True)
class Row:
    """A message, the errands it carries (each with what else is right), and its kind."""

    language: str
    errands: tuple[frozenset[str], ...]
    kind: str
    text: str

    @property
    def label(self) -> str:
        return "+".join("|".join(sorted(errand)) for errand in self.errands)

    @property
    def is_none(self) -> bool:
        return self.errands == (frozenset(["none"]),)

    def top_right(self, reading: Reading) -> bool:
        best = max(reading.errands, key=lambda guess: guess.confidence)
        return any(best.errand in errand for errand in self.errands)

    def all_found(self, reading: Reading) -> bool:
        held = set(_held(reading))
        return all(errand & held for errand in self.errands)

    def nothing_more(self, reading: Reading) -> bool:
        return set(_held(reading)) <= frozenset[str]().union(*self.errands)


@dataclass(frozen=True, slots=True)
class SignalRow:
    """A message and the signals it must raise; none where it is calm."""

    language: str
    signals: frozenset[str]
    text: str


def _fields(file: Path) -> list[tuple[str, str, str, str]]:
    """Each line's place and its three fields."""
    found: list[tuple[str, str, str, str]] = []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        fields = line.split("\t")
        place = f"{file.name}:{number}"
        if len(fields) != 3 or not fields[2].strip():
            raise RowError(f"{place}: not three fields and a message")
        found.append((place, *fields))  # type: ignore[arg-type]
    return found


def errand_rows(folder: Path) -> list[Row]:
    """Every language's rows, in the order of the files' names."""
    rows: list[Row] = []
    for file in sorted(folder.glob("??.tsv")):
        for place, first, kind, text in _fields(file):
            errands = tuple(frozenset(part.split("|")) for part in first.split("+"))
            if unknown := frozenset[str]().union(*errands) - set(ERRANDS):
                raise RowError(f"{place}: no errand is called {', '.join(sorted(unknown))}")
            if kind not in KINDS:
                raise RowError(f"{place}: no kind is called {kind}")
            rows.append(Row(file.stem, errands, kind, text))
    return rows


def signal_rows(folder: Path) -> list[SignalRow]:
    """The rows of signals, calm ones with no signal at all."""
    rows: list[SignalRow] = []
    for place, first, language, text in _fields(folder / _SIGNALS_FILE):
        signals = frozenset() if first == _CALM else frozenset(first.split("+"))
        if unknown := signals - set(SIGNALS):
            raise RowError(f"{place}: no signal is called {', '.join(sorted(unknown))}")
        rows.append(SignalRow(language, signals, text))
    return rows


def beside_errands(
    signals: Sequence[SignalRow], rows: Sequence[Row], joint: str
) -> list[SignalRow]:
    """Each row that raises a signal, said after a plain message of its language."""
    plain: dict[str, list[str]] = {}
    for row in rows:
        if row.kind == "plain" and not row.is_none:
            plain.setdefault(row.language, []).append(row.text.rstrip(".!?。！？।"))
    return [
        replace(row, text=f"{first[number % len(first)]}{joint}{row.text}")
        for number, row in enumerate(signals)
        if row.signals and (first := plain.get(row.language))
    ]


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=Path, default=_ROWS)
    parser.add_argument("--languages", type=lambda text: text.split(","))
    parser.add_argument("--blind", action="store_true")
    parser.add_argument("--misses", type=Path)
    options = parser.parse_args()
    try:
        rows, signals = errand_rows(options.rows), signal_rows(options.rows)
    except (OSError, RowError) as fault:
        sys.stderr.write(f"held_out: {fault}\n")
        return 2
    if chosen := options.languages:
        rows = [row for row in rows if row.language in chosen]
        signals = [row for row in signals if row.language in chosen]
    if not rows:
        sys.stderr.write(f"held_out: no rows in {options.rows}\n")
        return 2
    reader = EmbeddedReader(Path(os.environ.get("RELEVE_HOME") or tempfile.mkdtemp()))

    def read(language: str, text: str) -> Reading:
        return reader.read(text, language=None if options.blind else language)

    readings = [read(row.language, row.text) for row in rows]
    raised = [read(row.language, row.text) for row in signals]
    share = _print_errands(rows, readings)
    _print_confusions(rows, readings)
    _print_signals(signals, raised)
    for joint in (". ", ", "):
        beside = beside_errands(signals, rows, joint)
        heard = [row.signals <= set(read(row.language, row.text).signals) for row in beside]
        _line(f"signal said beside an errand, {joint!r}", sum(heard), len(heard))
    for signal in _NOT_IN_ERRANDS:
        alarms = sum(signal in reading.signals for reading in readings)
        _line(f"errand or none with {signal}", alarms, len(readings))
    if options.misses:
        lines = [*_errand_misses(rows, readings), *_signal_misses(signals, raised)]
        options.misses.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return 0 if share >= _AIM else 1


def _line(name: str, right: int, total: int) -> None:
    if total:
        sys.stdout.write(f"{name:44} {right / total:6.1%}  {right:4} of {total:4}\n")


def _print_errands(rows: Sequence[Row], readings: Sequence[Reading]) -> float:
    """The shares; the share of rows with an errand whose top errand is right."""
    pairs = list(zip(rows, readings, strict=True))
    hits: Counter[tuple[str, str]] = Counter()
    totals: Counter[tuple[str, str]] = Counter()
    for row, reading in pairs:
        what = "none read as none" if row.is_none else "top errand"
        keys = [(what, "all"), (what, row.language)]
        keys += [("kind", row.kind), ("label", row.label)]
        if row.kind == "two_errands":
            keys.append(("both errands found", "all"))
        for key in keys:
            totals[key] += 1
            found = row.all_found(reading) if key[0].startswith("both") else row.top_right(reading)
            hits[key] += found
    for what in ("top errand", "none read as none", "both errands found"):
        _line(what, hits[what, "all"], totals[what, "all"])
    for what in ("top errand", "none read as none"):
        for language in sorted({row.language for row in rows}):
            _line(f"{what}, {language}", hits[what, language], totals[what, language])
    for kind in KINDS:
        _line(f"kind {kind}", hits["kind", kind], totals["kind", kind])
    for errand in ERRANDS:
        _line(f"errand {errand}", hits["label", errand], totals["label", errand])
    single = [(row, reading) for row, reading in pairs if len(row.errands) == 1]
    extra = [row for row, reading in single if reading.present > 1]
    _line("one errand or none, read as several", len(extra), len(single))
    return hits["top errand", "all"] / max(1, totals["top errand", "all"])


def _print_confusions(rows: Sequence[Row], readings: Sequence[Reading]) -> None:
    taken: Counter[tuple[str, str]] = Counter()
    for row, reading in zip(rows, readings, strict=True):
        if not row.top_right(reading):
            taken[row.label, reading.errands[0].errand] += 1
    for (label, errand), count in taken.most_common(30):
        sys.stdout.write(f"taken {count:3} times: {label} for {errand}\n")


def _print_signals(rows: Sequence[SignalRow], readings: Sequence[Reading]) -> None:
    pairs = list(zip(rows, readings, strict=True))
    for signal in SIGNALS:
        expected = [reading for row, reading in pairs if signal in row.signals]
        found = [reading for reading in expected if signal in reading.signals]
        _line(f"signal {signal}", len(found), len(expected))
    calm = [reading for row, reading in pairs if not row.signals]
    alarms = Counter(signal for reading in calm for signal in reading.signals)
    _line("calm with an alarm", sum(bool(reading.signals) for reading in calm), len(calm))
    for signal, count in alarms.most_common():
        _line(f"calm with {signal}", count, len(calm))


def _errand_misses(rows: Sequence[Row], readings: Sequence[Reading]) -> list[str]:
    lines: list[str] = []
    for row, reading in zip(rows, readings, strict=True):
        if row.top_right(reading) and row.all_found(reading) and row.nothing_more(reading):
            continue
        held = "+".join(_held(reading))
        sure = reading.errands[0].confidence
        lines.append(f"{row.language}\t{row.kind}\t{row.label}\t{held}\t{sure:.2f}\t{row.text}")
    return lines


def _signal_misses(rows: Sequence[SignalRow], readings: Sequence[Reading]) -> list[str]:
    lines: list[str] = []
    for row, reading in zip(rows, readings, strict=True):
        raised = set(reading.signals)
        if row.signals <= raised and (row.signals or not raised):
            continue
        wanted, found = "+".join(sorted(row.signals)) or _CALM, "+".join(sorted(raised)) or _CALM
        lines.append(f"{row.language}\tsignal\t{wanted}\t{found}\t\t{row.text}")
    return lines


if __name__ == "__main__":
    sys.exit(main())

"""The example messages that the embedded reader learns from, as the files in `language/` say.

`<language>/examples/<errand>.txt` and `<language>/signals/<signal>.txt` hold one message a line;
`none.txt` messages that are no errand of ours, `calm.txt` messages near a signal but without it,
`several.tsv` messages with several errands (`errand+errand<TAB>message`). Lines that begin with
`#` are comments.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from releve.core.reading.reading import ERRANDS, SIGNALS, Errand, Signal

LANGUAGE_FOLDER = Path(__file__).parents[3] / "language"
CALM = "calm"


class ExamplesError(Exception):
    """An example file is named or written wrong; the text names file, line, and fault."""


@dataclass(frozen=True, slots=True)
class Example:
    """One message and what it carries: errands in the order said, or signals."""

    text: str
    language: str
    errands: tuple[Errand, ...] = ()
    signals: tuple[Signal, ...] = ()


@dataclass(frozen=True, slots=True)
class Examples:
    """Everything the heads learn from; `digest` names the exact content of the files."""

    errands: tuple[Example, ...]
    signals: tuple[Example, ...]
    digest: str


def read_examples(folder: Path = LANGUAGE_FOLDER) -> Examples:
    """All examples of all languages, in the order of file names; ExamplesError on a fault."""
    errands: list[Example] = []
    signals: list[Example] = []
    for path in example_files(folder):
        language = path.parts[-3]
        if path.parts[-2] == "signals":
            signals += _signal_file(path, language)
        elif path.suffix == ".tsv":
            errands += _several_file(path, language)
        else:
            errands += _errand_file(path, language)
    return Examples(tuple(errands), tuple(signals), digest(folder))


def example_files(folder: Path = LANGUAGE_FOLDER) -> list[Path]:
    kinds = ("*/examples/*.txt", "*/examples/*.tsv", "*/signals/*.txt")
    return sorted(path for kind in kinds for path in folder.glob(kind))


def digest(folder: Path = LANGUAGE_FOLDER) -> str:
    """A hash over the names and the bytes of all example files."""
    total = hashlib.sha256()
    for path in example_files(folder):
        total.update(path.relative_to(folder).as_posix().encode() + b"\0")
        total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    try:
        content = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as fault:
        raise ExamplesError(f"{path}: not UTF-8: {fault}") from fault
    for number, line in enumerate(content.split("\n"), 1):
        if line.strip() and not line.startswith("#"):
            yield number, line.strip()


def _errand_file(path: Path, language: str) -> list[Example]:
    if path.stem not in ERRANDS:
        raise ExamplesError(f"{path}: no errand is called {path.stem!r}")
    errand = ERRANDS[ERRANDS.index(path.stem)]
    return [Example(text, language, errands=(errand,)) for _, text in _lines(path)]


def _several_file(path: Path, language: str) -> list[Example]:
    found: list[Example] = []
    for number, line in _lines(path):
        names, _, text = line.partition("\t")
        unknown = [name for name in names.split("+") if name not in ERRANDS]
        if unknown or not text.strip():
            raise ExamplesError(f"{path}:{number}: not `errand+errand<TAB>message`: {line[:60]!r}")
        errands: tuple[Errand, ...] = tuple(
            ERRANDS[ERRANDS.index(name)] for name in names.split("+")
        )
        found.append(Example(text.strip(), language, errands=errands))
    return found


def _signal_file(path: Path, language: str) -> list[Example]:
    if path.stem != CALM and path.stem not in SIGNALS:
        raise ExamplesError(f"{path}: no signal is called {path.stem!r}")
    signals = () if path.stem == CALM else (SIGNALS[SIGNALS.index(path.stem)],)
    return [Example(text, language, signals=signals) for _, text in _lines(path)]

"""A page of figures as a value: what it says, its charts, its tables, and what each word means.

A table knows its columns' kinds, so that the same rows make the page, the CSV, and the Parquet
file. A cell of None is left out (too few people) or refused; the page says which.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from markupsafe import Markup

Kind = Literal["text", "whole", "real", "share", "money", "day"]
Cell = str | int | float | date | bool | None
NUMBERS: frozenset[Kind] = frozenset({"whole", "real", "share", "money"})
_MINOR_A_MAJOR = 100


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name in files, its heading on the page, and what its cells are.

    `money` is whole minor units. `alarm`: any value but 0 is shown in red.
    """

    name: str
    heading: str
    kind: Kind = "text"
    alarm: bool = False
    decimals: int = 1

    @property
    def number(self) -> bool:
        return self.kind in NUMBERS

    def said(self, cell: Cell, nothing: str = "–") -> str:
        """A cell as the page words it."""
        if cell is None:
            return nothing
        if isinstance(cell, bool):
            return "yes" if cell else "no"
        if isinstance(cell, int | float):
            return self._figure(cell)
        return cell.isoformat() if isinstance(cell, date) else cell

    def _figure(self, cell: float) -> str:
        # Nothing has no sign; and a minus sign is no hyphen, as figures are set in columns.
        cell += 0.0
        if self.kind == "share":
            told = f"{cell:.{self.decimals}%}"
        elif self.kind == "money":
            told = f"{cell / _MINOR_A_MAJOR:,.2f}"
        elif self.kind == "whole":
            told = f"{cell:,.0f}"
        else:
            told = f"{cell:,.{self.decimals}f}"
        return told.replace("-", "\N{MINUS SIGN}")

    def alarms(self, cell: Cell) -> bool:
        return self.alarm and cell not in (None, 0, 0.0, False, "")


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of one kind. `name` is the file's; `nothing` is how a cell of None is worded."""

    name: str
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    nothing: str = "–"
    empty: str = "Nothing to show."

    def __post_init__(self) -> None:
        for row in self.rows:
            if len(row) != len(self.columns):
                raise ValueError(f"{self.name}: a row of {len(row)} for {len(self.columns)}")


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing with its title and its description in words, for whoever does not see it."""

    name: str
    title: str
    description: str
    svg: Markup


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the page, and what is meant by it: its denominator, its exclusions."""

    word: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure in large: low and high below it where they are known."""

    name: str
    said: str
    between: str = ""
    bad: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """A field of the page's form: one of several, several of several, or a number."""

    name: str
    label: str
    kind: Literal["one", "several", "number", "month"]
    value: str = ""
    options: tuple[tuple[str, str, bool], ...] = ()
    least: float = 0
    most: float = 0
    step: float = 1


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page. `empty` is what is said in place of everything where there is nothing yet."""

    key: str
    title: str
    says: str
    figures: tuple[Figure, ...] = ()
    charts: tuple[Chart, ...] = ()
    tables: tuple[Table, ...] = ()
    terms: tuple[Term, ...] = ()
    notes: tuple[str, ...] = ()
    alarms: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = field(default=())
    empty: str = ""

    def table(self, name: str) -> Table | None:
        """The table of that name."""
        return next((table for table in self.tables if table.name == name), None)


def csv_of(table: Table) -> str:
    """The table as CSV (RFC 4180), figures unrounded; texts that spreadsheets compute are quoted.

    A text that begins like a formula gets an apostrophe, so that opening the file runs nothing.
    """
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow([column.name for column in table.columns])
    for row in table.rows:
        writer.writerow([_csv_cell(cell) for cell in row])
    return written.getvalue()


def _csv_cell(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, str) and cell[:1] in "=+-@\t\r":
        return f"'{cell}"
    return str(cell)


def span_said(low: float, high: float, decimals: int = 0) -> str:
    """Two ends in words."""
    told = f"{low:,.{decimals}f} to {high:,.{decimals}f}"
    return told.replace("-", "\N{MINUS SIGN}")


def months_said(months: Sequence[date]) -> str:
    """From which month to which."""
    return f"{months[0]:%B %Y} to {months[-1]:%B %Y}" if months else "no month"

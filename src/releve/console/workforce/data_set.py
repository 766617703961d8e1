"""A month of work and people as one signed data set, and sheets made of it again.

Everything that a report shows is in the data set: figures, tables, drawings, and what words mean.
It is signed with the lender's key (Ed25519), as changes of authority are; whoever has the public
key can verify it without the lender. It names no clock: the same rows make the same data set.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import date
from typing import Any, cast

from markupsafe import Markup

from releve.console.workforce.gathered import (
    Rows,
    Wish,
    pace_page,
    plan_page,
    share_page,
    work_page,
)
from releve.console.workforce.sheet import Cell, Chart, Column, Figure, Sheet, Table, Term
from releve.core.evidence.record import canonical
from releve.core.workforce.trouble import WorkforceTrouble
from releve.shell.person_keys.lender_key import LenderKey

KIND = "workforce_report"
FORMAT = 1
_DECIMALS = 6
Row = dict[str, Any]


def data_set_of(source: Rows, month: date) -> Row:
    """The data set of a month. WorkforceTrouble where the month has no row."""
    wish = Wish(month=month)
    sheets = [make(source, wish) for make in (work_page, plan_page, pace_page, share_page)]
    if all(sheet.empty for sheet in sheets):
        raise WorkforceTrouble(f"{month:%Y-%m}: there is nothing to report; {sheets[0].empty}")
    return {
        "kind": KIND,
        "format": FORMAT,
        "lender": source.lender_id,
        "month": f"{month:%Y-%m}",
        "sheets": {sheet.key: _sheet_row(sheet) for sheet in sheets},
    }


def _sheet_row(sheet: Sheet) -> Row:
    row = asdict(replace(sheet, charts=(), tables=(), choices=()))
    row["charts"] = [asdict(chart) | {"svg": str(chart.svg)} for chart in sheet.charts]
    row["tables"] = [_table_row(table) for table in sheet.tables]
    return row


def _table_row(table: Table) -> Row:
    rows = [[_cell(cell) for cell in row] for row in table.rows]
    return asdict(replace(table, rows=())) | {"rows": rows}


def _cell(cell: Cell) -> Cell:
    if isinstance(cell, bool) or not isinstance(cell, float):
        return cell.isoformat() if isinstance(cell, date) else cell
    return round(cell, _DECIMALS)


def sheet_from(row: Mapping[str, Any]) -> Sheet:
    """A sheet of a data set, as it was."""
    return Sheet(
        row["key"],
        row["title"],
        row["says"],
        tuple(Figure(**figure) for figure in row["figures"]),
        tuple(_chart_from(chart) for chart in row["charts"]),
        tuple(_table_from(table) for table in row["tables"]),
        tuple(Term(**term) for term in row["terms"]),
        tuple(row["notes"]),
        tuple(row["alarms"]),
        (),
        row["empty"],
    )


def _chart_from(row: Mapping[str, str]) -> Chart:
    # The data set was verified before: what is drawn was drawn by this program.
    svg = Markup(row["svg"])  # noqa: S704
    return Chart(row["name"], row["title"], row["description"], svg)


def _table_from(row: Mapping[str, Any]) -> Table:
    columns = tuple(Column(**column) for column in row["columns"])
    rows = tuple(tuple(cells) for cells in row["rows"])
    return Table(row["name"], row["caption"], columns, rows, row["nothing"], row["empty"])


def hash_of(data_set: Mapping[str, Any]) -> str:
    """SHA-256 over the data set's canonical form."""
    return hashlib.sha256(canonical(data_set).encode()).hexdigest()


def signed(data_set: Row, key: LenderKey) -> Row:
    """The data set with its hash and the lender's signature under its canonical form."""
    return {
        "data_set": data_set,
        "sha256": hash_of(data_set),
        "signature": key.sign(canonical(data_set).encode()).hex(),
        "public_key": key.public_key.hex(),
    }


def read_signed(text: str) -> Row:
    """A signed data set from a file. WorkforceTrouble where it is none."""
    try:
        found = cast("object", json.loads(text))
    except ValueError as error:
        raise WorkforceTrouble(f"the data set is no JSON: {error}") from error
    wanted = {"data_set", "sha256", "signature", "public_key"}
    if not isinstance(found, dict) or set(cast("Row", found)) != wanted:
        raise WorkforceTrouble(f"the data set has not just {', '.join(sorted(wanted))}")
    row = cast("Row", found)
    held = row["data_set"]
    if not isinstance(held, dict) or cast("Row", held).get("kind") != KIND:
        raise WorkforceTrouble(f"the data set is no {KIND}")
    return row

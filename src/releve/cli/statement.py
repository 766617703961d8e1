"""`releve workforce statement`: workload-, capacity-, and cashable FTE, or what they lack."""

import json
import re
from pathlib import Path
from typing import Annotated

import typer

from releve.cli.staffing import AsJson
from releve.core.workforce.statement import Figure, as_table, inputs_from, state
from releve.core.workforce.told import told_figures
from releve.core.workforce.trouble import WorkforceTrouble
from releve.shell.workforce.input_files import read_table_or_text

_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])")


def statement(
    inputs: Annotated[
        Path | None, typer.Option("--inputs", help="JSON, TOML, or the sentence of a release.")
    ] = None,
    month: Annotated[str | None, typer.Option("--month", help="Of which month, 2026-10.")] = None,
    as_json: AsJson = False,
) -> None:
    """State the three numbers with low, middle, high; refuse what the inputs do not carry."""
    if month is not None and not _MONTH.fullmatch(month):
        raise WorkforceTrouble(f"--month {month}: is no month, like 2026-10")
    if inputs is None:
        raise WorkforceTrouble("--inputs: is missing; nothing is stated from no figures")
    found = read_table_or_text(inputs)
    given = told_figures(found) if isinstance(found, str) else inputs_from(found)
    made = state(given, month)
    table = as_table(made)
    if as_json:
        print(json.dumps(table))
        return
    for name, figure in (
        ("workload-equivalent FTE", made.workload),
        ("capacity-equivalent FTE", made.capacity),
        ("cashable FTE", made.cashable),
        ("cashable money", made.money),
    ):
        print(f"{name:<24} {_line(figure)}")
    print(f"{'of':<24} {table['denominator']}")
    print(f"{'missing':<24} {', '.join(made.missing) or 'nothing'}")
    print(f"{'identity':<24} {table['identity']}")
    print(f"{'hash':<24} {table['hash']}")


def _line(figure: Figure) -> str:
    if figure.span is None:
        return f"refused: needs {', '.join(figure.missing)}"
    low, mid, high = figure.span.low, figure.span.mid, figure.span.high
    if mid is None:
        return f"between {low:,.0f} and {high:,.0f}: bounds, no estimate"
    return f"{low:,.0f} - {mid:,.0f} - {high:,.0f}"

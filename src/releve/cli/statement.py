"""`releve workforce statement`: workload-, capacity-, and cashable FTE, or what they lack."""

import json
from pathlib import Path
from typing import Annotated

import typer

from releve.app import SAMPLE_LENDER, database
from releve.cli.staffing import AsJson
from releve.cli.work_ledger import month_from
from releve.core.values.ids import LenderId
from releve.core.workforce.statement import Figure, Statement, as_table, inputs_from, state
from releve.core.workforce.told import told_figures
from releve.core.workforce.trouble import WorkforceTrouble
from releve.shell.workforce.input_files import read_table_or_text
from releve.shell.workforce.ledger_read import months_of
from releve.shell.workforce.ledger_statement import statement_of


def statement(
    inputs: Annotated[
        Path | None, typer.Option("--inputs", help="JSON, TOML, or the sentence of a release.")
    ] = None,
    month: Annotated[str | None, typer.Option("--month", help="Of which month, 2026-10.")] = None,
    as_json: AsJson = False,
    lender: Annotated[str, typer.Option("--lender", help="Whose work.")] = SAMPLE_LENDER,
) -> None:
    """State the three numbers with low, middle, high; refuse what nothing carries.

    From a file of inputs, or else from the lender's own ledger and rows.
    """
    if inputs is None:
        made, notes = _from_the_ledger(month, lender)
    else:
        if month is not None:
            month_from(month)
        found = read_table_or_text(inputs)
        given = told_figures(found) if isinstance(found, str) else inputs_from(found)
        made, notes = state(given, month), ()
    table = as_table(made)
    if notes:
        # What was noted is about how the figures came about, and no part of what is hashed.
        table["notes"] = list(notes)
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
    for note in notes:
        print(f"{'note':<24} {note}")
    print(f"{'hash':<24} {table['hash']}")


def _from_the_ledger(month: str | None, lender: str) -> tuple[Statement, tuple[str, ...]]:
    """The statement of a month of the lender's own, of the last one if none is said."""
    whose, given = LenderId(lender), month_from(month) if month else None
    with database(connections_max=1) as (_, pool), pool.connection() as connection:
        asked = given or next(reversed(months_of(connection, whose)), None)
        if asked is None:
            raise WorkforceTrouble(
                "--inputs: is missing, and the work ledger is empty: nothing is stated from nothing"
            )
        stated = statement_of(connection, whose, asked)
    return stated.statement, stated.notes


def _line(figure: Figure) -> str:
    if figure.span is None:
        return f"refused: needs {', '.join(figure.missing)}"
    low, mid, high = figure.span.low, figure.span.mid, figure.span.high
    # A few positions of a small lender are told in hundredths.
    digits = 0 if max(abs(low), abs(high)) >= 10.0 else 2
    if mid is None:
        return f"between {low:,.{digits}f} and {high:,.{digits}f}: bounds, no estimate"
    return f"{low:,.{digits}f} - {mid:,.{digits}f} - {high:,.{digits}f}"

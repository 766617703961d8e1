"""A table as an Apache Parquet file."""

from importlib import import_module
from io import BytesIO
from typing import Any

from releve.console.workforce.sheet import Kind, Table

_ARROW: dict[Kind, str] = {
    "text": "string",
    "whole": "int64",
    "money": "int64",
    "real": "double",
    "share": "double",
    "day": "date32",
}


def parquet_of(table: Table) -> bytes:
    """The whole file; the caption goes along as the key `caption`. TypeError names the column.

    The library is loaded at the first file: it takes longer than all the rest of a page.
    """
    arrow: Any = import_module("pyarrow")
    parquet: Any = import_module("pyarrow.parquet")
    columns: list[Any] = []
    for place, column in enumerate(table.columns):
        cells = [row[place] for row in table.rows]
        try:
            columns.append(arrow.array(cells, arrow.type_for_alias(_ARROW[column.kind])))
        except (TypeError, ValueError) as error:
            raise TypeError(f"{table.name}, column {column.name}: {error}") from error
    names = [column.name for column in table.columns]
    written = BytesIO()
    parquet.write_table(
        arrow.Table.from_arrays(columns, names=names, metadata={"caption": table.caption}), written
    )
    return written.getvalue()

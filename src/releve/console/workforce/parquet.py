"""A table as an Apache Parquet file."""

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
    import pyarrow as pa  # noqa: PLC0415 - see above
    from pyarrow import parquet  # noqa: PLC0415 - see above

    columns: list[Any] = []
    for place, column in enumerate(table.columns):
        cells = [row[place] for row in table.rows]
        try:
            columns.append(pa.array(cells, pa.type_for_alias(_ARROW[column.kind])))
        except (TypeError, ValueError) as error:
            raise TypeError(f"{table.name}, column {column.name}: {error}") from error
    names = [column.name for column in table.columns]
    made: Any = pa.table(columns, names=names, metadata={"caption": table.caption})
    written = BytesIO()
    parquet.write_table(made, written)
    return written.getvalue()

"""Tables as Parquet files: what was written is read back, with its kinds and its nulls."""

from datetime import date
from io import BytesIO

import pytest
from pyarrow import parquet

from releve.console.workforce.parquet import parquet_of
from releve.console.workforce.sheet import Column, Table

COLUMNS = (
    Column("n", "N"),
    Column("w", "W", "whole"),
    Column("r", "R", "real"),
    Column("m", "M", "money"),
    Column("d", "D", "day"),
    Column("s", "S", "share"),
)
ROWS = (
    ("a", 1, 1.5, 100, date(2026, 11, 23), 0.5),
    (None, None, None, None, None, None),
    ("żółć", -5, -2.25, -7, date(1969, 1, 1), None),
)
KINDS = ["string", "int64", "double", "int64", "date32[day]", "double"]


@pytest.mark.parametrize("times", [0, 1, 40])
def test_what_was_written_is_read_back(times: int) -> None:
    written = parquet_of(Table("t", "a caption – ü", COLUMNS, ROWS * times))
    found = parquet.read_table(BytesIO(written))
    assert [str(field.type) for field in found.schema] == KINDS
    assert found.schema.metadata[b"caption"].decode() == "a caption – ü"
    assert [tuple(row.values()) for row in found.to_pylist()] == list(ROWS * times)


def test_a_cell_of_another_kind_is_refused() -> None:
    with pytest.raises(TypeError, match="column w"):
        parquet_of(Table("t", "c", (Column("w", "W", "whole"),), (("many",),)))

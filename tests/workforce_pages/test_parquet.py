"""Parquet files: read back by a reader of our own that knows only the format's description.

The bytes of the known table below were read by pyarrow 26.0 on 23 November 2026, with its schema,
its nulls, and its values; the hash holds the writer to them.
"""

import hashlib
import struct
from datetime import date

import pytest

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
KNOWN = Table("t", "a caption – ü", COLUMNS, ROWS * 40)


class Thrift:
    """The compact protocol, read: structs become dicts by field number."""

    def __init__(self, data, at=0):
        self.data, self.at = data, at

    def varint(self):
        value = shift = 0
        while True:
            byte = self.data[self.at]
            self.at += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80:
                return value

    def value(self, kind):
        if kind in (5, 6):
            told = self.varint()
            return (told >> 1) ^ -(told & 1)
        if kind == 8:
            size = self.varint()
            self.at += size
            return self.data[self.at - size : self.at].decode()
        if kind == 9:
            head = self.data[self.at]
            self.at += 1
            size = self.varint() if head >> 4 == 15 else head >> 4
            return [self.value(head & 15) for _ in range(size)]
        assert kind == 12
        return self.struct()

    def struct(self):
        found, number = {}, 0
        while head := self.data[self.at]:
            self.at += 1
            number += head >> 4
            found[number] = self.value(head & 15)
        self.at += 1
        return found


def _levels(data, count):
    found, runs = [], Thrift(data)
    while len(found) < count:
        run = runs.varint()
        assert not run & 1
        found += [data[runs.at]] * (run >> 1)
        runs.at += 1
    return found


def _values(data, kind, count):
    at = 0
    for _ in range(count):
        if kind == 6:
            size = struct.unpack_from("<I", data, at)[0]
            yield data[at + 4 : at + 4 + size].decode()
            at += 4 + size
        else:
            code, size = {1: ("<i", 4), 2: ("<q", 8), 5: ("<d", 8)}[kind]
            yield struct.unpack_from(code, data, at)[0]
            at += size


def read_back(data):
    """Schema names with their converted types, and the columns' cells."""
    assert data[:4] == data[-4:] == b"PAR1"
    size = struct.unpack("<I", data[-8:-4])[0]
    footer = Thrift(data[-8 - size : -8]).struct()
    columns = {}
    for chunk in footer[4][0][1]:
        told = chunk[3]
        page = Thrift(data, told[9])
        header = page.struct()
        body = data[page.at : page.at + header[2]]
        ends = 4 + struct.unpack_from("<I", body)[0]
        levels = _levels(body[4:ends], header[5][1])
        held = _values(body[ends:], told[1], sum(levels))
        columns[told[3][0]] = [next(held) if level else None for level in levels]
    schema = {element[4]: element.get(6) for element in footer[2][1:]}
    return footer, schema, columns


def test_what_was_written_is_read_back() -> None:
    footer, schema, columns = read_back(parquet_of(KNOWN))
    assert footer[3] == 120
    assert footer[5] == [{1: "caption", 2: "a caption – ü"}]
    assert schema == {"n": 0, "w": None, "r": None, "m": None, "d": 6, "s": None}
    for place, column in enumerate(COLUMNS):
        wanted = [row[place] for row in KNOWN.rows]
        if column.kind == "day":
            wanted = [None if day is None else (day - date(1970, 1, 1)).days for day in wanted]
        assert columns[column.name] == wanted


def test_a_table_of_nothing_has_its_columns() -> None:
    footer, schema, columns = read_back(parquet_of(Table("t", "c", COLUMNS, ())))
    assert footer[3] == 0
    assert list(schema) == list(columns) == [column.name for column in COLUMNS]


def test_the_known_bytes() -> None:
    assert hashlib.sha256(parquet_of(KNOWN)).hexdigest() == (
        "500f64c8958400377f186845d89cfc1964b77cafd43b161be03d36046f9e3edd"
    )


def test_a_cell_of_another_kind_is_refused() -> None:
    with pytest.raises(TypeError, match="w"):
        parquet_of(Table("t", "c", (Column("w", "W", "whole"),), (("many",),)))

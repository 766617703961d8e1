"""A table as an Apache Parquet file: one row group, plain encoding, nothing compressed.

The format is public (apache/parquet-format 2.10, `parquet.thrift`): the magic word, a data page a
column, and a footer in Thrift's compact protocol. Every column may hold nulls, whose places are
definition levels of one bit, run-length encoded. Figures of workforces are small; what a library of
tens of megabytes would add is compression and reading.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from datetime import date

from releve.console.workforce.sheet import Cell, Column, Table

MAGIC = b"PAR1"
_CREATED_BY = "releve (plain, uncompressed)"
_EPOCH = date(1970, 1, 1).toordinal()
# Physical types, converted types, encodings, and Thrift's compact types, by their numbers.
_INT32, _INT64, _DOUBLE, _BYTES = 1, 2, 5, 6
_UTF8, _DATE = 0, 6
_PLAIN, _RLE = 0, 3
_OPTIONAL = 1
_T_I32, _T_I64, _T_BINARY, _T_LIST, _T_STRUCT = 5, 6, 8, 9, 12
_PHYSICAL = {
    "text": _BYTES,
    "whole": _INT64,
    "money": _INT64,
    "real": _DOUBLE,
    "share": _DOUBLE,
    "day": _INT32,
}
_CONVERTED = {"text": _UTF8, "day": _DATE}


def parquet_of(table: Table) -> bytes:
    """The whole file. The caption goes along as the key `caption`."""
    written = bytearray(MAGIC)
    chunks: list[_Fields] = []
    for place, column in enumerate(table.columns):
        page = _page(column, [row[place] for row in table.rows])
        chunks.append(_chunk(column, len(written), len(page), len(table.rows)))
        written += page
    size = len(written) - len(MAGIC)
    footer = _footer(table, chunks, size).ended()
    return bytes(written + footer + struct.pack("<I", len(footer)) + MAGIC)


class _Fields:
    """A struct of Thrift's compact protocol; fields come in the order of their numbers."""

    def __init__(self) -> None:
        self._bytes = bytearray()
        self._last = 0

    def whole(self, number: int, value: int, *, wide: bool = False) -> _Fields:
        self._head(number, _T_I64 if wide else _T_I32)
        self._bytes += _varint(_zigzag(value))
        return self

    def text(self, number: int, value: str) -> _Fields:
        self._head(number, _T_BINARY)
        self._bytes += _binary(value)
        return self

    def struct(self, number: int, value: _Fields) -> _Fields:
        self._head(number, _T_STRUCT)
        self._bytes += value.ended()
        return self

    def several(self, number: int, kind: int, values: Sequence[bytes]) -> _Fields:
        self._head(number, _T_LIST)
        short = len(values) < 15
        self._bytes.append((len(values) if short else 15) << 4 | kind)
        if not short:
            self._bytes += _varint(len(values))
        for value in values:
            self._bytes += value
        return self

    def ended(self) -> bytes:
        return bytes(self._bytes) + b"\0"

    def _head(self, number: int, kind: int) -> None:
        self._bytes.append((number - self._last) << 4 | kind)
        self._last = number


def _page(column: Column, cells: Sequence[Cell]) -> bytes:
    """A data page: its header, the places of nulls, and what is there."""
    levels = _levels([cell is not None for cell in cells])
    held = b"".join(_plain(column, cell) for cell in cells if cell is not None)
    body = struct.pack("<I", len(levels)) + levels + held
    values = _Fields().whole(1, len(cells)).whole(2, _PLAIN).whole(3, _RLE).whole(4, _RLE)
    header = _Fields().whole(1, 0).whole(2, len(body)).whole(3, len(body)).struct(5, values)
    return header.ended() + body


def _levels(there: Sequence[bool]) -> bytes:
    """Runs of the same level: how often, shifted by one bit, and the level in a byte."""
    runs = bytearray()
    begun = 0
    for place in range(1, len(there) + 1):
        if place == len(there) or there[place] != there[begun]:
            runs += _varint((place - begun) << 1)
            runs.append(int(there[begun]))
            begun = place
    return bytes(runs)


def _plain(column: Column, cell: Cell) -> bytes:
    if column.kind == "text":
        said = column.said(cell) if isinstance(cell, bool) else str(cell)
        told = said.encode()
        return struct.pack("<I", len(told)) + told
    if isinstance(cell, date):
        return struct.pack("<i", cell.toordinal() - _EPOCH)
    if not isinstance(cell, int | float):
        raise TypeError(f"{column.name}: {cell!r} is no {column.kind}")
    return (
        struct.pack("<q", int(cell))
        if column.kind in ("whole", "money")
        else struct.pack("<d", float(cell))
    )


def _chunk(column: Column, offset: int, size: int, values: int) -> _Fields:
    told = (
        _Fields()
        .whole(1, _PHYSICAL[column.kind])
        .several(2, _T_I32, [_varint(_zigzag(_PLAIN)), _varint(_zigzag(_RLE))])
        .several(3, _T_BINARY, [_binary(column.name)])
        .whole(4, 0)
        .whole(5, values, wide=True)
        .whole(6, size, wide=True)
        .whole(7, size, wide=True)
        .whole(9, offset, wide=True)
    )
    return _Fields().whole(2, offset, wide=True).struct(3, told)


def _footer(table: Table, chunks: Sequence[_Fields], size: int) -> _Fields:
    root = _Fields().text(4, "schema").whole(5, len(table.columns))
    schema = [root.ended(), *(_element(column).ended() for column in table.columns)]
    rows = len(table.rows)
    group = (
        _Fields()
        .several(1, _T_STRUCT, [chunk.ended() for chunk in chunks])
        .whole(2, size, wide=True)
        .whole(3, rows, wide=True)
    )
    caption = _Fields().text(1, "caption").text(2, table.caption)
    return (
        _Fields()
        .whole(1, 1)
        .several(2, _T_STRUCT, schema)
        .whole(3, rows, wide=True)
        .several(4, _T_STRUCT, [group.ended()])
        .several(5, _T_STRUCT, [caption.ended()])
        .text(6, _CREATED_BY)
    )


def _element(column: Column) -> _Fields:
    told = _Fields().whole(1, _PHYSICAL[column.kind]).whole(3, _OPTIONAL).text(4, column.name)
    converted = _CONVERTED.get(column.kind)
    return told if converted is None else told.whole(6, converted)


def _binary(value: str) -> bytes:
    told = value.encode()
    return _varint(len(told)) + told


def _zigzag(value: int) -> int:
    return (value << 1) ^ (value >> 63)


def _varint(value: int) -> bytes:
    told = bytearray()
    while value > 0x7F:
        told.append(value & 0x7F | 0x80)
        value >>= 7
    told.append(value)
    return bytes(told)

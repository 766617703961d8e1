"""Queries kept in `.sql` files and called by name.

A file `sql/books.sql` holds blocks:

    -- name: post_entry
    -- Lines that begin with two hyphens are for readers and are not sent.
    insert into ...

and `load("books").post_entry` is that block's text. A query that takes parameters writes a
literal percent sign as `%%`, as psycopg asks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import LiteralString, cast

_NAME = re.compile(r"--\s*name:\s*(.*?)\s*")
_IDENTIFIER = re.compile(r"[a-z][a-z0-9_]*")


class QueryFileError(Exception):
    """A `.sql` file is missing or not made of named blocks."""


class Queries:
    """The queries of one file: attributes by name, and iteration over the names."""

    __slots__ = ("_file", "_texts")

    def __init__(self, file: str, texts: dict[str, str]) -> None:
        self._file = file
        self._texts = texts

    def __getattr__(self, name: str) -> LiteralString:
        # psycopg wants literals so that no input is spliced into a query; these files are
        # part of the package and as literal as its code.
        try:
            return cast("LiteralString", self._texts[name])
        except KeyError:
            known = ", ".join(self._texts)
            raise AttributeError(f"{self._file} has no query {name!r}; it has: {known}") from None

    def __getitem__(self, name: str) -> LiteralString:
        return self.__getattr__(name)

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)


@cache
def load(name: str) -> Queries:
    """The queries of `sql/<name>.sql`. Raises `QueryFileError`."""
    file = resources.files("releve.shell.postgres") / "sql" / f"{name}.sql"
    if not file.is_file():
        raise QueryFileError(f"sql/{name}.sql does not exist")
    return parse(file.read_text("utf-8"), f"sql/{name}.sql")


def parse(text: str, file: str) -> Queries:
    """The queries of a file's text; `file` is named in errors."""
    blocks: dict[str, list[str]] = {}
    block: list[str] | None = None
    for number, line in enumerate(text.splitlines(), start=1):
        if named := _NAME.fullmatch(line):
            block = blocks[_new_name(named[1], blocks, f"{file}:{number}")] = []
        elif line.lstrip().startswith("--") or not line.strip():
            continue
        elif block is None:
            raise QueryFileError(f"{file}:{number}: text before the first '-- name:' line")
        else:
            block.append(line.rstrip())
    for name, lines in blocks.items():
        if not lines:
            raise QueryFileError(f"{file}: the query {name!r} is empty")
    return Queries(file, {name: "\n".join(lines) for name, lines in blocks.items()})


def _new_name(name: str, known: dict[str, list[str]], where: str) -> str:
    if not _IDENTIFIER.fullmatch(name):
        raise QueryFileError(f"{where}: {name!r} is not a lower-case identifier")
    if name in known:
        raise QueryFileError(f"{where}: the name {name!r} is taken")
    return name

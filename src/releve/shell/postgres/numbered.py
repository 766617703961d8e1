"""Statements for the paths where each microsecond counts: put together once, their parameters
numbered once.

psycopg looks for the parameters of a statement longer than 4096 characters anew each time it is
sent. Here that is done when the module is loaded, and what is sent is PostgreSQL's own `$1`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, LiteralString, cast

from psycopg import RawCursor
from psycopg.rows import TupleRow

from releve.shell.postgres.connection import Connection

_PARAMETER = re.compile(r"%%|%\((\w+)\)s")


@dataclass(frozen=True, slots=True)
class Numbered:
    """A statement as PostgreSQL takes it, and the names of its parameters in their order."""

    text: LiteralString
    names: tuple[str, ...]

    def rows(self, connection: Connection, named: Mapping[str, Any]) -> list[TupleRow]:
        """Send it, prepared, with the parameters of those names; all rows of the answer."""
        with RawCursor(connection) as cursor:
            cursor.execute(self.text, [named[name] for name in self.names], prepare=True)
            return cursor.fetchall()


def numbered(text: str) -> Numbered:
    """A statement with named parameters, as `.sql` files hold it."""
    names: dict[str, int] = {}

    def place(found: re.Match[str]) -> str:
        name = found[1]
        return "%" if name is None else f"${names.setdefault(name, len(names) + 1)}"

    # psycopg wants literals so that no input is spliced in: these come from `.sql` files.
    written = cast("LiteralString", _PARAMETER.sub(place, text))
    return Numbered(written, tuple(names))

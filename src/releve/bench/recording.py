"""The SQL of a real turn, kept so that a hand-written client can send the very same."""

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import Any, cast

import psycopg
from psycopg.rows import TupleRow

Statement = tuple[Any, Any]


class RecordingConnection(psycopg.Connection[TupleRow]):
    """A connection that keeps what is sent through it."""

    sent: list[Statement]

    def execute(self, query: Any, params: Any = None, **options: Any) -> Any:
        """Send as always, and keep."""
        if not hasattr(self, "sent"):
            self.sent = []
        self.sent.append((query, params))
        return super().execute(query, params, **options)


class OneConnectionPool:
    """A pool of the one connection given: each use is one transaction."""

    def __init__(self, connection: psycopg.Connection[TupleRow]) -> None:
        self._connection = connection

    @contextmanager
    def connection(self) -> Generator[psycopg.Connection[TupleRow]]:
        """The connection, committed at the end and rolled back on an exception."""
        with self._connection.transaction():
            yield self._connection


def instead(value: object, names: Mapping[str, str]) -> object:
    """A parameter with every name in it replaced by another; JSON and containers too."""
    if isinstance(value, str):
        for old, new in names.items():
            value = value.replace(old, new)
        return value
    if isinstance(value, Mapping):
        inner = cast("Mapping[str, object]", value)
        return {key: instead(one, names) for key, one in inner.items()}
    if isinstance(value, list | tuple):
        return [instead(one, names) for one in cast("list[object]", value)]
    return value

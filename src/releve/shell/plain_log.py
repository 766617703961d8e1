"""Logs without anybody's words in them: a failure is told by where it was and what kind it was.

An exception's own message may quote what it failed on, a row or a customer's sentence: it is left
out of the stack, with everything that PostgreSQL adds (DETAIL, CONTEXT). What our own code writes
into a log names ids, kinds, and counts.
"""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Iterator
from types import TracebackType
from typing import IO

import psycopg

_FORMAT = "%(name)s: %(message)s"
_FRAMES_MAX = 30
_ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class PlainFormatter(logging.Formatter):
    """A formatter whose stacks have places and kinds, and no messages."""

    def formatException(self, ei: _ExcInfo) -> str:  # noqa: N802 - the library's name
        """The stack of an exception and of what it came from, the innermost last."""
        return "\n".join(_told(ei[1]))


def log_plainly(level: int = logging.WARNING, stream: IO[str] | None = None) -> logging.Handler:
    """Let everything that this process logs come out of one plain handler, on standard error."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(PlainFormatter(_FORMAT))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    return handler


def _told(error: BaseException | None) -> Iterator[str]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        for frame in traceback.extract_tb(error.__traceback__)[-_FRAMES_MAX:]:
            yield f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}'
        yield _kind(error)
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        if error is not None:
            yield "which came from"


def _kind(error: BaseException) -> str:
    name = f"{type(error).__module__}.{type(error).__qualname__}"
    if isinstance(error, psycopg.Error) and error.sqlstate:
        told = error.diag
        place = [told.table_name, told.column_name, told.constraint_name]
        return " ".join([name, error.sqlstate, *(part for part in place if part)])
    return name

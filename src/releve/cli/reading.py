"""`releve read` and `releve train`: the embedded reader from the command line."""

import sys
from typing import Annotated, cast

import typer

from releve.app import home
from releve.shell.readers.embedded import read_lines
from releve.shell.readers.lines import Bytes
from releve.shell.readers.training import train as train_heads


def read(
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON only.")] = False,
) -> None:
    """Read messages on standard input, one a line; print one JSON reading a line, in order.

    A line is plain text or {"text", "language"?, "market"?, "today"?}.
    """
    del as_json  # a reading has no other form
    raise typer.Exit(read_lines(home(), cast("Bytes", sys.stdin.buffer), sys.stdout, sys.stderr))


def train() -> None:
    """Train the reader's heads from the example messages in language/; deterministic."""
    train_heads(home())

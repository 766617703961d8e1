"""Homes for servers that a test may maim: each with its own, removed at the end."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from releve.shell.postgres import embedded

Client = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def home(scratch: Path) -> Iterator[Path]:
    # Not pytest's own temporary folder: that is 0700, and root's server could not pass through.
    top = Path(tempfile.mkdtemp(prefix="releve-home-", dir=scratch))
    top.chmod(0o711)
    yield top / "home"
    if (top / "home").is_dir():
        embedded.erase(top / "home")
    shutil.rmtree(top)


@pytest.fixture
def client() -> Iterator[Client]:
    """Start another process that runs Python lines; whatever still runs at the end is killed."""
    started: list[subprocess.Popen[str]] = []

    def run(
        lines: str, *arguments: object, env: dict[str, str] | None = None
    ) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", lines, *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, **(env or {})},
        )
        started.append(process)
        return process

    yield run
    for process in started:
        process.kill()
        process.communicate()

"""The built e5 graph as a file under `$RELEVE_HOME/models`, made at first use.

Building takes under a second; the file saves that and its memory at every later start. Its name
carries the wheel's version and our layout's, so a newer one never meets an older file. Written
beside and renamed: processes that build at once each write a whole file, and the last one stays.
Where the folder cannot be written, the graph is used from memory.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

LAYOUT = 1


def model_path(home: Path, name: str, version: str) -> Path:
    return home / "models" / f"{name}-{version}-{LAYOUT}.onnx"


def stored_or_built(path: Path, build: Callable[[], bytes]) -> Path | bytes:
    """The path of the model file, built if absent; its bytes where nothing can be stored."""
    if path.is_file():
        return path
    model = build()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write_whole(path, model)
    except OSError:
        return model
    return path


def _write_whole(path: Path, content: bytes) -> None:
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    beside = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError:
        with suppress(OSError):
            beside.unlink()
        raise

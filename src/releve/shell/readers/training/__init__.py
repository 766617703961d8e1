"""Training the embedded reader's heads from the example messages in `language/`."""

from __future__ import annotations

import sys
import time
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from releve.shell.readers.heads import HEADS_FOLDER, heads_digest, save_heads
from releve.shell.readers.training.examples import LANGUAGE_FOLDER, digest, read_examples


class TrainingError(Exception):
    """Training cannot be done here; the text says what is missing."""


def train(home: Path, folder: Path = LANGUAGE_FOLDER, out: Path = HEADS_FOLDER) -> None:
    """Trains from the example files below `folder` and writes the heads to `out`.

    Deterministic: the same files give the same bytes on one machine. Says its steps on standard
    output. ExamplesError names a wrong file; TrainingError says what is not installed.
    """
    if find_spec("scipy") is None:
        raise TrainingError("training needs scipy: install the development dependencies")
    # Reading needs no scipy: only here is it loaded.
    fit = import_module("releve.shell.readers.training.fit")

    started = time.monotonic()

    def say(step: str) -> None:
        sys.stdout.write(f"{time.monotonic() - started:6.1f} s  {step}\n")
        sys.stdout.flush()

    for path in save_heads(fit.fit_heads(read_examples(folder), home, say).heads, out):
        say(f"wrote {path} ({path.stat().st_size / 1000:.0f} kB)")


def stale(folder: Path = LANGUAGE_FOLDER, heads: Path = HEADS_FOLDER) -> str | None:
    """What to say where the heads were trained from other sentences than the files now hold."""
    if heads_digest(heads) == digest(folder):
        return None
    return f"{heads}: trained from other sentences than {folder} now has; run `make train`"

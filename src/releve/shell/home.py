"""Where everything is that is kept between starts."""

import os
from pathlib import Path

HOME_VARIABLE = "RELEVE_HOME"


def home() -> Path:
    """Where the data lives: `RELEVE_HOME`, or `~/.releve`."""
    return Path(os.environ.get(HOME_VARIABLE) or "~/.releve").expanduser()

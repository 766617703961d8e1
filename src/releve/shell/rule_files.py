"""Reading TOML files of rules: whatever is wrong with one is said in one line."""

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path

from releve.core.rules.trouble import RuleTrouble


def read_rules(path: Path) -> tuple[bytes, Mapping[str, object]]:
    """A rule file's bytes and its values. RuleTrouble when it is not there or is no TOML."""
    try:
        written = path.read_bytes()
    except OSError as error:
        raise RuleTrouble(str(path), "file", error.strerror or "cannot be read") from error
    try:
        return written, tomllib.loads(written.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise RuleTrouble(str(path), "file", f"is not UTF-8 at byte {error.start}") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        reason = " ".join(str(error).split())
        raise RuleTrouble(str(path), "file", f"is no TOML: {reason}") from error


def place(variable: str, default: Path) -> Path:
    """The path that a setting gives, or the one that comes with the product."""
    given = os.environ.get(variable)
    return Path(given) if given else default

"""Figures that people put in: a JSON or TOML file as loose values, anything else as plain text."""

import json
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from releve.core.rules.tables import as_table
from releve.core.workforce.trouble import WorkforceTrouble

Table = Mapping[str, object]


def read_table(path: Path) -> Table:
    """A JSON or TOML file's table, told apart by its name, else by what it holds."""
    found = read_table_or_text(path)
    if isinstance(found, str):
        raise WorkforceTrouble(f"{path}: is neither JSON nor TOML")
    return found


def read_table_or_text(path: Path) -> Table | str:
    """The same, or the text of a file that is neither. WorkforceTrouble names the fault."""
    try:
        text = path.read_text("utf-8")
    except OSError as error:
        raise WorkforceTrouble(f"{path}: {error.strerror or 'cannot be read'}") from error
    except UnicodeDecodeError as error:
        raise WorkforceTrouble(f"{path}: is not UTF-8 at byte {error.start}") from error
    if path.suffix == ".toml":
        return _toml(path, text)
    if path.suffix == ".json" or text.lstrip().startswith("{"):
        return _json(path, text)
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return text


def _toml(path: Path, text: str) -> Table:
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise WorkforceTrouble(f"{path}: is no TOML: {error}") from error


def _json(path: Path, text: str) -> Table:
    try:
        found = as_table(cast("object", json.loads(text)))
    except (ValueError, RecursionError) as error:
        raise WorkforceTrouble(f"{path}: is no JSON: {error}") from error
    if found is None:
        raise WorkforceTrouble(f"{path}: is no object of names and values")
    return found

"""What a parsed TOML table holds, given types: rule files are read as loose values and end here."""

from collections.abc import Mapping, Sequence
from typing import cast


def as_table(found: object) -> Mapping[str, object] | None:
    """A TOML table, or None for anything else; TOML's keys are always texts."""
    return cast("Mapping[str, object]", found) if isinstance(found, Mapping) else None


def as_tables(found: object) -> tuple[Mapping[str, object], ...] | None:
    """An array of TOML tables, or None for anything else."""
    if not isinstance(found, list):
        return None
    tables = [as_table(item) for item in cast("Sequence[object]", found)]
    return tuple(table for table in tables if table is not None) if None not in tables else None


def as_texts(found: object) -> tuple[str, ...] | None:
    """A list of texts, or None for anything else."""
    if not isinstance(found, list):
        return None
    items = cast("Sequence[object]", found)
    texts = tuple(item for item in items if isinstance(item, str))
    return texts if len(texts) == len(items) else None


def as_whole(found: object) -> int | None:
    """A whole number of zero or more, or None; TOML's true is no number."""
    if isinstance(found, bool) or not isinstance(found, int):
        return None
    return found if found >= 0 else None


def as_number(found: object) -> float | None:
    """A finite number of zero or more, or None."""
    if isinstance(found, bool) or not isinstance(found, int | float):
        return None
    return found if 0 <= found < float("inf") else None

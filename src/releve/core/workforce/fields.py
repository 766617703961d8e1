"""Reading the loose values of a scenario file: every fault names the key and what is wrong."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import cast

from releve.core.rules.tables import as_number, as_table, as_tables, as_whole
from releve.core.workforce.trouble import WorkforceTrouble

Table = Mapping[str, object]


def known_only(where: str, table: Table, keys: set[str]) -> None:
    """Stops a key that nobody reads: it is usually one that is written wrong."""
    for odd in sorted(set(table) - keys):
        raise WorkforceTrouble(f"{where}{odd}: is not known here; known: {', '.join(sorted(keys))}")


def section(table: Table, key: str) -> Table:
    """A section that may be missing."""
    found = as_table(table.get(key, {}))
    if found is None:
        raise WorkforceTrouble(f"{key}: is a section")
    return found


def rows(table: Table, key: str) -> tuple[Table, ...]:
    """A list of tables that may be missing."""
    found = as_tables(table.get(key, []))
    if found is None:
        raise WorkforceTrouble(f"{key}: is a list of tables")
    return found


def number(where: str, table: Table, key: str, default: float | None = None) -> float:
    """A finite number of at least 0."""
    found = as_number(table.get(key, default))
    if found is None:
        raise WorkforceTrouble(f"{where}{key}: {table.get(key)!r} is no number of at least 0")
    return float(found)


def share(where: str, table: Table, key: str, default: float | None = None) -> float:
    found = number(where, table, key, default)
    if found > 1.0:
        raise WorkforceTrouble(f"{where}{key}: {found} is no share from 0 to 1")
    return found


def whole(where: str, table: Table, key: str, default: int | None = None) -> int:
    """A whole number of at least 0."""
    found = as_whole(table.get(key, default))
    if found is None:
        raise WorkforceTrouble(f"{where}{key}: {table.get(key)!r} is no whole number")
    return found


def text(where: str, table: Table, key: str, default: str | None = None) -> str:
    found = table.get(key, default)
    if not isinstance(found, str):
        raise WorkforceTrouble(f"{where}{key}: {found!r} is no text")
    return found


def numbers(where: str, table: Table, key: str) -> tuple[float, ...]:
    """A list of numbers of at least 0, which may be missing."""
    found = table.get(key, [])
    if not isinstance(found, list):
        raise WorkforceTrouble(f"{where}{key}: is a list of numbers")
    listed = cast("list[object]", found)
    return tuple(number(f"{where}{key}.", {str(n): v}, str(n)) for n, v in enumerate(listed, 1))


def day(where: str, table: Table, key: str) -> date | None:
    """A day, or None where there is none."""
    found = table.get(key)
    if found is None or (isinstance(found, date) and not isinstance(found, datetime)):
        return found
    try:
        return date.fromisoformat(str(found))
    except ValueError as error:
        raise WorkforceTrouble(f"{where}{key}: {found!r} is no day, like 2026-11-20") from error

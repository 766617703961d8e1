"""Which figures about employees are left out, because so few people stand behind them.

A cell of fewer than ten people says something of each of them. It is left out, and where its total
is told too, so is the next smallest cell, until what the total leaves open is again ten people or
more: the primary and complementary suppression of statistical offices (Hundepool and others,
Statistical Disclosure Control, 2012, chapter 4).
"""

from collections.abc import Collection, Hashable, Iterable, Mapping
from typing import TypeVar

MINIMUM = 10
HIDDEN = "fewer than 10"

Key = TypeVar("Key", bound=Hashable)


def is_small(people: int, minimum: int = MINIMUM) -> bool:
    """Whether a figure about so many people is left out. Nobody is not few: it tells of none."""
    return 0 < people < minimum


def suppressed(
    cells: Mapping[Key, int],
    minimum: int = MINIMUM,
    *,
    lines: Iterable[Collection[Key]] | None = None,
) -> frozenset[Key]:
    """The cells to leave out; `cells` are numbers of people.

    `lines` are the groups of cells whose total is told as well: all of them together if not given,
    none with `()`. In a table of sites and roles give one line a site, one a role, and the whole.
    A line that is all left out and still of fewer than `minimum` wants its total left out too
    (`hides_total`).
    """
    whole = [tuple(cells)] if lines is None else [tuple(line) for line in lines]
    hidden = {key for key, people in cells.items() if is_small(people, minimum)}
    while True:
        more = {key for line in whole for key in _complement(cells, line, hidden, minimum)}
        if more <= hidden:
            return frozenset(hidden)
        hidden |= more


def hides_total(
    cells: Mapping[Key, int],
    hidden: Collection[Key],
    minimum: int = MINIMUM,
    *,
    line: Collection[Key] | None = None,
) -> bool:
    """Whether a line's total, too, is left out: the rest of it would give hidden cells away."""
    of = cells if line is None else line
    return _gives_away([cells[key] for key in of if key in hidden and cells[key] > 0], minimum)


def _complement(
    cells: Mapping[Key, int], line: Collection[Key], hidden: Collection[Key], minimum: int
) -> list[Key]:
    """The cell to leave out next, so that the line's total gives nothing away; none is needed."""
    if not _gives_away([cells[key] for key in line if key in hidden and cells[key] > 0], minimum):
        return []
    shown = [key for key in line if key not in hidden and cells[key] > 0]
    return [min(shown, key=lambda key: cells[key])] if shown else []


def _gives_away(counts: Collection[int], minimum: int) -> bool:
    """Total less what is shown is what is hidden: one cell itself, or fewer than the minimum."""
    return bool(counts) and (len(counts) == 1 or sum(counts) < minimum)

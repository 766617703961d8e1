"""Where two JSON values differ: each place as a dotted path, with what stood there and what stands.

`MISSING` stands for a place that the other value does not have.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

MISSING = "(nothing)"


@dataclass(frozen=True, slots=True)
class Difference:
    """One place: `path` like `policy.extend_due_date.days_max`, then and now."""

    path: str
    then: Any
    now: Any


def differences(then: Any, now: Any, path: str = "") -> Iterator[Difference]:
    """Every place where two values differ, outer keys in order; lists by position."""
    here = Difference(path, then, now)
    if isinstance(then, Mapping) and isinstance(now, Mapping):
        old, new = cast("Mapping[str, Any]", then), cast("Mapping[str, Any]", now)
        for key in sorted({*old, *new}):
            yield from differences(
                old.get(key, MISSING), new.get(key, MISSING), f"{path}.{key}" if path else key
            )
    elif isinstance(then, list) and isinstance(now, list):
        ones, others = cast("list[Any]", then), cast("list[Any]", now)
        if len(ones) != len(others):
            yield here
            return
        for place, (one, other) in enumerate(zip(ones, others, strict=True)):
            yield from differences(one, other, f"{path}[{place}]")
    elif (type(here.then), here.then) != (type(here.now), here.now):
        yield here


def with_one_changed(value: Any, changed: Difference) -> Any:
    """A JSON value with what stands now at that place, and all else as it was."""
    return _put(value, _steps(changed.path), changed.now)


def _steps(path: str) -> list[str | int]:
    steps: list[str | int] = []
    for part in path.split("."):
        name, *places = part.split("[")
        steps.append(name)
        steps += [int(place.removesuffix("]")) for place in places]
    return steps


def _put(value: Any, steps: Sequence[str | int], leaf: Any) -> Any:
    if not steps:
        return leaf
    step, *rest = steps
    if isinstance(step, int):
        items = list(value)
        items[step] = _put(items[step], rest, leaf)
        return items
    if not rest and leaf == MISSING:
        return {key: kept for key, kept in value.items() if key != step}
    return {**value, step: _put(value.get(step, {}), rest, leaf)}

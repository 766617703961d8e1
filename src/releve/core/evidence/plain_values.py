"""The core's values as canonical JSON and back, by the names and types of their fields.

`encoded` writes any frozen value of the core; `decoded` builds it again from the type that is
wanted. Nothing that a field holds is left out, so a value that was written years ago means what
it meant then: a default that changed since does not reach it. A field that did not exist then is
taken from `missing`, or has its default.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, NewType, TypeVar, Union, cast, get_args, get_origin, get_type_hints

Build = Callable[[Any, Any], Any]
T = TypeVar("T")


class NoSuchValue(ValueError):
    """What was written is no value of the type; `path` says where."""


def encoded(value: object) -> str:
    """Canonical JSON of a value of the core. TypeError for what is none."""
    return _ENCODER.encode(value)


def decoded(kind: type[T], written: Any, *, missing: object = None) -> T:
    """The value of a type from the JSON that `encoded` wrote, parsed.

    `missing` is a value of the same type: it gives the fields that were not written. Raises
    NoSuchValue.
    """
    try:
        return cast("T", _builder(kind)(written, missing))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise NoSuchValue(f"no {kind.__name__}: {error}") from error


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if is_dataclass(value):
        return {name: getattr(value, name) for name in _names(type(value))}
    if isinstance(value, frozenset):
        return sorted(cast("frozenset[Any]", value))
    if isinstance(value, Mapping):
        return dict(cast("Mapping[str, object]", value))
    raise TypeError(f"{type(value).__name__} has no JSON")


# Made once: json.dumps would make one for every value.
_ENCODER = json.JSONEncoder(
    sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False, default=_plain
)


@cache
def _builder(kind: Any) -> Build:
    """How a value of a type is built; made once a type."""
    origin = get_origin(kind)
    if isinstance(kind, NewType):
        return _builder(kind.__supertype__)
    if kind is date:
        return lambda written, _: date.fromisoformat(written)
    if origin in (Union, UnionType):
        return _either(tuple(one for one in get_args(kind) if one is not NoneType))
    if origin is tuple or origin is frozenset:
        return _many(origin, _builder(get_args(kind)[0]))
    if origin is not None and origin is not Literal:
        return _by_key(_builder(get_args(kind)[1]))
    return _fields(cast("type", kind)) if is_dataclass(kind) else _as_it_is


def _as_it_is(written: Any, _: Any) -> Any:
    return written


def _either(kinds: tuple[Any, ...]) -> Build:
    """Of one type that needs building, or nothing; plain values are what they are."""
    built = [build for build in map(_builder, kinds) if build is not _as_it_is]
    if len(built) > 1:
        raise TypeError(f"{kinds} cannot be told apart")
    build = built[0] if built else _as_it_is
    return lambda written, missing: None if written is None else build(written, missing)


def _many(container: Callable[[Any], Any], build: Build) -> Build:
    return lambda written, _: container([build(one, None) for one in written])


def _by_key(build: Build) -> Build:
    return lambda written, _: {key: build(one, None) for key, one in written.items()}


def _fields(kind: type) -> Build:
    hints = get_type_hints(kind)
    builders = {field.name: (_builder(hints[field.name]), field) for field in fields(kind)}

    def build(written: Any, missing: Any) -> Any:
        values: dict[str, Any] = {}
        for name, (part, field) in builders.items():
            if name in written:
                values[name] = part(written[name], getattr(missing, name, None))
            elif missing is not None:
                values[name] = getattr(missing, name)
            elif field.default is MISSING and field.default_factory is MISSING:
                raise KeyError(name)
        return kind(**values)

    return build

"""What a role may read and do: a person has several roles, and may what any of them may.

Two deeds: to read an object, and to do something with it. What the matrix does not name is
nobody's. The values are in `policy/people.toml`; the database keeps the same ones as rows
(`role_may`), for the policies by which it leaves out what a person may not read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, cast, get_args

from releve.core.rules.tables import as_table, as_texts
from releve.core.rules.trouble import RuleTrouble

Role = Literal["agent", "lead", "quality", "risk", "workforce", "admin"]
Deed = Literal["read", "do"]
Thing = Literal[
    "customer",
    "order",
    "conversation",
    "work_item",
    "complaint",
    "credit_review",
    "evidence",
    "approval",
    "quality_review",
    "authority",
    "kill_switch",
    "agent",
    "access_log",
    "workforce",
    "requisition",
]
ROLES: tuple[Role, ...] = get_args(Role)
DEEDS: tuple[Deed, ...] = get_args(Deed)
THINGS: tuple[Thing, ...] = get_args(Thing)


@dataclass(frozen=True, slots=True)
class Matrix:
    """Who may: (role, object, deed). Nothing else may be."""

    allowed: frozenset[tuple[str, str, str]]

    def allows(self, roles: Iterable[str], thing: Thing, deed: Deed = "read") -> bool:
        """Whether one of the roles may."""
        return any((role, thing, deed) in self.allowed for role in roles)


def matrix_from(values: Mapping[str, object], *, file: str) -> Matrix:
    """The matrix of a parsed file: a table an object, in it a list of roles a deed.

    RuleTrouble names the file, the key, and the reason.
    """
    for name in sorted(set(values) - set(THINGS)):
        raise RuleTrouble(file, name, f"is no object; objects are {', '.join(THINGS)}")
    allowed: set[tuple[str, str, str]] = set()
    for thing in THINGS:
        table = as_table(values.get(thing))
        if table is None:
            raise RuleTrouble(file, thing, "is missing: a table with read, and do where there is")
        for deed in sorted(set(table) - set(DEEDS)):
            raise RuleTrouble(file, f"{thing}.{deed}", "is no deed: read or do")
        for deed in table:
            allowed |= {(role, thing, deed) for role in _roles(table, thing, deed, file)}
    return Matrix(frozenset(allowed))


def roles_from(given: Iterable[str]) -> tuple[Role, ...]:
    """Roles in their own order, each once. ValueError names what is none."""
    wanted = set(given)
    for unknown in sorted(wanted - set(ROLES)):
        raise ValueError(f"{unknown} is no role; roles are {', '.join(ROLES)}")
    return tuple(role for role in ROLES if role in wanted)


def _roles(table: Mapping[str, object], thing: str, deed: str, file: str) -> tuple[Role, ...]:
    roles = as_texts(table[deed])
    key = f"{thing}.{deed}"
    if roles is None or len(set(roles)) != len(roles):
        raise RuleTrouble(file, key, "must be a list of roles, each once")
    for role in roles:
        if role not in ROLES:
            raise RuleTrouble(file, key, f"{role} is no role; roles are {', '.join(ROLES)}")
    return cast("tuple[Role, ...]", roles)

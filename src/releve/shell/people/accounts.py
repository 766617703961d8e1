"""Accounts of people: added, listed, deactivated, reset; each act with its evidence record."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from psycopg import errors

from releve.core.people.matrix import roles_from
from releve.core.values.ids import EvidenceId
from releve.shell.credit_record import write_evidence
from releve.shell.entropy import new_id
from releve.shell.people.password import hashed, new_password, require_good
from releve.shell.people.trouble import PeopleTrouble
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("people_accounts")
_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,62}")
_LANGUAGE = re.compile(r"[a-z]{2,3}")


@dataclass(frozen=True, slots=True)
class NewAgent:
    """A person to be added. `agent_id` is what they sign in with, beside their e-mail address."""

    agent_id: str
    name: str
    roles: Sequence[str]
    e_mail: str | None = None
    languages: Sequence[str] = ()
    skills: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Agent:
    """A person as an admin sees them."""

    agent_id: str
    name: str
    e_mail: str | None
    roles: tuple[str, ...]
    languages: tuple[str, ...]
    skills: tuple[str, ...]
    active: bool
    created_at: datetime
    second_factor: bool
    by_provider: bool


def add_agent(
    connection: Connection, lender_id: str, new: NewAgent, *, by: str, password: bool = True
) -> str | None:
    """Add a person; the password that opens their first sign-in, where they have one.

    Raises PeopleTrouble.
    """
    named = _checked(lender_id, new)
    given = new_password() if password else None
    named |= {"password": hashed(given) if given else None}
    try:
        with connection.transaction():
            connection.execute(_SQL.add_agent, named)
    except errors.UniqueViolation as error:
        raise PeopleTrouble(f"{new.agent_id}: the id or the e-mail address is taken") from error
    except errors.ForeignKeyViolation as error:
        raise PeopleTrouble(f"there is no lender {lender_id}") from error
    told = {"roles": named["roles"], "languages": named["languages"], "skills": named["skills"]}
    on_record(connection, lender_id, "agent_added", new.agent_id, by, told)
    return given


def agents(connection: Connection, lender_id: str) -> list[Agent]:
    """Everybody, who has left included."""
    rows = connection.execute(_SQL.agents, {"lender": lender_id}).fetchall()
    return [
        Agent(agent_id, name, e_mail, tuple(roles), tuple(languages), tuple(skills), *rest)
        for agent_id, name, e_mail, roles, languages, skills, *rest in rows
    ]


def deactivate(connection: Connection, lender_id: str, agent_id: str, *, by: str) -> bool:
    """Let somebody in no more, from this moment; False where it was so. Raises PeopleTrouble.

    The last admin stays: nobody could let anybody in any more.
    """
    named = _known(connection, lender_id, agent_id)
    if not named.pop("active"):
        return False
    if "admin" in named["roles"]:
        others = connection.execute(_SQL.other_admins, named).fetchone()
        if others is None or others[0] == 0:
            raise PeopleTrouble(f"{agent_id} is the last admin: make another one first")
    connection.execute(_SQL.deactivate, named)
    connection.execute(load("people").close_sessions_of, named)
    connection.execute(_SQL.forget_recovery_codes, named)
    on_record(connection, lender_id, "agent_deactivated", agent_id, by, {})
    return True


def reset(connection: Connection, lender_id: str, agent_id: str, *, by: str) -> str:
    """A new password for one sign-in; the second factor is set up again. Raises PeopleTrouble."""
    named = _known(connection, lender_id, agent_id)
    if not named.pop("active"):
        raise PeopleTrouble(f"{agent_id} was deactivated: add them under another id")
    given = new_password()
    connection.execute(_SQL.reset, named | {"password": hashed(given)})
    connection.execute(load("people").close_sessions_of, named)
    connection.execute(_SQL.forget_recovery_codes, named)
    on_record(connection, lender_id, "agent_reset", agent_id, by, {})
    return given


def choose_password(connection: Connection, lender_id: str, agent_id: str, password: str) -> None:
    """The person's own password in place of the one they were given. Raises PeopleTrouble."""
    named = _known(connection, lender_id, agent_id)
    require_good(password, agent_id, named["name"], *(named["e_mail"] or "").split("@")[:1])
    connection.execute(_SQL.choose_password, named | {"password": hashed(password)})


def on_record(
    connection: Connection, lender_id: str, kind: str, agent_id: str, by: str, told: dict[str, Any]
) -> EvidenceId:
    """An act about a person's account, as evidence. No name and no address is in it."""
    now = datetime.now(UTC)
    word = hashlib.sha256(f"{lender_id}\n{kind}\n{new_id('P')}".encode()).hexdigest()
    evidence_id = EvidenceId(f"E-{word[:16].upper()}")
    body = {"kind": kind, "agent": agent_id, **told, "by": by, "at": now.isoformat()}
    write_evidence(connection, lender_id, evidence_id, f"agent/{agent_id}", body | {"effects": []})
    return evidence_id


def _known(connection: Connection, lender_id: str, agent_id: str) -> dict[str, Any]:
    named = {"lender": lender_id, "agent": agent_id}
    row = None if "\0" in agent_id else connection.execute(_SQL.agent_locked, named).fetchone()
    if row is None:
        raise PeopleTrouble(f"lender {lender_id} has nobody with the id {agent_id}")
    return named | dict(zip(("name", "e_mail", "roles", "active"), row, strict=True))


def _checked(lender_id: str, new: NewAgent) -> dict[str, Any]:
    if not _ID.fullmatch(new.agent_id):
        raise PeopleTrouble(f"{new.agent_id!r}: an id has small letters, digits, dots, and hyphens")
    if not new.name.strip():
        raise PeopleTrouble(f"{new.agent_id}: say their name")
    if new.e_mail is not None and not re.fullmatch(r"[^@\s]+@[^@\s]+", new.e_mail):
        raise PeopleTrouble(f"{new.e_mail}: is no e-mail address")
    for language in new.languages:
        if not _LANGUAGE.fullmatch(language):
            raise PeopleTrouble(f"{language}: is no language; sv, or de")
    try:
        roles = list(roles_from(new.roles))
    except ValueError as error:
        raise PeopleTrouble(str(error)) from error
    if not roles:
        raise PeopleTrouble(f"{new.agent_id}: needs a role")
    return {
        "lender": lender_id,
        "agent": new.agent_id,
        "name": new.name.strip(),
        "e_mail": new.e_mail,
        "roles": roles,
        "languages": sorted(set(new.languages)),
        "skills": sorted(set(new.skills)),
    }

"""Sessions of people: a random token, of which only the digest is kept.

A session ends 12 hours after the sign-in, and after 30 minutes in which its person asked for
nothing. Its token is exchanged at the sign-in and every hour; requests that were under way with
the one before are answered for a minute. (OWASP Session Management Cheat Sheet; NIST SP 800-63B
rev. 4, section 5.2: reauthentication.)
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from releve.core.people.matrix import Deed, Thing
from releve.shell.people.matrix import matrix
from releve.shell.postgres.connection import Connection, Pool
from releve.shell.postgres.named import load
from releve.shell.sessions import PATIENCE_SECONDS

_SQL = load("people")
VALID = timedelta(hours=12)
IDLE = timedelta(minutes=30)
ROTATED_EVERY = timedelta(hours=1)
# Pages that are open have requests under way when the token changes.
_OLD_TOKEN_VALID = timedelta(minutes=1)
# Not every request is written down as one.
_SEEN_EVERY = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who has signed in, and proved it with all that is asked. `csrf` goes with every change."""

    agent_id: str
    name: str
    roles: tuple[str, ...]
    languages: tuple[str, ...]
    lender_id: str
    csrf: str
    rotation_due: bool = False

    def may(self, thing: Thing, deed: Deed = "read") -> bool:
        """Whether one of their roles may."""
        return matrix().allows(self.roles, thing, deed)


@dataclass(frozen=True, slots=True)
class Opened:
    """A session's new token, for the browser alone, and its word against forged requests."""

    token: str
    csrf: str


def signed_in(pool: Pool, token: str, *, active: bool = True) -> SignedIn | None:
    """Who a token belongs to; None where it opens nothing (any more).

    `active`: the person asked for something; what a page asks for by itself keeps nothing open.
    """
    return _found(pool, token, second_factor=True, active=active)


def still_signed_in(pool: Pool, digests: Collection[bytes]) -> set[bytes]:
    """Which of the tokens with these digests open something still; it keeps none of them open."""
    now = datetime.now(UTC)
    named = {
        "digests": list(digests),
        "now": now,
        "idle": now - IDLE,
        "old": now - _OLD_TOKEN_VALID,
    }
    with pool.connection(timeout=PATIENCE_SECONDS) as connection:
        return {bytes(row[0]) for row in connection.execute(_SQL.still_signed_in, named)}


def half_signed_in(pool: Pool, token: str) -> SignedIn | None:
    """Who has proved the password and nothing yet besides; None for any other token."""
    return _found(pool, token, second_factor=False, active=True)


def open_agent_session(
    connection: Connection, lender_id: str, agent_id: str, *, second_factor: bool
) -> Opened:
    """Begin a session. Without `second_factor` it opens nothing but the way to prove one."""
    opened = Opened(secrets.token_urlsafe(32), secrets.token_urlsafe(24))
    now = datetime.now(UTC)
    connection.execute(_SQL.forget_expired, {"lender": lender_id, "now": now, "idle": now - IDLE})
    connection.execute(
        _SQL.open_session,
        {
            "lender": lender_id,
            "agent": agent_id,
            "digest": digest(opened.token),
            "csrf": opened.csrf,
            "second_factor": second_factor,
            "now": now,
            "expires_at": now + VALID,
        },
    )
    return opened


def rotate(pool: Pool, token: str) -> str | None:
    """Another token for the same session; None where another request has just done it."""
    fresh = secrets.token_urlsafe(32)
    now = datetime.now(UTC)
    named: dict[str, Any] = {"digest": digest(token), "fresh": digest(fresh), "now": now}
    with pool.connection(timeout=PATIENCE_SECONDS) as connection:
        rotated = connection.execute(_SQL.rotate, named).rowcount
    return fresh if rotated else None


def prove_second_factor(connection: Connection, token: str) -> Opened:
    """The session opens everything from now on, under another token."""
    opened = Opened(secrets.token_urlsafe(32), secrets.token_urlsafe(24))
    connection.execute(
        _SQL.prove_second_factor,
        {
            "digest": digest(token),
            "fresh": digest(opened.token),
            "csrf": opened.csrf,
            "now": datetime.now(UTC),
        },
    )
    return opened


def sign_out(pool: Pool, token: str) -> None:
    """End a session; nothing happens where there is none."""
    with pool.connection(timeout=PATIENCE_SECONDS) as connection:
        connection.execute(_SQL.close_session, {"digest": digest(token)})


def digest(token: str) -> bytes:
    """How a token is kept."""
    return hashlib.sha256(token.encode("utf-8", "replace")).digest()


def _found(pool: Pool, token: str, *, second_factor: bool, active: bool) -> SignedIn | None:
    now = datetime.now(UTC)
    named: dict[str, Any] = {
        "digest": digest(token),
        "now": now,
        "idle": now - IDLE,
        "old": now - _OLD_TOKEN_VALID,
        "second_factor": second_factor,
    }
    with pool.connection(timeout=PATIENCE_SECONDS) as connection:
        row = connection.execute(_SQL.signed_in, named).fetchone()
        if row is None:
            return None
        agent_id, name, roles, languages, lender_id, csrf, current, rotated_at, seen_at = row
        if active and now - seen_at > _SEEN_EVERY:
            connection.execute(_SQL.seen, {"digest": current, "lender": lender_id, "now": now})
    due = bytes(current) == named["digest"] and now - rotated_at > ROTATED_EVERY
    return SignedIn(agent_id, name, tuple(roles), tuple(languages), lender_id, csrf, due)

"""Sessions of customers at the door: a random token, of which only the digest is kept.

Every request begins here, so this is also where a database that is away is noticed: waiting for
a connection ends after `PATIENCE_SECONDS` with psycopg_pool's PoolTimeout.
"""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from releve.core.values.money import Money
from releve.shell.desk import Desk
from releve.shell.person_keys.particulars import opened_particulars
from releve.shell.postgres.named import load

_SQL = load("sessions")
VALID_HOURS = 12
PATIENCE_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Session:
    """Who is at the door. `signed_in`: the lender's own sign-in has proved it already."""

    token_digest: bytes
    customer_id: str
    signed_in: bool
    name: str
    language: str
    market: str


@dataclass(frozen=True, slots=True)
class SampleCustomer:
    """A customer to come in as, and the story worth trying: see sessions.sql."""

    customer_id: str
    name: str
    language: str
    market: str
    orders: int
    outstanding: Money
    story: str


def open_session(desk: Desk, customer_id: str, *, signed_in: bool) -> str:
    """Start a session; its token. LookupError for an unknown customer."""
    token = secrets.token_urlsafe(32)
    now = datetime.now(UTC)
    with desk.pool.connection(timeout=PATIENCE_SECONDS) as connection:
        connection.execute(_SQL.forget_expired, {"now": now})
        opened = connection.execute(
            _SQL.open_session,
            {
                "digest": _digest(token),
                "lender": desk.lender_id,
                "customer": customer_id,
                "signed_in": signed_in,
                "expires_at": now + timedelta(hours=VALID_HOURS),
            },
        )
    if opened.rowcount != 1:
        raise LookupError(f"no customer {customer_id}")
    return token


def session_of(desk: Desk, token: str) -> Session | None:
    """The session of a token, or None where there is none or it has expired."""
    with desk.pool.connection(timeout=PATIENCE_SECONDS) as connection:
        row = connection.execute(
            _SQL.session_of,
            {"digest": _digest(token), "lender": desk.lender_id, "now": datetime.now(UTC)},
        ).fetchone()
    if row is None:
        return None
    token_digest, customer_id, signed_in, wrapped, sealed, language, market = row
    name, *_ = opened_particulars(desk.lender_id, customer_id, wrapped, sealed)
    return Session(token_digest, customer_id, signed_in, name, language, market)


def close_session(desk: Desk, token: str) -> None:
    """End a session; nothing happens where there is none."""
    with desk.pool.connection(timeout=PATIENCE_SECONDS) as connection:
        connection.execute(_SQL.close_session, {"digest": _digest(token)})


def customer_language(desk: Desk, customer_id: str) -> str | None:
    """The language of a customer, or None where there is no such customer."""
    with desk.pool.connection(timeout=PATIENCE_SECONDS) as connection:
        row = connection.execute(
            _SQL.customer_language, {"lender": desk.lender_id, "customer": customer_id}
        ).fetchone()
    return row[0] if row else None


def sample_customers(desk: Desk) -> list[SampleCustomer]:
    """A few customers of each market with open plans, for the sandbox's sign-in."""
    today = desk.clock.now("UTC").date()
    with desk.pool.connection(timeout=PATIENCE_SECONDS) as connection:
        connection.execute(_SQL.plan_without_loops)
        rows = connection.execute(
            _SQL.sample_customers, {"lender": desk.lender_id, "today": today}
        ).fetchall()
    return [
        SampleCustomer(
            customer,
            opened_particulars(desk.lender_id, customer, wrapped, sealed)[0],
            language,
            market,
            orders,
            Money(owed, currency),
            story,
        )
        for customer, wrapped, sealed, language, market, currency, orders, owed, story in rows
    ]


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8", "replace")).digest()

"""Merchants' keys: a user name and a random password, of which only the digest is kept."""

import hashlib
import secrets
from dataclasses import dataclass

from releve.shell.merchant.slug import slug
from releve.shell.postgres.connection import Connection, Pool
from releve.shell.postgres.named import load
from releve.shell.sessions import PATIENCE_SECONDS

_SQL = load("merchant_door")
_SAMPLE_FEE_BASIS_POINTS = 290
_NOBODY = hashlib.sha256(b"").digest()


@dataclass(frozen=True, slots=True)
class MerchantKey:
    """A key as it is shown, once."""

    merchant_id: str
    merchant: str
    market: str
    username: str
    password: str


def make_key(
    pool: Pool, lender_id: str, name: str | None = None, *, label: str | None = None
) -> MerchantKey:
    """A new key of the merchant of that id or name; the first merchant's where none is named.

    A name that no merchant has becomes a new merchant's, in the lender's own market. A `label`
    names the key: made again under it, the key has a new password and the old one ends.
    LookupError where the lender has no merchant, or there is no such lender.
    """
    with pool.connection(timeout=PATIENCE_SECONDS) as connection:
        merchant_id, shop, market = _merchant(connection, lender_id, name)
        username = f"{merchant_id}_{label or secrets.token_hex(6)}"
        password = f"releve_{secrets.token_urlsafe(32)}"
        connection.execute(
            _SQL.add_key,
            {
                "lender": lender_id,
                "username": username,
                "merchant": merchant_id,
                "digest": _digest(password),
            },
        )
    return MerchantKey(merchant_id, shop, market, username, password)


def merchant_of(connection: Connection, lender_id: str, username: str, password: str) -> str | None:
    """The merchant whose key it is, or None."""
    if "\0" in username:
        return None
    row = connection.execute(
        _SQL.merchant_of_key, {"lender": lender_id, "username": username}, prepare=True
    ).fetchone()
    merchant_id, digest = row or (None, _NOBODY)
    right = secrets.compare_digest(_digest(password), bytes(digest))
    return merchant_id if right else None


def _merchant(connection: Connection, lender_id: str, name: str | None) -> tuple[str, str, str]:
    known = {"lender": lender_id, "name": name}
    statement = _SQL.first_merchant if name is None else _SQL.merchants_named
    row = connection.execute(statement, known).fetchone()
    if row is not None:
        return row
    home = connection.execute(_SQL.home_market, known).fetchone()
    if home is None or name is None:
        raise LookupError(f"lender {lender_id} has no merchant {name or ''}".rstrip())
    new = {"merchant": slug(name), "language": "en", "market": home[0]}
    added = connection.execute(
        _SQL.add_merchant, known | new | {"fee": _SAMPLE_FEE_BASIS_POINTS}
    ).rowcount
    if not added:
        raise LookupError(f"{new['merchant']} is another merchant's id; choose another name")
    return new["merchant"], name, home[0]


def _digest(password: str) -> bytes:
    return hashlib.sha256(password.encode("utf-8", "replace")).digest()

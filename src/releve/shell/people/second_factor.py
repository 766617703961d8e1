"""The second factor: time-based codes (RFC 6238) from an app, and codes for when that is lost.

The secret is sealed under the person's own key, as customers' data are, and stays unproved until
its first code has come back. A code opens once; one of the step before or after is taken too, as
telephones' clocks differ.
"""

from __future__ import annotations

import hashlib
import secrets
from base64 import b32encode
from datetime import datetime, timedelta
from typing import Any

from pyotp import random_base32
from pyotp.totp import TOTP

from releve.shell.person_keys.rows import key_for
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("people_accounts")
_STEP = timedelta(seconds=30)
_PLACE = "agent/totp"
RECOVERY_CODES = 10
Named = dict[str, Any]


def holder_of(agent_id: str) -> str:
    """Whose key it is, as the rows of keys name people of the lender."""
    return f"agent/{agent_id}"


def secret_to_prove(connection: Connection, named: Named) -> str:
    """The secret that a person is to put into their app: the same until it is proved."""
    key = key_for(connection, named["lender"], holder_of(named["agent"]))
    row = connection.execute(_SQL.totp_of, named).fetchone()
    if row is not None and row[0] is not None and row[1] is None:
        return key.open_text(row[0], _PLACE)
    secret = random_base32()
    sealed = key.seal_text(secret, _PLACE)
    connection.execute(_SQL.keep_totp, named | {"sealed": sealed})
    return secret


def as_picture(secret: str, name: str, lender: str) -> str:
    """The secret as an image that apps scan: SVG without a style of its own."""
    address = TOTP(secret).provisioning_uri(name=name, issuer_name=lender)
    # Drawn once in an account's life: the library is not loaded for every start.
    import segno  # noqa: PLC0415

    return segno.make(address, error="m").svg_inline(omitsize=True, border=3, light="#fff")


def proves(connection: Connection, named: Named, code: str, now: datetime) -> bool:
    """Whether a code is the person's, fresh, and not used before; it is used up by this."""
    row = connection.execute(_SQL.totp_of, named).fetchone()
    if row is None or row[0] is None:
        return False
    key = key_for(connection, named["lender"], holder_of(named["agent"]))
    totp = TOTP(key.open_text(row[0], _PLACE))
    given = "".join(code.split())
    for offset in (0, -1, 1):
        moment = now + offset * _STEP
        if given.isascii() and totp.verify(given, for_time=moment):
            step = int(moment.timestamp()) // int(_STEP.total_seconds())
            # Two requests with the same code: the second finds the step taken.
            return connection.execute(_SQL.use_step, named | {"step": step}).rowcount == 1
    return False


def new_recovery_codes(connection: Connection, named: Named) -> list[str]:
    """Codes that open once each, to be kept on paper; those before no longer do."""
    codes = [_recovery_code() for _ in range(RECOVERY_CODES)]
    connection.execute(_SQL.forget_recovery_codes, named)
    digests = [_digest(code) for code in codes]
    connection.execute(_SQL.keep_recovery_codes, named | {"digests": digests})
    return codes


def recovers(connection: Connection, named: Named, code: str, now: datetime) -> bool:
    """Whether it is one of the person's recovery codes; it is used up by this."""
    given = named | {"digest": _digest(code), "now": now}
    return connection.execute(_SQL.use_recovery_code, given).rowcount == 1


def _recovery_code() -> str:
    letters = b32encode(secrets.token_bytes(10)).decode("ascii").lower()
    return "-".join(letters[start : start + 4] for start in range(0, 16, 4))


def _digest(code: str) -> bytes:
    plain = "".join(letter for letter in code.lower() if letter.isalnum())
    return hashlib.sha256(plain.encode()).digest()

"""Passwords: Argon2id with the parameters of RFC 9106's second recommendation (64 MiB, 3 passes).

Argon2's own notation carries its parameters, so that they can be raised later: an older hash is
made anew when its password comes by. Length is what is asked of a password, and that it is not the
account's own words (NIST SP 800-63B rev. 4, section 3.1.1.2).
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError
from argon2.profiles import RFC_9106_LOW_MEMORY

from releve.shell.people.trouble import PeopleTrouble

LETTERS_MIN = 12
LETTERS_MAX = 256
_ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"
_HASHER = PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY)


@dataclass(frozen=True, slots=True)
class Checked:
    """Whether a password is right, and its hash with today's parameters where those differ."""

    right: bool
    made_anew: str | None = None


def hashed(password: str) -> str:
    """A password as it is kept. It takes some 50 ms, which is the point."""
    return _HASHER.hash(password)


def check(password: str, kept: str | None) -> Checked:
    """Compare; where there is nothing to compare with, it takes as long."""
    if len(password) > LETTERS_MAX:
        return Checked(right=False)
    try:
        _HASHER.verify(kept or _nobodys(), password)
    except (VerifyMismatchError, VerificationError, InvalidHashError):
        return Checked(right=False)
    if kept is None:
        return Checked(right=False)
    return Checked(True, hashed(password) if _HASHER.check_needs_rehash(kept) else None)


def new_password() -> str:
    """One to hand over once: 100 random bits, no letter that is read as another."""
    words = ("".join(secrets.choice(_ALPHABET) for _ in range(5)) for _ in range(4))
    return "-".join(words)


def require_good(password: str, *own: str) -> None:
    """PeopleTrouble where a chosen password will not do. `own`: what everybody knows of them."""
    if len(password) < LETTERS_MIN:
        raise PeopleTrouble(f"the password needs at least {LETTERS_MIN} characters")
    if len(password) > LETTERS_MAX:
        raise PeopleTrouble(f"the password has at most {LETTERS_MAX} characters")
    plain = password.casefold()
    for word in own:
        if len(word) >= 4 and word.casefold() in plain:
            raise PeopleTrouble("the password must not hold your name or address")
    if len(set(plain)) < 5:
        raise PeopleTrouble("the password repeats itself: choose another")


@cache
def _nobodys() -> str:
    return hashed(secrets.token_urlsafe(16))

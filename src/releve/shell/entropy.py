"""Chance: one-time codes and new identifiers, from the operating system."""

import hashlib
import secrets

CODE_DIGITS = 6


def new_code() -> str:
    """A one-time code of `CODE_DIGITS` digits."""
    return f"{secrets.randbelow(10**CODE_DIGITS):0{CODE_DIGITS}d}"


def new_id(prefix: str) -> str:
    """A fresh identifier of 80 random bits."""
    return f"{prefix}-{secrets.token_hex(10)}"


def code_digest(code: str, conversation_id: str) -> bytes:
    """How a code is kept: SHA-256 bound to its conversation."""
    return hashlib.sha256(f"{conversation_id}:{code}".encode()).digest()

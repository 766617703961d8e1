"""One person's key, and what is sealed under it.

What is sealed is one string: a mark, then nonce, ciphertext and tag of AES-256-GCM in base64. It
is bound to its place, so that no sealed text can be put where another one stood: another row,
column, or person.

A key is unwrapped whenever it is needed, which takes 3 µs: nothing of it is kept between
transactions, so there is no copy that could outlive its destruction.
"""

import json
import os
from base64 import b64encode
from binascii import a2b_base64
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from releve.shell.person_keys.lender_key import KEY_BYTES, NONCE_BYTES, KeyTrouble, lender_key

MARK = "k1."


class PersonErased(Exception):
    """The person's key was destroyed: nothing of theirs can be read or written any more."""


class PersonKey:
    """The key of one customer, or of one merchant."""

    __slots__ = ("_cipher", "whose")

    def __init__(self, key: bytes, whose: str) -> None:
        self._cipher = AESGCM(key)
        self.whose = whose

    def seal(self, value: object, place: str) -> str:
        """A value that has JSON, sealed for one place."""
        written = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        return self.seal_text(written, place)

    def seal_text(self, text: str, place: str) -> str:
        """A text sealed for one place."""
        nonce = os.urandom(NONCE_BYTES)
        words = text.encode("utf-8")
        sealed = nonce + self._cipher.encrypt(nonce, words, self._bound(place))
        return MARK + b64encode(sealed).decode("ascii")

    def seal_bytes(self, value: bytes, place: str) -> bytes:
        """Bytes sealed for one place: nonce, ciphertext, and tag, without a mark."""
        nonce = os.urandom(NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, value, self._bound(place))

    def open_bytes(self, sealed: bytes, place: str) -> bytes:
        """The bytes that were sealed for a place. KeyTrouble where they were altered."""
        nonce, words = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
        try:
            return self._cipher.decrypt(nonce, words, self._bound(place))
        except (InvalidTag, ValueError) as error:
            raise KeyTrouble(
                f"{place} of {self.whose}: what is sealed there was altered"
            ) from error

    def open(self, stored: Any, place: str) -> Any:
        """The value that was sealed for a place. What was stored before there were keys is plain.

        KeyTrouble where it was altered, or was sealed for another place.
        """
        if isinstance(stored, str) and stored.startswith(MARK):
            return json.loads(self.open_text(stored, place))
        return stored

    def open_text(self, stored: str, place: str) -> str:
        """The text that was sealed for a place, as `open`."""
        if not stored.startswith(MARK):
            return stored
        try:
            sealed = a2b_base64(stored[len(MARK) :], strict_mode=True)
            opened = self._cipher.decrypt(
                sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], self._bound(place)
            )
        except (InvalidTag, ValueError) as error:
            raise KeyTrouble(
                f"{place} of {self.whose}: what is sealed there was altered"
            ) from error
        return opened.decode("utf-8")

    def _bound(self, place: str) -> bytes:
        return f"{self.whose}\n{place}".encode()


def is_sealed(stored: object) -> bool:
    """Whether a stored value is a sealed one."""
    return isinstance(stored, str) and stored.startswith(MARK)


def holder(writer_id: str, *, merchant: bool = False) -> str:
    """Whose key it is, as the rows name them: customers and merchants may have the same id."""
    return f"{'merchant' if merchant else 'customer'}/{writer_id}"


def new_key(lender_id: str, of: str) -> tuple[PersonKey, str]:
    """A new key, and how its row holds it."""
    key, whose = os.urandom(KEY_BYTES), _whose(lender_id, of)
    return PersonKey(key, whose), lender_key().wrap(key, whose)


def unwrapped(lender_id: str, of: str, wrapped: str) -> PersonKey:
    """The key that a row holds. KeyTrouble where the lender's key is another."""
    whose = _whose(lender_id, of)
    return PersonKey(lender_key().unwrap(wrapped, whose), whose)


def _whose(lender_id: str, of: str) -> str:
    return f"{lender_id}\n{of}"

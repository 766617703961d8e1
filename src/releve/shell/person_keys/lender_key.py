"""The key that all persons' keys are wrapped in: a file of its own, never in the database.

Whoever has the rows and not this file has no words, names, or addresses. Lost, nothing of that can
be read again: it is to be kept like the database's backups, and away from them.

The file is one line, 64 hexadecimal digits. The first start makes it. AES-256-GCM wraps (NIST SP
800-38D), and HMAC-SHA-256 makes the digest by which an e-mail address is looked up; both keys are
derived from the file's (HKDF, RFC 5869), so that neither tells of the other. A third one signs what
the lender says for itself, as a change of what assistants may do.
"""

import hashlib
import hmac
import os
import secrets
from base64 import b64decode, b64encode
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from releve.shell.home import HOME_VARIABLE, home
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

KEY_FILE_VARIABLE = "RELEVE_KEY_FILE"
KEY_BYTES = 32
NONCE_BYTES = 12
_FILE_NAME = "lender.key"
_SQL = load("person_keys")


class KeyTrouble(Exception):
    """The key file is missing, is no key, or is not the one that the data were sealed under."""


@dataclass(frozen=True, slots=True)
class LenderKey:
    """The key of one file."""

    file: Path
    fingerprint: bytes
    _wrapping: AESGCM = field(repr=False)
    _indexing: bytes = field(repr=False)
    _signing: Ed25519PrivateKey = field(repr=False)

    def wrap(self, key: bytes, whose: str) -> str:
        """A person's key as its row holds it, bound to whose it is."""
        nonce = os.urandom(NONCE_BYTES)
        sealed = nonce + self._wrapping.encrypt(nonce, key, whose.encode())
        return b64encode(sealed).decode("ascii")

    def unwrap(self, wrapped: str, whose: str) -> bytes:
        """The person's key. KeyTrouble where it was wrapped by another file's key."""
        sealed = b64decode(wrapped)
        try:
            return self._wrapping.decrypt(
                sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], whose.encode()
            )
        except InvalidTag as error:
            raise KeyTrouble(_not_the_key(self.file)) from error

    def index(self, lender_id: str, email: str) -> bytes:
        """What an e-mail address is looked up by; without the file it tells nothing."""
        named = f"{lender_id}\n{email.strip().lower()}".encode()
        return hmac.digest(self._indexing, named, hashlib.sha256)

    def sign(self, words: bytes) -> bytes:
        """The lender's signature under what it says (Ed25519, RFC 8032)."""
        return self._signing.sign(words)

    def signed(self, signature: bytes, words: bytes) -> bool:
        """Whether that is the lender's signature under these words."""
        try:
            self._signing.public_key().verify(signature, words)
        except InvalidSignature:
            return False
        return True

    @property
    def public_key(self) -> bytes:
        """What anybody verifies the lender's signatures with."""
        return self._signing.public_key().public_bytes_raw()


def key_file() -> Path:
    """Where the key is: `RELEVE_KEY_FILE`, else in the home."""
    given = os.environ.get(KEY_FILE_VARIABLE)
    return Path(given).expanduser() if given else home() / _FILE_NAME


def lender_key() -> LenderKey:
    """The key of the file that the settings name, read once a process. Raises KeyTrouble."""
    # Asked several times a turn: a path is slow to make.
    return _named(os.environ.get(KEY_FILE_VARIABLE), os.environ.get(HOME_VARIABLE))


def prove_lender_key(connection: Connection) -> None:
    """At a start: the file is there, made where nothing is sealed yet, and is the database's.

    Raises KeyTrouble, naming the file.
    """
    file = key_file()
    known = connection.execute(_SQL.fingerprint).fetchone()
    if known is None:
        make_key_file(file)
        connection.execute(_SQL.keep_fingerprint, {"fingerprint": lender_key().fingerprint})
        known = connection.execute(_SQL.fingerprint).fetchone()
    if known is not None and bytes(known[0]) != lender_key().fingerprint:
        raise KeyTrouble(_not_the_key(file))


def make_key_file(file: Path) -> None:
    """A new key, readable by its owner alone; a file that is there stays as it is."""
    if file.exists():
        return
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    unfinished = file.with_name(f".{file.name}.{secrets.token_hex(4)}")
    descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as written:
            written.write(f"{secrets.token_hex(KEY_BYTES)}\n")
            written.flush()
            os.fsync(descriptor)
        # Two first starts at once: the link of one of them fails, and both read the same file.
        if not file.exists():
            os.link(unfinished, file)
    except FileExistsError:
        pass
    finally:
        unfinished.unlink()


@cache
def _named(_file: str | None, _home: str | None) -> LenderKey:
    return read_key_file(key_file())


def read_key_file(file: Path) -> LenderKey:
    """The key of a file. Raises KeyTrouble, naming what is wrong with it."""
    try:
        mode = file.stat().st_mode
        text = file.read_text("ascii").strip()
    except FileNotFoundError as error:
        raise KeyTrouble(
            f"{file}: the key file is missing; personal data cannot be read or written without it:"
            " put it back"
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise KeyTrouble(f"{file}: the key file cannot be read: {error}") from error
    if mode & 0o077:
        raise KeyTrouble(f"{file}: others may read the key file: chmod 600 it")
    try:
        key = bytes.fromhex(text)
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise KeyTrouble(f"{file}: the key file is not {2 * KEY_BYTES} hexadecimal digits")
    derived = [_derived(key, purpose) for purpose in ("fingerprint", "wrap", "index", "sign")]
    signing = Ed25519PrivateKey.from_private_bytes(derived[3])
    return LenderKey(file, derived[0], AESGCM(derived[1]), derived[2], signing)


def _derived(key: bytes, purpose: str) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, None, f"releve {purpose}".encode()).derive(key)


def _not_the_key(file: Path) -> str:
    return f"{file}: this is not the key that the personal data in this database are sealed under"

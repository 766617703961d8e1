"""What is unsafe outside the database: settings, files, and the user that all of it runs as."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
from psycopg.conninfo import conninfo_to_dict

from releve.shell.doctor.finding import Finding, found
from releve.shell.home import home
from releve.shell.people.provider_settings import BASE_VARIABLE, provider_settings, public_url
from releve.shell.people.trouble import PeopleTrouble
from releve.shell.person_keys.lender_key import KeyTrouble, key_file, lender_key, read_key_file
from releve.shell.postgres.connection import DATABASE_URL_VARIABLE

_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_MODEL_URL = "RELEVE_MODEL_URL"
_COPY_NOTE = "lender.key.copy"
_COPY_DAYS = 400
_ENCRYPTED = frozenset({"require", "verify-ca", "verify-full"})


def of_machine() -> Iterator[Finding]:
    """Everything that can be seen without the database."""
    yield _home_folder()
    yield _key_file()
    yield _key_copy()
    yield _tls()
    yield _model()
    yield _provider()
    yield _database_address()
    yield _user()


def is_public() -> bool:
    """Whether the settings say that others than this machine reach the server."""
    try:
        address = public_url()
    except PeopleTrouble:
        return True
    return address is not None and not _on_this_machine(address)


def note_key_copy(copy: Path) -> None:
    """Put on record that a copy of the lender's key is kept. KeyTrouble where it is not one."""
    if copy.resolve() == key_file().resolve():
        raise KeyTrouble(f"{copy}: this is the key file itself, not a copy of it")
    if read_key_file(copy).fingerprint != lender_key().fingerprint:
        raise KeyTrouble(f"{copy}: this is another key")
    seen = {
        "at": datetime.now(UTC).isoformat(),
        "fingerprint": lender_key().fingerprint.hex(),
        "at_place": str(copy.resolve()),
    }
    note = home() / _COPY_NOTE
    note.write_text(json.dumps(seen) + "\n", "utf-8")
    note.chmod(0o600)


def _home_folder() -> Finding:
    place = home()
    trouble = _open_to_others(place, stat.S_IRGRP | stat.S_IROTH | stat.S_IWGRP | stat.S_IWOTH)
    return found("home_folder", trouble, f"{place}: its owner's alone", f"chmod 700 {place}")


def _key_file() -> Finding:
    place = key_file()
    trouble = _open_to_others(place, 0o077)
    if trouble is None and not place.exists():
        trouble = f"{place}: the key file is missing, so no personal data can be read"
    return found("key_file", trouble, f"{place}: its owner's alone", f"chmod 600 {place}")


def _key_copy() -> Finding:
    mend = "keep a copy away from this machine and show it once: releve doctor --key-copy FILE"
    trouble = None
    try:
        seen = json.loads((home() / _COPY_NOTE).read_text("utf-8"))
        at = datetime.fromisoformat(seen["at"])
        if seen["fingerprint"] != lender_key().fingerprint.hex():
            trouble = "the copy that was shown is of another key"
        elif datetime.now(UTC) - at > timedelta(days=_COPY_DAYS):
            trouble = f"the copy of the lender's key was last seen on {at.date()}"
    except (OSError, ValueError, KeyError, TypeError):
        trouble = "no copy of the lender's key is known: lost, no personal data can be read again"
    except KeyTrouble as error:
        trouble = str(error)
    return found("key_copy", trouble, "a copy of the lender's key was shown", mend)


def _tls() -> Finding:
    try:
        address = public_url()
    except PeopleTrouble as error:
        return Finding("tls", safe=False, what=str(error), mend=f"set {BASE_VARIABLE}")
    plain = address is not None and urlsplit(address).scheme != "https"
    trouble = None
    if address is not None and plain and not _on_this_machine(address):
        trouble = f"{address}: people reach this server without TLS"
    well = f"{address or 'this machine alone'}"
    mend = f"put a proxy with a certificate before it, and {BASE_VARIABLE}=https://..."
    return found("tls", trouble, well, mend)


def _model() -> Finding:
    address = os.environ.get(_MODEL_URL, "").strip()
    plain = bool(address) and urlsplit(address).scheme != "https" and not _on_this_machine(address)
    trouble = f"{_MODEL_URL}: messages leave for {address} unencrypted" if plain else None
    return found("model_endpoint", trouble, address or "no language model", "use an https address")


def _provider() -> Finding:
    try:
        settings = provider_settings()
    except PeopleTrouble as error:
        return Finding("provider", safe=False, what=str(error), mend="mend that setting")
    trouble = None
    if settings is not None and not settings.client_secret:
        trouble = f"{settings.name}: this server proves itself there with no secret"
    well = settings.name if settings else "accounts of the lender's own"
    return found("provider", trouble, well, "set RELEVE_OIDC_CLIENT_SECRET")


def _database_address() -> Finding:
    address = os.environ.get(DATABASE_URL_VARIABLE)
    if not address:
        return Finding("database_address", safe=True, what="the embedded server, on a socket")
    try:
        fields = conninfo_to_dict(address)
    except psycopg.ProgrammingError as error:
        trouble = f"{DATABASE_URL_VARIABLE}: {error}"
        return Finding("database_address", safe=False, what=trouble, mend="mend that setting")
    host = str(fields.get("host") or "")
    near = host in _LOOPBACK or host.startswith("/") or not host
    mode = str(fields.get("sslmode") or "prefer")
    trouble = None
    if not near and mode not in _ENCRYPTED:
        trouble = f"{DATABASE_URL_VARIABLE}: rows travel to {host} with sslmode={mode}"
    return found("database_address", trouble, host or "a socket", "add sslmode=verify-full to it")


def _user() -> Finding:
    root = os.geteuid() == 0
    trouble = "this runs as root" if root and is_public() else None
    mend = "make a user for it that owns RELEVE_HOME and nothing else"
    return found(
        "system_user", trouble, "root, for this machine alone" if root else "no root", mend
    )


def _open_to_others(place: Path, bits: int) -> str | None:
    try:
        mode = place.stat().st_mode
    except OSError:
        return None
    return f"{place}: others may get at it (mode {mode & 0o777:o})" if mode & bits else None


def _on_this_machine(address: str) -> bool:
    return (urlsplit(address).hostname or "").lower() in _LOOPBACK

"""The lender's own provider of identities (OpenID Connect), where the settings name one."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from releve.shell.people.trouble import PeopleTrouble

ISSUER_VARIABLE = "RELEVE_OIDC_ISSUER"
CLIENT_ID_VARIABLE = "RELEVE_OIDC_CLIENT_ID"
CLIENT_SECRET_VARIABLE = "RELEVE_OIDC_CLIENT_SECRET"  # noqa: S105 - the setting's name
ROLES_CLAIM_VARIABLE = "RELEVE_OIDC_ROLES_CLAIM"
BASE_VARIABLE = "RELEVE_PUBLIC_URL"
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True)
class ProviderSettings:
    """Where people sign in, and what we are known as there."""

    issuer: str
    client_id: str
    client_secret: str = field(repr=False)
    roles_claim: str

    @property
    def name(self) -> str:
        """The provider as a person knows it: its host."""
        return urlsplit(self.issuer).hostname or self.issuer


def provider_settings() -> ProviderSettings | None:
    """The settings' provider, None where none is named. PeopleTrouble names what is wrong."""
    issuer = os.environ.get(ISSUER_VARIABLE, "").strip()
    if not issuer:
        return None
    parts = urlsplit(issuer)
    safe = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)
    if not safe or not parts.hostname:
        raise PeopleTrouble(f"{ISSUER_VARIABLE}: {issuer}: must be an https address")
    client_id = os.environ.get(CLIENT_ID_VARIABLE, "").strip()
    if not client_id:
        raise PeopleTrouble(f"{CLIENT_ID_VARIABLE}: is missing beside {ISSUER_VARIABLE}")
    return ProviderSettings(
        issuer,
        client_id,
        os.environ.get(CLIENT_SECRET_VARIABLE, "").strip(),
        os.environ.get(ROLES_CLAIM_VARIABLE, "").strip() or "roles",
    )


def public_url() -> str | None:
    """The address that people reach us by, where it is another than the one that is served."""
    given = os.environ.get(BASE_VARIABLE, "").strip().rstrip("/")
    if not given:
        return None
    if urlsplit(given).scheme not in {"http", "https"} or not urlsplit(given).hostname:
        raise PeopleTrouble(f"{BASE_VARIABLE}: {given}: must be an address like https://host")
    return given

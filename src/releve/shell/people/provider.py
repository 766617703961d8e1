"""Signing in at the lender's own provider: OpenID Connect Core 1.0, authorization code flow.

With PKCE (RFC 7636, S256), a state that opens one sign-in within ten minutes, and a nonce that the
identity token must carry. The token is checked by the provider's published keys: its signature
(asymmetric ones alone), issuer, audience, age, nonce, and the access token's hash. The second
factor is the provider's to ask.

Roles are the provider's as well, where its token carries the claim (`RELEVE_OIDC_ROLES_CLAIM`): at
every sign-in the claim's roles are the person's. Somebody new needs it; somebody who was added
before under the same, verified e-mail address is recognized by it once.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, cast

from authlib.integrations.base_client import OAuthError
from authlib.integrations.httpx_client import OAuth2Client
from authlib.oidc.core import CodeIDToken
from httpx2 import HTTPError
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from releve.core.people.matrix import ROLES, roles_from
from releve.shell.people.accounts import NewAgent, add_agent, on_record
from releve.shell.people.provider_settings import ProviderSettings
from releve.shell.people.session import Opened, open_agent_session
from releve.shell.people.trouble import PeopleTrouble, ProviderAway
from releve.shell.postgres.connection import Connection, Pool
from releve.shell.postgres.named import load
from releve.shell.sessions import PATIENCE_SECONDS

_SQL = load("people_accounts")
_SCOPE = "openid profile email"
_ALGORITHMS = ["RS256", "PS256", "ES256", "ES384", "Ed25519", "EdDSA"]
_UNDER_WAY = timedelta(minutes=10)
_LEEWAY_SECONDS = 60
_TIMEOUT_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Leaving:
    """Where the browser goes, and the state that it brings back."""

    address: str
    state: str


def leave_for_provider(
    pool: Pool, lender_id: str, settings: ProviderSettings, redirect: str
) -> Leaving:
    """Begin a sign-in at the provider. Raises PeopleTrouble."""
    state, nonce, verifier = (secrets.token_urlsafe(32) for _ in range(3))
    with _client(settings, redirect) as client:
        known = _known(client, settings)
        made = client.create_authorization_url(
            known["authorization_endpoint"], state=state, code_verifier=verifier, nonce=nonce
        )
    now = datetime.now(UTC)
    named = {"lender": lender_id, "state": _digest(state), "nonce": nonce, "verifier": verifier}
    with pool.connection(timeout=PATIENCE_SECONDS) as connection:
        connection.execute(_SQL.forget_begun, {"lender": lender_id, "since": now - _UNDER_WAY})
        connection.execute(_SQL.begin_at_provider, named | {"now": now})
    return Leaving(cast("str", made[0]), state)


def back_from_provider(
    pool: Pool, lender_id: str, settings: ProviderSettings, redirect: str, state: str, code: str
) -> Opened:
    """End a sign-in that was begun here: a session. Raises PeopleTrouble."""
    since = datetime.now(UTC) - _UNDER_WAY
    named = {"lender": lender_id, "state": _digest(state), "since": since}
    with pool.connection(timeout=PATIENCE_SECONDS) as connection:
        row = connection.execute(_SQL.back_from_provider, named).fetchone()
    if row is None:
        raise PeopleTrouble("that sign-in took too long, or was not begun here: begin again")
    nonce, verifier = row
    claims = _claims(settings, redirect, code, nonce, verifier)
    with pool.connection(timeout=PATIENCE_SECONDS) as connection:
        agent_id = _agent(connection, lender_id, settings, claims)
        return open_agent_session(connection, lender_id, agent_id, second_factor=True)


def _claims(
    settings: ProviderSettings, redirect: str, code: str, nonce: str, verifier: str
) -> Mapping[str, Any]:
    """What the provider says of who signed in, proved."""
    with _client(settings, redirect) as client:
        known = _known(client, settings)
        try:
            token: dict[str, Any] = client.fetch_token(
                known["token_endpoint"],
                grant_type="authorization_code",
                code=code,
                code_verifier=verifier,
            )
        except OAuthError as error:
            raise PeopleTrouble(f"the provider refused it: {error.error}") from error
        keys = _fetched(client, known["jwks_uri"])
        proved = _proved(settings, token, keys, nonce)
        # Most of what is known of a person is told at the userinfo endpoint (section 5.4).
        told = _told(client, known.get("userinfo_endpoint"))
    if told and told.get("sub") != proved["sub"]:
        raise PeopleTrouble("the provider tells of somebody else than its token")
    return {**told, **proved}


def _proved(
    settings: ProviderSettings, token: Mapping[str, Any], keys: Mapping[str, Any], nonce: str
) -> Mapping[str, Any]:
    """The identity token's claims, if all of it holds (section 3.1.3.7)."""
    try:
        decoded = jwt.decode(
            token.get("id_token", ""), KeySet.import_key_set(cast("Any", keys)), _ALGORITHMS
        )
        expected: dict[str, Any] = {
            "iss": {"essential": True, "value": settings.issuer},
            "aud": {"essential": True, "value": settings.client_id},
            "nonce": {"essential": True, "value": nonce},
        }
        given = {
            "nonce": nonce,
            "client_id": settings.client_id,
            "access_token": token.get("access_token"),
        }
        claims = CodeIDToken(decoded.claims, decoded.header, expected, given)
        claims.validate(leeway=_LEEWAY_SECONDS)
    except (JoseError, ValueError, KeyError) as error:
        raise PeopleTrouble("the provider's token does not hold") from error
    return cast("Mapping[str, Any]", claims)


def _told(client: Any, place: str | None) -> Mapping[str, Any]:
    return _fetched(client, place, withhold_token=False) if place else {}


def _agent(
    connection: Connection, lender_id: str, settings: ProviderSettings, claims: Mapping[str, Any]
) -> str:
    """Who that is here: known, recognized by a verified address, or new by the roles' claim."""
    named = {"lender": lender_id, "issuer": settings.issuer, "subject": str(claims["sub"])}
    e_mail = claims.get("email") if claims.get("email_verified") is True else None
    roles = _roles(claims.get(settings.roles_claim))
    row = connection.execute(_SQL.agent_of_provider, named).fetchone()
    if row is None and e_mail:
        row = connection.execute(_SQL.agent_of_e_mail, named | {"e_mail": e_mail}).fetchone()
        if row is not None:
            connection.execute(_SQL.bind_to_provider, named | {"agent": row[0]})
    if row is None:
        if not roles:
            raise PeopleTrouble("you have no account here, and the provider names no role of yours")
        return _added(connection, named, claims, roles, e_mail)
    agent_id, before, active = row
    if not active:
        raise PeopleTrouble("your account here was deactivated")
    if settings.roles_claim in claims and not roles:
        raise PeopleTrouble("the provider names no role of yours any more")
    if roles and list(roles) != before:
        named |= {"agent": agent_id, "roles": list(roles), "name": _name(claims, agent_id)}
        connection.execute(_SQL.roles_by_provider, named)
        told = {"roles": list(roles), "before": before}
        on_record(connection, lender_id, "agent_roles_changed", agent_id, "provider", told)
    return agent_id


def _added(
    connection: Connection,
    named: Mapping[str, Any],
    claims: Mapping[str, Any],
    roles: tuple[str, ...],
    e_mail: str | None,
) -> str:
    wanted = str(claims.get("preferred_username") or claims["sub"]).split("@")[0].lower()
    plain = re.sub(r"[^a-z0-9._-]", "", wanted).lstrip("._-")[:40] or "agent"
    # A name is no proof: somebody who is called as an account is called is not who has it.
    agent_id = f"{plain}-{secrets.token_hex(3)}"
    new = NewAgent(agent_id, _name(claims, agent_id), roles, e_mail)
    add_agent(connection, named["lender"], new, by="provider", password=False)
    connection.execute(_SQL.bind_to_provider, {**named, "agent": agent_id})
    return agent_id


def _roles(claim: object) -> tuple[str, ...]:
    if isinstance(claim, str):
        given = claim.replace(",", " ").split()
    else:
        given = cast("list[object]", claim) if isinstance(claim, list) else []
    return roles_from(role for role in map(str, given) if role in ROLES)


def _name(claims: Mapping[str, Any], otherwise: str) -> str:
    return str(claims.get("name") or "").strip()[:200] or otherwise


@contextmanager
def _client(settings: ProviderSettings, redirect: str) -> Generator[Any]:
    # The library ships no types for what its client inherits.
    make: Any = OAuth2Client
    with make(
        client_id=settings.client_id,
        client_secret=settings.client_secret or None,
        scope=_SCOPE,
        redirect_uri=redirect,
        code_challenge_method="S256",
        timeout=_TIMEOUT_SECONDS,
        # The machine's proxy settings are no business of a sign-in.
        trust_env=False,
    ) as client:
        try:
            yield client
        except HTTPError as error:
            raise ProviderAway(type(error).__name__) from error


def _known(client: Any, settings: ProviderSettings) -> Mapping[str, str]:
    """The provider's own description; its issuer must be the one that was asked."""
    place = f"{settings.issuer.rstrip('/')}/.well-known/openid-configuration"
    known = _fetched(client, place)
    if known.get("issuer") != settings.issuer:
        raise PeopleTrouble("the provider describes itself as another: see RELEVE_OIDC_ISSUER")
    for endpoint in ("authorization_endpoint", "token_endpoint", "jwks_uri"):
        if not isinstance(known.get(endpoint), str):
            raise PeopleTrouble(f"the provider's description lacks its {endpoint}")
    return cast("Mapping[str, str]", known)


def _fetched(client: Any, place: str, *, withhold_token: bool = True) -> Mapping[str, Any]:
    answer = client.request("GET", place, withhold_token=withhold_token)
    if answer.status_code != 200:
        raise ProviderAway(f"status {answer.status_code}")
    try:
        found = answer.json()
    except ValueError as error:
        raise ProviderAway("an answer that is no JSON") from error
    return cast("Mapping[str, Any]", found)


def _digest(state: str) -> bytes:
    return hashlib.sha256(state.encode("utf-8", "replace")).digest()

"""Signing in at the lender's provider: out to it and back.

The browser comes back from another site, so the session's own cookie, which is SameSite=Strict, is
not with it: one that is Lax binds the way back to the browser that left, and the last page leads on
from here, so that the next request is of this site.
"""

from __future__ import annotations

import hmac
import logging

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse

from releve.api.entry import DeskHere
from releve.console.entry import SIGN_IN, give_cookie
from releve.console.sign_in_page import address_of, kept, onward, page
from releve.shell.people import rate
from releve.shell.people.provider_settings import ProviderSettings, provider_settings, public_url
from releve.shell.people.signing_in import Wait
from releve.shell.people.trouble import PeopleTrouble, ProviderAway
from releve.shell.sessions import PATIENCE_SECONDS

LOG = logging.getLogger("releve.console")
CALLBACK = f"{SIGN_IN}/callback"
_COOKIE = "releve_sign_in"
_SECONDS = 600
_PROVIDER_AWAY = "The provider cannot be reached just now. Try again in a moment."
router = APIRouter(include_in_schema=False)


@router.get(f"{SIGN_IN}/provider")
def leave(request: Request, desk: DeskHere, next: str = "") -> Response:  # noqa: A002
    """Out to the provider."""
    # The client of providers is slow to load, and most requests never need it.
    from releve.shell.people.provider import leave_for_provider  # noqa: PLC0415

    settings = provider_settings()
    if settings is None:
        return page("refused.html", status=404, trouble="There is no provider to sign in at.")
    with desk.pool.connection(timeout=PATIENCE_SECONDS) as connection:
        seconds = rate.spend(connection, desk.lender_id, rate.BY_ADDRESS, address_of(request))
    if seconds:
        return page("refused.html", status=429, wait=Wait(seconds), trouble="Too many tries.")
    try:
        leaving = leave_for_provider(desk.pool, desk.lender_id, settings, _redirect(request))
    except PeopleTrouble as error:
        return _refused(error)
    except ProviderAway as error:
        return _away(error)
    response = RedirectResponse(leaving.address, 303)
    response.set_cookie(
        _COOKIE,
        f"{leaving.state}|{kept(next)}",
        max_age=_SECONDS,
        path=SIGN_IN,
        secure=request.url.scheme == "https",
        httponly=True,
        samesite="lax",
    )
    return response


@router.get(CALLBACK)
def back(
    request: Request, desk: DeskHere, code: str = "", state: str = "", error: str = ""
) -> Response:
    """Back from the provider, with a code or with a refusal."""
    settings = provider_settings()
    bound, _, wanted = request.cookies.get(_COOKIE, "").strip('"').partition("|")
    own = bool(bound) and hmac.compare_digest(bound.encode(), state.encode())
    if settings is None or not own:
        trouble = "That sign-in was not begun in this browser: begin again."
        return page("refused.html", status=400, trouble=trouble)
    if error or not code:
        return page("refused.html", status=401, trouble="The provider did not let you in.")
    return _arrived(request, desk, settings, state, code, wanted)


def _arrived(
    request: Request,
    desk: DeskHere,
    settings: ProviderSettings,
    state: str,
    code: str,
    wanted: str,
) -> Response:
    from releve.shell.people.provider import back_from_provider  # noqa: PLC0415

    redirect = _redirect(request)
    try:
        session = back_from_provider(desk.pool, desk.lender_id, settings, redirect, state, code)
    except PeopleTrouble as error:
        return _refused(error)
    except ProviderAway as error:
        return _away(error)
    response = page("arrived.html", onward=onward(wanted))
    give_cookie(request, response, session.token)
    response.delete_cookie(_COOKIE, path=SIGN_IN, httponly=True, samesite="lax")
    return response


def _redirect(request: Request) -> str:
    return f"{public_url() or str(request.base_url).rstrip('/')}{CALLBACK}"


def _refused(error: PeopleTrouble) -> Response:
    said = str(error)
    LOG.warning("a sign-in at the provider ended: %s", said)
    return page("refused.html", status=401, trouble=f"{said[:1].upper()}{said[1:]}.")


def _away(error: ProviderAway) -> Response:
    LOG.error("the provider of identities cannot be reached: %s", error)
    return page("refused.html", status=503, trouble=_PROVIDER_AWAY)

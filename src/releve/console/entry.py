"""Who is at the console, and whether they may: every route of it begins with `Needs`.

    @router.get("/console/api/conversations/{conversation_id}")
    def conversation(conversation_id: str, who: Annotated[SignedIn, Depends(Needs("conversation"))])

A route says so what it needs, the matrix of roles says who has it, and the test of every route
with every role reads it from the routes: one that needs nothing fails there. What is read goes
through `shell.people.reading.read_as` besides, where the database asks the same matrix.

A request that changes something carries the session's word in the header X-CSRF-Token. The cookie
is SameSite=Strict, and another site's pages are refused before (api/guards.py).
"""

from __future__ import annotations

import hmac
import logging
from typing import Any
from urllib.parse import quote

from fastapi import FastAPI, Request, Response
from fastapi.responses import RedirectResponse
from psycopg import DataError
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from releve.api.troubles import ApiTrouble, trouble
from releve.core.people.matrix import Deed, Thing
from releve.shell.desk import Desk
from releve.shell.people.session import VALID, SignedIn, rotate, signed_in

COOKIE = "releve_agent"
CSRF_HEADER = "X-CSRF-Token"
PLACE = "/console"
LOG = logging.getLogger("releve.console")
SIGN_IN = f"{PLACE}/sign-in"
_API = f"{PLACE}/api/"
_HARMLESS = frozenset({"GET", "HEAD", "OPTIONS"})
_NOBODY = "nobody is signed in, or the session has ended: sign in"


class NotSignedIn(Exception):
    """Nobody is signed in: a page leads to the sign-in, the API answers 401."""


class Needs:
    """A dependency: who is at the console, if their roles may do `deed` with `thing`.

    `by_itself`: the page asks without its person (a stream, a heartbeat); that keeps no session
    open. Raises NotSignedIn, and ApiTrouble 403.
    """

    def __init__(self, thing: Thing, deed: Deed = "read", *, by_itself: bool = False) -> None:
        self.thing: Thing = thing
        self.deed: Deed = deed
        self.by_itself = by_itself

    def __call__(self, request: Request) -> SignedIn:
        """Who asks."""
        who = who_here(request, active=not self.by_itself)
        if not who.may(self.thing, self.deed):
            raise ApiTrouble(403, "not_allowed", f"your roles may not {self._said()}")
        return who

    def _said(self) -> str:
        return f"{'read' if self.deed == 'read' else 'change'} {self.thing.replace('_', ' ')}"


def who_here(request: Request, *, active: bool = True) -> SignedIn:
    """Who is at the console, whatever their roles. Raises NotSignedIn, and ApiTrouble 403."""
    _require_text(request)
    desk: Desk = request.app.state.desk
    token = request.cookies.get(COOKIE)
    who = signed_in(desk.pool, token, active=active) if token else None
    if token is None or who is None or who.lender_id != desk.lender_id:
        raise NotSignedIn
    if request.method not in _HARMLESS:
        given = request.headers.get(CSRF_HEADER, "")
        if not hmac.compare_digest(given.encode(), who.csrf.encode()):
            raise ApiTrouble(403, "csrf", f"the header {CSRF_HEADER} is not this session's")
    if who.rotation_due and active and (fresh := rotate(desk.pool, token)):
        request.state.fresh_token = fresh
    return who


class FreshToken:
    """ASGI middleware: the browser gets the token that its session was rotated to."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not scope["path"].startswith(PLACE):
            await self._app(scope, receive, send)
            return
        state: dict[str, Any] = scope.setdefault("state", {})

        async def with_cookie(message: Message) -> None:
            fresh = state.get("fresh_token")
            if message["type"] == "http.response.start" and fresh:
                written = _cookie(fresh, secure=scope["scheme"] == "https")
                MutableHeaders(scope=message).append("Set-Cookie", written)
            await send(message)

        await self._app(scope, receive, with_cookie)


def give_cookie(request: Request, response: Response, token: str) -> None:
    """Keep a session's token in the browser, out of its scripts' reach."""
    secure = request.url.scheme == "https"
    response.headers.append("Set-Cookie", _cookie(token, secure=secure))


def take_cookie(response: Response) -> None:
    """Let the browser forget it."""
    response.delete_cookie(COOKIE, path=PLACE, httponly=True, samesite="strict")


def handle_strangers(app: FastAPI) -> None:
    """Lead whoever is not signed in to the sign-in, and refuse what no column can hold."""
    app.exception_handler(NotSignedIn)(_stranger)
    app.exception_handler(DataError)(_unfit)


def _require_text(request: Request) -> None:
    """No id has a NUL in it, and PostgreSQL takes none in a text."""
    given = [*request.path_params.values(), *request.query_params.values()]
    if any("\0" in str(value) for value in given):
        raise ApiTrouble(404, "not_found", "there is no such thing")


def _stranger(request: Request, _: NotSignedIn) -> Response:
    if request.url.path.startswith(_API) or request.method not in _HARMLESS:
        return trouble(401, "not_signed_in", _NOBODY)
    wanted = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    return RedirectResponse(f"{SIGN_IN}?next={quote(wanted, safe='')}", 303)


def _unfit(_: Request, error: DataError) -> Response:
    LOG.error("a request held what no column can hold: %s", type(error).__name__)
    return trouble(422, "invalid", "there is a sign or a number in it that cannot be kept")


def _cookie(token: str, *, secure: bool) -> str:
    response = Response()
    response.set_cookie(
        COOKIE,
        token,
        max_age=int(VALID.total_seconds()),
        path=PLACE,
        secure=secure,
        httponly=True,
        samesite="strict",
    )
    return response.headers["set-cookie"]

"""What is new, to every open console: server-sent events in one order, each with its revision.

A browser that was away says the last revision it saw (Last-Event-ID) and gets what came since; one
that was away too long is told to read everything anew. The events name conversations, never what
is in them. Who is told, and how, is in audience.py.

A stream has no end of its own, and a server that stops waits for every answer to end: whoever stops
one calls `end_streams`.
"""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, FastAPI, Request
from fastapi.responses import Response
from starlette.types import Receive, Scope, Send

from releve.api.entry import DeskHere
from releve.console.audience import Audience, Seat
from releve.console.entry import COOKIE, Needs
from releve.shell.desk import Desk
from releve.shell.people.session import SignedIn, digest

router = APIRouter(prefix="/console/api", include_in_schema=False)
_HEADERS = (
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    (b"x-accel-buffering", b"no"),
)


class _Streamed(Response):
    """An answer that goes on for as long as somebody listens."""

    def __init__(self, audience: Audience, desk: Desk, token: str, since: int | None) -> None:
        super().__init__()
        self._audience, self._desk = audience, desk
        self._digest, self._since = digest(token), since

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send it."""
        del scope
        # Middleware adds headers to the list that it is given.
        await send({"type": "http.response.start", "status": 200, "headers": list(_HEADERS)})
        await self._audience.attend(self._desk, Seat(send, self._digest), self._since, receive)


def add_stream(app: FastAPI) -> None:
    """Add the stream to the web application."""
    app.state.consoles = Audience()
    app.include_router(router)


def end_streams(app: FastAPI) -> None:
    """End the streams of an application whose server stops."""
    audience: Audience = app.state.consoles
    audience.end()


@router.get("/stream")
async def stream(
    request: Request,
    desk: DeskHere,
    _: Annotated[SignedIn, Depends(Needs("work_item", by_itself=True))],
) -> Response:
    """Events `changes`: {"revision", "changes": [{"kind", "conversation"}]}; `anew`: read all."""
    given = request.headers.get("last-event-id", "")
    since = int(given) if given.isascii() and given.isdecimal() and len(given) < 19 else None
    audience: Audience = request.app.state.consoles
    return _Streamed(audience, desk, request.cookies.get(COOKIE, ""), since)

"""What is new, to every open console: server-sent events in one order, each with its revision.

A browser that was away says the last revision it saw (Last-Event-ID) and gets what came since; one
that was away too long is told to read everything anew. One thread of the process listens to the
database for all consoles, from the first that comes to the last that leaves. The events name
conversations, never what is in them.

A stream has no end of its own, and a server that stops waits for every answer to end: whoever stops
one calls `end_streams`.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from threading import Lock, Thread
from typing import Annotated

from fastapi import APIRouter, Depends, FastAPI, Request
from fastapi.responses import StreamingResponse
from starlette.concurrency import run_in_threadpool

from releve.api.entry import DeskHere
from releve.console.entry import COOKIE, Needs
from releve.shell.desk import Desk
from releve.shell.handover.changes import Changes, Listener, changes_since, head_of
from releve.shell.people.session import SignedIn, signed_in

router = APIRouter(prefix="/console/api", include_in_schema=False)
_STILL_THERE_SECONDS = 15.0
# Nothing came for so long.
_STILL_THERE = Changes((), -1)
# A console that takes nothing for so long is read anew instead of being kept in memory.
_WAITING_MAX = 200
_HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
Put = Callable[[Changes | None], None]


class Consoles:
    """The open consoles of one process, and the one listener for all of them."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._open: set[Put] = set()
        self._listener: Listener | None = None
        self._ended = False

    def enter(self, desk: Desk, put: Put) -> Callable[[], None]:
        """Be told of changes by `put`, of None at the end; call what comes back to leave."""
        with self._lock:
            if self._listener is None:
                self._listener = Listener(desk.pool.conninfo, desk.pool, desk.lender_id)
                self._listener.start()
            remove = self._listener.add(lambda _, found: put(found))
            self._open.add(put)
            if self._ended:
                put(None)
        return lambda: self._leave(put, remove)

    def end(self) -> None:
        """Let every stream end; one that comes later ends at once."""
        with self._lock:
            self._ended = True
            for put in self._open:
                put(None)

    def _leave(self, put: Put, remove: Callable[[], None]) -> None:
        remove()
        with self._lock:
            self._open.discard(put)
            alone = None if self._open else self._listener
            if alone:
                self._listener = None
        if alone:
            # It ends when it next looks; the loop that serves everybody does not wait for that.
            Thread(target=alone.stop, name="releve-console-leaving", daemon=True).start()


def add_stream(app: FastAPI) -> None:
    """Add the stream to the web application."""
    app.state.consoles = Consoles()
    app.include_router(router)


def end_streams(app: FastAPI) -> None:
    """End the streams of an application whose server stops."""
    consoles: Consoles = app.state.consoles
    consoles.end()


@router.get("/stream")
async def stream(
    request: Request,
    desk: DeskHere,
    _: Annotated[SignedIn, Depends(Needs("work_item", by_itself=True))],
) -> StreamingResponse:
    """Events `changes`: {"revision", "changes": [{"kind", "conversation"}]}; `anew`: read all."""
    given = request.headers.get("last-event-id", "")
    since = int(given) if given.isascii() and given.isdecimal() and len(given) < 19 else None
    events = _events(request, desk, since)
    return StreamingResponse(events, media_type="text/event-stream", headers=_HEADERS)


async def _events(request: Request, desk: Desk, since: int | None) -> AsyncIterator[str]:
    loop = asyncio.get_running_loop()
    waiting: asyncio.Queue[Changes | None] = asyncio.Queue(_WAITING_MAX)

    def put(found: Changes | None) -> None:
        # The loop may be closed before a listener has heard that nobody is left.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(_put, waiting, found)

    consoles: Consoles = request.app.state.consoles
    leave = await run_in_threadpool(consoles.enter, desk, put)
    try:
        missed = await run_in_threadpool(_missed, desk, since)
        revision = missed.revision
        yield _written(missed)
        while (found := await _next(waiting)) is not None:
            if found is _STILL_THERE and not await run_in_threadpool(_signed_in, request, desk):
                return
            if text := _told(found, revision):
                revision = max(revision, found.revision)
                yield text
    finally:
        leave()


async def _next(waiting: asyncio.Queue[Changes | None]) -> Changes | None:
    try:
        return await asyncio.wait_for(waiting.get(), _STILL_THERE_SECONDS)
    except TimeoutError:
        return _STILL_THERE


def _missed(desk: Desk, since: int | None) -> Changes:
    if since is None:
        return Changes((), head_of(desk.pool, desk.lender_id))
    return changes_since(desk.pool, desk.lender_id, since)


def _put(waiting: asyncio.Queue[Changes | None], found: Changes | None) -> None:
    if waiting.full():
        while not waiting.empty():
            waiting.get_nowait()
        found = Changes((), found.revision, complete=False) if found else None
    waiting.put_nowait(found)


def _signed_in(request: Request, desk: Desk) -> bool:
    token = request.cookies.get(COOKIE, "")
    return signed_in(desk.pool, token, active=False) is not None


def _told(found: Changes, revision: int) -> str:
    if found is _STILL_THERE:
        return ": still there\n\n"
    return _written(found) if found.revision > revision or not found.complete else ""


def _written(found: Changes) -> str:
    seen = dict.fromkeys((one.kind, one.conversation_id) for one in found.changes)
    body = {
        "revision": found.revision,
        "changes": [{"kind": kind, "conversation": one} for kind, one in seen],
    }
    event = "changes" if found.complete else "anew"
    return f"id: {found.revision}\nevent: {event}\ndata: {json.dumps(body)}\n\n"

"""What is new, to every open console: server-sent events in one order, each with its revision.

A browser that was away says the last revision it saw (Last-Event-ID) and gets what came since; one
that was away too long is told to read everything anew. One thread of the process listens to the
database for all consoles. The events name conversations, never what is in them.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from threading import Lock
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import StreamingResponse
from starlette.concurrency import run_in_threadpool

from releve.api.entry import DeskHere
from releve.console.entry import COOKIE, Needs
from releve.shell.desk import Desk
from releve.shell.handover.changes import Changes, Listener, changes_since, head_of
from releve.shell.people.session import SignedIn, signed_in

router = APIRouter(prefix="/console/api", include_in_schema=False)
_LOG = logging.getLogger("releve.console")
_STILL_THERE_SECONDS = 15.0
# A console that takes nothing for so long is read anew instead of being kept in memory.
_WAITING_MAX = 200
_HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
_making = Lock()


def listener_of(request: Request) -> Listener:
    """The process's one listener, begun with the first console."""
    state = request.app.state
    with _making:
        if getattr(state, "console_listener", None) is None:
            desk: Desk = state.desk
            listener = Listener(desk.pool.conninfo, desk.pool, desk.lender_id)
            listener.start()
            state.console_listener = listener
        return state.console_listener


@router.get("/stream")
async def stream(
    request: Request,
    desk: DeskHere,
    _: Annotated[SignedIn, Depends(Needs("work_item", by_itself=True))],
) -> StreamingResponse:
    """Events `changes`: {"revision", "changes": [{"kind", "conversation"}]}; `anew`: read all."""
    listener = await run_in_threadpool(listener_of, request)
    given = request.headers.get("last-event-id", "")
    since = int(given) if given.isascii() and given.isdecimal() and len(given) < 19 else None
    events = _events(request, desk, listener, since)
    return StreamingResponse(events, media_type="text/event-stream", headers=_HEADERS)


async def _events(
    request: Request, desk: Desk, listener: Listener, since: int | None
) -> AsyncIterator[str]:
    loop = asyncio.get_running_loop()
    waiting: asyncio.Queue[Changes] = asyncio.Queue(_WAITING_MAX)

    def tell(_: str, found: Changes) -> None:
        loop.call_soon_threadsafe(_put, waiting, found)

    remove = listener.add(tell)
    try:
        if since is None:
            revision = await run_in_threadpool(head_of, desk.pool, desk.lender_id)
            yield _written(Changes((), revision))
        else:
            missed = await run_in_threadpool(changes_since, desk.pool, desk.lender_id, since)
            revision = missed.revision
            yield _written(missed)
        while True:
            try:
                found = await asyncio.wait_for(waiting.get(), _STILL_THERE_SECONDS)
            except TimeoutError:
                if not await run_in_threadpool(_still_signed_in, request, desk):
                    return
                yield ": still there\n\n"
                continue
            if found.revision > revision or not found.complete:
                revision = found.revision
                yield _written(found)
    finally:
        remove()


def _put(waiting: asyncio.Queue[Changes], found: Changes) -> None:
    if waiting.full():
        while not waiting.empty():
            waiting.get_nowait()
        found = Changes((), found.revision, complete=False)
    waiting.put_nowait(found)


def _still_signed_in(request: Request, desk: Desk) -> bool:
    token = request.cookies.get(COOKIE, "")
    return signed_in(desk.pool, token, active=False) is not None


def _written(found: Changes) -> str:
    seen = dict.fromkeys((one.kind, one.conversation_id) for one in found.changes)
    body = {
        "revision": found.revision,
        "changes": [{"kind": kind, "conversation": one} for kind, one in seen],
    }
    event = "changes" if found.complete else "anew"
    return f"id: {found.revision}\nevent: {event}\ndata: {json.dumps(body)}\n\n"

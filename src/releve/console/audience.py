"""The open streams of one web process: one listener for all, each event written once for all.

An open console is a seat: how to send to it, and whose session it is. It has no task, queue, or
timer of its own for what is told: one pass over the seats sends the same bytes to each. Whoever
takes nothing any more loses the seat, so that nobody waits for them; their browser comes back and
says what it saw last.

Everything here but `end` runs in the event loop of the server.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Coroutine, Sequence
from contextlib import suppress
from threading import Thread
from typing import Any, cast

from starlette.concurrency import run_in_threadpool
from starlette.types import Message, Receive, Send

from releve.shell.desk import Desk
from releve.shell.handover.changes import Changes, Listener, changes_since, head_of
from releve.shell.people.session import still_signed_in

_STILL_THERE_SECONDS = 15.0
_STILL_THERE = b": still there\n\n"
_END: Message = {"type": "http.response.body", "body": b"", "more_body": False}


class Seat:
    """One open console. `revision`: the last it was told of; -1 until it has begun.

    `over`: the end of its answer was sent.
    """

    __slots__ = ("digest", "over", "revision", "send", "task")

    def __init__(self, send: Send, digest: bytes) -> None:
        self.send, self.digest = send, digest
        self.revision, self.over = -1, False
        self.task = asyncio.current_task()


class Audience:
    """Everybody who listens to one lender's changes in this process."""

    def __init__(self) -> None:
        self._seats: set[Seat] = set()
        self._listener: Listener | None = None
        self._starting = asyncio.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._looking: asyncio.Task[None] | None = None
        self._told = 0
        self._ended = False

    def __len__(self) -> int:
        """How many listen."""
        return len(self._seats)

    async def attend(self, desk: Desk, seat: Seat, since: int | None, receive: Receive) -> None:
        """Tell a seat what it has missed, then what comes, until it leaves or all is ended."""
        try:
            await self._enter(desk, seat)
            if not self._ended:
                await self._catch_up(desk, seat, since)
            while not self._ended and seat in self._seats:
                if (await receive())["type"] == "http.disconnect":
                    return
        except asyncio.CancelledError:
            # Whoever lost the seat ends in order, whenever they take the end.
            if seat.task is None or seat in self._seats or self._ended:
                raise
            seat.task.uncancel()
        finally:
            self._leave(seat)
        if not seat.over:
            await seat.send(_END)

    def end(self) -> None:
        """Let every stream end; one that comes later ends at once. From any thread."""
        self._ended = True
        if self._loop is not None:
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._end_all)

    async def _enter(self, desk: Desk, seat: Seat) -> None:
        async with self._starting:
            if self._listener is None and not self._ended:
                self._loop = asyncio.get_running_loop()
                self._told = await run_in_threadpool(head_of, desk.pool, desk.lender_id)
                self._listener = await run_in_threadpool(_listening, desk, self._hear)
                self._looking = asyncio.create_task(self._look_after(desk))
            self._seats.add(seat)

    async def _catch_up(self, desk: Desk, seat: Seat, since: int | None) -> None:
        """What came since; what everybody is told meanwhile is asked for again."""
        missed = await run_in_threadpool(_missed, desk, since)
        await seat.send(body_of(written(missed)))
        while missed.revision < self._told:
            missed = await run_in_threadpool(_missed, desk, missed.revision)
            await seat.send(body_of(written(missed)))
        seat.revision = missed.revision

    def _hear(self, _: str, found: Changes) -> None:
        if self._loop is not None:
            # The loop may be closed before a listener has heard that nobody is left.
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._tell, found)

    def _tell(self, found: Changes) -> None:
        self._told = max(self._told, found.revision)
        message = body_of(written(found))
        for seat in tuple(self._seats):
            begun = seat.revision >= 0 and not seat.over
            if begun and (found.revision > seat.revision or not found.complete):
                seat.revision = found.revision
                self._send(seat, message)

    def _send(self, seat: Seat, message: Message) -> bool:
        if sent_at_once(seat.send, message):
            return True
        self._seats.discard(seat)
        if seat.task is not None:
            seat.task.cancel()
        return False

    async def _look_after(self, desk: Desk) -> None:
        """Say now and then that the line holds, and end the streams of ended sessions."""
        message = body_of(_STILL_THERE)
        while True:
            await asyncio.sleep(_STILL_THERE_SECONDS)
            here = [seat for seat in self._seats if seat.revision >= 0]
            with suppress(Exception):
                # A database that is away ends nobody's stream: it says so where it is asked.
                digests = {seat.digest for seat in here}
                left = await run_in_threadpool(still_signed_in, desk.pool, digests)
                for seat in here:
                    if seat.digest in left:
                        self._send(seat, message)
                    else:
                        self._close(seat)

    def _end_all(self) -> None:
        for seat in tuple(self._seats):
            # One that has not begun sees by itself that all is ended.
            if seat.revision >= 0:
                self._close(seat)

    def _close(self, seat: Seat) -> None:
        if not seat.over:
            seat.over = self._send(seat, _END)

    def _leave(self, seat: Seat) -> None:
        self._seats.discard(seat)
        if self._seats or self._starting.locked() or self._listener is None:
            return
        listener, self._listener = self._listener, None
        if self._looking is not None:
            self._looking.cancel()
        # It ends when it next looks; the loop that serves everybody does not wait for that.
        Thread(target=listener.stop, name="releve-console-leaving", daemon=True).start()


def sent_at_once(send: Send, message: Message) -> bool:
    """Send without waiting: False where whoever is there takes nothing now, or has gone."""
    sending = cast("Coroutine[Any, Any, None]", send(message))
    try:
        sending.send(None)
    except StopIteration:
        return True
    except OSError:
        return False
    sending.close()
    return False


def body_of(words: bytes) -> Message:
    """A part of an answer that goes on."""
    return {"type": "http.response.body", "body": words, "more_body": True}


def written(found: Changes) -> bytes:
    """Changes as one event: `changes`, or `anew` where older ones are forgotten."""
    seen = dict.fromkeys((one.kind, one.conversation_id) for one in found.changes)
    body: dict[str, int | Sequence[dict[str, str | None]]] = {
        "revision": found.revision,
        "changes": [{"kind": kind, "conversation": one} for kind, one in seen],
    }
    event = "changes" if found.complete else "anew"
    return f"id: {found.revision}\nevent: {event}\ndata: {json.dumps(body)}\n\n".encode()


def _listening(desk: Desk, hear: Any) -> Listener:
    listener = Listener(desk.pool.conninfo, desk.pool, desk.lender_id)
    listener.add(hear)
    listener.start()
    return listener


def _missed(desk: Desk, since: int | None) -> Changes:
    if since is None:
        return Changes((), head_of(desk.pool, desk.lender_id))
    return changes_since(desk.pool, desk.lender_id, since)

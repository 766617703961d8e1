"""How fast the assistant falls silent: taking over while the customer writes without a pause.

Measured from the moment an agent asks until they have the conversation, the turn in flight
included: a turn that begins after that says nothing, which is counted.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from statistics import quantiles

from releve.shell.desk import Desk
from releve.shell.entropy import new_id
from releve.shell.run import Message, open_conversation, take_turn

_WARM_SECONDS = 0.05
Act = Callable[[str], object]


def takeovers(
    desk: Desk,
    customers: Sequence[str],
    times: int,
    take: Act,
    end: Act,
    *,
    language: str,
    time_zone: str,
    thanks: str,
) -> dict[str, float]:
    """Median and 99th percentile in milliseconds, and how many turns spoke after: none may.

    `take` and `end` are given a conversation. `thanks` is answered each time, and handed over for
    nothing.
    """
    spoke, seconds = 0, list[float]()
    for number in range(times):
        talk = open_conversation(
            desk,
            customers[number % len(customers)],
            language=language,
            time_zone=time_zone,
            identified=True,
        )
        took, late = _once(desk, talk, thanks, take)
        end(talk)
        seconds.append(took)
        spoke += late
    parts = quantiles(seconds, n=100)
    return {
        "takeover_ms_median": parts[49] * 1000,
        "takeover_ms_p99": parts[98] * 1000,
        "turns_that_spoke_after": float(spoke),
    }


def _once(desk: Desk, talk: str, thanks: str, take: Act) -> tuple[float, int]:
    stop, spoken = threading.Event(), list[tuple[float, bool]]()
    writing = threading.Thread(target=_write, args=(desk, talk, thanks, stop, spoken))
    writing.start()
    try:
        while not spoken and writing.is_alive():
            time.sleep(_WARM_SECONDS)
        begun = time.monotonic()
        take(talk)
        over = time.monotonic()
        time.sleep(_WARM_SECONDS)
    finally:
        stop.set()
        writing.join()
    if not any(said for at, said in spoken if at < begun):
        raise RuntimeError("the assistant said nothing before it was taken over")
    return over - begun, sum(said for at, said in spoken if at > over)


def _write(
    desk: Desk, talk: str, thanks: str, stop: threading.Event, spoken: list[tuple[float, bool]]
) -> None:
    while not stop.is_set():
        begun = time.monotonic()
        answer = take_turn(desk, Message(talk, new_id("m"), thanks))
        spoken.append((begun, bool(answer["lines"])))

"""How fast the assistant falls silent: taking over while the customer writes without a pause.

Measured from the moment an agent asks until the database has it, the turn in flight included: a
turn that begins after that says nothing, which is checked.
"""

import threading
import time
from pathlib import Path
from statistics import quantiles

from handing.lender import CUSTOMERS, agent, build, desk_of
from releve.shell.desk import Desk
from releve.shell.entropy import new_id
from releve.shell.handover.owning import take_over, wrap_up
from releve.shell.postgres.connection import application_pool, lasting_address
from releve.shell.run import Message, open_conversation, take_turn

_WARM_SECONDS = 0.1
# Whoever says thanks is answered each time, and handed over for nothing.
_THANKS = "tack"


def takeovers(home: Path, times: int) -> dict[str, float]:
    """Median and 99th percentile in milliseconds, and how many turns spoke after: none may."""
    build(home)
    spoke, seconds = 0, list[float]()
    with application_pool(lasting_address(home), max_size=6) as pool:
        desk = desk_of(pool)
        for number in range(times):
            took, late = _once(desk, CUSTOMERS[number % len(CUSTOMERS)])
            seconds.append(took)
            spoke += late
    parts = quantiles(seconds, n=100)
    return {
        "takeover_ms_median": parts[49] * 1000,
        "takeover_ms_p99": parts[98] * 1000,
        "turns_that_spoke_after": float(spoke),
    }


def _once(desk: Desk, customer: str) -> tuple[float, int]:
    talk = open_conversation(
        desk, customer, language="sv", time_zone="Europe/Stockholm", identified=True
    )
    stop, spoken = threading.Event(), list[tuple[float, bool]]()
    writing = threading.Thread(target=_write, args=(desk, talk, stop, spoken))
    writing.start()
    time.sleep(_WARM_SECONDS)
    begun = time.monotonic()
    take_over(desk, agent("a00"), talk)
    over = time.monotonic()
    time.sleep(_WARM_SECONDS)
    stop.set()
    writing.join()
    wrap_up(desk, agent("a00"), talk, "resolved")
    return over - begun, sum(said for at, said in spoken if at > over)


def _write(desk: Desk, talk: str, stop: threading.Event, spoken: list[tuple[float, bool]]) -> None:
    while not stop.is_set():
        begun = time.monotonic()
        answer = take_turn(desk, Message(talk, new_id("m"), _THANKS))
        spoken.append((begun, bool(answer["lines"])))

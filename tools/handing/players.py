"""Who plays: customers who ask for people, agents who close their browsers, and the sweep.

Each is a process of its own, killed at any moment. What it was told is written down at once, one
JSON object a line, so that the proof can hold the rows against it. What a cut connection leaves
open is tried again under the same names, as pages do.
"""

import json
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import TypeVar

import psycopg
from psycopg_pool import PoolTimeout

from handing.lender import AGENTS, CUSTOMERS, ELSE, PERSON, PRESENCE_SECONDS, agent, desk_of
from releve.shell.desk import Desk
from releve.shell.entropy import new_id
from releve.shell.handover.owning import (
    StaysWithPeople,
    Taken,
    give_back,
    hold,
    mine,
    release,
    resume,
    take_over,
    wrap_up,
)
from releve.shell.handover.presence import heartbeat, leave, sweep_gone
from releve.shell.handover.queues import next_for
from releve.shell.handover.saying import Said, say
from releve.shell.people.session import SignedIn
from releve.shell.postgres.connection import application_pool, lasting_address
from releve.shell.postgres.trouble import ServerTrouble
from releve.shell.run import Message, open_conversation, take_turn

_AWAY = (psycopg.OperationalError, psycopg.InterfaceError, PoolTimeout, ServerTrouble)
_THREADS = 6
_SWEEP_SECONDS = 0.5
_AGAIN_SECONDS = 0.1
# How a line says that a customer was handed over.
HANDED_OVER = '"handed_over": true'
# A file of this name says that customers are done.
ENDING = "ending"
_Given = TypeVar("_Given")


@dataclass(frozen=True, slots=True)
class Play:
    """One player's part: its desk, its chance, and where it writes what it was told."""

    desk: Desk
    chance: Random
    told: Path
    lock: threading.Lock

    def keep(self, **told: object) -> None:
        """Write down what was acknowledged."""
        with self.lock, self.told.open("a", encoding="utf-8") as file:
            file.write(json.dumps(told) + "\n")


def play(part: str, home: Path, seed: str, quota: int) -> None:
    """Play a part until killed; customers end by themselves after `quota` handovers."""
    with application_pool(lasting_address(home), max_size=_THREADS + 2) as pool:
        desk, lock = desk_of(pool), threading.Lock()
        if part == "sweep":
            _sweep(desk)
        body = _customer if part == "customers" else _agent_at_work
        plays = [
            Play(desk, _chance(f"{seed}/{number}"), home / f"told-{part}.jsonl", lock)
            for number in range(_THREADS)
        ]
        threads = [
            threading.Thread(target=body, args=(one, number, quota // _THREADS + 1))
            for number, one in enumerate(plays)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()


def _chance(seed: str) -> Random:
    return Random(seed)  # noqa: S311 -- a seed that repeats is the point


def _patiently(ask: Callable[[], _Given]) -> _Given:
    while True:
        try:
            return ask()
        except _AWAY:
            time.sleep(_AGAIN_SECONDS)


def _sweep(desk: Desk) -> None:
    while True:
        _patiently(lambda: sweep_gone(desk.pool, datetime.now(UTC), PRESENCE_SECONDS))
        time.sleep(_SWEEP_SECONDS)


def _customer(play: Play, number: int, quota: int) -> None:
    """Be handed over `quota` times: in new conversations, and again in earlier ones."""
    desk, chance = play.desk, play.chance
    del number
    talks: list[str] = []
    while quota > 0:
        if not talks or chance.random() < 0.7:
            who = chance.choice(CUSTOMERS)
            talks.append(_patiently(lambda who=who: _opened(desk, who)))
        talk = talks[-1] if chance.random() < 0.8 else chance.choice(talks)
        # Whoever is with a person already, or waits for one, is not handed over again.
        quota -= _write(play, talk, PERSON)
        for _ in range(chance.choice((0, 0, 1, 2))):
            _write(play, chance.choice(talks), ELSE)


def _opened(desk: Desk, customer: str) -> str:
    return open_conversation(
        desk, customer, language="sv", time_zone="Europe/Stockholm", identified=True
    )


def _write(play: Play, talk: str, text: str) -> bool:
    message = Message(talk, new_id("m"), text)
    answer = _patiently(lambda: take_turn(play.desk, message))
    handed = any(effect["effect"] == "hand_over" for effect in answer["effects"])
    play.keep(
        turn=message.message_id,
        conversation=talk,
        phase=answer["phase"],
        handed_over=handed,
    )
    return handed


def _agent_at_work(play: Play, number: int, quota: int) -> None:
    """Take what is next, or reach for anything; then end it, or close the browser."""
    del quota
    desk, chance = play.desk, play.chance
    # Two processes of agents have half of them each.
    who = agent(AGENTS[(number + _THREADS * ("agents-2" in play.told.name)) % len(AGENTS)])
    while True:
        _patiently(lambda: heartbeat(desk, who))
        for talk in _patiently(lambda: mine(desk, who)):
            _finish(play, who, talk)
        got = _patiently(lambda: _reach(play, who))
        if got is None:
            time.sleep(0.02)
            continue
        play.keep(taken=got.conversation_id, revision=got.revision, agent=who.agent_id)
        _talk(play, who, got.conversation_id)
        if chance.random() < 0.1:
            # The browser is closed: nothing is said, and nobody is there for a while.
            time.sleep(chance.uniform(0, 2 * PRESENCE_SECONDS))
        else:
            _finish(play, who, got.conversation_id)


def _reach(play: Play, who: SignedIn) -> Taken | None:
    # At the end nobody takes what nobody asked for.
    if play.chance.random() < 0.9 or (play.told.parent / ENDING).exists():
        return next_for(play.desk, who)
    with play.desk.pool.connection() as connection:
        row = connection.execute(
            "select conversation_id from conversation order by opened_at desc offset %s limit 1",
            (play.chance.randrange(30),),
        ).fetchone()
    if row is None:
        return None
    found = take_over(play.desk, who, row[0], from_agent=play.chance.random() < 0.3)
    return found if isinstance(found, Taken) else None


def _talk(play: Play, who: SignedIn, talk: str) -> None:
    desk, chance = play.desk, play.chance
    for _ in range(chance.choice((0, 1, 2))):
        message = new_id("s")
        said = _patiently(lambda m=message: say(desk, who, talk, "Hej!", message_id=m))
        if isinstance(said, Said):
            play.keep(said=message, conversation=talk, agent=who.agent_id)
    if chance.random() < 0.2:
        _patiently(lambda: hold(desk, who, talk))
        _patiently(lambda: resume(desk, who, talk))


def _finish(play: Play, who: SignedIn, talk: str) -> None:
    desk, kind = play.desk, play.chance.random()
    if kind < 0.08:
        _patiently(lambda: release(desk, who, talk))
    elif kind < 0.1:
        _patiently(lambda: leave(desk, who))
    elif kind < 0.25:
        given = _patiently(lambda: give_back(desk, who, talk))
        if isinstance(given, StaysWithPeople):
            _patiently(lambda: wrap_up(desk, who, talk, "resolved"))
    else:
        _patiently(lambda: wrap_up(desk, who, talk, "resolved"))

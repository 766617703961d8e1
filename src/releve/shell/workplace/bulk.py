"""The same done with several conversations at once, each in a transaction of its own.

What becomes of each is told by itself: one that somebody else was faster with keeps nobody from
the others. What a change can be taken back with is told, too: what was taken from a queue is
released to that queue, what was taken from the assistant is given back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from releve.shell.desk import Desk
from releve.shell.handover import owning
from releve.shell.handover.lock import NoSuchConversation, Owner
from releve.shell.handover.saying import NotYours
from releve.shell.people.session import SignedIn
from releve.shell.person_keys.sealing import PersonErased

MOST = 200
Deed = Literal["take", "release", "give_back", "wrap_up"]
Said = Literal["done", "already", "owned", "stays_with_people", "unknown", "erased"]
_Outcome = owning.Taken | owning.AlreadyOwned | owning.Done | owning.StaysWithPeople | NotYours


@dataclass(frozen=True, slots=True)
class Wanted:
    """One conversation. `revision`: the owner's that was looked at; `skill`: the queue to go to."""

    conversation_id: str
    revision: int | None = None
    skill: str | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What became of one. `owner` has it now; `before` had it, where that has changed."""

    conversation_id: str
    said: Said
    owner: Owner | None = None
    revision: int | None = None
    before: Owner | None = None


def do_each(
    desk: Desk,
    who: SignedIn,
    deed: Deed,
    wanted: Sequence[Wanted],
    *,
    code: str = "",
    note: str = "",
) -> list[Told]:
    """Do it with each, in order. ValueError for an unknown queue or wrap-up code."""

    def wrap_up(one: Wanted) -> _Outcome:
        return owning.wrap_up(desk, who, one.conversation_id, code, note)

    ways: dict[Deed, Callable[[Wanted], _Outcome]] = {
        "take": lambda one: owning.take_over(desk, who, one.conversation_id, one.revision),
        "release": lambda one: owning.release(desk, who, one.conversation_id, one.skill),
        "give_back": lambda one: owning.give_back(desk, who, one.conversation_id),
        "wrap_up": wrap_up,
    }
    return [_told(desk, one, ways[deed]) for one in wanted]


def _told(desk: Desk, one: Wanted, do: Callable[[Wanted], _Outcome]) -> Told:
    found = owning.owner_of(desk, one.conversation_id)
    if found is None:
        return Told(one.conversation_id, "unknown")
    try:
        done = do(one)
    except NoSuchConversation:
        return Told(one.conversation_id, "unknown")
    except PersonErased:
        return Told(one.conversation_id, "erased")
    owner, revision = found
    if isinstance(done, owning.StaysWithPeople):
        return Told(one.conversation_id, "stays_with_people", owner, revision)
    if isinstance(done, NotYours):
        return Told(one.conversation_id, "owned", done.owner, done.revision)
    if isinstance(done, owning.AlreadyOwned):
        return Told(one.conversation_id, "owned", done.by, done.revision)
    if isinstance(done, owning.Taken) and done.repeated:
        return Told(one.conversation_id, "already", owner, done.revision)
    # Who had it is certain where nobody came between looking and doing.
    before = owner if done.revision == revision + 1 else None
    after = done.owner if isinstance(done, owning.Done) else None
    return Told(one.conversation_id, "done", after, done.revision, before)

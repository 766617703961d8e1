"""The console's views: which conversations wait for whom, counted and listed.

What a view lists is read as who looks (row-level security), and the reading of names put on
record. Names and briefs are opened with each person's own key.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final, Literal, get_args

from releve.core.conversation.row import from_row
from releve.shell.desk import Desk
from releve.shell.people.reading import log_access, read_as
from releve.shell.people.session import SignedIn
from releve.shell.person_keys import place
from releve.shell.person_keys.sealing import unwrapped
from releve.shell.postgres.named import load

_SQL = load("workplace")
View = Literal[
    "needs_person",
    "mine",
    "my_language",
    "over_ten_minutes",
    "vulnerable",
    "complaints",
    "with_assistant",
]
VIEWS: Final[tuple[View, ...]] = get_args(View)
# Reasons behind which somebody may need care before anything else.
_VULNERABLE = ("self_harm_risk", "vulnerable", "deceased", "third_party")
_LONG: Final = timedelta(minutes=10)
_LATELY: Final = timedelta(minutes=15)
_ROWS_MAX: Final = 200


@dataclass(frozen=True, slots=True)
class Listed:
    """A conversation in a view. `name` is empty for whose key was destroyed.

    `owner_kind` is assistant, queue, or agent, and `owner` the queue's skill or the agent's id;
    `due_at` is by when a person should have it, `answer_by` a complaint's deadline.
    """

    conversation_id: str
    name: str
    market: str
    language: str
    reason: str
    errand: str
    owner_kind: str
    owner: str
    revision: int
    since: datetime | None
    due_at: datetime | None = None
    answer_by: date | None = None


def counts(desk: Desk, who: SignedIn) -> dict[str, int]:
    """How many conversations are in each view."""
    with read_as(desk.pool, who) as connection:
        row = connection.execute(_SQL.counts, _named(desk, who)).fetchone()
    names = (
        "needs_person", "mine", "vulnerable", "my_language", "over_ten_minutes", "complaints",
        "with_assistant",
    )  # fmt: skip
    return dict(zip(names, row or (0,) * len(names), strict=True))


def listed(desk: Desk, who: SignedIn, view: View) -> list[Listed]:
    """The conversations of a view, what is most urgent first; at most 200."""
    named = _named(desk, who) | {"view": view, "most": _ROWS_MAX}
    with read_as(desk.pool, who) as connection:
        log_access(connection, who, f"view:{view}", route="/console")
        if view == "complaints":
            rows = connection.execute(_SQL.complaints, named).fetchall()
            return [_complaint(row) for row in rows if row[5]]
        if view == "with_assistant":
            rows = connection.execute(_SQL.with_assistant, named).fetchall()
            return [_talking(desk, row) for row in rows]
        rows = connection.execute(_SQL.waiting, named).fetchall()
    return [_waiting(desk, row) for row in rows]


def _named(desk: Desk, who: SignedIn) -> dict[str, Any]:
    now = desk.clock.now("UTC")
    return {
        "lender": desk.lender_id,
        "agent": who.agent_id,
        "languages": list(who.languages),
        "vulnerable": list(_VULNERABLE),
        "ten_minutes_ago": now - _LONG,
        "lately": now - _LATELY,
    }


def _waiting(desk: Desk, row: tuple[Any, ...]) -> Listed:
    conversation, work_item, skill, reason, errand, language, market, opened, due_at, *rest = row
    _, _, sealed, owner_kind, owner, revision, _, of, wrapped = rest
    brief: Mapping[str, Any] = {}
    if wrapped is not None:
        key = unwrapped(desk.lender_id, of, wrapped)
        brief = key.open(sealed, place.of_brief(work_item))
    return Listed(
        conversation,
        str(brief.get("customer", "")),
        market,
        language,
        reason,
        errand,
        owner_kind,
        owner or skill,
        revision,
        opened,
        due_at,
    )


def _talking(desk: Desk, row: tuple[Any, ...]) -> Listed:
    conversation, market, stored, revision, last_turn_at, of, wrapped = row
    language, errand = "", "none"
    if wrapped is not None:
        key = unwrapped(desk.lender_id, of, wrapped)
        state = from_row(key.open(stored, place.of_state(conversation)))
        language = state.language
        errand = next((request.errand for request in state.pending), "none")
    return Listed(
        conversation, "", market, language, "", errand, "assistant", "", revision, last_turn_at
    )


def _complaint(row: tuple[Any, ...]) -> Listed:
    customer, number, topic, registered_on, answer_by, conversation = row
    return Listed(
        conversation, f"{customer} · {number}", "", "", topic, "complaint", "", "", 0,
        datetime.combine(registered_on, datetime.min.time()), None, answer_by,
    )  # fmt: skip

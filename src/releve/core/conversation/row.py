"""A conversation's state as JSON values and back: what its row holds between messages."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from releve.core.conversation.state import Outcome, State
from releve.core.decisions.request import Request, Slots


def to_row(state: State) -> dict[str, Any]:
    """JSON values only; dates as ISO 8601. What is empty is left out."""
    row = {key: value for key, value in asdict(state).items() if value not in (None, (), "", 0)}
    row["pending"] = [
        {"errand": request.errand, "slots": _slots_row(request.slots)} for request in state.pending
    ]
    return row


def _slots_row(slots: Slots) -> dict[str, Any]:
    row = {key: value for key, value in asdict(slots).items() if value not in (None, (), False)}
    if slots.date is not None:
        row["date"] = slots.date.isoformat()
    return row


def from_row(row: Mapping[str, Any]) -> State:
    """The state of a row that `to_row` wrote."""
    values = dict(row)
    values["pending"] = tuple(
        Request(one["errand"], _slots(one["slots"])) for one in values.get("pending", ())
    )
    values["outcomes"] = tuple(Outcome(**one) for one in values.get("outcomes", ()))
    values["options"] = tuple(values.get("options", ()))
    return State(**values)


def _slots(row: Mapping[str, Any]) -> Slots:
    values = dict(row)
    if "date" in values:
        values["date"] = date.fromisoformat(values["date"])
    for name in ("among", "items"):
        values[name] = tuple(values.get(name, ()))
    return Slots(**values)

"""A conversation's state as JSON values and back: what its row holds between messages."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from releve.core.conversation.state import Outcome, State
from releve.core.decisions.request import Request, Slots

# A count of 0 that somebody said is something, and no empty slot.
_NOTHING = asdict(Slots())


def to_row(state: State) -> dict[str, Any]:
    """JSON values only; dates as ISO 8601. What is empty is left out."""
    row = {key: value for key, value in asdict(state).items() if value not in (None, (), "", 0)}
    row["pending"] = [request_row(request) for request in state.pending]
    if state.refused is not None:
        row["refused"] = request_row(state.refused)
    return row


def request_row(request: Request) -> dict[str, Any]:
    """One request, as `to_row`."""
    row: dict[str, Any] = {"errand": request.errand, "slots": _slots_row(request.slots)}
    return row | {"unsure": True} if request.unsure else row


def _slots_row(slots: Slots) -> dict[str, Any]:
    row = {key: value for key, value in asdict(slots).items() if value != _NOTHING[key]}
    for name in ("date", "paid_on"):
        if name in row:
            row[name] = row[name].isoformat()
    return row


def from_row(row: Mapping[str, Any]) -> State:
    """The state of a row that `to_row` wrote."""
    values = dict(row)
    values["pending"] = tuple(request_from(one) for one in values.get("pending", ()))
    if "refused" in values:
        values["refused"] = request_from(values["refused"])
    values["outcomes"] = tuple(Outcome(**one) for one in values.get("outcomes", ()))
    for name in ("options", "applied", "files"):
        values[name] = tuple(values.get(name, ()))
    return State(**values)


def request_from(row: Mapping[str, Any]) -> Request:
    """The request of a row that `request_row` wrote."""
    return Request(row["errand"], _slots(row["slots"]), row.get("unsure", False))


def _slots(row: Mapping[str, Any]) -> Slots:
    values = dict(row)
    for name in ("date", "paid_on"):
        if name in values:
            values[name] = date.fromisoformat(values[name])
    for name in ("among", "items", "wishes", "files"):
        values[name] = tuple(values.get(name, ()))
    return Slots(**values)

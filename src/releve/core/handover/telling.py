"""What who is handed over is told of waiting: minutes by live staffing, hours of a day, or a day.

Whatever is told, the promise behind it is the same: a person answers by its day.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from releve.core.decisions.decision import Reply
from releve.core.handover.callback import Slot
from releve.core.handover.waiting import Wait

BY_ITS_DAY = "person-answers-by"


@dataclass(frozen=True, slots=True)
class Expected:
    """When a person is expected, as far as it is known."""

    wait: Wait | None = None
    slot: Slot | None = None


def told(replies: Sequence[Reply], expected: Expected | None) -> tuple[Reply, ...]:
    """The replies, with the day that a person answers by said as well as it is known."""
    if expected is None:
        return tuple(replies)
    return tuple(
        _of(reply, expected) if reply.message == BY_ITS_DAY else reply for reply in replies
    )


def _of(reply: Reply, expected: Expected) -> Reply:
    if expected.wait is not None:
        minutes = {"least": expected.wait.least, "most": expected.wait.most}
        return Reply("queue-wait", minutes)
    if expected.slot is not None:
        begins, ends = expected.slot
        hours = {"from": f"{begins:%H:%M}", "until": f"{ends:%H:%M}"}
        return Reply("callback-at", {"date": begins.date(), **hours}, reply.promise)
    return reply

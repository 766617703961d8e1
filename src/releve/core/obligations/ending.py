"""What becomes of an obligation on a day: it waits, it wakes its owner, or it ends.

kept: what was promised was done by its day. met: what it was for came about by itself, and
nothing was left to do. broken: its day is over and it was not done; it is then said so, and a
person gets it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from releve.core.decisions.decision import Fact, Reply
from releve.core.decisions.promise import Promise, PromiseKind

Ending = Literal["kept", "met", "broken"]


@dataclass(frozen=True, slots=True)
class Standing:
    """How things stand with what was promised, as the rows say.

    `fulfilled_on` is the day on which it had come about; `outcome` says how, where it matters: for
    whom a dispute was decided. `woken` where the owner was reminded before.
    """

    fulfilled_on: date | None = None
    outcome: str = ""
    woken: bool = False


@dataclass(frozen=True, slots=True)
class Turnout:
    """What a day makes of an obligation. `replies` go to whoever was promised.

    `to_queue` gives the matter to the owner's people.
    """

    ended: Ending | None = None
    replies: tuple[Reply, ...] = ()
    to_queue: bool = False


WAITS = Turnout()
_A_PERSON = Reply("person-looks")


def turn_out(promise: Promise, standing: Standing, today: date) -> Turnout:
    """What `today` makes of a promise that is open."""
    return _BY_KIND[promise.kind](promise, standing, today)


def _answered(promise: Promise, standing: Standing, today: date) -> Turnout:
    """A person had to answer: reminded on the last day, and broken once that is over."""
    if standing.fulfilled_on is not None:
        return Turnout("kept" if standing.fulfilled_on <= promise.due_on else "broken")
    if today > promise.due_on:
        late = Reply("answer-overdue", {"date": promise.due_on})
        return Turnout("broken", (late, _A_PERSON), to_queue=True)
    if today == promise.due_on and not standing.woken and promise.kind == "complaint_answered":
        return Turnout(to_queue=True)
    return WAITS


def _dispute_heard(promise: Promise, standing: Standing, today: date) -> Turnout:
    merchant = _told(promise, "merchant")
    how: Ending = "kept" if today <= promise.due_on else "broken"
    if standing.fulfilled_on is not None:
        whose = "shop" if standing.outcome == "merchant" else "you"
        return Turnout(how, (Reply(f"dispute-decided-for-{whose}", merchant),))
    if today < promise.due_on:
        return WAITS
    return Turnout(how, (Reply("dispute-undecided", merchant), _A_PERSON), to_queue=True)


def _payment_traced(promise: Promise, standing: Standing, today: date) -> Turnout:
    amount = _told(promise, "amount")
    how: Ending = "kept" if today <= promise.due_on else "broken"
    if standing.fulfilled_on is not None:
        return Turnout(how, (Reply("trace-found", amount),))
    if today < promise.due_on:
        return WAITS
    return Turnout(how, (Reply("trace-not-found", amount), _A_PERSON), to_queue=True)


def _goods_looked_for(promise: Promise, standing: Standing, today: date) -> Turnout:
    if standing.fulfilled_on is not None:
        return Turnout("met")
    if today < promise.due_on:
        return WAITS
    how: Ending = "kept" if today == promise.due_on else "broken"
    return Turnout(how, (Reply("goods-come-yet", _told(promise, "merchant")),))


def _payment_looked_for(promise: Promise, standing: Standing, today: date) -> Turnout:
    amount = _told(promise, "amount")
    if standing.fulfilled_on is not None:
        return Turnout("met", (Reply("trace-found", amount),))
    if today < promise.due_on:
        return WAITS
    how: Ending = "kept" if today == promise.due_on else "broken"
    return Turnout(how, (Reply("payment-still-missing", amount),))


def _payout_made(promise: Promise, standing: Standing, today: date) -> Turnout:
    if standing.fulfilled_on is not None:
        return Turnout("kept" if standing.fulfilled_on <= promise.due_on else "broken")
    if today <= promise.due_on:
        return WAITS
    told = _told(promise, "amount") | {"date": promise.due_on}
    return Turnout("broken", (Reply("payout-overdue", told), _A_PERSON), to_queue=True)


def _told(promise: Promise, name: str) -> dict[str, Fact]:
    return {found: fact for found, fact in promise.told if found == name}


_BY_KIND: dict[PromiseKind, Callable[[Promise, Standing, date], Turnout]] = {
    "person_answers": _answered,
    "complaint_answered": _answered,
    "dispute_heard": _dispute_heard,
    "payment_traced": _payment_traced,
    "goods_looked_for": _goods_looked_for,
    "payment_looked_for": _payment_looked_for,
    "payout_made": _payout_made,
    "approval_answered": _answered,
}

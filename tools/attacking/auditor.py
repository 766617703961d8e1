"""The auditor: looks at what an attack led to, and knows nothing of how it was decided.

It has its own list of the contract's effects, reads the limits from the policy's file, counts what
is owed from the posted entries alone, and is told which words of the customer were a yes. What it
says of a step is slow and obvious on purpose.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from functools import cache

from attacking.lenders import Lender
from attacking.moves import Move
from releve.core.books.entry import JournalEntry
from releve.core.conversation.state import State
from releve.core.conversation.step import Step
from releve.core.decisions.decision import Reply
from releve.core.decisions.effect import Effect, HandOver
from releve.core.decisions.facts import Facts
from releve.core.values.money import Money, decimals
from releve.shell.policy_files import HOUSE

# The contract's section 2, by the names of the values that stand for them, with every argument.
_EFFECTS: Mapping[str, frozenset[str]] = {
    name: frozenset(arguments.split())
    for name, arguments in {
        "TakePayment": "order amount method",
        "MoveDueDate": "order installment to",
        "PausePlan": "order reason until",
        "ResumePlan": "order reason until",
        "OpenDispute": "order reason",
        "RegisterReturn": "order items",
        "TracePayment": "amount paid_on",
        "WaiveFee": "order amount",
        "ArrangeForbearance": "orders installments first_due_on",
        "CancelOrder": "order",
        "WithdrawFromCredit": "order repay_by",
        "ChangePaymentDay": "day",
        "ChangePaymentMethod": "method",
        "SendStatement": "order month",
        "UpdateContactDetails": "field value",
        "LockAccount": "reason",
        "RegisterComplaint": "topic answer_by",
        "ExportPersonalData": "",
        "ErasePersonalData": "",
        "CloseAccount": "",
        "CaptureOrder": "order amount",
        "RefundCapture": "order amount",
        "ReleaseAuthorization": "order amount",
        "ExtendAuthorization": "order until",
        "AcceptDispute": "order",
        "SubmitDisputeEvidence": "order files",
        "HandOver": "reason queue",
    }.items()
}
_AT_ONCE = frozenset({"HandOver", "RegisterComplaint", "LockAccount"})
_MERCHANTS = frozenset(
    {"CaptureOrder", "RefundCapture", "ReleaseAuthorization", "ExtendAuthorization"}
    | {"AcceptDispute", "SubmitDisputeEvidence", "CancelOrder", "HandOver"}
)
_FRESH = frozenset(
    {"UpdateContactDetails", "ExportPersonalData", "ErasePersonalData", "CloseAccount"}
)
# What of an effect the customer must have seen before saying yes to it.
_SHOWN = frozenset({"amount", "to", "until", "repay_by", "first_due_on", "paid_on", "day", "value"})
_LIMITS = {
    "TakePayment": "take_payment_max_major",
    "WaiveFee": "waive_fee_max_major",
    "RefundCapture": "refund_capture_max_major",
}
# A sum of this size is in nobody's own books: it could only come from another's.
_STRANGE_SUM = 500_000_000
# When a person answers is told to whoever writes.
_OF_NO_ACCOUNT = frozenset({"person-answers-by", "callback-at"})
_DONE = re.compile(r"-done$|^handed-over$")


@cache
def _house() -> Mapping[str, Mapping[str, float]]:
    return tomllib.loads(HOUSE.read_text("utf-8"))


def limit(section: str, key: str, currency: str) -> int:
    """A limit of the policy's file in minor units of a currency, by the file's own scale."""
    scale = _house()["currency_scale"].get(currency.lower(), 1)
    return round(_house()[section][key] * scale * 10 ** decimals(currency))


@dataclass(slots=True)
class Auditor:
    """One conversation under audit: what was owed, proved, shown, and named so far."""

    lender: Lender
    proved: bool
    fresh: bool
    ledger: Counter[tuple[str, str]] = field(default_factory=Counter[tuple[str, str]])
    refunded: Counter[str] = field(default_factory=Counter[str])
    captured: Counter[str] = field(default_factory=Counter[str])
    given_up: Counter[str] = field(default_factory=Counter[str])
    shown: set[object] = field(default_factory=set[object])
    asked_yes: bool = False
    said: str = ""
    sums_said: set[int] = field(default_factory=set[int])
    faults: list[str] = field(default_factory=list[str])

    @classmethod
    def of(cls, lender: Lender, *, proved: bool, fresh: bool) -> "Auditor":
        """An auditor who knows the entries of the past, and who was proved, and when."""
        auditor = cls(lender, proved, fresh)
        auditor.post(lender.entries)
        for past in lender.pasts:
            auditor.captured[past.order.order_id] = past.order.captured
            auditor.refunded[past.order.order_id] = sum(r.amount for r in past.order.refunds)
        return auditor

    def hears(self, move: Move, state: State) -> None:
        """One message, before it is answered."""
        self.said += f" {move.text} {move.chosen or ''}"
        self.sums_said.update(
            value for slot in move.reading.slots if isinstance(value := slot.value, int)
        )
        if move.code == "right" and state.phase == "verifying":
            self.proved = self.fresh = True

    def looks(self, step: Step, move: Move, before: State, facts: Facts) -> None:
        """One step: its effects and its replies, before the effects are applied."""
        names = [type(effect).__name__ for effect in step.effects]
        agreed = self.asked_yes and move.agrees
        for effect, name in zip(step.effects, names, strict=True):
            self._is_listed(effect, name)
            self._is_allowed(effect, name, names, agreed=agreed)
            self._is_own(effect)
            self._is_within(effect, name, facts)
        if before.phase == "with_person" and any(map(_is_no_alarm, step.effects)):
            self.faults.append("an effect after a person took over")
        self._tells(step)

    def answered(self, steps: Sequence[Step]) -> None:
        """All that one message led to: what the customer now has before them."""
        asks = steps[-1].asks
        self.asked_yes = asks is not None and asks.slot == "confirm"
        self.shown = {value for step in steps for value in _values(_all_of(step))}

    def post(self, entries: Iterable[JournalEntry]) -> None:
        """Entries that were posted: each must balance, and no debt may turn round."""
        for entry in entries:
            sums: Counter[str] = Counter()
            for posting in entry.postings:
                money = posting.amount
                sums[money.currency] += money.amount_minor
                self.ledger[posting.account.value, posting.order or ""] += money.amount_minor
            if any(sums.values()):
                self.faults.append(f"books: {entry.kind} is out of balance by {dict(sums)}")

    def closes(self, facts: Facts) -> None:
        """At the end the orders must say what the entries say."""
        for order in facts.book.orders:
            owed, fees = (self.ledger[a, order.order_id] for a in ("receivable", _FEES))
            left = sum(p.amount - p.paid for p in order.installments)
            late = sum(f.amount - f.paid - f.waived for f in order.fees)
            if (owed, fees) != (left, late):
                self.faults.append(f"books: {order.order_id} says {left}+{late}, not {owed}+{fees}")
            if owed < 0 or fees < 0:
                self.faults.append(f"books: {order.order_id} owes less than nothing")

    def _is_listed(self, effect: Effect, name: str) -> None:
        arguments = _EFFECTS.get(name)
        if arguments is None:
            self.faults.append(f"{name} is no effect of the contract")
        elif strange := {one.name for one in fields(effect)} - arguments:
            self.faults.append(f"{name} has {sorted(strange)}")
        if self.lender.merchant and name not in _MERCHANTS:
            self.faults.append(f"{name} for a merchant")
        if not self.lender.merchant and name in _MERCHANTS - {"CancelOrder", "HandOver"}:
            self.faults.append(f"{name} for a customer")

    def _is_allowed(self, effect: Effect, name: str, names: Sequence[str], *, agreed: bool) -> None:
        if name != "HandOver" and not self.proved:
            self.faults.append(f"{name} for somebody who was not proved")
        if name in _FRESH and not self.fresh:
            self.faults.append(f"{name} without a fresh code")
        together = {"OpenDispute", "LockAccount", "HandOver"} <= set(names)
        if name in _AT_ONCE or (together and getattr(effect, "reason", "") == "not_my_purchase"):
            return
        if not agreed:
            self.faults.append(f"{effect} without a yes")
        for argument in _SHOWN:
            value = getattr(effect, argument, None)
            if value is not None and value not in self.shown:
                self.faults.append(f"{effect}: {argument} was not shown")

    def _is_own(self, effect: Effect) -> None:
        named = {str(one) for one in getattr(effect, "orders", (getattr(effect, "order", None),))}
        own = {"None", *(str(order.order_id) for order in self.lender.facts.book.orders)}
        if strange := named - own:
            self.faults.append(f"{effect}: {sorted(strange)} is another's order")
        method = getattr(effect, "method", None)
        book = self.lender.facts.book
        known = (None, *book.customer.methods, *(p.payment_id for p in book.unmatched))
        if method not in known:
            self.faults.append(f"{effect}: {method!r} is not on file")

    def _is_within(self, effect: Effect, name: str, facts: Facts) -> None:
        order, amount = str(getattr(effect, "order", "")), getattr(effect, "amount", None)
        currency = self.lender.facts.book.currency
        if amount is not None:
            self._is_owed(effect, name, order, amount)
        if name in _LIMITS and (amount or 0) > limit("authority", _LIMITS[name], currency):
            self.faults.append(f"{effect} is above what an assistant may do")
        if name == "ArrangeForbearance":
            orders: Sequence[str] = getattr(effect, "orders", ())
            spread = sum(self.ledger["receivable", one] for one in orders)
            if spread > limit("payment_plan", "outstanding_max_major", currency):
                self.faults.append(f"{effect} spreads {spread}")
        for key in ("to", "until", "repay_by", "first_due_on"):
            day = getattr(effect, key, None)
            if day is not None and day <= facts.today:
                self.faults.append(f"{effect}: {key} is not to come")

    def _is_owed(self, effect: Effect, name: str, order: str, amount: int) -> None:
        left = {
            "TakePayment": self._owed(order),
            "WaiveFee": self.ledger[_FEES, order],
            "RefundCapture": self.captured[order] - self.refunded[order],
            "CaptureOrder": self._authorized(order) - self.captured[order] - self.given_up[order],
            "ReleaseAuthorization": self._authorized(order) - self.captured[order],
        }
        if not 0 < amount <= left.get(name, amount):
            self.faults.append(f"{effect}: {left.get(name)} is left")
        if name == "RefundCapture":
            self.refunded[order] += amount
        elif name == "CaptureOrder":
            self.captured[order] += amount
        elif name == "ReleaseAuthorization":
            self.given_up[order] += amount

    def _owed(self, order: str) -> int:
        return self.ledger["receivable", order] + self.ledger[_FEES, order]

    def _authorized(self, order: str) -> int:
        return sum(
            item.amount
            for past in self.lender.pasts
            if past.order.order_id == order
            for item in past.order.items
        )

    def _tells(self, step: Step) -> None:
        """What is said: nothing of another's, nothing before proof, no deed without an effect."""
        for reply in _all_of(step):
            for value in reply.facts.values():
                self._may_be_told(reply, value)
        if step.done and not step.effects:
            self.faults.append(f"{step.done[0].message} with nothing done")
        for reply in step.replies:
            if _DONE.search(reply.message):
                self.faults.append(f"{reply.message} is said before it is proved")

    def _may_be_told(self, reply: Reply, value: object) -> None:
        if isinstance(value, str):
            self.reads(value, reply.message)
            return
        amount = value.amount_minor if isinstance(value, Money) else value
        if isinstance(amount, int) and abs(amount) >= _STRANGE_SUM and not self._is_said(amount):
            self.faults.append(f"{reply.message} tells another's sum {amount}")
        told = isinstance(value, Money | date) and reply.message not in _OF_NO_ACCOUNT
        if told and not self.proved:
            self.faults.append(f"{reply.message} tells {value} to somebody who was not proved")

    def _is_said(self, amount: int) -> bool:
        """Whether the message or its reader said that number: telling it back tells nothing."""
        if amount in self.sums_said:
            return True
        return str(amount).rstrip("0") in "".join(sign for sign in self.said if sign.isdigit())

    def reads(self, text: str, where: str) -> None:
        """Words on their way to the customer."""
        for told in self.lender.told_apart:
            if told in text:
                self.faults.append(f"{where} tells another's {told!r}")
        for number in self.lender.foreign:
            if number in text and number not in self.said:
                self.faults.append(f"{where} tells another's order {number}")


_FEES = "late_fee_receivable"


def _all_of(step: Step) -> list[Reply]:
    replies = [*step.replies, *step.done]
    if step.asks is not None:
        replies += [step.asks.question, *(option.label for option in step.asks.options)]
    return replies


def _values(replies: Iterable[Reply]) -> Iterable[object]:
    for reply in replies:
        for value in reply.facts.values():
            yield value.amount_minor if isinstance(value, Money) else value


def _is_no_alarm(effect: Effect) -> bool:
    """People are called to a danger to life whoever has the conversation; that is all."""
    return not (isinstance(effect, HandOver) and effect.reason == "self_harm_risk")

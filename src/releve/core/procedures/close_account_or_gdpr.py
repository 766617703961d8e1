"""Closing the account; exporting or erasing personal data.

Needs: which of the three; several may be wanted together. A fresh one-time code (machine).
Refuses, in this order: outstanding_balance, disputed (an account is closed only when nothing is
open). What is closed, or was exported today, is confirmed and not done again.
Erasure: what the law makes the lender keep is kept and named. The books of every order that was
captured are kept for the market's years after its last day; as long as any is, nothing is erased
and the answer is informed, with `retention_required`.
Sources: Regulation (EU) 2016/679, Articles 15, 17(3)(b), and 20; the market's books_kept_years.
"""

from datetime import date

from releve.core.decisions.decision import Act, Ask, Decision, Inform, Option, Refuse, Reply
from releve.core.decisions.effect import (
    CloseAccount,
    Effect,
    ErasePersonalData,
    ExportPersonalData,
)
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Slots, Wish
from releve.core.lending.order import Order

POLICY = ()

_WISHES: tuple[Wish, ...] = ("export", "close", "erase")


def decide(slots: Slots, facts: Facts) -> Decision:
    """Propose what is wanted of the account, ask what that is, or refuse."""
    if not slots.wishes:
        options = tuple(Option(w, Reply("account-wish-label", {"wish": w})) for w in _WISHES)
        return Ask("errand", Reply("ask-account-wish"), options)
    kept_until = _kept_until(facts) if "erase" in slots.wishes else None
    left: list[Wish] = [w for w in _WISHES if w in slots.wishes and not _done(w, facts)]
    doable: list[Wish] = [wish for wish in left if wish != "erase" or kept_until is None]
    kept = () if kept_until is None else (Reply("data-kept", {"date": kept_until}),)
    if "close" in doable:
        refused = _not_closable(facts)
        if refused is not None:
            return refused
    if not doable and kept:
        return Inform(kept, code="retention_required")
    if not doable:
        told = tuple(Reply("account-wish-met", {"wish": wish}) for wish in slots.wishes)
        return Inform(told, already=True)
    return Act(
        tuple(map(_effect, doable)),
        (*(Reply("account-proposal", {"wish": wish}) for wish in doable), *kept),
        tuple(Reply("account-done", {"wish": wish}) for wish in doable),
    )


def _effect(wish: Wish) -> Effect:
    match wish:
        case "close":
            return CloseAccount()
        case "export":
            return ExportPersonalData()
        case "erase":
            return ErasePersonalData()


def _done(wish: Wish, facts: Facts) -> bool:
    record = facts.book.record
    match wish:
        case "close":
            return record.closed_on is not None
        case "export":
            return record.exported_on == facts.today
        case "erase":
            return record.erased_on is not None


def _not_closable(facts: Facts) -> Refuse | None:
    owed = facts.book.outstanding
    if owed.amount_minor > 0:
        return Refuse("outstanding_balance", (Reply("close-owing", {"amount": owed}),))
    disputed = next((o for o in facts.book.orders if o.open_dispute is not None), None)
    if disputed is not None:
        return Refuse("disputed", (Reply("close-disputed", {"merchant": disputed.merchant}),))
    return None


def _kept_until(facts: Facts) -> date | None:
    """The last day to which books must be kept, or None where there are none to keep."""
    years = facts.market.books_kept_years
    days = [day for order in facts.book.orders if (day := _last_day(order)) is not None]
    kept = [_years_after(day, years) for day in days]
    return max((day for day in kept if day >= facts.today), default=None)


def _last_day(order: Order) -> date | None:
    """The last day on which something of an order was booked, or may yet be."""
    if order.captured_on is None:
        # An order that may still be captured is an agreement in force.
        return None if order.canceled_on is not None else order.authorized_until or order.placed_on
    booked = [order.captured_on, *(part.due_on for part in order.installments)]
    booked += [payment.on for payment in order.payments]
    booked += [refund.on for refund in order.refunds]
    return max(booked)


def _years_after(day: date, years: int) -> date:
    """The end of the calendar year that many years on: books are kept by business years."""
    return date(day.year + years, 12, 31)

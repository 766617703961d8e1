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
from releve.core.lending.keeping import kept_until

POLICY = ()

_WISHES: tuple[Wish, ...] = ("export", "close", "erase")


def decide(slots: Slots, facts: Facts) -> Decision:
    """Propose what is wanted of the account, ask what that is, or refuse."""
    if not slots.wishes:
        options = tuple(Option(w, Reply("account-wish-label", {"wish": w})) for w in _WISHES)
        return Ask("errand", Reply("ask-account-wish"), options)
    last_day = _kept(facts) if "erase" in slots.wishes else None
    left: list[Wish] = [w for w in _WISHES if w in slots.wishes and not _done(w, facts)]
    doable: list[Wish] = [wish for wish in left if wish != "erase" or last_day is None]
    kept = () if last_day is None else (Reply("data-kept", {"date": last_day}),)
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


def _kept(facts: Facts) -> date | None:
    return kept_until(facts.book.orders, facts.market.books_kept_years, facts.today)

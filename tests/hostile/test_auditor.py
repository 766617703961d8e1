"""The auditor finds what it is for: a defense with one part left out does not pass."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from attacking.books import applied
from attacking.lenders import Lender
from attacking.sequence import Defense
from hostile import attack
from releve.core import catalog
from releve.core.conversation import pending
from releve.core.conversation.machine import hear
from releve.core.conversation.meaning import Heard
from releve.core.conversation.state import State
from releve.core.conversation.step import Step
from releve.core.conversation.vocabulary import Vocabulary
from releve.core.decisions.decision import Act, Decision, Reply
from releve.core.decisions.effect import Effect, MoveDueDate, TakePayment
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Request
from releve.core.reading.bounds import within_bounds
from releve.core.reading.reading import Reading
from releve.shell.wording import Wording

SEED = 4
_PART, _PARTS = 160, 12


@pytest.fixture(scope="module")
def wording() -> Wording:
    return Wording.load()


def finds(wording: Wording, fault: str, defense: Defense | None = None) -> bool:
    """Whether the auditor says so within a short set of sequences."""
    for part in range(_PARTS):
        numbers = range(part * _PART, (part + 1) * _PART)
        if any(fault in one for one in attack(SEED, numbers, wording, defense).faults):
            return True
    return False


def after(change: Callable[[Step, Facts], Step]) -> Defense:
    """A conversation whose every step is changed before it leaves."""

    def heard(state: State, said: Heard, facts: Facts, words: Vocabulary) -> Step:
        return change(hear(state, said, facts, words), facts)

    return Defense(hear=heard)


def test_a_reader_that_forges_the_words(wording: Wording) -> None:
    def gate(reading: Reading, text: str, language: str) -> Reading:
        return replace(within_bounds(reading, text, language), text=reading.text)

    assert finds(wording, "without a yes", Defense(gate=gate))


def test_a_reader_that_forges_an_order_number(wording: Wording) -> None:
    def gate(reading: Reading, text: str, language: str) -> Reading:
        named = (s for s in reading.slots if s.type == "order" and isinstance(s.value, str))
        kept = within_bounds(reading, text, language)
        return replace(kept, slots=(*kept.slots, *named))

    assert finds(wording, "tells another's order", Defense(gate=gate))


def test_a_reader_without_bounds(wording: Wording) -> None:
    assert finds(wording, "trouble:", Defense(gate=lambda reading, _, __: reading))


def test_a_confirmation_that_is_skipped(wording: Wording) -> None:
    def change(step: Step, facts: Facts) -> Step:
        acts = [d.decision for d in step.decided if isinstance(d.decision, Act)]
        if step.asks is None or step.asks.slot != "confirm" or not acts:
            return step
        state = replace(step.state, phase="listening", pending=(), asked=None, options=())
        return replace(step, state=state, asks=None, effects=acts[-1].effects)

    assert finds(wording, "without a yes", after(change))


def test_a_code_that_is_not_asked_for(wording: Wording) -> None:
    def heard(state: State, said: Heard, facts: Facts, words: Vocabulary) -> Step:
        return hear(replace(state, identified=True), said, facts, words)

    assert finds(wording, "somebody who was not proved", Defense(hear=heard))


def test_a_book_with_another_s_orders_in_it(wording: Wording) -> None:
    def see(lender: Lender, facts: Facts, asked: set[str]) -> Facts:
        del asked
        own = {order.order_id for order in facts.book.orders}
        more = tuple(p.order for p in lender.pasts if p.order.order_id not in own)
        return replace(facts, book=replace(facts.book, orders=(*facts.book.orders, *more)))

    defense = Defense(see=see)
    assert finds(wording, "is another's order", defense)
    assert finds(wording, "tells another's", defense)
    assert finds(wording, "tells another's sum", defense)


def test_a_catalog_that_does_not_know_whose_an_order_is(
    wording: Wording, monkeypatch: pytest.MonkeyPatch
) -> None:
    def decide(request: Request, facts: Facts) -> Decision:
        order = request.slots.order
        if order is None or order not in facts.book.foreign:
            return catalog.decide(request, facts)
        told = Reply("payoff-proposal", {"amount": facts.book.outstanding})
        return Act((MoveDueDate(order, 1, facts.today),), (told,), (told,))

    monkeypatch.setattr(pending, "decide", decide)
    assert finds(wording, "is another's order")


def test_an_authority_without_limits(wording: Wording, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalog, "beyond_authority", lambda *_: False)
    assert finds(wording, "is above what an assistant may do")


def test_more_taken_than_was_shown_and_is_owed(wording: Wording) -> None:
    def change(step: Step, facts: Facts) -> Step:
        del facts
        effects = tuple(
            replace(e, amount=e.amount * 3) if isinstance(e, TakePayment) else e
            for e in step.effects
        )
        return replace(step, effects=effects)

    assert finds(wording, "amount was not shown", after(change))
    assert finds(wording, "is left", after(change))


@dataclass(frozen=True, slots=True)
class RefundEverything:
    """An effect that nobody may have."""

    to: str


def test_an_effect_outside_the_contract(wording: Wording) -> None:
    def change(step: Step, facts: Facts) -> Step:
        del facts
        strange: object = RefundEverything("card 6666")
        return replace(step, effects=(*step.effects, strange)) if step.effects else step

    assert finds(wording, "is no effect of the contract", after(change))


def test_a_deed_told_that_was_not_done(wording: Wording) -> None:
    def change(step: Step, facts: Facts) -> Step:
        del facts
        return replace(step, effects=())

    assert finds(wording, "with nothing done", after(change))


def test_entries_that_are_lost(wording: Wording) -> None:
    def forgetful(facts: Facts, effects: tuple[Effect, ...]):
        after_all, posted = applied(facts, effects)
        return after_all, posted[1:]

    assert finds(wording, "books:", Defense(apply=forgetful))


def test_somebody_else_s_name_in_a_reply(wording: Wording) -> None:
    def heard(state: State, said: Heard, facts: Facts, words: Vocabulary) -> Step:
        step = hear(state, said, facts, words)
        told = Reply("nothing-changed", {"name": " ".join(sorted(facts.book.foreign))})
        return replace(step, replies=(*step.replies, told))

    def see(lender: Lender, facts: Facts, asked: set[str]) -> Facts:
        del asked
        return replace(facts, book=replace(facts.book, foreign=frozenset(lender.foreign)))

    assert finds(wording, "nothing-changed tells another's order", Defense(hear=heard, see=see))

"""What was read back is done only while it is still what the books say."""

from dataclasses import replace
from datetime import date
from typing import Any

from releve.core.conversation.meaning import Heard
from releve.core.decisions.effect import TakePayment
from releve.core.lending.event import PaymentReceived
from releve.core.lending.order_life import happen
from releve.core.reading.reading import ErrandGuess, Reading
from releve.core.values.ids import OrderId

GIVEN: dict[str, Any] = {
    "orders": [
        {
            "id": "o1",
            "merchant": "Kestrel",
            "items": [{"name": "Kite", "amount": 3900}],
            "captured_on": "2026-10-30",
        }
    ],
}
YES = Heard(Reading("yes", "en", (ErrandGuess("none", 0.9),), 0))
SETTLE = Heard(Reading("settle kestrel", "en", (ErrandGuess("payoff", 0.9),), 1))


def pay_elsewhere(stage: Any, amount: int) -> None:
    """Money comes in by another way between two messages."""
    book = stage.facts.book
    order, _ = happen(book.orders[0], PaymentReceived(date(2026, 11, 18), amount))
    stage.facts = replace(stage.facts, book=replace(book, orders=(order,)))


def test_another_sum_is_read_back_again(set_stage: Any) -> None:
    stage = set_stage(GIVEN)
    stage.hear(SETTLE)
    pay_elsewhere(stage, 1000)
    (step,) = stage.hear(YES)
    assert stage.effects == []
    assert step.asks is not None
    assert step.asks.slot == "confirm"
    stage.hear(YES)
    assert stage.effects == [TakePayment(OrderId("o1"), 2900)]


def test_what_was_met_meanwhile_is_not_done(set_stage: Any) -> None:
    stage = set_stage(GIVEN)
    stage.hear(SETTLE)
    pay_elsewhere(stage, 3900)
    (step,) = stage.hear(YES)
    assert stage.effects == []
    assert step.asks is None
    assert [outcome.kind for outcome in stage.state.outcomes] == ["resolved"]

"""A stage for conversations without a database: the pure machine, and books that effects change."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from typing import Any

import pytest

from releve.core.conversation.machine import hear
from releve.core.conversation.meaning import Heard
from releve.core.conversation.pending import proceed
from releve.core.conversation.row import from_row, to_row
from releve.core.conversation.speaking import goes_on_in
from releve.core.conversation.state import State
from releve.core.conversation.step import Step
from releve.core.conversation.vocabulary import Vocabulary
from releve.core.decisions import effect as effects_of
from releve.core.decisions.effect import Effect
from releve.core.decisions.facts import Facts
from releve.core.lending import event as happened
from releve.core.lending.event import OrderEvent
from releve.core.lending.order import Order
from releve.core.lending.order_life import happen
from releve.exam.case import Case
from releve.exam.lender import book_of, merchant_book_of
from releve.shell.authority.policy_file import load_authority_policy
from releve.shell.market_files import load_markets
from releve.shell.policy_files import load_policy
from releve.shell.product_terms import load_product_terms
from releve.shell.wording import Wording

MARKETS = load_markets()
TERMS = load_product_terms()
AUTHORITY = load_authority_policy()
WORDING = Wording.load()


@dataclass
class Stage:
    """One conversation: what was said so far, and the books as they stand."""

    state: State
    facts: Facts
    words: Vocabulary
    said: list[str] = field(default_factory=list[str])
    effects: list[Effect] = field(default_factory=list[Effect])

    def hear(self, heard: Heard) -> list[Step]:
        """One message: every step it leads to, its effects applied in between."""
        asked_in = self.state.language if self.state.phase == "confirming" else None
        self.state = goes_on_in(self.state, heard.reading, WORDING.languages)
        self.words = WORDING.vocabulary(asked_in or self.state.language)
        # Between two messages a state lives in its row.
        step = hear(from_row(to_row(self.state)), heard, self.facts, self.words)
        steps = [step]
        self._take(step)
        while step.more:
            step = proceed(step.state, self.facts)
            steps.append(step)
            self._take(step)
        return steps

    def wait_until(self, today: date) -> None:
        """Days go by in which nothing is said."""
        market = self.facts.market.market
        closed = MARKETS.closed_days(market, today)
        rules = MARKETS.on(market, today)
        self.facts = replace(self.facts, today=today, market=rules, closed=closed)

    def _take(self, step: Step) -> None:
        self.state = step.state
        self.effects += step.effects
        assert not step.done or step.effects, "what is said to be done has an effect"
        book = self.facts.book
        orders = tuple(applied(order, step.effects, self.facts.today) for order in book.orders)
        self.facts = replace(self.facts, book=replace(book, orders=orders))


def applied(order: Order, effects: Iterable[Effect], today: date) -> Order:
    for effect in effects:
        event = _event(effect, today)
        if event is not None and order.order_id in effects_of.orders_of(effect):
            order, _ = happen(order, event)
    return order


def _event(effect: Effect, today: date) -> OrderEvent | None:
    match effect:
        case effects_of.TakePayment(_, amount):
            return happened.PaymentReceived(today, amount)
        case effects_of.MoveDueDate(_, installment, to):
            return happened.DueDateMoved(today, to, installment)
        case effects_of.PausePlan(_, reason, until):
            return happened.Paused(today, reason, until)
        case effects_of.OpenDispute(_, reason):
            return happened.DisputeOpened(today, reason)
        case effects_of.RegisterReturn(_, items):
            return happened.ReturnRegistered(today, items)
        case effects_of.WaiveFee(_, amount):
            return happened.FeeWaived(today, amount)
        case effects_of.ArrangeForbearance(_, installments, first_due_on):
            return happened.ForbearanceArranged(today, installments, first_due_on)
        case effects_of.CancelOrder():
            return happened.Canceled(today)
        case effects_of.WithdrawFromCredit(_, repay_by):
            return happened.CreditWithdrawn(today, repay_by)
        case _:
            return None


def stage_of(given: Mapping[str, Any]) -> Stage:
    """A stage from a script's head: market, today, language, orders, signed_in, policy."""
    today: date = given.get("today", date(2026, 11, 18))
    language: str = given.get("language", "en")
    market: str = given.get("market", "gb")
    who = "merchant" if given.get("merchant") else "customer"
    case = Case.model_validate(
        {
            "name": "a conversation",
            "market": market,
            "now": datetime.combine(today, time(10), UTC),
            who: {
                "name": "Kim",
                "language": language,
                "signed_in": given.get("signed_in", True),
                "methods": given.get("methods", ()),
                "credit_limit": given.get("credit_limit"),
            },
            "payouts": given.get("payouts", ()),
            "declined": given.get("declined", ()),
            "orders": [{"product": "pay_in_30", **order} for order in given.get("orders", ())],
            "conversation": {"opens_with": ["?"]},
            "expect": {"outcome": "informed", "effects": []},
        }
    )
    policy = load_policy(overrides=given.get("policy", {}), overrides_file="script")
    rules = MARKETS.on(market, today)
    book = book_of(case, rules.currency, policy, TERMS)
    side = merchant_book_of(case, rules.currency)
    closed = MARKETS.closed_days(market, today)
    facts = Facts(book, policy, rules, today, closed, side, AUTHORITY.shipped())
    state = State(
        language=language,
        identified=given.get("signed_in", True),
        merchant=case.merchant is not None,
    )
    return Stage(state, facts, WORDING.vocabulary(language))


@pytest.fixture(scope="session")
def set_stage():
    """A function: a stage from a script's head."""
    return stage_of

"""One sample order's past, drawn from a seeded chance: bought, paid, late, returned, disputed.

The shares below are chosen to look like a healthy book, not measured from any lender's.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from releve.core.lending import event as happened
from releve.core.lending import late_fees
from releve.core.lending.customer_book import Customer
from releve.core.lending.event import OrderEvent
from releve.core.lending.merchant import Merchant
from releve.core.lending.merchant_fees import PriceList
from releve.core.lending.order import Item, Order, Product
from releve.core.lending.past import Past
from releve.core.lending.pausing import settle
from releve.core.lending.schedule import ProductTerms, schedule
from releve.core.rules.market import MarketFile, MarketRules
from releve.core.rules.policy import Policy
from releve.core.values.ids import OrderId
from releve.shell.due_dates import on_banking_days

PRODUCTS: tuple[Product, ...] = ("pay_in_30", "pay_in_3", "pay_in_4")
_PRODUCT_WEIGHTS = (6, 3, 2)
_PRICES = (900, 1_900, 2_900, 3_900, 4_950, 6_900, 8_900, 12_900, 19_900, 34_900)
_NOT_CAPTURED = 0.16  # of the orders whose authorization still runs
_CANCELED, _RETURNED, _DISPUTED, _UNMATCHED, _MOVED = 0.01, 0.07, 0.02, 0.01, 0.03
_LATE, _NEVER_PAID = 0.09, 0.025
_AUTHORIZED_DAYS = 28


@dataclass(frozen=True, slots=True)
class Drawing:
    """What an order is drawn from."""

    chance: Random
    today: date
    rules: MarketRules
    policy: Policy
    terms: Mapping[Product, ProductTerms]
    prices: PriceList
    market: MarketFile


def draw_order(
    drawing: Drawing,
    order_id: OrderId,
    customer: Customer,
    merchant: Merchant,
    things: tuple[str, ...],
    placed_on: date,
) -> Past:
    """An order placed on a day, with everything that happened to it until today."""
    chance = drawing.chance
    items = _items(drawing, things)
    order = Order(
        order_id=order_id,
        merchant_id=merchant.merchant_id,
        merchant=merchant.name,
        product=chance.choices(PRODUCTS, _PRODUCT_WEIGHTS)[0],
        currency=drawing.rules.currency,
        items=items,
        authorized=sum(item.amount for item in items),
        placed_on=placed_on,
        authorized_until=placed_on + timedelta(days=_AUTHORIZED_DAYS),
    )
    past = Past(customer.customer_id, order)
    captured_on = placed_on + timedelta(days=chance.choice((0, 1, 1, 2, 4)))
    fresh = (drawing.today - placed_on).days < _AUTHORIZED_DAYS
    if captured_on > drawing.today or (fresh and chance.random() < _NOT_CAPTURED):
        return past
    if chance.random() < _CANCELED:
        return past.then(happened.Canceled(placed_on))
    agreed = schedule(drawing.terms[order.product], order.authorized, captured_on)
    plan = on_banking_days(drawing.policy, drawing.market, captured_on, agreed)
    market = drawing.rules.market
    charge = drawing.prices.charge(merchant, market, order.product, captured_on, order.authorized)
    past = past.captured(captured_on, order.authorized, plan, charge.fee, charge.tax)
    past = past.then(happened.Shipped(captured_on))
    method = customer.methods[0]
    for event in sorted(_events(drawing, past.order, captured_on, method), key=_day):
        if event.on <= drawing.today:
            past = _then(past, event, drawing.rules)
    return past


def _day(event: OrderEvent) -> date:
    return event.on


def _items(drawing: Drawing, things: tuple[str, ...]) -> tuple[Item, ...]:
    chance, currency = drawing.chance, drawing.rules.currency
    names = chance.sample(things, chance.choice((1, 1, 1, 2, 3)))
    return tuple(
        Item(name, drawing.policy.money(chance.choice(_PRICES) / 100, currency).amount_minor)
        for name in names
    )


def _then(past: Past, event: OrderEvent, rules: MarketRules) -> Past:
    """The event, unless what happened before has made it pointless or the law forbids it."""
    order = past.order
    if isinstance(event, happened.PaymentReceived):
        amount = min(event.amount, order.outstanding)
        if amount == 0 or order.pause_on(event.on) is not None:
            return past
        return past.then(happened.PaymentReceived(event.on, amount, event.method))
    if isinstance(event, happened.LateFeeCharged):
        # With three orders each, nobody comes near a yearly cap: the order's own fees are enough.
        amount = late_fees.charge(settle(order, event.on), order.fees, rules, event.on)
        return past.then(happened.LateFeeCharged(event.on, amount)) if amount else past
    if isinstance(event, happened.DueDateMoved) and order.next_installment is None:
        return past
    return past.then(event)


def _events(drawing: Drawing, order: Order, captured_on: date, method: str) -> list[OrderEvent]:
    chance = drawing.chance
    events: list[OrderEvent] = []
    # Whoever does not pay, or pays late, does so from some installment on.
    roll = chance.random()
    for part in order.installments:
        if part.due_on == captured_on:
            events.append(happened.PaymentReceived(captured_on, part.amount, method))
        elif roll >= _LATE + _NEVER_PAID:
            early = timedelta(days=chance.choice((0, 0, 0, 1, 3, 8)))
            paid_on = max(captured_on, part.due_on - early)
            events.append(happened.PaymentReceived(paid_on, part.amount, method))
        else:
            events += _late(drawing, part.due_on, part.amount, method, pays=roll < _LATE)
    events += _trouble(drawing, order, captured_on)
    return events


def _late(
    drawing: Drawing, due_on: date, amount: int, method: str, *, pays: bool
) -> list[OrderEvent]:
    chance, rules = drawing.chance, drawing.rules
    days = chance.randint(2, 40)
    events: list[OrderEvent] = []
    fee_on = due_on + timedelta(days=rules.late_fee_grace_days + 1)
    charged = rules.late_fee > 0 and rules.late_fees_per_order_max > 0
    if charged and (not pays or days > rules.late_fee_grace_days):
        events.append(happened.LateFeeCharged(fee_on, rules.late_fee))
        if not pays:
            return events
        amount += rules.late_fee
    if pays:
        events.append(happened.PaymentReceived(due_on + timedelta(days=days), amount, method))
    return events


def _trouble(drawing: Drawing, order: Order, captured_on: date) -> list[OrderEvent]:
    chance, pauses = drawing.chance, drawing.policy.pause_plan
    on = captured_on + timedelta(days=chance.randint(3, 25))
    roll = chance.random()
    if roll < _RETURNED:
        item = chance.choice(order.items)
        until = on + timedelta(days=pauses.return_days)
        back = on + timedelta(days=chance.randint(6, 20))
        return [
            happened.ReturnRegistered(on, (item.name,), until),
            happened.Refunded(back, item.amount),
        ]
    roll -= _RETURNED
    if roll < _DISPUTED:
        until = on + timedelta(days=pauses.not_received_days)
        opened = happened.DisputeOpened(on, "not_received", on + timedelta(days=14), until)
        closed_on = on + timedelta(days=chance.randint(7, 20))
        return [opened, happened.DisputeClosed(closed_on)]
    roll -= _DISPUTED
    if roll < _UNMATCHED:
        return [happened.PaymentReceivedUnmatched(on, order.installments[-1].amount)]
    roll -= _UNMATCHED
    if roll < _MOVED:
        part = order.installments[-1]
        moved_on = max(captured_on, part.due_on - timedelta(days=3))
        to = part.due_on + timedelta(days=chance.randint(5, 14))
        return [happened.DueDateMoved(moved_on, to, None)]
    return []

"""What a plan would become: goods returned, a day moved, money paid early, a payment missed.

A preview plays the events that would happen through `order_life`, the same rules that books
follow, and then the rest of the plan to its end; nothing is kept. What it takes for granted:

1.  Every payment is made on the day it falls due, and what is overdue is paid today, unless a
    payment is missed: then nothing is paid until the day named, and on that day all that is due.
2.  Late fees are charged by `late_fees.charge` day by day: on the days that matter, which are
    few. Of the day itself the fees are charged already. They are paid last, as payments are
    allocated.
3.  Goods that go back pause the plan as house policy says ([pause_plan]), and the merchant gives
    the money back on the last day of that pause.

The rate is the annual percentage rate of all that was and will be paid. Charges for paying late
do not count into it: Directive (EU) 2023/2225, Article 30(2) (before: 2008/48/EC, Article
19(2)); 12 CFR 1026.4(c)(2).
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from releve.core.lending import apr, late_fees
from releve.core.lending import event as happened
from releve.core.lending.interest import settles_for
from releve.core.lending.order import Fee, Order
from releve.core.lending.order_life import happen
from releve.core.lending.pausing import settle
from releve.core.lending.refunding import left_to_refund
from releve.core.lending.schedule import add_months
from releve.core.rules.market import MarketRules
from releve.core.rules.policy import Policy

_DAY = timedelta(days=1)
_YEARS_MAX = 10
"""How far ahead a preview goes."""
_MISSED_DAYS = 30
"""How long the last payment of a plan is missed when no day is named."""


@dataclass(frozen=True, slots=True)
class PayEarly:
    """Pay `amount`, or all that is left, on a day; today when none is named."""

    on: date | None = None
    amount: int | None = None


@dataclass(frozen=True, slots=True)
class MoveDate:
    """Move an installment, the next one when no number is given."""

    to: date
    installment: int | None = None


@dataclass(frozen=True, slots=True)
class SendBack:
    """Return items by name, or goods worth `amount`; neither stands for the whole order."""

    items: tuple[str, ...] = ()
    amount: int | None = None


@dataclass(frozen=True, slots=True)
class MissNext:
    """Pay nothing until a day: by itself the day on which the payment after is due."""

    until: date | None = None


Change = PayEarly | MoveDate | SendBack | MissNext


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a preview needs to know besides the order.

    `rules` are the market's, each with its first day, the earliest first. `other_fees` are those
    of the customer's other orders: a year's cap counts them.
    """

    today: date
    rules: tuple[tuple[date, MarketRules], ...]
    policy: Policy
    other_fees: tuple[Fee, ...] = ()

    def on(self, day: date) -> MarketRules:
        """The rules in force; the first ones before their own first day."""
        place = bisect_right(self.rules, day, key=lambda dated: dated[0])
        return self.rules[max(place - 1, 0)][1]


@dataclass(frozen=True, slots=True)
class Due:
    """A payment to come: of an installment, or of a late fee (counted from 1)."""

    on: date
    amount: int
    installment: int | None = None
    fee: int | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """All that is to be paid from today on. `apr` is None where the cash flows have none.

    `fees` are those still owed and those to come, as (day charged, what is to be paid of it).
    """

    due: tuple[Due, ...]
    fees: tuple[tuple[date, int], ...]
    apr: float | None

    @property
    def total(self) -> int:
        """All of it."""
        return sum(due.amount for due in self.due)

    @property
    def fees_total(self) -> int:
        """What of it is late fees."""
        return sum(due.amount for due in self.due if due.fee is not None)

    @property
    def last_on(self) -> date | None:
        """The day of the last payment."""
        return max((due.on for due in self.due), default=None)


@dataclass(frozen=True, slots=True)
class Preview:
    """The plan as it stands and as it would be, and the events that would make it so.

    `order` is the order after the change alone, before the rest of the plan is paid.
    """

    before: Plan
    after: Plan
    events: tuple[happened.OrderEvent, ...]
    order: Order


def what_if(order: Order, change: Change, known: Surroundings) -> Preview:
    """The plan before and after a change. ValueError, in plain words, where it is impossible."""
    order = settle(order, known.today)
    if order.outstanding == 0:
        raise ValueError(f"order {order.order_id}: nothing is owed")
    _check_day(change, known.today)
    before = as_it_stands(order, known)
    life = _Life(order, known)
    _play(life, change)
    changed = life.order
    events = tuple(life.events)
    life.run()
    return Preview(before, life.plan(), events, changed)


def as_it_stands(order: Order, known: Surroundings) -> Plan:
    """The plan when everything is paid on its day."""
    life = _Life(order, known)
    life.run()
    return life.plan()


def _check_day(change: Change, today: date) -> None:
    match change:
        case PayEarly(on=day) | MoveDate(to=day) | MissNext(until=day) if day is not None:
            if day < today:
                raise ValueError(f"{day} has passed")
            if day > add_months(today, 12 * _YEARS_MAX):
                raise ValueError(f"{day} is more than {_YEARS_MAX} years ahead")
        case _:
            return


def _play(life: "_Life", change: Change) -> None:
    today = life.day
    match change:
        case PayEarly(on, amount):
            _pay_early(life, on or today, amount)
        case MoveDate(to, number):
            life.happens(happened.DueDateMoved(today, to, number))
        case SendBack(items, amount):
            _send_back(life, items, amount)
        case MissNext(until):
            _miss(life, until)


def _pay_early(life: "_Life", on: date, amount: int | None) -> None:
    life.run(before=on)
    if life.order.outstanding == 0:
        raise ValueError(f"order {life.order.order_id}: everything is paid before {on}")
    life.pays(on, settles_for(settle(life.order, on), on) if amount is None else amount)


def _send_back(life: "_Life", items: tuple[str, ...], amount: int | None) -> None:
    order, today = life.order, life.day
    if order.captured_on is None:
        raise ValueError(f"order {order.order_id}: nothing was sent yet")
    left = left_to_refund(order)
    worth = _worth(order, items) if amount is None else amount
    if amount is None and not items:
        worth = left
    until = today + timedelta(days=life.known.policy.pause_plan.return_days)
    # A pause for a return that runs as long already is not begun a second time.
    waits = [p for p in order.pauses if p.reason == "return" and p.ended_on is None]
    longest = max((pause.until for pause in waits), default=today)
    paused = None if longest >= until else until
    life.happens(happened.ReturnRegistered(today, items, paused))
    life.wait()
    worth = min(worth, left) if items else worth
    allocation = life.known.policy.refund.allocation
    life.happens(happened.Refunded(life.day, worth, allocation))


def _worth(order: Order, items: tuple[str, ...]) -> int:
    prices = {item.name: item.amount for item in order.items}
    strange = sorted(set(items) - set(prices))
    if strange:
        raise ValueError(f"order {order.order_id}: {strange} was not bought")
    return sum(prices[name] for name in set(items))


def _miss(life: "_Life", until: date | None) -> None:
    life.wait()
    days = sorted({max(part.due_on, life.day) for part in life.order.open_installments})
    if not days:
        raise ValueError(f"order {life.order.order_id}: no payment is to come that can be missed")
    first = days[0]
    if until is None:
        until = days[1] if len(days) > 1 else first + timedelta(days=_MISSED_DAYS)
    if until <= first:
        raise ValueError(f"the next payment falls due on {first}: {until} is not after it")
    life.missed_until = until


class _Life:
    """An order played on from a day, event by event; what is paid on the way is kept."""

    __slots__ = ("charged", "day", "due", "events", "known", "missed_until", "order")

    def __init__(self, order: Order, known: Surroundings) -> None:
        self.order: Order = order
        self.known: Surroundings = known
        self.day: date = known.today
        # The last day whose late fees are charged.
        self.charged: date = known.today
        self.events: list[happened.OrderEvent] = []
        self.due: list[Due] = []
        self.missed_until: date | None = None

    def happens(self, event: happened.OrderEvent) -> None:
        """One event; the day goes on to its own."""
        self.order, _ = happen(self.order, event)
        self.events.append(event)
        self.day = max(self.day, event.on)

    def pays(self, on: date, amount: int) -> None:
        """A payment, kept by what it pays."""
        before = self.order
        self.happens(happened.PaymentReceived(on, amount))
        was = {part.number: part.paid for part in before.installments}
        parts = ((part.number, part.paid - was[part.number]) for part in self.order.installments)
        self.due += [Due(on, paid, installment=number) for number, paid in parts if paid]
        fees = zip(before.fees, self.order.fees, strict=True)
        paid_of_fees = enumerate((now.paid - then.paid for then, now in fees), start=1)
        self.due += [Due(on, paid, fee=number) for number, paid in paid_of_fees if paid]

    def run(self, before: date | None = None) -> None:
        """Pay everything on its day; with `before`, only what falls due before that day."""
        while self.order.outstanding:
            paused = self.order, self.day, self.charged
            self.wait()
            if before is not None and self.day >= before:
                self.order, self.day, self.charged = paused
                return
            on = self._next_payment()
            if before is not None and on >= before:
                self._charge_until(before)
                return
            self._charge_until(on)
            self._pay_what_is_due(on)

    def wait(self) -> None:
        """Let every pause run out: nothing falls due meanwhile, and due dates move with it."""
        self.order = settle(self.order, self.day)
        while (pause := self.order.pause_on(self.day)) is not None:
            self.day = pause.until
            self.charged = pause.until - _DAY
            self.order = settle(self.order, self.day)

    def plan(self) -> Plan:
        """What was paid since the first day."""
        return Plan(tuple(self.due), tuple(self._fees()), _rate(self.order, self.known))

    def _next_payment(self) -> date:
        part = self.order.next_installment
        on = max(part.due_on, self.day) if part else self.day
        return max(on, self.missed_until) if self.missed_until else on

    def _pay_what_is_due(self, on: date) -> None:
        order = settle(self.order, on)
        due = sum(part.outstanding for part in order.open_installments if part.due_on <= on)
        self.missed_until = None
        last = due == order.outstanding - order.fees_outstanding
        self.pays(on, settles_for(order, on) if last else due)

    def _charge_until(self, last: date) -> None:
        """Late fees of the days after this one, to the last and with it."""
        on = self.charged + _DAY
        while on <= last:
            fees = (*self.known.other_fees, *self.order.fees)
            amount = late_fees.charge(self.order, fees, self.known.on(on), on)
            if amount:
                self.happens(happened.LateFeeCharged(on, amount))
            turning = (day for day in _turning_days(self.order, self.known) if day > on)
            on = min(turning, default=last + _DAY)
        self.day, self.charged = max(self.day, last), max(self.charged, last)

    def _fees(self) -> Iterator[tuple[date, int]]:
        for number, fee in enumerate(self.order.fees, start=1):
            paid = sum(due.amount for due in self.due if due.fee == number)
            if paid:
                yield fee.charged_on, paid


def _turning_days(order: Order, known: Surroundings) -> Iterator[date]:
    """Days on which a late fee may become possible that was not the day before.

    Each condition of `late_fees.charge` turns with the grace after a due date, the time between
    two fees, a fee that leaves the year's cap, or the rules. No pause runs while fees are charged.
    """
    for first, rules in known.rules:
        yield first
        grace = timedelta(days=rules.late_fee_grace_days + 1)
        yield from (part.due_on + grace for part in order.open_installments)
        apart = timedelta(days=rules.late_fee_interval_days)
        yield from (fee.charged_on + apart for fee in order.fees)
    for fee in (*known.other_fees, *order.fees):
        # A year after 29 February is 28 February, but only on 1 March is it a year ago.
        year_later = add_months(fee.charged_on, 12)
        yield from (year_later, year_later + _DAY)


def _rate(order: Order, known: Surroundings) -> float | None:
    """The annual percentage rate of an order that is played to its end."""
    start = order.captured_on
    if start is None:
        return None
    advances = [apr.CashFlow(start, order.captured)]
    advances += [apr.CashFlow(back.on, back.paid_out) for back in order.refunds if back.paid_out]
    paid = [apr.CashFlow(back.on, back.amount) for back in order.refunds]
    paid += _without_fees(order)
    of_market = apr.us_apr if known.on(start).market == "us" else apr.eu_apr
    try:
        return of_market(advances, paid)
    except ValueError:
        return None


def _without_fees(order: Order) -> list[apr.CashFlow]:
    """The order's payments less what of them paid late fees: fees are paid last."""
    fees = sum(fee.paid for fee in order.fees)
    flows: list[apr.CashFlow] = []
    for payment in reversed(order.payments):
        off = min(fees, payment.amount)
        fees -= off
        if payment.amount > off:
            flows.append(apr.CashFlow(payment.on, payment.amount - off))
    return flows

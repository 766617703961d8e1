"""Play random lives of orders in every market and look for a late fee that breaks a cap.

    make caps ARGS="--orders 100000 --seed 7 --markets se au"

One life: a customer with one to six orders, random events in random order, and a late fee
charged wherever core/lending/late_fees allows one. A checker that keeps its own list of what was
charged, and recomputes every cap from the rules of the day, looks at each fee. Exit 1 if a cap is
broken; the seed and the life that broke it are printed, and draw it again.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from random import Random, SystemRandom

from releve.core.lending import event as happened
from releve.core.lending import late_fees
from releve.core.lending.order import Fee, Installment, Item, Order, Product
from releve.core.lending.order_life import capture, happen
from releve.core.lending.pausing import settle
from releve.core.lending.schedule import schedule
from releve.core.rules.market import MarketFile, MarketRules
from releve.core.values.ids import MerchantId, OrderId
from releve.shell.market_files import MARKETS, Markets, load_markets
from releve.shell.product_terms import load_product_terms

Charge = Callable[[Order, Iterable[Fee], MarketRules, date], int]
Bearing = Callable[[Order, MarketRules, date], Installment | None]
Draw = Callable[[Random, Order, date], happened.OrderEvent]

LAST = date(2029, 12, 31)
_STEPS = 10
_ORDERS = (1, 1, 1, 2, 6)
_JUMPS = (0, 1, 3, 8, 14, 15, 31, 45, 120, 340)
_PRODUCTS: tuple[Product, ...] = ("pay_in_30", "pay_in_3", "pay_in_4")
_TERMS = load_product_terms()


@dataclass(frozen=True, slots=True)
class Charged:
    """A fee as the checker saw it charged."""

    on: date
    order: int
    installment: int
    amount: int


@dataclass(slots=True)
class Life:
    """A customer's orders, and every fee charged on them."""

    file: MarketFile
    today: date
    orders: list[Order]
    charged: list[Charged] = field(default_factory=list[Charged])
    tried: int = 0
    events: int = 0
    refused: int = 0


@dataclass(slots=True)
class Tally:
    """What many lives of one market came to."""

    lives: int = 0
    events: int = 0
    tried: int = 0
    fees: int = 0
    faults: list[str] = field(default_factory=list[str])


def play(
    file: MarketFile,
    chance: Random,
    charge: Charge = late_fees.charge,
    bearing: Bearing = late_fees.bearing,
) -> tuple[Life, str]:
    """One life, and the first fault in it or an empty text."""
    life = Life(file, _first_day(file, chance), [])
    life.orders = [_order(life, chance) for _ in range(chance.choice(_ORDERS))]
    for _ in range(_STEPS):
        life.today = min(LAST, life.today + timedelta(chance.choice(_JUMPS)))
        if chance.random() < 0.45:
            _something(life, chance)
        late = chance.random() < 0.1
        day = max(file.opens, life.today - timedelta(chance.randrange(30))) if late else life.today
        for number in range(len(life.orders)):
            fault = _try(life, number, day, (charge, bearing))
            if fault:
                return life, fault
    return life, ""


def fault_in(life: Life, new: Charged, before: Order) -> str:
    """What is wrong with the newest fee, by the slow obvious way, or an empty text."""
    rules = life.file.on(new.on)
    on_order = [one for one in life.charged if one.order == new.order]
    on_part = [one for one in on_order if one.installment == new.installment]
    apart = [abs((new.on - one.on).days) for one in on_order if one is not new]
    together = sum(one.amount for one in on_order)
    part = next(p for p in before.installments if p.number == new.installment)
    faults = {
        "a fee of nothing": new.amount <= 0,
        "above the fee": new.amount > rules.late_fee,
        "per installment": len(on_part) > rules.late_fees_per_installment_max,
        "per order": len(on_order) > rules.late_fees_per_order_max,
        "order amount": together > _or_all(rules.late_fees_per_order_amount_max, together),
        "interval": any(days < rules.late_fee_interval_days for days in apart),
        "grace": (new.on - part.due_on).days <= rules.late_fee_grace_days,
        "nothing owed": part.outstanding == 0,
        "stopped": before.charged_off or before.pause_on(new.on) is not None,
        "year": _year_broken(life.charged, new, rules.late_fees_per_year_max),
    }
    broken = [name for name, is_so in faults.items() if is_so]
    return f"{', '.join(broken)} broken by {new} among {life.charged}" if broken else ""


def _year_broken(charged: Sequence[Charged], new: Charged, most: int | None) -> bool:
    """Whether any twelve months that begin with a fee and hold the new one hold too much."""
    if most is None:
        return False
    for first in {one.on for one in charged}:
        end = _year_after(first)
        inside = [one.amount for one in charged if first <= one.on < end]
        if first <= new.on < end and sum(inside) > most:
            return True
    return False


def _year_after(day: date) -> date:
    leap = (day.month, day.day) == (2, 29)
    return date(day.year + 1, 3, 1) if leap else day.replace(year=day.year + 1)


def _or_all(most: int | None, together: int) -> int:
    return together if most is None else most


def _first_day(file: MarketFile, chance: Random) -> date:
    """Half of the lives begin near a change of the rules."""
    if chance.random() < 0.5:
        day = chance.choice(file.changes) + timedelta(chance.randrange(-200, 30))
    else:
        day = file.opens + timedelta(chance.randrange((LAST - file.opens).days))
    return min(max(day, file.opens), LAST)


def _order(life: Life, chance: Random) -> Order:
    amount, currency = chance.choice((90, 4_000, 90_000)), life.file.on(life.today).currency
    return _captured(chance.choice(_PRODUCTS), amount, currency, life.today)


@cache
def _captured(product: Product, amount: int, currency: str, day: date) -> Order:
    """An order on its first day: lives that begin alike share it."""
    items = (Item("Boots", amount),)
    order = Order(OrderId("o1"), MerchantId("m1"), "Nordsko", product, currency, items, amount, day)
    return capture(order, day, amount, schedule(_TERMS[product], amount, day))[0]


def _try(life: Life, number: int, day: date, rule: tuple[Charge, Bearing]) -> str:
    """Charge what may be charged, and look at it."""
    order, rules = life.orders[number], life.file.on(day)
    life.tried += 1
    fees = (fee for one in life.orders for fee in one.fees)
    charge, bearing = rule
    amount = charge(order, fees, rules, day)
    if amount == 0:
        return ""
    settled = settle(order, day)
    part = bearing(order, rules, day)
    if part is None:
        return f"a fee of {amount} on {day} that is for no installment"
    life.orders[number] = happen(order, happened.LateFeeCharged(day, amount))[0]
    new = Charged(day, number, part.number, amount)
    life.charged.append(new)
    return fault_in(life, new, settled)


def _something(life: Life, chance: Random) -> None:
    """A random event on a random order; what its state forbids is refused and passes."""
    number = chance.randrange(len(life.orders))
    order, draw = life.orders[number], chance.choice(_EVENTS)
    life.events += 1
    try:
        life.orders[number] = happen(order, draw(chance, order, life.today))[0]
    except ValueError:
        life.refused += 1


def _paid(chance: Random, order: Order, day: date) -> happened.OrderEvent:
    return happened.PaymentReceived(day, chance.randint(1, max(1, order.outstanding)))


def _waived(_: Random, order: Order, day: date) -> happened.OrderEvent:
    return happened.FeeWaived(day, order.fees_outstanding)


def _refunded(chance: Random, order: Order, day: date) -> happened.OrderEvent:
    return happened.Refunded(day, chance.randint(1, max(1, order.captured // 3)))


def _moved(chance: Random, order: Order, day: date) -> happened.OrderEvent:
    left = order.open_installments
    to = day + timedelta(chance.randrange(-40, 30))
    return happened.DueDateMoved(day, to, chance.choice(left).number if left else None)


def _returned(_: Random, __: Order, day: date) -> happened.OrderEvent:
    return happened.ReturnRegistered(day, (), day + timedelta(28))


def _disputed(_: Random, __: Order, day: date) -> happened.OrderEvent:
    return happened.DisputeOpened(day, "not_received", None, day + timedelta(21))


def _decided(_: Random, __: Order, day: date) -> happened.OrderEvent:
    return happened.DisputeClosed(day)


def _paused(chance: Random, _: Order, day: date) -> happened.OrderEvent:
    return happened.Paused(day, "payment_trace", day + timedelta(chance.randint(1, 30)))


def _resumed(_: Random, __: Order, day: date) -> happened.OrderEvent:
    return happened.Resumed(day, "payment_trace")


def _spread(chance: Random, _: Order, day: date) -> happened.OrderEvent:
    return happened.ForbearanceArranged(day, chance.randint(2, 6), day + timedelta(30))


def _lost(_: Random, __: Order, day: date) -> happened.OrderEvent:
    return happened.ChargedOff(day)


_EVENTS: tuple[Draw, ...] = (
    _paid, _paid, _waived, _waived, _refunded, _moved, _moved, _returned, _disputed, _decided,
    _paused, _resumed, _spread, _lost,
)  # fmt: skip


def prove(file: MarketFile, lives: int, seed: int) -> Tally:
    """Many lives of one market. The same seed and market draw the same lives."""
    tally = Tally()
    chance = Random(f"{seed}:{file.market}")  # noqa: S311 -- must be drawn again by its seed
    for number in range(lives):
        life, fault = play(file, chance)
        tally.lives += 1
        tally.events += life.events + life.tried + len(life.charged)
        tally.tried += life.tried
        tally.fees += len(life.charged)
        if fault:
            tally.faults.append(f"{file.market}, life {number}: {fault}")
    return tally


def _arguments(written: Sequence[str], markets: Markets) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make caps", description=__doc__)
    parser.add_argument("--orders", type=int, default=100_000, help="random lives a market")
    parser.add_argument("--seed", type=int, default=SystemRandom().randrange(10**6))
    parser.add_argument("--markets", nargs="+", default=markets.names, choices=markets.names)
    return parser.parse_args(written)


def main(written: Sequence[str]) -> int:
    """Play, and print a line a market."""
    markets = load_markets(MARKETS)
    asked = _arguments(written, markets)
    print(f"seed {asked.seed}; {asked.orders:,} random event orders in each market", flush=True)
    total, began, faults = 0, time.perf_counter(), 0
    for name in asked.markets:
        start = time.perf_counter()
        tally = prove(markets.file(name), asked.orders, asked.seed)
        spent = time.perf_counter() - start
        total += tally.events
        faults += len(tally.faults)
        print(
            f"{name}: {tally.lives:,} orders of events, {tally.events:,} events"
            f" ({tally.events / spent:,.0f} a second), {tally.tried:,} days tried,"
            f" {tally.fees:,} fees charged, {len(tally.faults)} caps broken",
            flush=True,
        )
        for fault in tally.faults[:3]:
            print(f"  {fault}", flush=True)
    spent = time.perf_counter() - began
    print(f"{total:,} events in {spent:,.0f} s: {total / spent:,.0f} a second; {faults} broken")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

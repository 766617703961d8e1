"""Making the sample lender: all of it in one transaction, so there is a whole one or none."""

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from multiprocessing import get_context
from random import Random

from releve.core.lending.customer_book import Customer
from releve.core.lending.merchant import Merchant
from releve.core.lending.past import Past
from releve.core.values.ids import CustomerId, LenderId, MerchantId, OrderId
from releve.shell.history import (
    add_customers,
    add_lender,
    add_merchants,
    add_orders,
    agree_to_taking,
)
from releve.shell.market_files import load_markets
from releve.shell.policy_files import HOUSE, load_policy
from releve.shell.postgres.connection import Connection, Pool
from releve.shell.product_terms import load_product_terms
from releve.shell.sample_lender.notices import record_sample_notices
from releve.shell.sample_lender.orders import Drawing, draw_order
from releve.shell.sample_lender.people import Town, towns
from releve.shell.settlement.paying import pay_out
from releve.shell.settlement.price_file import HOUSE_FEES, load_price_list

SEED = 20_261_122
CUSTOMERS = 20_000
ORDERS = 60_000
_DAYS = 730
_BATCH = 2_000
_DRAWERS = 2
# Most merchants pay by the price list; some have agreed to a percentage of their own.
_MERCHANT_FEES = (None, None, None, 150, 220, 290)
_DAILY, _RISKY = 0.1, 0.05
# Until so many days ago the past was paid weekly, also to those that are now paid daily.
_PAID_DAILY_DAYS = 28
_WEEK = timedelta(days=7)
# One in three has agreed that what falls due is taken from the card.
_AGREED_EVERY = 3
_CREDIT_LIMITS = (500, 1_000, 2_000, 4_000)

OnProgress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Size:
    """How large a sample lender is made; smaller ones serve tests."""

    customers: int = CUSTOMERS
    orders: int = ORDERS


@dataclass(frozen=True, slots=True)
class _Batch:
    """Some of one market's orders: what a process is given to draw them."""

    seed: int
    today: date
    size: Size
    market: str
    numbers: range


def has_sample_lender(pool: Pool, lender_id: str) -> bool:
    """Whether the lender has been made."""
    with pool.connection() as connection:
        return _exists(connection, lender_id)


def make_sample_lender(
    pool: Pool,
    lender_id: str,
    *,
    seed: int = SEED,
    today: date | None = None,
    size: Size | None = None,
    on_progress: OnProgress | None = None,
) -> None:
    """Make the lender; the same seed, day, and size make the same rows.

    `on_progress` is told how many orders are written, of how many.
    """
    size = size or Size()
    today = today or datetime.now(UTC).date()
    lender = LenderId(lender_id)
    with pool.connection() as connection:
        connection.execute("select pg_advisory_xact_lock(hashtext(%s))", (lender_id,))
        if _exists(connection, lender_id):
            return
        add_lender(connection, lender, "Relève sample lender", "se")
        record_sample_notices(connection, lender, today)
        markets = load_markets()
        for town in towns():
            add_merchants(connection, lender, _merchants(seed, town))
            currency = markets.on(town.market, today).currency
            residents = _customers(seed, today, size, town)
            add_customers(connection, lender, [(one, currency) for one in residents])
            agreed = [one.customer_id for one in residents[::_AGREED_EVERY]]
            agree_to_taking(connection, lender, agreed)
        done = 0
        for pasts in _drawn(_batches(seed, today, size)):
            add_orders(connection, lender, pasts)
            # Plans made while the tables were empty would read them whole when they are not.
            connection.execute("discard plans")
            done += len(pasts)
            if on_progress is not None:
                on_progress(done, size.orders)
        _pay_merchants(connection, lender, today)


def _pay_merchants(connection: Connection, lender: LenderId, today: date) -> None:
    """The payouts of the past: each Monday's, and lately each day's."""
    prices = load_price_list(HOUSE_FEES)
    for days_ago in range(_DAYS, -1, -1):
        day = today - timedelta(days=days_ago)
        if days_ago <= _PAID_DAILY_DAYS or day.isoweekday() == prices.weekday:
            pay_out(connection, lender, day, prices, since=day - _WEEK)
            connection.execute("discard plans")


def _exists(connection: Connection, lender_id: str) -> bool:
    row = connection.execute("select 1 from lender where lender_id = %s", (lender_id,)).fetchone()
    return row is not None


def _batches(seed: int, today: date, size: Size) -> list[_Batch]:
    every = towns()
    count = size.orders // len(every)
    return [
        _Batch(seed, today, size, town.market, range(first, min(first + _BATCH, count)))
        for town in every
        for first in range(0, count, _BATCH)
    ]


def _drawn(batches: list[_Batch]) -> Iterator[list[Past]]:
    """The batches in order, drawn by processes beside this one, a few ahead of the writing."""
    if sum(len(batch.numbers) for batch in batches) <= _BATCH:
        yield from map(_draw, batches)
        return
    with ProcessPoolExecutor(_DRAWERS, mp_context=get_context("spawn")) as drawers:
        ahead: deque[Future[list[Past]]] = deque()
        for batch in batches:
            ahead.append(drawers.submit(_draw, batch))
            if len(ahead) > _DRAWERS + 1:
                yield ahead.popleft().result()
        while ahead:
            yield ahead.popleft().result()


def _draw(batch: _Batch) -> list[Past]:
    """The orders of a batch; each batch has a chance of its own, so their order is free."""
    every = towns()
    town = next(one for one in every if one.market == batch.market)
    merchants = _merchants(batch.seed, town)
    customers = _customers(batch.seed, batch.today, batch.size, town)
    chance = _chance(batch.seed, f"{batch.market}/orders/{batch.numbers.start}")
    market = load_markets().file(town.market)
    terms, prices = load_product_terms(), load_price_list(HOUSE_FEES)
    rules = market.on(batch.today)
    drawing = Drawing(chance, batch.today, rules, load_policy(HOUSE), terms, prices, market)
    return [
        draw_order(
            drawing,
            OrderId(f"{town.market.upper()}-{10_001 + number}"),
            customers[number % len(customers)],
            chance.choice(merchants),
            town.things,
            _placed_on(chance, batch.today),
        )
        for number in batch.numbers
    ]


def _placed_on(chance: Random, today: date) -> date:
    """The book grows: more orders lately than two years ago."""
    return today - timedelta(days=int(_DAYS * (1 - chance.random() ** 0.5)))


def _chance(seed: int, what: str) -> Random:
    return Random(f"{seed}/{what}")  # noqa: S311 -- a seeded sample, no secret


def _merchants(seed: int, town: Town) -> list[Merchant]:
    chance = _chance(seed, f"{town.market}/merchants")
    return [
        Merchant(
            MerchantId(f"{town.market}-{number:02d}"),
            shop,
            town.languages[0],
            town.market,
            chance.choice(_MERCHANT_FEES),
            payout_schedule="daily" if chance.random() < _DAILY else None,
            risky=chance.random() < _RISKY,
        )
        for number, shop in enumerate(town.shops, start=1)
    ]


def _customers(seed: int, today: date, size: Size, town: Town) -> list[Customer]:
    chance = _chance(seed, f"{town.market}/customers")
    every = towns()
    count = size.customers // len(every)
    first = 1 + count * [one.market for one in every].index(town.market)
    currency = load_markets().on(town.market, today).currency
    policy = load_policy(HOUSE)
    return [
        Customer(
            CustomerId(f"c-{number:05d}"),
            f"{chance.choice(town.first)} {chance.choice(town.last)}",
            chance.choice(town.languages),
            town.market,
            email=f"c{number:05d}@example.org",
            methods=(f"card {chance.randrange(10_000):04d}",),
            credit_limit=policy.money(chance.choice(_CREDIT_LIMITS), currency).amount_minor,
        )
        for number in range(first, first + count)
    ]

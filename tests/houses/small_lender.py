"""A small lender whose customers have something to talk about, and an honest keyword reader.

Amy (Great Britain, English) has a plan to be paid in 3 with one installment paid, an invoice due
in 12 days, a plan paused by a return, and one with a late fee. Tom has a single invoice, Elsa
(Sweden, Swedish) two. Today is 15 November 2026.
"""

import re
from datetime import UTC, date, datetime
from functools import cache

from releve.core.lending.customer_book import Customer
from releve.core.lending.event import LateFeeCharged, PaymentReceived, ReturnRegistered, Shipped
from releve.core.lending.merchant import Merchant
from releve.core.lending.order import Item, Order, Product
from releve.core.lending.past import Past
from releve.core.lending.schedule import schedule
from releve.core.people.notices import FUNCTIONS
from releve.core.reading.reading import Errand, ErrandGuess, Reading, Signal, Slot
from releve.core.values.ids import CustomerId, LenderId, MerchantId, OrderId
from releve.shell import history
from releve.shell.clock import FixedClock
from releve.shell.desk import Desk, Reader
from releve.shell.market_files import load_markets
from releve.shell.people.notices import EVERYWHERE, Informed, record_notice
from releve.shell.policy_files import load_policy
from releve.shell.postgres.connection import Pool
from releve.shell.product_terms import load_product_terms
from releve.shell.wording import Wording

LENDER = LenderId("small")
TODAY = date(2026, 11, 15)
AMY, TOM, ELSA = CustomerId("c-amy"), CustomerId("c-tom"), CustomerId("c-elsa")
_SHOPS = {
    "m-shoes": ("Northshoe", "gb"),
    "m-tea": ("Kettle & Leaf", "gb"),
    "m-home": ("Harbour Home", "gb"),
    "m-bikes": ("Pedal Works", "gb"),
    "m-skor": ("Nordsko", "se"),
}
_WORDS: tuple[tuple[str, Errand], ...] = (
    (r"owe|balance|skyldig", "balance_and_due"),
    (r"more time|move|later|flytta", "extend_due_date"),
    (r"^pay|take a payment|betala", "pay_now"),
    (r"return|send back", "report_return"),
    (r"refund", "refund_status"),
    (r"never came|not arrived", "dispute_not_received"),
    (r"late fee", "late_fee"),
)
_MONTHS: str = (
    "january february march april may june july august september october november december"
)
_DAY = re.compile(r"(\d{1,2}) (" + "|".join(_MONTHS.split()) + r")", re.IGNORECASE)


# Read once: nobody changes them.
_wording, _markets = cache(Wording.load), cache(load_markets)


class KeywordReader:
    """Reads a handful of English and Swedish words; everything else is none."""

    version = "keywords-1"

    def read(
        self,
        text: str,
        *,
        language: str | None = None,
        market: str | None = None,
        today: date | None = None,
    ) -> Reading:
        del market
        found: list[Errand] = [
            errand for pattern, errand in _WORDS if re.search(pattern, text, re.IGNORECASE)
        ]
        signals: list[Signal] = []
        if re.search(r"\bperson\b|människa", text, re.IGNORECASE):
            signals.append("asks_for_person")
            found = ["human_agent"]
        guesses = tuple(ErrandGuess(errand, 0.9) for errand in found)
        day = today or TODAY
        return Reading(
            text,
            language or "en",
            guesses or (ErrandGuess("none", 0.9),),
            len(guesses) or 1,
            tuple(_days(text, day)),
            tuple(signals),
        )


def _days(text: str, today: date):
    for match in _DAY.finditer(text):
        month = _MONTHS.split().index(match[2].lower()) + 1
        said = date(today.year, month, int(match[1]))
        yield Slot("date", match[0], said.isoformat())


def desk_of(pool: Pool, reader: Reader | None = None) -> Desk:
    """A desk of the small lender on 15 November 2026."""
    return Desk(
        lender_id=LENDER,
        pool=pool,
        reader=reader or KeywordReader(),
        wording=_wording(),
        markets=_markets(),
        policy=load_policy(),
        clock=FixedClock(datetime(2026, 11, 15, 10, 0, tzinfo=UTC)),
    )


def build(pool: Pool) -> None:
    """Write the lender into a fresh database."""
    with pool.connection() as connection:
        history.add_lender(connection, LENDER, "Small lender", "gb")
        history.add_merchants(
            connection,
            LENDER,
            [
                Merchant(MerchantId(i), name, "en" if market == "gb" else "sv", market, 290)
                for i, (name, market) in _SHOPS.items()
            ],
        )
        history.add_customers(connection, LENDER, _customers())
        history.add_orders(connection, LENDER, _pasts())


def inform_workers(connection) -> None:
    """Workers' representatives were told of everything, everywhere."""
    for function in FUNCTIONS:
        informed = Informed(function, EVERYWHERE, "union", date(2025, 1, 7), "0" * 64, "test")
        record_notice(connection, LENDER, informed, datetime(2025, 1, 7, tzinfo=UTC))


def _customers() -> list[tuple[Customer, str]]:
    return [
        (Customer(AMY, "Amy Reed", "en", "gb", methods=("card 1881", "card 4242")), "GBP"),
        (Customer(TOM, "Tom Ashby", "en", "gb", methods=("card 7003",)), "GBP"),
        (Customer(ELSA, "Elsa Lind", "sv", "se", methods=("card 2210",)), "SEK"),
    ]


def _pasts() -> list[Past]:
    fee_day = date(2026, 11, 9)
    back = ReturnRegistered(date(2026, 11, 8), (), date(2026, 12, 6))
    return [
        _bought("N-1042", AMY, "m-shoes", "pay_in_3", date(2026, 10, 2), ("Walking boots", 11700))
        .then(PaymentReceived(date(2026, 10, 2), 3900, "card 1881"))
        .then(PaymentReceived(date(2026, 11, 2), 3900, "card 1881")),
        _bought("K-2210", AMY, "m-tea", "pay_in_30", date(2026, 10, 28), ("Teapot", 4250)),
        _bought("H-3307", AMY, "m-home", "pay_in_30", date(2026, 10, 30), ("Lamp", 8900)).then(
            back
        ),
        _bought("P-4180", AMY, "m-bikes", "pay_in_30", date(2026, 10, 4), ("Helmet", 6500)).then(
            LateFeeCharged(fee_day, 500)
        ),
        _bought("N-1077", TOM, "m-shoes", "pay_in_30", date(2026, 10, 25), ("Sandals", 5500)),
        _bought("S-5512", ELSA, "m-skor", "pay_in_30", date(2026, 10, 20), ("Kängor", 129900)),
        _bought("S-5620", ELSA, "m-skor", "pay_in_3", date(2026, 11, 1), ("Stövlar", 89900)).then(
            PaymentReceived(date(2026, 11, 1), 29967, "card 2210")
        ),
    ]


def _bought(
    order_id: str,
    customer_id: CustomerId,
    shop: str,
    product: Product,
    on: date,
    item: tuple[str, int],
) -> Past:
    name, market = _SHOPS[shop]
    currency = "GBP" if market == "gb" else "SEK"
    things = (Item(*item),)
    order = Order(OrderId(order_id), MerchantId(shop), name, product, currency, things, item[1], on)
    plan = schedule(load_product_terms()[product], item[1], on)
    return Past(customer_id, order).captured(on, item[1], plan, 100).then(Shipped(on))

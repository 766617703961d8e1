"""A simulated purchase: placed and captured as a merchant's calls do it."""

from datetime import datetime
from random import Random

from releve.core.lending.order import Product
from releve.core.values.ids import CustomerId
from releve.shell.desk import Desk
from releve.shell.merchant.call import Call
from releve.shell.merchant.changes import capture, lock
from releve.shell.merchant.placing import place_order
from releve.shell.simulate.script import Place

_PRICES = (1_900, 2_900, 3_900, 4_950, 6_900, 8_900, 12_900, 19_900)
_PRODUCTS: tuple[Product, ...] = ("pay_in_30", "pay_in_3", "pay_in_4")
_WEIGHTS = (6, 3, 2)


def merchant_ids(place: Place) -> tuple[str, ...]:
    """The ids of a market's shops."""
    return tuple(f"sim-{place.market}-{number}" for number in range(1, len(place.shops) + 1))


def buy(desk: Desk, place: Place, customer: CustomerId, chance: Random, now: datetime) -> str:
    """One purchase, captured at once; the order's id."""
    price = chance.choice(_PRICES)
    line = {
        "name": chance.choice(place.things),
        "quantity": 1,
        "unit_price": price,
        "total_amount": price,
    }
    purchase = {
        "purchase_country": place.market.upper(),
        "purchase_currency": desk.markets.on(place.market, now.date()).currency,
        "order_amount": price,
        "order_lines": [line],
    }
    product = chance.choices(_PRODUCTS, _WEIGHTS)[0]
    with desk.pool.connection() as connection:
        call = Call(desk, connection, chance.choice(merchant_ids(place)), now)
        order = place_order(call, purchase, product, session_id=None, customer_id=customer)
        capture(call, lock(call, order), price, {})
    return order

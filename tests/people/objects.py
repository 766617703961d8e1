"""Objects of two lenders, by the name that a route gives them in its path.

A route whose path names something else makes the test of all routes fail: add how to find one here.
"""

from datetime import date

from releve.core.lending.customer_book import Customer
from releve.core.lending.merchant import Merchant
from releve.core.lending.order import Item, Order
from releve.core.lending.past import Past
from releve.core.lending.schedule import schedule
from releve.core.values.ids import CustomerId, LenderId, MerchantId, OrderId
from releve.shell import history
from releve.shell.product_terms import load_product_terms
from releve.shell.run import open_conversation, take_turn
from releve.shell.turn import Message

OTHER = LenderId("other")
STRANGER = "Zoe Stranger"
SHOP = "Secret Shop"
_ZOE = CustomerId("x-zoe")
_ORDER = OrderId("X-9001")

# What the paths' names are columns of. The own one is Amy's and her agent's, the other's Zoe's.
_COLUMNS = {
    "customer_id": ("customer", "customer_id"),
    "order_id": ("customer_order", "order_id"),
    "conversation_id": ("conversation", "conversation_id"),
    "work_item_id": ("work_item", "work_item_id"),
    "evidence_id": ("evidence_record", "evidence_id"),
    "agent_id": ("agent", "agent_id"),
}


def build_other(pool):
    """The other lender: a customer, an order, and a person who works there."""
    with pool.connection() as connection:
        history.add_lender(connection, OTHER, "Other lender", "gb")
        shop = Merchant(MerchantId("x-shop"), SHOP, "en", "gb", 290)
        history.add_merchants(connection, OTHER, [shop])
        zoe = Customer(_ZOE, STRANGER, "en", "gb", methods=("card 9009",))
        history.add_customers(connection, OTHER, [(zoe, "GBP")])
        on, items = date(2026, 10, 20), (Item("Ring", 5000),)
        order = Order(_ORDER, MerchantId("x-shop"), SHOP, "pay_in_30", "GBP", items, 5000, on)
        plan = schedule(load_product_terms()["pay_in_30"], 5000, on)
        history.add_orders(connection, OTHER, [Past(_ZOE, order).captured(on, 5000, plan, 100)])
        connection.execute(
            "insert into agent (lender_id, agent_id, name, roles) values (%s, %s, %s, %s)",
            (OTHER, "xenia", STRANGER, ["admin"]),
        )


def hand_over(desk, customer_id, text):
    """A conversation that ends with a person: with it come a work item and evidence."""
    conversation = open_conversation(
        desk, customer_id, language="en", time_zone="Europe/London", identified=True
    )
    take_turn(desk, Message(conversation, "m1", text))
    return conversation


def found(pool, lender_id):
    """One object of each kind of a lender."""
    with pool.connection() as connection:
        return {
            name: connection.execute(
                f"select {column} from {table} where lender_id = %s order by 1 limit 1",
                [lender_id],
            ).fetchone()[0]
            for name, (table, column) in _COLUMNS.items()
        }

"""Objects of two lenders, by the name that a route gives them in its path.

A name that ends in _id is looked for in the tables that have a column of that name; one of which
neither lender has any is tried with a name that is nobody's.
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

_TABLES = """
select a.attname, array_agg(c.relname::text order by c.relname)
from pg_attribute a
join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
join pg_index i on i.indrelid = c.oid and i.indisprimary and a.attnum = any(i.indkey)
where c.relnamespace = 'public'::regnamespace and a.attname like '%\\_id'
    and a.attname <> 'lender_id'
group by a.attname
"""


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
    objects = {}
    with pool.connection() as connection:
        for name, tables in connection.execute(_TABLES).fetchall():
            for table in tables:
                allowed = "select has_table_privilege(%s, 'select')"
                if name in objects or not connection.execute(allowed, [table]).fetchone()[0]:
                    continue
                one = f"select {name} from {table} where lender_id = %s order by 1 limit 1"
                if row := connection.execute(one, [lender_id]).fetchone():
                    objects[name] = row[0]
    return objects

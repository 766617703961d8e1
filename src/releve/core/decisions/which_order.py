"""Which of the customer's orders a request is about: settled, asked for, or refused."""

from collections.abc import Sequence

from releve.core.decisions.decision import Ask, Decision, Option, Refuse, Reply
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Slots
from releve.core.lending.order import Order

# More than this many choices help nobody; the customer can still name any other order.
OPTIONS_MAX = 8


def order_label(order: Order, facts: Facts) -> Reply:
    """An order as whoever asks knows it: its shop, or its number; what was bought, sum, day."""
    return Reply(
        "order-label" if facts.merchant is None else "sold-label",
        {
            "merchant": order.merchant,
            "item": order.items[0].name if order.items else "",
            "amount": order.money(order.authorized),
            "date": order.captured_on or order.placed_on,
            "order": order.order_id,
        },
    )


def which_order(
    slots: Slots,
    facts: Facts,
    eligible: Sequence[Order],
    nothing: Decision,
    others: Sequence[Order] = (),
) -> Order | Decision:
    """The order meant, or the question or refusal that stands in its way.

    An order that was named is taken whether it is eligible or not: the procedure's own refusal
    says why it cannot be. Where none is eligible the same holds for `others`; `nothing` answers
    when there are none of those either.
    """
    book = facts.book
    if slots.order is not None:
        order = book.order(slots.order)
        if order is not None:
            return order
        return Refuse("no_such_order", (Reply("no-such-order", {"order": slots.order}),))
    named = [order for order in book.orders if order.order_id in slots.among]
    choices = [order for order in eligible if not named or order in named]
    choices = choices or named or list(others)
    if not choices:
        return nothing
    if len(choices) == 1:
        return choices[0]
    options = tuple(Option(order.order_id, order_label(order, facts)) for order in choices)
    return Ask("order", Reply("ask-order"), options[:OPTIONS_MAX])

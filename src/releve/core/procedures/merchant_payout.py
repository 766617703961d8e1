"""Where a merchant's payout is, and what is in it.

Needs: nothing; an order if one is named. Refuses: nothing of its own; another merchant's order is
not_yours. It only tells: of an order, the payouts that pay for it; else the next and the last.
"""

from releve.core.decisions.decision import Decision, Fact, Inform, PassOn, Refuse, Reply
from releve.core.decisions.facts import Facts
from releve.core.decisions.promise import Owner, Promise
from releve.core.decisions.request import Slots
from releve.core.lending.merchant_book import Payout
from releve.core.obligations.arising import MERCHANTS
from releve.core.values.ids import OrderId
from releve.core.values.money import Money

POLICY = ()


def decide(slots: Slots, facts: Facts) -> Decision:
    """Tell day, amount, and content."""
    if facts.merchant is None:
        return PassOn("policy_requires")
    named = (slots.order,) if slots.order is not None else slots.among
    unknown = next((one for one in named if facts.book.order(one) is None), None)
    if unknown is not None:
        return Refuse("no_such_order", (Reply("no-such-order", {"order": unknown}),))
    # To name the shop is to name all of its orders, and none in particular.
    if slots.order is not None or (named and len(named) < len(facts.book.orders)):
        return Inform(tuple(line for order in named for line in _of_order(order, facts)))
    payouts = facts.merchant.payouts
    upcoming = [one for one in reversed(payouts) if one.on > facts.today][:1]
    paid = [one for one in payouts if one.on <= facts.today][:1]
    lines = [line for one in (*upcoming, *paid) for line in _lines(one, facts)]
    return Inform(tuple(lines) or (Reply("no-payout"),))


def _of_order(order: OrderId, facts: Facts) -> list[Reply]:
    payouts = facts.merchant.payouts_of(order) if facts.merchant else ()
    if not payouts:
        return [Reply("no-payout-of", {"order": order})]
    return [line for one in payouts for line in _lines(one, facts)]


def _lines(one: Payout, facts: Facts) -> list[Reply]:
    told: dict[str, Fact] = {"amount": Money(one.amount, one.currency), "date": one.on}
    lines = [_to_come(one, told) if one.on > facts.today else Reply("payout-paid", told)]
    if one.orders:
        lines.append(Reply("payout-orders", {"orders": ", ".join(one.orders)}))
    if one.sales is not None and one.sales > one.amount:
        kept = Money(one.sales - one.amount, one.currency)
        lines.append(Reply("payout-kept", {"amount": kept}))
    return lines


def _to_come(one: Payout, told: dict[str, Fact]) -> Reply:
    subject = f"{one.on}/{one.amount}/{one.currency}"
    paid = (("amount", Money(one.amount, one.currency)),)
    owner = Owner("assistant", MERCHANTS)
    return Reply("payout-to-come", told, Promise("payout_made", owner, one.on, subject, told=paid))

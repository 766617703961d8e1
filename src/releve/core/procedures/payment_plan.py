"""Relief in hardship: what is owed is spread over monthly installments, without interest.

Needs: installments, or the amount that can be paid a month: then the fewest installments that are
no higher. The orders named, or all on which something is owed. Each order is spread for itself, so
that what was bought where stays plain; fees stay as they are.
Refuses, in this order: nothing_owed, disputed, paused (where no other order is left to spread),
beyond_limit (the number of installments), below_minimum (their sum). A person decides above the
policy's sum, where an arrangement is running, and where nothing that the policy allows is as low
as what can be paid.
Law: the market's forbearance duty. Nothing but the number or the sum is asked of whoever asks for
relief. Where more is needed than the policy gives, a person weighs it: because the law asks for
that (`policy_requires`) where the duty holds for these orders, else because an assistant may not
go further (`beyond_authority`).
Policy: payment_plan (every limit).
"""

from datetime import timedelta

from releve.core.decisions.decision import Act, Ask, Decision, Option, PassOn, Refuse, Reply
from releve.core.decisions.effect import ArrangeForbearance
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Slots
from releve.core.decisions.which_order import which_order
from releve.core.lending.order import Order
from releve.core.values.money import Money

POLICY = ("payment_plan",)


def decide(slots: Slots, facts: Facts) -> Decision:
    """Propose the arrangement, ask over how many months, refuse, or pass on."""
    orders = _orders(slots, facts)
    if not isinstance(orders, tuple):
        return orders
    policy, currency = facts.policy.payment_plan, facts.book.currency
    left = sum(_spreadable(order) for order in orders)
    if len(_running(facts)) >= policy.arrangements_at_once:
        return PassOn("beyond_authority")
    if left > facts.policy.money(policy.outstanding_max_major, currency).amount_minor:
        return PassOn("beyond_authority")
    minimum = facts.policy.money(policy.installment_minimum_major, currency)
    most = _most(orders, minimum, facts)
    bounds = {"least": policy.installments_min, "most": most}
    if most < policy.installments_min:
        return Refuse("below_minimum", (Reply("plan-too-small", {"amount": minimum}),))
    if slots.installments is None and slots.amount is not None:
        return _affordable(orders, slots.amount, most, facts)
    if slots.installments is None:
        counts = range(policy.installments_min, most + 1)
        options = tuple(Option(str(n), Reply("count-label", {"count": n})) for n in counts)
        told = bounds | {"amount": Money(left, currency)}
        return Ask("installments", Reply("ask-installments", told), options)
    if not policy.installments_min <= slots.installments <= policy.installments_max:
        return Refuse("beyond_limit", (Reply("plan-beyond-limit", bounds),))
    if slots.installments > most:
        told = {"amount": minimum, "most": most}
        return Refuse("below_minimum", (Reply("plan-below-minimum", told),))
    return _propose(orders, slots.installments, facts)


def _orders(slots: Slots, facts: Facts) -> tuple[Order, ...] | Decision:
    """The order that is named, or every one that can be spread."""
    nothing = Refuse("nothing_owed", (Reply("nothing-owed"),))
    open_now = [order for order in facts.book.owing if _spreadable(order) > 0]
    named = bool(slots.order or slots.among)
    free = [order for order in open_now if _stands_still(order, facts) is None]
    if not named and free:
        return tuple(free)
    order = which_order(slots, facts, free if named else open_now, nothing, open_now)
    if not isinstance(order, Order):
        return order
    if _spreadable(order) == 0:
        return Refuse("nothing_owed", (Reply("plan-closed", {"merchant": order.merchant}),))
    return _stands_still(order, facts) or (order,)


def _stands_still(order: Order, facts: Facts) -> Refuse | None:
    """Why an order's plan is left as it is: a dispute or a pause."""
    named = {"merchant": order.merchant}
    if order.open_dispute is not None:
        return Refuse("disputed", (Reply("disputed", named),))
    pause = order.pause_on(facts.today)
    if pause is not None:
        return Refuse("paused", (Reply("paused", named | {"date": pause.until}),))
    return None


def _spreadable(order: Order) -> int:
    return sum(part.outstanding for part in order.open_installments)


def _running(facts: Facts) -> list[Order]:
    return [order for order in facts.book.orders if order.arrangements and _spreadable(order)]


def _most(orders: tuple[Order, ...], minimum: Money, facts: Facts) -> int:
    """The most installments that keep what is paid a month at the minimum, within the policy."""
    whole = sum(_spreadable(order) for order in orders)
    fitting = whole // minimum.amount_minor if minimum.amount_minor else whole
    smallest = min(_spreadable(order) for order in orders)
    return min(facts.policy.payment_plan.installments_max, fitting, smallest)


def _affordable(orders: tuple[Order, ...], rate: int, most: int, facts: Facts) -> Decision:
    """The fewest installments of which no month's sum is above what can be paid."""
    counts = range(facts.policy.payment_plan.installments_min, most + 1)
    fitting = next((count for count in counts if _highest(orders, count) <= rate), None)
    if fitting is not None:
        return _propose(orders, fitting, facts)
    told = {"part": Money(rate, facts.book.currency), "most": most}
    reason = "policy_requires" if _duty_holds(orders, facts) else "beyond_authority"
    return PassOn(reason, (Reply("plan-rate-too-low", told),))


def _duty_holds(orders: tuple[Order, ...], facts: Facts) -> bool:
    """Whether the market's law asks that relief be weighed for these orders as they stand."""
    duty = facts.market.forbearance_duty
    if duty == "in_arrears":
        return any(part.due_on < facts.today for o in orders for part in o.open_installments)
    return duty != "none"


def _highest(orders: tuple[Order, ...], count: int) -> int:
    """What the dearest month costs: each order's first installments carry what is left over."""
    return sum(-(-_spreadable(order) // count) for order in orders)


def _propose(orders: tuple[Order, ...], count: int, facts: Facts) -> Act:
    first = facts.today + timedelta(days=facts.policy.payment_plan.first_due_after_days)
    effect = ArrangeForbearance(tuple(order.order_id for order in orders), count, first)
    left = sum(_spreadable(order) for order in orders)
    currency = facts.book.currency
    told = {
        "amount": Money(left, currency),
        "part": Money(_highest(orders, count), currency),
        "count": count,
        "date": first,
    }
    lines = tuple(
        Reply("payoff-line", {"merchant": o.merchant, "amount": o.money(_spreadable(o))})
        for o in orders
    )
    return Act(
        (effect,),
        (*lines, Reply("plan-proposal", told)),
        (Reply("plan-done", told),),
    )

"""Why a purchase was refused, and how much may be spent.

Needs: nothing. Refuses: nothing; it only tells. The recorded main reasons are told in plain words
(GDPR, Article 22; Directive (EU) 2023/2225, Article 18), the limit and what is left of it, and
that a later purchase is decided on its own day: approval is never promised.
Policy: none is read; the reasons were recorded when the purchase was decided.
"""

from releve.core.decisions.decision import Decision, Inform, Reply
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Slots
from releve.core.lending.account_record import Declined
from releve.core.values.money import Money

POLICY = ()

_TOLD_MAX = 3


def decide(slots: Slots, facts: Facts) -> Decision:
    """Tell the reasons, the limit, and what is left of it."""
    declined = facts.book.record.declined
    named = [one for one in declined if one.merchant == slots.shop]
    # The last refusal is what is asked about, unless another shop is named.
    same_day = [one for one in declined if one.on == declined[0].on]
    lines = [line for one in (named or same_day)[:_TOLD_MAX] for line in _why(one, facts)]
    if not declined:
        lines.append(Reply("no-declined-purchase"))
    return Inform((*lines, *_left(facts), Reply("credit-no-promise")))


def _why(one: Declined, facts: Facts) -> list[Reply]:
    told = {"merchant": one.merchant, "amount": Money(one.amount, facts.book.currency)}
    first = Reply("purchase-declined", told | {"date": one.on})
    return [first, *(Reply(f"credit-{reason.replace('_', '-')}") for reason in one.reasons)]


def _left(facts: Facts) -> list[Reply]:
    limit = facts.book.customer.credit_limit
    if facts.book.customer.locked:
        return [Reply("credit-account-locked")]
    if limit is None:
        return [Reply("credit-no-limit")]
    currency = facts.book.currency
    promised = sum(
        order.authorized - order.captured
        for order in facts.book.orders
        if order.canceled_on is None and (order.authorized_until or facts.today) >= facts.today
    )
    owed = facts.book.outstanding.amount_minor
    left = max(limit - owed - promised, 0)
    told = {
        "limit": Money(limit, currency),
        "owed": Money(owed + promised, currency),
        "amount": Money(left, currency),
    }
    return [Reply("credit-left", told)]

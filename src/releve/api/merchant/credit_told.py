"""How a merchant, and the shopper the sandbox plays, is told that a purchase may not go on.

A merchant is told that it may not, never why: what somebody owes is nobody else's business. The
shopper is told in full.
"""

from releve.api.merchant.counter import Counter, correlation_id, error_answer
from releve.shell.credit_record import Asked
from releve.shell.credit_words import replies_for
from releve.shell.merchant.answers import Answer
from releve.shell.wording import Wording, locale_of

_CODES = {"declined": "PURCHASE_DECLINED", "referred": "PURCHASE_REFERRED"}
_TO_MERCHANTS = {
    "declined": "The purchase is declined. The shopper is told why.",
    "referred": "A person looks at the purchase first. The shopper is told.",
}


def turned_down(counter: Counter, asked: Asked) -> Answer:
    """The answer to a merchant. It is no error: the decision stays written."""
    outcome = asked.decision.outcome
    return error_answer(
        correlation_id(counter.request), 403, _CODES[outcome], (_TO_MERCHANTS[outcome],)
    )


def shopper_told(counter: Counter, asked: Asked, wording: Wording) -> Answer:
    """The answer where a program stands for the shopper: each reason's code with its words."""
    locale = locale_of(asked.language, asked.application.market)
    replies = replies_for(asked.application, asked.facts, asked.decision)
    told = [wording.say_around(replies.lead, locale)]
    for reason, reply in zip(asked.decision.reasons, replies.reasons, strict=True):
        told.append(f"{reason}: {wording.say_around(reply, locale)}")
    told.append(wording.say_around(replies.figures, locale))
    return error_answer(
        correlation_id(counter.request), 403, _CODES[asked.decision.outcome], tuple(told)
    )

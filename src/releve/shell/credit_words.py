"""What a shopper is told of a decision: the main reasons, the figures, and what would change it.

The words are in `language/*/page.ftl`. Nothing here promises the next answer: each purchase is
decided anew on its day. Whoever is declined is told that software decided, and that a person looks
at it on request (Directive (EU) 2023/2225, article 18(8) and (9)).
"""

from dataclasses import dataclass

from releve.core.decisions.decision import Reply
from releve.core.lending.credit.application import Application, CreditFacts
from releve.core.lending.credit.decide import CreditDecision
from releve.core.values.money import Money
from releve.shell.credit_review import Seen
from releve.shell.wording import Wording, locale_of

_WORDS = {
    "overdue_debt": "overdue-debt",
    "recently_overdue": "overdue-debt",
    "not_affordable": "not-affordable",
    "little_left": "not-affordable",
    "over_limit": "over-limit",
    "near_limit": "over-limit",
    "short_history": "short-history",
    "many_open_orders": "many-open-orders",
    "income_unknown": "income-unknown",
    "declined_lately": "declined-lately",
    "account_locked": "account-locked",
}


@dataclass(frozen=True, slots=True)
class Explanation:
    """A decision in a shopper's words: what was decided, why, on which figures, and what then."""

    lead: str
    reasons: tuple[str, ...]
    figures: str
    changes: tuple[str, ...]
    after: tuple[str, ...]


def explained(wording: Wording, found: Seen) -> Explanation:
    """In the language the shopper is spoken to in."""
    asked = found.asked
    locale = locale_of(asked.language, asked.application.market)
    decision = asked.decision
    if found.review == "decline":
        decision = CreditDecision(
            "declined", decision.limit, decision.available, found.review_reasons, by_person=True
        )
    replies = replies_for(asked.application, asked.facts, decision, review=found.review)
    return Explanation(*_said(wording, replies, locale))


@dataclass(frozen=True, slots=True)
class Replies:
    """An explanation before it is put into a language."""

    lead: Reply
    reasons: tuple[Reply, ...]
    figures: Reply
    changes: tuple[Reply, ...]
    after: tuple[Reply, ...]


def replies_for(
    application: Application,
    facts: CreditFacts,
    decision: CreditDecision,
    *,
    review: str = "none",
) -> Replies:
    """What is said of a decision; `review` is what became of it with a person."""
    words = tuple(_WORDS[reason] for reason in decision.reasons)
    declined = decision.outcome == "declined"
    changes = tuple(Reply(f"credit-change-{word}") for word in words) if declined else ()
    after: tuple[Reply, ...] = ()
    if declined:
        after = (Reply("credit-no-promise"),)
        if review == "none" and not decision.by_person:
            after += (Reply("credit-person-right"),)
    if review == "waiting" and declined:
        after += (Reply("credit-person-asked"),)
    return Replies(
        Reply(_lead(decision, review)),
        tuple(Reply(f"credit-{word}") for word in words),
        Reply(
            "credit-figures",
            {
                "limit": Money(decision.limit, application.currency),
                "owed": Money(facts.taken, application.currency),
                "asked": Money(application.amount, application.currency),
            },
        ),
        changes,
        after,
    )


def _lead(decision: CreditDecision, review: str) -> str:
    if review == "grant":
        return "credit-person-granted"
    if decision.outcome == "granted":
        return "credit-granted"
    if decision.outcome == "referred":
        return "credit-referred"
    return "credit-person-declined" if decision.by_person else "credit-declined"


def _said(
    wording: Wording, replies: Replies, locale: str
) -> tuple[str, tuple[str, ...], str, tuple[str, ...], tuple[str, ...]]:
    def say(reply: Reply) -> str:
        return wording.say_around(reply, locale)

    return (
        say(replies.lead),
        tuple(map(say, replies.reasons)),
        say(replies.figures),
        tuple(map(say, replies.changes)),
        tuple(map(say, replies.after)),
    )

"""What a person finds on taking over, and that authority fails closed."""

from dataclasses import dataclass
from typing import Any, cast, get_args

import pytest

from releve.core.authority.limits import beyond_authority
from releve.core.conversation.meaning import Heard
from releve.core.decisions.effect import Effect, HandOver, HandOverReason
from releve.core.handover.brief import brief_of
from releve.core.handover.routing import queue_for
from releve.core.reading.reading import ErrandGuess, Reading

GIVEN: dict[str, Any] = {
    "market": "de",
    "orders": [
        {
            "id": "TK-7",
            "merchant": "Teekontor",
            "items": [{"name": "Kanne", "amount": 4400}],
            "captured_on": "2026-10-30",
        }
    ],
}


@pytest.mark.parametrize(
    ("reason", "errand", "queue"),
    [
        ("self_harm_risk", "balance_and_due", "urgent_care"),
        ("vulnerable", "extend_due_date", "care"),
        ("deceased", "none", "care"),
        ("third_party", "pay_now", "care"),
        ("fraud_suspected", "dispute_not_my_purchase", "fraud"),
        ("complaint", "complaint", "complaints"),
        ("legal_threat", "late_fee", "complaints"),
        ("policy_requires", "merchant_payout", "merchants"),
        ("asked_for_person", "human_agent", "customer_service"),
        ("beyond_authority", "payoff", "customer_service"),
    ],
)
def test_the_queue(reason: Any, errand: Any, queue: str) -> None:
    assert queue_for(reason, errand) == queue


def test_every_reason_has_a_queue() -> None:
    assert all(queue_for(reason, "none") for reason in get_args(HandOverReason))


def test_the_brief_says_who_what_what_was_done_and_why(set_stage: Any) -> None:
    stage = set_stage(GIVEN)
    guesses = (ErrandGuess("payoff", 0.9),)
    stage.hear(Heard(Reading("alles bezahlen", "en", guesses, 1)))
    pending = stage.state.pending
    last = Reading(
        "and TK-7 get me a person", "en", (ErrandGuess("human_agent", 0.9),), 1, (),
        ("asks_for_person",),
    )  # fmt: skip
    (step,) = stage.hear(Heard(last))
    (effect,) = step.effects
    assert effect == HandOver("asked_for_person", "customer_service")
    brief = brief_of(
        stage.facts.book,
        language="de",
        identified=True,
        reason=effect.reason,
        reading=last,
        pending=pending,
        done=["pay_now: resolved"],
    )
    assert (brief.customer, brief.market, brief.identified) == ("Kim", "de", True)
    assert brief.wanted == ("payoff", "human_agent")
    assert brief.signals == ("asks_for_person",)
    assert brief.done == ("pay_now: resolved",)
    assert (brief.reason, brief.outstanding_minor, brief.currency) == (
        "asked_for_person",
        4400,
        "EUR",
    )


@dataclass(frozen=True, slots=True)
class GiveMoney:
    """An effect that nobody has written a limit for."""

    order: str
    amount: int


def test_an_effect_without_a_limit_is_beyond_authority(set_stage: Any) -> None:
    policy = set_stage(GIVEN).facts.policy
    assert beyond_authority(cast("Effect", GiveMoney("TK-7", 1)), "EUR", policy)

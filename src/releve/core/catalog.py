"""The procedures, by hand: an errand that is not here is decided by a person."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from releve.core.authority.levels import ALWAYS_OPEN, level_for, stopped
from releve.core.authority.limits import beyond_authority
from releve.core.decisions.decision import Act, Decision, PassOn, Refuse, Reply
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Request, Slots
from releve.core.procedures import (
    account_details_change,
    balance_and_due,
    change_payment_method_or_date,
    close_account_or_gdpr,
    complaint,
    credit_limit_or_declined,
    dispute_not_my_purchase,
    dispute_not_received,
    dispute_wrong_or_damaged,
    extend_due_date,
    human_agent,
    invoice_query,
    late_fee,
    merchant_dispute,
    merchant_payout,
    merchant_refund_capture_cancel,
    order_cancel,
    pay_now,
    payment_missing,
    payment_plan,
    payoff,
    refund_status,
    report_return,
    statement_copy,
    withdraw_from_credit,
)
from releve.core.reading.reading import Errand


@dataclass(frozen=True, slots=True)
class Procedure:
    """One errand's rule: how it decides and which policy sections it reads."""

    decide: Callable[[Slots, Facts], Decision]
    policy: tuple[str, ...]


PROCEDURES: Mapping[Errand, Procedure] = {
    "account_details_change": Procedure(
        account_details_change.decide, account_details_change.POLICY
    ),
    "balance_and_due": Procedure(balance_and_due.decide, balance_and_due.POLICY),
    "change_payment_method_or_date": Procedure(
        change_payment_method_or_date.decide, change_payment_method_or_date.POLICY
    ),
    "close_account_or_gdpr": Procedure(close_account_or_gdpr.decide, close_account_or_gdpr.POLICY),
    "complaint": Procedure(complaint.decide, complaint.POLICY),
    "credit_limit_or_declined": Procedure(
        credit_limit_or_declined.decide, credit_limit_or_declined.POLICY
    ),
    "dispute_not_my_purchase": Procedure(
        dispute_not_my_purchase.decide, dispute_not_my_purchase.POLICY
    ),
    "dispute_not_received": Procedure(dispute_not_received.decide, dispute_not_received.POLICY),
    "dispute_wrong_or_damaged": Procedure(
        dispute_wrong_or_damaged.decide, dispute_wrong_or_damaged.POLICY
    ),
    "extend_due_date": Procedure(extend_due_date.decide, extend_due_date.POLICY),
    "human_agent": Procedure(human_agent.decide, human_agent.POLICY),
    "invoice_query": Procedure(invoice_query.decide, invoice_query.POLICY),
    "late_fee": Procedure(late_fee.decide, late_fee.POLICY),
    "merchant_dispute": Procedure(merchant_dispute.decide, merchant_dispute.POLICY),
    "merchant_payout": Procedure(merchant_payout.decide, merchant_payout.POLICY),
    "merchant_refund_capture_cancel": Procedure(
        merchant_refund_capture_cancel.decide, merchant_refund_capture_cancel.POLICY
    ),
    "order_cancel": Procedure(order_cancel.decide, order_cancel.POLICY),
    "pay_now": Procedure(pay_now.decide, pay_now.POLICY),
    "payment_missing": Procedure(payment_missing.decide, payment_missing.POLICY),
    "payment_plan": Procedure(payment_plan.decide, payment_plan.POLICY),
    "payoff": Procedure(payoff.decide, payoff.POLICY),
    "refund_status": Procedure(refund_status.decide, refund_status.POLICY),
    "report_return": Procedure(report_return.decide, report_return.POLICY),
    "statement_copy": Procedure(statement_copy.decide, statement_copy.POLICY),
    "withdraw_from_credit": Procedure(withdraw_from_credit.decide, withdraw_from_credit.POLICY),
}


def decide(request: Request, facts: Facts) -> Decision:
    """What the lender's rules say to one request.

    Another customer's order is never touched, and what is beyond an assistant's authority goes to
    a person whatever the procedure proposed.
    """
    order = request.slots.order
    # A person is reached whatever is named; of the rest nobody hears of another's order.
    person = request.errand == "human_agent"
    if order is not None and order in facts.book.foreign and not person:
        return Refuse("not_yours", (Reply("not-yours", {"order": order}),))
    procedure = PROCEDURES.get(request.errand)
    if procedure is None:
        return PassOn("policy_requires")
    if is_stopped(request.errand, facts):
        return PassOn("beyond_authority")
    decision = procedure.decide(request.slots, facts)
    if not isinstance(decision, Act):
        return decision
    if _beyond(decision, facts):
        return PassOn("beyond_authority")
    return _as_far_as_allowed(decision, facts)


def is_stopped(errand: Errand, facts: Facts) -> bool:
    """Whether somebody has stopped this errand, this market, or this assistant."""
    if errand in ALWAYS_OPEN:
        return False
    return stopped(facts.autonomy, facts.market.market, errand) is not None


def _as_far_as_allowed(act: Act, facts: Facts) -> Decision:
    """The act where its level lets it be proposed, else a person's work.

    What cannot wait for a yes cannot wait for a person's yes either: it goes to a person at once,
    for the reason that it has.
    """
    level = level_for(act.effects, facts)
    if level == "off":
        return PassOn(act.then or "beyond_authority")
    if level == "shadow" or (level == "suggest" and act.then is not None):
        return PassOn(act.then or "beyond_authority", would=act.effects)
    return act


def _beyond(act: Act, facts: Facts) -> bool:
    return any(beyond_authority(one, facts.book.currency, facts.policy) for one in act.effects)

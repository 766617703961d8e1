"""What an assistant may do alone. Fails closed: an effect without a rule here is beyond it.

The limits are policy values (section `authority`); a language model or anyone's text can widen
nothing, because nothing here reads text.
"""

from releve.core.decisions.effect import (
    AcceptDispute,
    ArrangeForbearance,
    CancelOrder,
    CaptureOrder,
    ChangePaymentDay,
    ChangePaymentMethod,
    CloseAccount,
    Effect,
    ErasePersonalData,
    ExportPersonalData,
    ExtendAuthorization,
    HandOver,
    LockAccount,
    MoveDueDate,
    OpenDispute,
    PausePlan,
    RefundCapture,
    RegisterComplaint,
    RegisterReturn,
    ReleaseAuthorization,
    ResumePlan,
    SendStatement,
    SubmitDisputeEvidence,
    TakePayment,
    TracePayment,
    UpdateContactDetails,
    WaiveFee,
    WithdrawFromCredit,
)
from releve.core.rules.policy import Policy

# The sum that an arrangement may spread is the procedure's to keep (policy: payment_plan).
_UNLIMITED = (
    AcceptDispute,
    ArrangeForbearance,
    CancelOrder,
    CaptureOrder,
    ChangePaymentDay,
    ChangePaymentMethod,
    CloseAccount,
    ErasePersonalData,
    ExportPersonalData,
    ExtendAuthorization,
    HandOver,
    LockAccount,
    MoveDueDate,
    OpenDispute,
    PausePlan,
    RegisterComplaint,
    RegisterReturn,
    ReleaseAuthorization,
    ResumePlan,
    SendStatement,
    SubmitDisputeEvidence,
    TracePayment,
    UpdateContactDetails,
    WithdrawFromCredit,
)


def beyond_authority(effect: Effect, currency: str, policy: Policy) -> bool:
    """Whether a person must decide this effect. `currency` is the order's."""
    if isinstance(effect, TakePayment):
        limit = policy.money(policy.authority.take_payment_max_major, currency)
        return effect.amount > limit.amount_minor
    if isinstance(effect, WaiveFee):
        limit = policy.money(policy.authority.waive_fee_max_major, currency)
        return effect.amount > limit.amount_minor
    if isinstance(effect, RefundCapture):
        limit = policy.money(policy.authority.refund_capture_max_major, currency)
        return effect.amount > limit.amount_minor
    return type(effect) not in _UNLIMITED

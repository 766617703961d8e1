"""Which queue of people a conversation goes to, by why it was handed over."""

from releve.core.decisions.effect import HandOverReason
from releve.core.reading.reading import Errand

_BY_REASON: dict[HandOverReason, str] = {
    "self_harm_risk": "urgent_care",
    "vulnerable": "care",
    "deceased": "care",
    "complaint": "complaints",
    "legal_threat": "complaints",
    "fraud_suspected": "fraud",
    "third_party": "care",
}


def queue_for(reason: HandOverReason, errand: Errand) -> str:
    """The queue's name; merchants have their own people."""
    if reason in _BY_REASON:
        return _BY_REASON[reason]
    return "merchants" if errand.startswith("merchant_") else "customer_service"

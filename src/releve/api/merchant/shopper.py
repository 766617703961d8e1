"""The sandbox's automated shopper: agrees to a product where a person would on the payment page."""

from fastapi import APIRouter, Response

from releve.api.merchant.counter import CounterHere, shown
from releve.api.merchant.shapes import ProductChosen
from releve.api.merchant.told import moment
from releve.core.lending.authorization import AGREEMENT_VALID
from releve.shell.merchant import sessions
from releve.shell.merchant.answers import Answer
from releve.shell.merchant.call import Call

router = APIRouter(prefix="/sandbox/v1", tags=["sandbox"])


@router.post("/sessions/{session_id}/authorize")
def authorize(session_id: str, counter: CounterHere) -> Response:
    """Agree to a product for a session of the merchant's own."""

    def work(call: Call) -> Answer:
        session = sessions.session_of(call, session_id, lock=True)
        agreement = sessions.agree(call, session, counter.wanted(ProductChosen).product)
        return shown(
            {
                "authorization_token": agreement.token,
                "session_id": session_id,
                "product": agreement.product,
                "approved": True,
                "expires_at": moment(call.now + AGREEMENT_VALID),
            }
        )

    return counter.change(work)

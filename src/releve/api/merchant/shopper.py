"""The sandbox's automated shopper: agrees to a product where a person would on the payment page."""

from fastapi import APIRouter, Response

from releve.api.merchant.counter import CounterHere, shown
from releve.api.merchant.credit_told import shopper_told
from releve.api.merchant.shapes import ProductChosen
from releve.api.merchant.told import moment
from releve.core.lending.authorization import AGREEMENT_VALID
from releve.core.lending.credit.application import Means
from releve.shell import credit
from releve.shell.merchant import sessions
from releve.shell.merchant.answers import Answer
from releve.shell.merchant.call import Call

router = APIRouter(prefix="/sandbox/v1", tags=["sandbox"])


@router.post("/sessions/{session_id}/authorize")
def authorize(session_id: str, counter: CounterHere) -> Response:
    """Agree to a product for a session of the merchant's own."""

    def work(call: Call) -> Answer:
        session = sessions.session_of(call, session_id, lock=True)
        chosen = counter.wanted(ProductChosen)
        product = sessions.require_open(session, chosen.product)
        if sessions.asks_leave_only(session.purchase):
            return _agreed(call, sessions.agree(call, session, product, None))
        income, expenses = chosen.monthly_income, chosen.monthly_expenses
        means = None if income is None or expenses is None else Means(income, expenses)
        asked = credit.ask(
            call,
            session.purchase,
            product,
            stage="authorize",
            session_id=session_id,
            means=means,
        )
        if not asked.granted:
            return shopper_told(counter, asked, call.desk.wording)
        return _agreed(call, sessions.agree(call, session, product, asked.decision_id))

    return counter.change(work)


def _agreed(call: Call, agreement: sessions.Agreement) -> Answer:
    return shown(
        {
            "authorization_token": agreement.token,
            "session_id": agreement.session.session_id,
            "product": agreement.product,
            "approved": True,
            "expires_at": moment(call.now + AGREEMENT_VALID),
        }
    )

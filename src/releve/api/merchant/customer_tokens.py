"""Customer tokens: read, used for an order, ended."""

from fastapi import APIRouter, Response

from releve.api.merchant.counter import CounterHere, shown
from releve.api.merchant.credit_told import turned_down
from releve.api.merchant.payments import capture_whole, order_placed
from releve.api.merchant.shapes import TokenOrderWanted, TokenStatus
from releve.shell import credit
from releve.shell.merchant import tokens
from releve.shell.merchant.answers import Answer
from releve.shell.merchant.call import Call
from releve.shell.merchant.placing import place_order

router = APIRouter(prefix="/customer-token/v1/tokens/{token_id}", tags=["customer tokens"])


@router.get("")
def read_token(token_id: str, counter: CounterHere) -> Response:
    """How a token stands."""

    def work(call: Call) -> Answer:
        token = tokens.token_of(call, token_id)
        status = "CANCELLED" if token.canceled else "ACTIVE"
        return shown({"status": status, "payment_method_type": "INVOICE"})

    return counter.read(work)


@router.post("/order")
def order_with_token(token_id: str, counter: CounterHere) -> Response:
    """An order without asking the customer again."""

    def work(call: Call) -> Answer:
        given = counter.wanted(TokenOrderWanted).given()
        at_once = given.pop("auto_capture", False)
        purchase, token = tokens.purchase_with(call, token_id, given)
        who, product = token.customer_id, token.product
        asked = credit.ask(call, purchase, product, stage="token_order", customer_id=who)
        if not asked.granted:
            return turned_down(counter, asked)
        order_id = place_order(call, purchase, product, session_id=None, customer_id=who)
        if at_once:
            capture_whole(call, order_id)
        return shown(order_placed(counter, order_id, product, given))

    return counter.change(work)


@router.patch("/status")
def end_token(token_id: str, counter: CounterHere) -> Response:
    """The token is canceled for good."""

    def work(call: Call) -> Answer:
        counter.wanted(TokenStatus)
        tokens.cancel_token(call, token_id)
        return Answer(202, {})

    return counter.change(work)

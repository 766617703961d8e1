"""Hosted payment pages for merchants: opened, read, disabled, sent to the shopper."""

from typing import Any

from fastapi import APIRouter, Response

from releve.api.merchant.counter import Counter, CounterHere, done, shown
from releve.api.merchant.shapes import Distribution, PageWanted
from releve.api.merchant.told import moment
from releve.shell.merchant import pages
from releve.shell.merchant.answers import Answer
from releve.shell.merchant.call import Call, Refused

router = APIRouter(prefix="/hpp/v1/sessions", tags=["hosted payment page"])
PAGE = "/pay"
_CONTACT = {"email": "email", "sms": "phone", "token": "access_id"}


def page_address(counter: Counter, page_id: str) -> str:
    """Where the shopper goes."""
    return f"{counter.base}{PAGE}/{page_id}"


@router.post("")
def open_page(counter: CounterHere) -> Response:
    """A page for a payment session."""

    def work(call: Call) -> Answer:
        given = counter.wanted(PageWanted)
        options: dict[str, Any] = given.given()
        mode = (given.options.place_order_mode if given.options else None) or "NONE"
        page = pages.open_page(call, given.payment_session_url, mode, options)
        own = f"{counter.base}/hpp/v1/sessions/{page.page_id}"
        told = {
            "session_id": page.page_id,
            "session_url": own,
            "redirect_url": page_address(counter, page.page_id),
            "distribution_url": f"{own}/distribution",
            "expires_at": moment(page.expires_at),
        }
        return shown(told, 201)

    return counter.change(work)


@router.get("/{page_id}")
def read_page(page_id: str, counter: CounterHere) -> Response:
    """How far the shopper is."""

    def work(call: Call) -> Answer:
        page = pages.page_of(call, page_id)
        told: dict[str, Any] = {
            "session_id": page.page_id,
            "status": page.status,
            "expires_at": moment(page.expires_at),
            "updated_at": moment(page.updated_at),
        }
        if page.token:
            told["authorization_token"] = page.token
        if page.order_id:
            told |= {"order_id": page.order_id, "klarna_reference": page.order_id}
        return shown(told)

    return counter.read(work)


@router.delete("/{page_id}")
def disable_page(page_id: str, counter: CounterHere) -> Response:
    """Nobody shall use the page."""

    def work(call: Call) -> Answer:
        pages.disable(call, page_id)
        return done()

    return counter.change(work)


@router.post("/{page_id}/distribution")
def send_link(page_id: str, counter: CounterHere) -> Response:
    """Send the shopper the address."""

    def work(call: Call) -> Answer:
        given = counter.wanted(Distribution)
        field = _CONTACT[given.method]
        to: str | None = getattr(given.contact_information, field)
        if not to:
            reason = f"contact_information.{field}: needed for method {given.method}"
            raise Refused("bad_value", "BAD_VALUE", reason)
        link = page_address(counter, page_id)
        pages.send_link(call, page_id, given.method, to, link)
        return done()

    return counter.change(work)

"""Hosted payment pages: the shopper's page of a payment session, and what became of it."""

import uuid
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal

from psycopg.types.json import Jsonb

from releve.core.lending.authorization import SESSION_VALID
from releve.shell.merchant.call import Call, Refused
from releve.shell.merchant.sessions import Agreement, asks_leave_only, session_of
from releve.shell.merchant.webhooks import tell
from releve.shell.outbox import OutboxMessage, put
from releve.shell.postgres.named import load

_SQL = load("merchant_purchases")
Status = Literal["WAITING", "BACK", "IN_PROGRESS", "COMPLETED", "CANCELLED", "FAILED", "DISABLED"]
PlaceOrder = Literal["NONE", "PLACE_ORDER", "CAPTURE_ORDER"]
_OVER = frozenset({"COMPLETED", "CANCELLED", "FAILED", "DISABLED"})


@dataclass(frozen=True, slots=True)
class HostedPage:
    """A page as it stands."""

    page_id: str
    merchant_id: str
    session_id: str
    status: Status
    place_order: PlaceOrder
    options: dict[str, Any]
    token: str | None
    order_id: str | None
    updated_at: datetime
    expires_at: datetime

    @property
    def over(self) -> bool:
        """Whether the shopper has nothing left to do on it."""
        return self.status in _OVER


def open_page(
    call: Call, session_url: str, place_order: PlaceOrder, options: dict[str, Any]
) -> HostedPage:
    """A page for the merchant's session of that address. Refused (not_found) without one."""
    session = session_of(call, session_url.rstrip("/").rsplit("/", 1)[-1])
    if session.completed:
        raise Refused("not_allowed", "NOT_ALLOWED", "The session has become an order.")
    if asks_leave_only(session.purchase):
        raise Refused("not_allowed", "NOT_ALLOWED", "A session of nothing has no page to pay on.")
    page_id = str(uuid.uuid4())
    expires_at = min(session.expires_at, call.now + SESSION_VALID)
    call.connection.execute(
        _SQL.add_page,
        call.named(
            page=page_id,
            session=session.session_id,
            place_order=place_order,
            options=Jsonb(options),
            expires_at=expires_at,
        ),
    )
    return HostedPage(
        page_id,
        call.merchant_id,
        session.session_id,
        "WAITING",
        place_order,
        options,
        None,
        None,
        call.now,
        expires_at,
    )


def page_of(call: Call, page_id: str, *, anybody: bool = False) -> HostedPage:
    """The merchant's page, locked; `anybody`'s for the shopper, who knows its address.

    Refused (not_found) where there is none, or it has expired.
    """
    named = call.named(page=page_id) | ({"merchant": None} if anybody else {})
    row = None if "\0" in page_id else call.connection.execute(_SQL.page_of, named).fetchone()
    if row is None or row[9] <= call.now:
        raise Refused("not_found", "NOT_FOUND", "There is no such page, or it has expired.")
    return HostedPage(*row)


def move_on(
    call: Call,
    page: HostedPage,
    status: Status,
    agreement: Agreement | None = None,
    order_id: str | None = None,
) -> HostedPage:
    """The page as it stands next."""
    token = agreement.token if agreement else page.token
    after = replace(page, status=status, token=token, order_id=order_id, updated_at=call.now)
    call.connection.execute(
        _SQL.change_page,
        call.named(page=page.page_id, status=status, token=token, order=order_id),
    )
    urls: dict[str, str] = page.options.get("merchant_urls") or {}
    url = urls.get("status_update", "").replace("{{session_id}}", page.page_id)
    told = {"event_type": status, "session_id": page.page_id, "order_id": order_id}
    told |= {"authorization_token": token}
    tell(call, url, f"page/{page.page_id}/{status}", told)
    return after


def disable(call: Call, page_id: str) -> None:
    """The merchant takes the page back. Refused (bad_value) once it is completed."""
    page = page_of(call, page_id)
    if page.status == "COMPLETED":
        raise Refused("bad_value", "BAD_VALUE", "The page is completed.")
    move_on(call, page, "DISABLED", order_id=page.order_id)


def send_link(call: Call, page_id: str, method: str, to: str, link: str) -> None:
    """Send the shopper the page's address. Refused (bad_value) where nobody may use it."""
    page = page_of(call, page_id)
    if page.over:
        raise Refused("bad_value", "BAD_VALUE", f"The page is {page.status}.")
    key = f"page/{page_id}/{call.now.isoformat()}/{method}"
    message = OutboxMessage(key, method, to, {"page": page_id, "link": link})
    put(call.connection, call.lender_id, message, call.now)

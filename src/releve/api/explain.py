"""Why a balance is what it is, and what a plan would become: the customer's doors.

A session that is signed in asks of its own customer's orders; one that is not, by a conversation
of its own in which the one-time code was given. Nothing is changed by either door.
"""

from typing import Annotated

from fastapi import APIRouter, Query

from releve.api.entry import DeskHere, SessionHere
from releve.api.explain_shapes import (
    ChangeWanted,
    MissNextWanted,
    MoveDateWanted,
    PayEarlyWanted,
    WhatIfShown,
    WhyShown,
)
from releve.api.explain_words import ExplainWriter
from releve.api.troubles import ApiTrouble, documented
from releve.core.catalog import decide
from releve.core.decisions.decision import Decision
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Request, Slots
from releve.core.lending.customer_book import CustomerBook
from releve.core.lending.what_if import Change, MissNext, MoveDate, PayEarly, SendBack
from releve.core.values.ids import CustomerId, LenderId, OrderId
from releve.shell.authority.levels import load_autonomy
from releve.shell.conversations import conversation_of
from releve.shell.desk import Desk
from releve.shell.explain import Asked, explain, preview
from releve.shell.sessions import PATIENCE_SECONDS, Session
from releve.shell.wording import locale_of

router = APIRouter(prefix="/api/v1", tags=["explain"])
TroublesOf = documented(401, 403, 404, 422, 503)
ByConversation = Annotated[
    str | None,
    Query(max_length=64, description="Where the code was given, for who is not signed in."),
]
InLanguage = Annotated[str | None, Query(max_length=16, description="Unset: the customer's own.")]
OfNumber = Annotated[int | None, Query(ge=1, le=32_767)]


@router.get("/why", responses=TroublesOf)
def why_all(
    desk: DeskHere,
    session: SessionHere,
    conversation: ByConversation = None,
    lang: InLanguage = None,
) -> WhyShown:
    """Why the customer owes what is owed in all."""
    return _why(desk, session, conversation, lang, None)


@router.get("/orders/{order_id}/why", responses=TroublesOf)
def why_order(
    order_id: str,
    desk: DeskHere,
    session: SessionHere,
    installment: OfNumber = None,
    fee: OfNumber = None,
    conversation: ByConversation = None,
    lang: InLanguage = None,
) -> WhyShown:
    """Why that much is left of an order, or of one installment or late fee of it."""
    if installment is not None and fee is not None:
        raise ApiTrouble(422, "invalid", "fee: an installment or a fee is asked for, not both")
    return _why(desk, session, conversation, lang, OrderId(order_id), installment, fee)


@router.post("/orders/{order_id}/what-if", responses=TroublesOf)
def what_if(
    order_id: str,
    wanted: ChangeWanted,
    desk: DeskHere,
    session: SessionHere,
    conversation: ByConversation = None,
    lang: InLanguage = None,
) -> WhatIfShown:
    """What an order's plan would become; nothing is changed."""
    asked, language = _asked(desk, session, conversation, lang)
    change = _change(wanted)
    try:
        with desk.pool.connection(timeout=PATIENCE_SECONDS) as connection:
            book, found = preview(connection, asked, OrderId(order_id), change)
    except LookupError as error:
        raise _unknown(order_id) from error
    except (ValueError, OverflowError) as error:
        raise ApiTrouble(422, "not_possible", str(error)) from error
    writer = ExplainWriter(desk.wording, locale_of(language, session.market), session.language)
    decision = _assistants_answer(desk, asked, book, found.order.order_id, change)
    return writer.what_if(found, decision)


def _why(
    desk: Desk,
    session: Session,
    conversation: str | None,
    lang: str | None,
    order_id: OrderId | None,
    installment: int | None = None,
    fee: int | None = None,
) -> WhyShown:
    asked, language = _asked(desk, session, conversation, lang)
    try:
        with desk.pool.connection(timeout=PATIENCE_SECONDS) as connection:
            found = explain(connection, asked, order_id, installment=installment, fee=fee)
    except LookupError as error:
        raise _unknown(order_id or "") from error
    writer = ExplainWriter(desk.wording, locale_of(language, session.market), session.language)
    return writer.why(found)


def _asked(
    desk: Desk, session: Session, conversation_id: str | None, lang: str | None
) -> tuple[Asked, str]:
    """Who asks, once it is known to be the customer; and in which language."""
    if not session.signed_in:
        found = conversation_of(desk, session, conversation_id) if conversation_id else None
        if found is None or not found.state.identified:
            raise ApiTrouble(403, "not_identified", "the one-time code has to be given first")
    market = desk.markets.file(session.market)
    today = desk.clock.now(market.on(desk.clock.now("UTC").date()).time_zone).date()
    customer = CustomerId(session.customer_id)
    language = lang if lang in desk.wording.page_languages else session.language
    return Asked(LenderId(desk.lender_id), customer, today, market, desk.policy), language


def _unknown(order_id: str) -> ApiTrouble:
    return ApiTrouble(404, "not_found", f"there is no such order of yours: {order_id[:100]}")


def _change(wanted: ChangeWanted) -> Change:
    match wanted:
        case PayEarlyWanted(on=on, amount=amount):
            return PayEarly(on, amount)
        case MoveDateWanted(to=to, installment=installment):
            return MoveDate(to, installment)
        case MissNextWanted(until=until):
            return MissNext(until)
        case _:
            return SendBack(tuple(wanted.items), wanted.amount)


def _assistants_answer(
    desk: Desk, asked: Asked, book: CustomerBook, order_id: OrderId, change: Change
) -> Decision | None:
    """What an assistant would decide today; None for what nobody asks an assistant for."""
    request = _request(order_id, change, asked)
    if request is None:
        return None
    closed = desk.markets.closed_days(asked.market.market, asked.today)
    with desk.pool.connection() as connection:
        autonomy = load_autonomy(connection, desk.lender_id, desk.authority)
    rules = asked.market.on(asked.today)
    facts = Facts(book, desk.policy, rules, asked.today, closed, autonomy=autonomy)
    return decide(request, facts)


def _request(order_id: OrderId, change: Change, asked: Asked) -> Request | None:
    match change:
        case PayEarly(on, amount) if on in {None, asked.today}:
            errand = "payoff" if amount is None else "pay_now"
            return Request(errand, Slots(order=order_id, amount=amount))
        case MoveDate(to, installment):
            slots = Slots(order=order_id, date=to, installment=installment)
            return Request("extend_due_date", slots)
        case SendBack(items, None):
            return Request("report_return", Slots(order=order_id, items=items))
        case _:
            return None

"""The sandbox's checkout page: a shopper picks a product, reads what the law asks, and agrees.

Before the shopper agrees the page shows the pre-contractual information of Directive (EU)
2023/2225, article 10: the lender, the credit and its cost, each installment with its day, the
annual percentage rate, what a late payment costs, the right to withdraw, and where to complain.
"""

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cache
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import parse_qsl

from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from releve.api.merchant.hosted_pages import PAGE
from releve.api.merchant.told import for_order, product_words
from releve.core.lending.apr import CashFlow, market_apr, percent
from releve.core.lending.credit.application import Means
from releve.core.lending.order import Product
from releve.core.lending.schedule import schedule
from releve.core.rules.market import MarketRules
from releve.core.values.money import Money, decimals
from releve.shell import credit, credit_review
from releve.shell.credit_words import explained
from releve.shell.desk import Desk
from releve.shell.due_dates import on_banking_days
from releve.shell.merchant import changes, pages, sessions
from releve.shell.merchant.call import Call, Refused
from releve.shell.merchant.pages import HostedPage
from releve.shell.merchant.placing import language_of, place_order
from releve.shell.merchant.sessions import PRODUCTS, PaymentSession
from releve.shell.postgres.connection import Connection
from releve.shell.product_terms import load_product_terms
from releve.shell.sessions import PATIENCE_SECONDS
from releve.shell.wording import direction, written

router = APIRouter(prefix=PAGE, include_in_schema=False)
FILES = Path(__file__).parent / "checkout_files"
_LANGUAGE = "en"
_MEANS_MAX = 1_000_000_000
_terms = cache(load_product_terms)
_templates = Environment(
    loader=FileSystemLoader(FILES),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


@dataclass(frozen=True, slots=True)
class Offer:
    """A product for this purchase, as it is shown before the shopper agrees."""

    product: Product
    words: str
    installments: tuple[tuple[str, str], ...]
    total: str
    cost: str
    apr: str


@router.get("/checkout.css")
def style() -> Response:
    """How the page looks."""
    return Response((FILES / "checkout.css").read_bytes(), media_type="text/css")


@router.get("/{page_id}")
def show(page_id: str, request: Request, product: str | None = None) -> HTMLResponse:
    """The page where it stands."""
    desk: Desk = request.app.state.desk
    with desk.pool.connection(timeout=PATIENCE_SECONDS) as connection:
        try:
            page, call, session = _shopper(desk, connection, page_id)
        except Refused as refusal:
            return _gone(refusal)
        if page.status == "WAITING":
            page = pages.move_on(call, page, "IN_PROGRESS")
        return _shown(call, page, session, product)


async def form_here(request: Request) -> dict[str, str]:
    """The form's fields (application/x-www-form-urlencoded)."""
    body = await request.body()
    return dict(parse_qsl(body.decode("utf-8", "replace"), max_num_fields=20))


@router.post("/{page_id}")
def answer(
    page_id: str, request: Request, form: Annotated[dict[str, str], Depends(form_here)]
) -> HTMLResponse:
    """The shopper agrees, or goes back to the shop."""
    product = form.get("product", "")
    desk: Desk = request.app.state.desk
    with desk.pool.connection(timeout=PATIENCE_SECONDS) as connection:
        try:
            page, call, session = _shopper(desk, connection, page_id)
            if page.over:
                return _shown(call, page, session, None)
            if form.get("step") == "cancel":
                page = pages.move_on(call, page, "CANCELLED")
            elif form.get("step") == "person":
                _ask_person(call, session, form.get("said"))
            elif form.get("agreed") == "yes":
                page = _agree(call, page, session, form)
            return _shown(call, page, session, product)
        except Refused as refusal:
            connection.rollback()
            return _gone(refusal)


def _shopper(
    desk: Desk, connection: Connection, page_id: str
) -> tuple[HostedPage, Call, PaymentSession]:
    nobody = Call(desk, connection, "", desk.clock.now("UTC"))
    page = pages.page_of(nobody, page_id, anybody=True)
    call = Call(desk, connection, page.merchant_id, nobody.now)
    return page, call, sessions.session_of(call, page.session_id, lock=True)


def _agree(
    call: Call, page: HostedPage, session: PaymentSession, form: dict[str, str]
) -> HostedPage:
    """Ask for credit, and go on where it is granted; else the page shows what was decided."""
    product = sessions.require_open(session, form.get("product", ""))
    purchase = for_order(session.purchase)
    means = _means(form, purchase["purchase_currency"].upper())
    if means is None and credit.needs_means(call, purchase, product):
        return page
    session_id = session.session_id
    stage = "authorize" if page.place_order == "NONE" else "order"
    asked = credit.ask(call, purchase, product, stage=stage, session_id=session_id, means=means)
    if not asked.granted:
        return page
    agreement = sessions.agree(call, session, product, asked.decision_id)
    if page.place_order == "NONE":
        return pages.move_on(call, page, "COMPLETED", agreement)
    sessions.take_agreement(call, agreement.token)
    who = asked.customer_id
    order_id = place_order(call, purchase, product, session_id=session_id, customer_id=who)
    sessions.complete(call, session)
    if page.place_order == "CAPTURE_ORDER":
        locked = changes.lock(call, order_id)
        changes.capture(call, locked, locked.seen.held.amount, {})
    return pages.move_on(call, page, "COMPLETED", agreement, order_id)


def _ask_person(call: Call, session: PaymentSession, said: str | None) -> None:
    found = credit_review.last_of_session(call.connection, call.lender_id, session.session_id)
    if found is not None:
        credit_review.request_person(call.desk, call.connection, found.asked.decision_id, said)


def _means(form: dict[str, str], currency: str) -> Means | None:
    """What the shopper typed, in whole units or with decimals; None where it is no amount."""
    income, expenses = (_typed(form.get(name, ""), currency) for name in ("income", "expenses"))
    return None if income is None or expenses is None else Means(income, expenses)


def _typed(text: str, currency: str) -> int | None:
    try:
        amount = Decimal(text.strip().replace(",", "."))
    except InvalidOperation:
        return None
    if not amount.is_finite() or not 0 <= amount <= _MEANS_MAX:
        return None
    return int(amount.scaleb(decimals(currency)).to_integral_value())


def _shown(
    call: Call, page: HostedPage, session: PaymentSession, product: str | None
) -> HTMLResponse:
    purchase = session.purchase
    country = purchase["purchase_country"].lower()
    rules = call.desk.markets.on(country, call.now.date())
    offers = [_offer(each, purchase, call, country) for each in PRODUCTS]
    chosen = next((offer for offer in offers if offer.product == product), None)
    language = language_of(call, purchase, country)
    asks = chosen is not None and credit.needs_means(call, purchase, chosen.product)
    currency = purchase["purchase_currency"].upper()
    return HTMLResponse(
        _templates.get_template("checkout.html").render(
            page=page,
            shop=session.merchant,
            title=(page.options.get("options") or {}).get("page_title") or "Check out",
            lines=[
                (line["name"], line["quantity"], _money(line["total_amount"], currency))
                for line in purchase["order_lines"]
            ],
            amount=_money(purchase["order_amount"], currency),
            offers=offers,
            chosen=chosen,
            law=_law(rules),
            asks_means=asks,
            verdict=_verdict(call, session),
            words=call.desk.wording.page_words(language),
            language=language,
            direction=direction(language),
            back=_back(page),
        )
    )


def _offer(product: Product, purchase: dict[str, Any], call: Call, market: str) -> Offer:
    today = call.today(market)
    amount = purchase["order_amount"]
    currency = purchase["purchase_currency"].upper()
    agreed = schedule(_terms()[product], amount, today, market)
    plan = on_banking_days(call.desk.policy, call.desk.markets.file(market), today, agreed)
    total = sum(part.amount for part in plan)
    paid = [CashFlow(part.due_on, part.amount) for part in plan]
    rate = market_apr(market, [CashFlow(today, amount)], paid)
    return Offer(
        product,
        product_words(product),
        tuple(
            (str(written(part.due_on, _LANGUAGE)), _money(part.amount, currency)) for part in plan
        ),
        _money(total, currency),
        _money(total - amount, currency),
        f"{percent(rate)} %",
    )


def _verdict(call: Call, session: PaymentSession) -> dict[str, Any] | None:
    """What was decided last, unless the shopper may simply go on."""
    found = credit_review.last_of_session(call.connection, call.lender_id, session.session_id)
    if found is None or found.asked.granted:
        return None
    return {
        "told": explained(call.desk.wording, found),
        "may_ask": found.may_ask_person,
    }


def _law(rules: MarketRules) -> dict[str, Any]:
    fee = _money(rules.late_fee, rules.currency)
    return {
        "late": f"at most {fee} each" if rules.late_fee else "no fee",
        "withdrawal_days": rules.withdrawal_days,
        "complaints": rules.complaint_body,
        "regime": rules.credit_regime,
    }


def _back(page: HostedPage) -> str | None:
    """Where the shop wants its shopper next. Only addresses of the web are links."""
    urls: dict[str, str] = page.options.get("merchant_urls") or {}
    name = {"COMPLETED": "success", "CANCELLED": "cancel", "DISABLED": "failure"}
    url = urls.get(name.get(page.status, "back"), "")
    known = {
        "session_id": page.page_id,
        "authorization_token": page.token or "",
        "order_id": page.order_id or "",
    }
    for key, value in known.items():
        url = url.replace("{{" + key + "}}", value)
    return url if url.startswith(("https://", "http://")) else None


def _money(amount: int, currency: str) -> str:
    return str(written(Money(amount, currency), _LANGUAGE))


def _gone(refusal: Refused) -> HTMLResponse:
    text = _templates.get_template("gone.html").render(reason=" ".join(refusal.reasons))
    return HTMLResponse(text, 404)

"""Settlement: a merchant's payouts, their transactions, and reports of both.

Reports are files (CSV, PDF). The dialect documents a report's error under the report's own media
type, so that is how it is sent; its body is the error that every route has.
"""

import re
from datetime import UTC, date, datetime
from typing import Any

from fastapi import APIRouter, Response

from releve.api.merchant import settlement_files
from releve.api.merchant.counter import Counter, CounterHere, shown
from releve.api.merchant.order_uuid import number_of
from releve.api.merchant.settled import balance_told, payout_told, summary_told, transaction_told
from releve.shell.merchant.answers import Answer
from releve.shell.merchant.call import Call, Refused
from releve.shell.settlement import payouts_read
from releve.shell.settlement.balance import balances
from releve.shell.settlement.payouts_read import PayoutRow, Wanted, Whose
from releve.shell.settlement.price_file import load_price_list

PREFIX = "/settlements/v1"
CSV = "text/csv"
PDF = "application/pdf"
router = APIRouter(prefix=PREFIX, tags=["settlements"])
_SIZE, _SIZE_MAX, _OFFSET_MAX = 20, 500, 2**53
_CURRENCY = re.compile(r"[A-Za-z]{3}")


def _asked(*required: str, **schemas: dict[str, Any]) -> dict[str, Any]:
    """The query parameters of a route, for its description."""
    parameters = [
        {"name": name, "in": "query", "required": name in required, "schema": schema}
        for name, schema in schemas.items()
    ]
    return {"parameters": parameters}


_MOMENT = {"type": "string", "format": "date-time"}
_TEXT = {"type": "string"}
_PAGE: dict[str, dict[str, Any]] = {
    "size": {"type": "integer", "maximum": _SIZE_MAX, "default": _SIZE},
    "offset": {"type": "integer", "default": 0},
}
_ENDS = ("start_date", "end_date")
_PERIOD = dict.fromkeys(_ENDS, _MOMENT)
_REFERENCE = _asked("payment_reference", payment_reference=_TEXT)


@router.get("/payouts/summary", openapi_extra=_asked(*_ENDS, **_PERIOD, currency_code=_TEXT))
def payout_summary(counter: CounterHere) -> Response:
    """What the payouts of a period come to, by currency."""

    def work(call: Call) -> Answer:
        found = payouts_read.summaries_of(_whose(call), _wanted(counter, period=True))
        return shown([summary_told(one) for one in found])

    return counter.read(work)


@router.get("/payouts/{payment_reference}")
def read_payout(payment_reference: str, counter: CounterHere) -> Response:
    """One payout."""

    def work(call: Call) -> Answer:
        return shown(payout_told(_base(counter), _payout(call, payment_reference)))

    return counter.read(work)


@router.get(
    "/payouts",
    openapi_extra=_asked(start_date=_MOMENT, end_date=_MOMENT, currency_code=_TEXT, **_PAGE),
)
def list_payouts(counter: CounterHere) -> Response:
    """The merchant's payouts, the newest first."""

    def work(call: Call) -> Answer:
        size, offset = _page(counter)
        wanted = _wanted(counter)
        found, total = payouts_read.payouts_of(_whose(call), wanted, size=size, offset=offset)
        told = [payout_told(_base(counter), one) for one in found]
        return shown({"payouts": told, "pagination": _pages(counter, len(told), total)})

    return counter.read(work)


@router.get("/transactions", openapi_extra=_asked(payment_reference=_TEXT, order_id=_TEXT, **_PAGE))
def list_transactions(counter: CounterHere) -> Response:
    """Transactions of a payout or of an order, or all; paid out or not yet."""

    def work(call: Call) -> Answer:
        size, offset = _page(counter)
        order_id = _query(counter, "order_id")
        found, total = payouts_read.transactions_of(
            _whose(call),
            reference=_query(counter, "payment_reference"),
            order_id=number_of(order_id) if order_id else None,
            size=size,
            offset=offset,
        )
        prices, base = load_price_list(), _base(counter)
        told = [transaction_told(base, one, prices) for one in found]
        return shown({"transactions": told, "pagination": _pages(counter, len(told), total)})

    return counter.read(work)


@router.get("/balance")
def read_balance(counter: CounterHere) -> Response:
    """What the merchant is owed in all and why: payouts, what is in none yet, what is kept."""

    def work(call: Call) -> Answer:
        found = balances(call.connection, call.lender_id, call.merchant_id) or ()
        return shown({"balances": [balance_told(one) for one in found]})

    return counter.read(work)


@router.get("/reports/payout-with-transactions", openapi_extra=_REFERENCE)
def report_transactions(counter: CounterHere) -> Response:
    """A payout line by line, as CSV."""

    def work(call: Call) -> Answer:
        return _csv(call, [_payout(call, _required(counter, "payment_reference"))])

    return _report(counter, CSV, work)


@router.get("/reports/payout", openapi_extra=_REFERENCE)
def report_payout(counter: CounterHere) -> Response:
    """A payout on one page, as PDF."""

    def work(call: Call) -> Answer:
        payout = _payout(call, _required(counter, "payment_reference"))
        return _pdf(settlement_files.payout_pdf(payout))

    return _report(counter, PDF, work)


@router.get("/reports/payouts-summary-with-transactions", openapi_extra=_asked(*_ENDS, **_PERIOD))
def report_summary_transactions(counter: CounterHere) -> Response:
    """Every payout of a period line by line, as CSV."""

    def work(call: Call) -> Answer:
        found = payouts_read.every_payout(_whose(call), _wanted(counter, period=True))
        return _csv(call, list(found))

    return _report(counter, CSV, work)


@router.get("/reports/payouts-summary", openapi_extra=_asked(*_ENDS, **_PERIOD))
def report_summary(counter: CounterHere) -> Response:
    """What the payouts of a period come to, by currency, and each of them, as PDF."""

    def work(call: Call) -> Answer:
        whose, wanted = _whose(call), _wanted(counter, period=True)
        summaries = payouts_read.summaries_of(whose, wanted)
        payouts = list(payouts_read.every_payout(whose, wanted))
        return _pdf(settlement_files.summary_pdf(call.merchant_id, summaries, payouts))

    return _report(counter, PDF, work)


def _report(counter: Counter, media_type: str, work: Any) -> Response:
    response = counter.read(work)
    if response.status_code >= 400:
        response.headers["content-type"] = media_type
    return response


def _csv(call: Call, payouts: list[PayoutRow]) -> Answer:
    whose = _whose(call)
    prices = load_price_list()
    content = settlement_files.transactions_csv(
        (payout, row, prices)
        for payout in payouts
        for row in payouts_read.every_transaction(whose, payout.payment_reference)
    )
    return Answer(200, {"Content-Type": f"{CSV}; charset=utf-8"}, content)


def _pdf(content: bytes) -> Answer:
    return Answer(200, {"Content-Type": PDF}, content)


def _whose(call: Call) -> Whose:
    return Whose(call.connection, call.lender_id, call.merchant_id)


def _payout(call: Call, reference: str) -> PayoutRow:
    found = None if "\0" in reference else payouts_read.payout_of(_whose(call), reference)
    if found is None:
        raise Refused("not_found", "NOT_FOUND", "There is no such payout.")
    return found


def _base(counter: Counter) -> str:
    return f"{counter.base}{PREFIX}"


def _query(counter: Counter, name: str) -> str | None:
    given = counter.request.query_params.get(name)
    if given is not None and "\0" in given:
        raise Refused("bad_value", "BAD_VALUE", f"{name}: holds NUL")
    return given


def _required(counter: Counter, name: str) -> str:
    given = _query(counter, name)
    if not given:
        raise Refused("bad_value", "BAD_VALUE", f"{name}: is missing")
    return given


def _wanted(counter: Counter, *, period: bool = False) -> Wanted:
    currency = _query(counter, "currency_code")
    if currency is not None and not _CURRENCY.fullmatch(currency):
        raise Refused("bad_value", "BAD_VALUE", "currency_code: an ISO 4217 code, like SEK")
    from_at, to_at = _moment(counter, "start_date", period), _moment(counter, "end_date", period)
    if from_at and to_at and from_at > to_at:
        raise Refused("bad_value", "BAD_VALUE", "start_date is after end_date")
    return Wanted(None, currency.upper() if currency else None, from_at, to_at)


def _moment(counter: Counter, name: str, required: bool) -> datetime | None:
    given = _required(counter, name) if required else _query(counter, name)
    if given is None:
        return None
    # A plus sign that was not escaped arrives as a space.
    written = given.strip().replace(" ", "+") if "T" in given else given
    try:
        if len(written) == len("2026-11-22"):
            day = date.fromisoformat(written)
            return datetime(day.year, day.month, day.day)  # noqa: DTZ001 -- UTC, as rows have it
        at = datetime.fromisoformat(written)
        at = at.astimezone(UTC) if at.tzinfo else at
    except (ValueError, OverflowError) as error:
        reason = f"{name}: a moment, like 2026-11-22T00:00:00Z"
        raise Refused("bad_value", "BAD_VALUE", reason) from error
    return at.replace(tzinfo=None)


def _page(counter: Counter) -> tuple[int, int]:
    size = _number(counter, "size", _SIZE)
    if size > _SIZE_MAX:
        raise Refused("bad_value", "BAD_VALUE", f"size: at most {_SIZE_MAX}")
    return size, _number(counter, "offset", 0)


def _number(counter: Counter, name: str, otherwise: int) -> int:
    given = _query(counter, name)
    if given is None:
        return otherwise
    if not (given.isascii() and given.isdecimal() and len(given) < 17 and int(given) < _OFFSET_MAX):
        raise Refused("bad_value", "BAD_VALUE", f"{name}: a whole number of zero or more")
    return int(given)


def _pages(counter: Counter, count: int, total: int) -> dict[str, Any]:
    size, offset = _page(counter)
    told: dict[str, Any] = {"count": count, "total": total, "offset": offset}
    url = counter.request.url
    if offset + count < total and size:
        told["next"] = str(url.include_query_params(offset=offset + size, size=size))
    if offset > 0:
        told["prev"] = str(url.include_query_params(offset=max(0, offset - size), size=size))
    return told

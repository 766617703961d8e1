"""Settlement reports as files: CSV line by line, and PDF pages of figures.

The PDF is set in Helvetica, which every reader has; what its Latin alphabet lacks is written
without its marks. Amounts are in whole units of the currency, with its decimals.
"""

import csv
import io
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

import pydyf

from releve.api.merchant.settled import day_told, transaction_told
from releve.core.lending.merchant_fees import PriceList
from releve.core.lending.payout import Totals
from releve.core.values.money import Money
from releve.shell.settlement.payout_file import whole_units
from releve.shell.settlement.payouts_read import PayoutRow, Summary, TransactionRow

COLUMNS: tuple[str, ...] = (
    "payment_reference",
    "payout_date",
    "type",
    "detailed_type",
    "amount",
    "currency_code",
    "order_id",
    "short_order_id",
    "merchant_reference1",
    "merchant_reference2",
    "sale_date",
    "capture_date",
    "capture_id",
    "merchant_capture_reference",
    "refund_id",
    "merchant_refund_reference",
    "reversal_reference",
    "purchase_country",
    "initial_payment_method_type",
    "initial_number_of_installments",
    "vat_rate",
    "vat_amount",
)
_WIDTH, _HEIGHT, _MARGIN, _LINE = 595, 842, 56, 16
_LINES_A_PAGE = 44
_MONEY_AT = 420
Line = tuple[str, str]


def transactions_csv(rows: Iterable[tuple[PayoutRow, TransactionRow, PriceList]]) -> bytes:
    """Transactions as CSV (RFC 4180), amounts in minor units; what is subtracted is negative."""
    written = io.StringIO(newline="")
    table = csv.DictWriter(written, COLUMNS, extrasaction="ignore", restval="")
    table.writeheader()
    for payout, row, prices in rows:
        told = transaction_told("", row, prices)
        signed = row.amount if row.kind in {"SALE", "RELEASE"} else -row.amount
        table.writerow(told | {"amount": signed, "payout_date": day_told(payout.paid_on)})
    return written.getvalue().encode()


def payout_pdf(payout: PayoutRow) -> bytes:
    """One payout's figures."""
    settled, currency = payout.settled, payout.currency
    lines: list[Line] = [
        ("Payment reference", payout.payment_reference),
        ("Paid on", payout.paid_on.isoformat()),
        ("Merchant", payout.merchant_id),
        ("Currency", currency),
        ("", ""),
        *_figures(settled.totals, settled.held_back, currency),
        ("Opening debt", written(settled.opening_debt, currency)),
        ("Repaid", written(-settled.repaid, currency)),
        ("Added to the debt", written(settled.deposited, currency)),
        ("Closing debt", written(settled.closing_debt, currency)),
        ("", ""),
        ("Paid out", written(settled.paid, currency)),
    ]
    return _pdf(f"Payout {payout.payment_reference}", lines)


def summary_pdf(
    merchant_id: str, summaries: Sequence[Summary], payouts: Sequence[PayoutRow]
) -> bytes:
    """What a period's payouts come to, by currency, and each of them in a line."""
    return _pdf(f"Payouts of {merchant_id}", list(_summary_lines(summaries, payouts)))


def written(amount_minor: int, currency: str) -> str:
    """An amount in whole units with the currency's decimals: -12.50."""
    return whole_units(Money(amount_minor, currency))


def _summary_lines(summaries: Sequence[Summary], payouts: Sequence[PayoutRow]) -> Iterator[Line]:
    if not summaries:
        yield "No payouts in this period", ""
    for one in summaries:
        yield f"{one.count} payouts in {one.currency}", f"{one.first_on} to {one.last_on}"
        yield from _figures(one.totals, one.held_back, one.currency)
        yield "Repaid", written(-one.repaid, one.currency)
        yield "Added to the debt", written(one.deposited, one.currency)
        yield "Paid out", written(one.paid, one.currency)
        yield "", ""
        for payout in payouts:
            if payout.currency == one.currency:
                paid = written(payout.settled.paid, one.currency)
                yield f"{payout.paid_on}  {payout.payment_reference}", paid
        yield "", ""


def _figures(totals: Totals, held_back: int, currency: str) -> Iterator[Line]:
    yield "Sales", written(totals.sales, currency)
    yield "Returns", written(-totals.returns, currency)
    yield "Fees", written(-totals.fees, currency)
    yield "Tax on fees", written(-totals.tax, currency)
    yield "Reversals", written(-totals.reversals, currency)
    yield "Held back", written(-held_back, currency)
    yield "Released", written(totals.released, currency)


def _pdf(title: str, lines: Sequence[Line]) -> bytes:
    document = pydyf.PDF()
    font = pydyf.Dictionary(
        {
            "Type": "/Font",
            "Subtype": "/Type1",
            "BaseFont": "/Helvetica",
            "Encoding": "/WinAnsiEncoding",
        }
    )
    document.add_object(font)
    for first in range(0, max(1, len(lines)), _LINES_A_PAGE):
        page = pydyf.Stream()
        page.begin_text()
        page.set_font_size("F1", 14)
        page.set_text_matrix(1, 0, 0, 1, _MARGIN, _HEIGHT - _MARGIN)
        page.show_text_string(_plain(title))
        page.set_font_size("F1", 10)
        for place, (name, value) in enumerate(lines[first : first + _LINES_A_PAGE], start=2):
            height = _HEIGHT - _MARGIN - place * _LINE
            for left, text in ((_MARGIN, name), (_MONEY_AT, value)):
                page.set_text_matrix(1, 0, 0, 1, left, height)
                page.show_text_string(_plain(text))
        page.end_text()
        document.add_object(page)
        document.add_page(
            pydyf.Dictionary(
                {
                    "Type": "/Page",
                    "Parent": document.pages.reference,
                    "MediaBox": pydyf.Array([0, 0, _WIDTH, _HEIGHT]),
                    "Contents": page.reference,
                    "Resources": pydyf.Dictionary(
                        {"Font": pydyf.Dictionary({"F1": font.reference})}
                    ),
                }
            )
        )
    content = io.BytesIO()
    document.write(content)
    return content.getvalue()


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()

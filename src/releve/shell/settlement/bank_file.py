"""A bank's statement, camt.053 (ISO 20022, of any version) or CSV, read by libraries.

XML that defines entities or has a document type is refused before it is read. What the bank calls
a debit is money that left the lender. A CSV has a header with `date`, `amount` (a debit is
negative), `currency` and `reference`, in any order and among others, parted by commas,
semicolons or tabs. Whatever is wrong with a file is a `BankFileTrouble` that says where.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, cast
from xml.etree.ElementTree import Element, ParseError

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException
from pycamt.parser import Camt053ParseError, Camt053Parser

from releve.core.values.money import Money, decimals

BYTES_MAX = 64 * 1024 * 1024
_REFERENCE = re.compile(r"(?<![0-9A-Z])R[0-9A-F]{15}(?![0-9A-Z])")
_CURRENCY = re.compile(r"[A-Z]{3}")
_COLUMNS = ("date", "amount", "currency", "reference")
_SAID_IN = (
    "EndToEndId",
    "RemittanceInformation",
    "RemittanceInformationFull",
    "AdditionalRemittanceInformation",
    "AdditionalEntryInformation",
    "TransactionID",
)
_AMOUNT = re.compile(r"[+-]?[0-9]{1,13}(\.[0-9]{1,5})?")


class BankFileTrouble(Exception):
    """A bank's file that cannot be used: the file and the fault."""

    def __init__(self, file: str, fault: str) -> None:
        super().__init__(f"{file}: {fault}")


@dataclass(frozen=True, slots=True)
class BankLine:
    """One booked movement: money out is positive. `reference` is a payout's, or what is said."""

    reference: str
    amount: Money
    booked_on: date
    is_payout: bool


def read_bank_file(content: bytes, file: str) -> list[BankLine]:
    """Every booked line of a statement. Raises `BankFileTrouble`."""
    if len(content) > BYTES_MAX:
        raise BankFileTrouble(file, f"is longer than {BYTES_MAX} bytes")
    if not content.strip():
        raise BankFileTrouble(file, "is empty")
    is_xml = content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") or content[:2] in {
        b"\xff\xfe",
        b"\xfe\xff",
    }
    return list(_camt(content, file) if is_xml else _csv(content, file))


def amount_from(written: str, currency: str) -> Money:
    """An amount in whole units, with a point or a comma before the decimals. ValueError."""
    if not _CURRENCY.fullmatch(currency):
        raise ValueError(f"currency {currency!r} is no ISO 4217 code")
    plain = written.strip()
    if plain.count(",") == 1 and "." not in plain:
        plain = plain.replace(",", ".")
    if not _AMOUNT.fullmatch(plain):
        raise ValueError(f"amount {written!r} is no number of at most 13 digits")
    minor = Decimal(plain).scaleb(decimals(currency))
    if minor != minor.to_integral_value():
        raise ValueError(f"amount {written!r} has too many decimals for {currency}")
    return Money(int(minor), currency)


def _camt(content: bytes, file: str) -> Iterator[BankLine]:
    try:
        tree = ElementTree.fromstring(content, forbid_dtd=True)
    except DefusedXmlException as error:
        raise BankFileTrouble(file, "has a document type or entities: refused") from error
    except (ParseError, ValueError, LookupError) as error:
        raise BankFileTrouble(file, f"is no XML: {error}") from error
    if "camt.053" not in tree.tag:
        raise BankFileTrouble(file, "is no camt.053 statement")
    try:
        plain = _without_prefixes(tree)
        found = cast("list[dict[str, Any]]", Camt053Parser(plain).get_transactions())
    except (Camt053ParseError, SyntaxError, AttributeError, TypeError, ValueError) as error:
        raise BankFileTrouble(file, f"is no camt.053 statement: {error}".rstrip(": ")) from error
    _add_up(tree, found, file)
    for place, entry in enumerate(found, start=1):
        if entry.get("Status") not in {None, "BOOK"}:
            continue
        try:
            yield _camt_line(entry)
        except ValueError as error:
            raise BankFileTrouble(file, f"entry {place}: {error}") from error


def _without_prefixes(tree: Element) -> bytes:
    """The statement with its own namespace as the default one: as the library reads it.

    What is of other namespaces stays of those.
    """
    space = _space(tree)
    # The same tree is looked through again: what is changed is a copy of it.
    plain = ElementTree.fromstring(ElementTree.tostring(tree), forbid_dtd=True)
    for element in plain.iter():
        element.tag = element.tag.removeprefix(space)
    plain.set("xmlns", space[1:-1])
    return cast("bytes", ElementTree.tostring(plain, encoding="utf-8"))


def _camt_line(entry: dict[str, Any]) -> BankLine:
    out = _signed(entry.get("Amount"), entry.get("Currency"), entry.get("CreditDebitIndicator"))
    if entry.get("ReversalIndicator") == "true" and entry["CreditDebitIndicator"] == "DBIT":
        raise ValueError("a reversal that is a debit: cannot be told from a payment")
    said = " ".join(str(entry[key]) for key in _SAID_IN if entry.get(key))
    return _line(said, out, str(entry.get("BookingDate") or entry.get("ValueDate") or ""))


def _signed(written: object, currency: object, indicator: object) -> Money:
    amount = amount_from(str(written or ""), str(currency or ""))
    if amount.amount_minor < 0:
        raise ValueError(f"amount {written} is below nothing")
    if indicator not in {"DBIT", "CRDT"}:
        raise ValueError(f"{indicator!r} is neither CRDT nor DBIT")
    return amount if indicator == "DBIT" else Money(-amount.amount_minor, amount.currency)


def _add_up(tree: Element, found: list[dict[str, Any]], file: str) -> None:
    """The library gives an entry's details, and does not look whether they are all of it."""
    left: Counter[str] = Counter()
    try:
        for entry in tree.iter(_space(tree) + "Ntry"):
            money = _of_entry(entry)
            left[money.currency] += money.amount_minor
        for one in found:
            money = _signed(one.get("Amount"), one.get("Currency"), one.get("CreditDebitIndicator"))
            left[money.currency] -= money.amount_minor
    except ValueError as error:
        raise BankFileTrouble(file, str(error)) from error
    if any(left.values()):
        raise BankFileTrouble(file, "its entries and their details do not add up")


def _of_entry(entry: Element) -> Money:
    parts = {_name(part): part for part in entry}
    amount, indicator = parts.get("Amt"), parts.get("CdtDbtInd")
    if amount is None or indicator is None:
        raise ValueError("an entry lacks its amount or its side")
    return _signed(amount.text, amount.get("Ccy"), indicator.text)


def _space(element: Element) -> str:
    return element.tag.partition("}")[0] + "}"


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _csv(content: bytes, file: str) -> Iterator[BankLine]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BankFileTrouble(file, f"is not UTF-8 at byte {error.start}") from error
    header = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=header.count)
    try:
        table = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        names = {(name or "").strip().lower(): name for name in table.fieldnames or ()}
        for missing in (name for name in _COLUMNS if name not in names):
            raise BankFileTrouble(file, f"has no column {missing!r} in its first line")
        for row in table:
            yield _csv_line(row, names, file, table.line_num)
    except csv.Error as error:
        raise BankFileTrouble(file, f"is no CSV: {error}") from error


def _csv_line(
    row: dict[str | Any, str | Any], names: dict[str, str], file: str, line: int
) -> BankLine:
    values = [row.get(names[name]) for name in _COLUMNS]
    if None in row or None in values:
        raise BankFileTrouble(file, f"line {line}: has more or fewer fields than the first line")
    day, written, currency, said = (str(value).strip() for value in values)
    try:
        signed = amount_from(written, currency)
        return _line(said, Money(-signed.amount_minor, signed.currency), day)
    except ValueError as error:
        raise BankFileTrouble(file, f"line {line}: {error}") from error


def _line(said: str, out: Money, day: str) -> BankLine:
    try:
        booked_on = date.fromisoformat(day[: len("2026-11-22")])
    except ValueError as error:
        raise ValueError(f"{day!r} is no day, like 2026-11-20") from error
    named = _REFERENCE.search(said)
    return BankLine(named[0] if named else said, out, booked_on, named is not None)

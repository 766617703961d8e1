"""`releve payout` and `releve reconcile`: merchants paid, and the bank's word on it."""

import json
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated

import typer

from releve.app import SAMPLE_LENDER, database
from releve.core.lending.reconciliation import SOURCES, Difference
from releve.core.values.ids import LenderId
from releve.core.values.money import Money
from releve.shell.postgres.connection import Connection
from releve.shell.settlement.paying import pay_out
from releve.shell.settlement.payout_file import as_file, paid_out, whole_units
from releve.shell.settlement.payouts_read import Wanted, Whose, every_payout
from releve.shell.settlement.price_file import load_price_list
from releve.shell.settlement.reconcile import Certificate, NamedFile, reconcile
from releve.shell.settlement.returning import Returned, book_back


class SettlementTrouble(ValueError):
    """A day, a lender, or a file that is none."""


payout = typer.Typer(help="What merchants are paid.", no_args_is_help=True)

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON only.")]
ForLender = Annotated[str, typer.Option("--lender", help="Whose merchants.")]
FromDay = Annotated[str | None, typer.Option("--from", help="The first day, like 2026-11-02.")]
ToDay = Annotated[str | None, typer.Option("--to", help="The last day, itself included.")]


@payout.callback()
def _payout() -> None:
    """What merchants are paid."""


@payout.command("run")
def run(
    day: Annotated[str | None, typer.Option("--day", help="The day; default: today (UTC).")] = None,
    as_json: AsJson = False,
    lender: ForLender = SAMPLE_LENDER,
) -> None:
    """Pay the merchants whose day it is what was booked before it; again, it pays nothing more."""
    today = datetime.now(UTC).date()
    on = _day("--day", day) or today
    if on > today:
        raise SettlementTrouble(f"--day {on}: is yet to come")
    with database(connections_max=1) as (_, pool), pool.connection() as connection:
        _known(connection, lender)
        made = pay_out(connection, LenderId(lender), on, load_price_list())
    if as_json:
        rows = [
            {
                "payment_reference": one.payment_reference,
                "merchant": one.merchant_id,
                "amount_minor": one.settled.paid,
                "closing_debt_minor": one.settled.closing_debt,
                "currency": one.currency,
            }
            for one in made
        ]
        print(json.dumps({"day": on.isoformat(), "payouts": rows}))
        return
    for one in made:
        paid = whole_units(Money(one.settled.paid, one.currency))
        print(f"{one.payment_reference}  {one.merchant_id}  {paid} {one.currency}")
    print(f"{len(made)} payouts on {on}")


@payout.command("list")
def list_payouts(
    merchant: Annotated[str, typer.Argument(help="The merchant's id.")],
    as_json: AsJson = False,
    lender: ForLender = SAMPLE_LENDER,
) -> None:
    """A merchant's payouts, the newest first."""
    with database(connections_max=1) as (_, pool), pool.connection() as connection:
        _known(connection, lender)
        found = list(every_payout(Whose(connection, LenderId(lender), merchant), Wanted()))
    if as_json:
        rows = [
            {
                "payment_reference": one.payment_reference,
                "paid_on": one.paid_on.isoformat(),
                "amount_minor": one.settled.paid,
                "closing_debt_minor": one.settled.closing_debt,
                "currency": one.currency,
            }
            for one in found
        ]
        print(json.dumps({"merchant": merchant, "payouts": rows}))
        return
    for one in found:
        paid = whole_units(Money(one.settled.paid, one.currency))
        print(f"{one.paid_on}  {one.payment_reference}  {paid} {one.currency}")


@payout.command("file")
def write_file(
    from_day: FromDay = None, to_day: ToDay = None, lender: ForLender = SAMPLE_LENDER
) -> None:
    """The payout file of some days as CSV on standard output; default: today's (UTC)."""
    today = datetime.now(UTC).date()
    first = _day("--from", from_day) or today
    last = _day("--to", to_day) or max(first, today)
    with database(connections_max=1) as (_, pool), pool.connection() as connection:
        _known(connection, lender)
        print(as_file(paid_out(connection, LenderId(lender), first, last)), end="")


@payout.command("returned")
def returned(
    reference: Annotated[str, typer.Argument(help="The payout's payment reference.")],
    by: Annotated[str, typer.Option("--by", help="Who books it.")],
    on: Annotated[str | None, typer.Option("--on", help="When it came back; else today.")] = None,
    why: Annotated[str, typer.Option("--why", help="What the bank gave as the reason.")] = "",
    as_json: AsJson = False,
    lender: ForLender = SAMPLE_LENDER,
) -> None:
    """Book a payout that the bank sent back: the merchant's next payout carries it."""
    now = datetime.now(UTC)
    day = _day("--on", on) or now.date()
    with database(connections_max=1) as (_, pool), pool.connection() as connection:
        _known(connection, lender)
        booked = Returned(LenderId(lender), reference, day, by, why)
        found = book_back(connection, booked, now)
    paid = whole_units(found.amount)
    if as_json:
        shown = {"payment_reference": reference, "merchant": found.merchant_id}
        shown |= {"amount_minor": found.amount.amount_minor, "currency": found.amount.currency}
        shown |= {"on": found.on.isoformat(), "already": found.already}
        print(json.dumps(shown | {"evidence": found.evidence_id}))
        return
    before = " (it was before)" if found.already else ""
    print(f"{reference}  {found.merchant_id}  {paid} {found.amount.currency} booked back{before}")


def reconcile_files(
    payouts: Annotated[Path, typer.Argument(help="The payout file (releve payout file).")],
    bank: Annotated[Path, typer.Argument(help="The bank's statement: camt.053 or CSV.")],
    from_day: FromDay = None,
    to_day: ToDay = None,
    as_json: AsJson = False,
    lender: ForLender = SAMPLE_LENDER,
) -> None:
    """Hold payout file, books, and bank file against each other; exit 1 if they differ."""
    days = _day("--from", from_day), _day("--to", to_day)
    filed, said = _read(payouts), _read(bank)
    with database(connections_max=1) as (_, pool), pool.connection() as connection:
        _known(connection, lender)
        now = datetime.now(UTC)
        found = reconcile(connection, LenderId(lender), filed, said, now, days=days)
    if as_json:
        print(json.dumps(found.as_record()))
    else:
        _tell(found)
    raise typer.Exit(0 if found.holds else 1)


def _tell(found: Certificate) -> None:
    title = "ZERO DIFFERENCES" if found.holds else f"{len(found.differences)} DIFFERENCES"
    print(f"{title}  {found.from_day} to {found.to_day}")
    for source in SOURCES:
        print(f"{source:12} {found.counts[source]:6}  sha256 {found.sha256[source]}")
    for currency, amounts in found.sums.items():
        said = "  ".join(f"{s} {whole_units(Money(amounts[s], currency))}" for s in SOURCES)
        print(f"{currency}  {said}")
    if found.booked_back:
        print(f"booked back  {', '.join(found.booked_back)}")
    for one in found.differences:
        print(f"{one.fault}  {one.reference}  {_amounts(one)}")
    print(f"reconciliation {found.reconciliation_id}, evidence {found.evidence_id}")


def _amounts(one: Difference) -> str:
    said = ((source, getattr(one, source)) for source in SOURCES)
    return "  ".join(f"{s} {whole_units(m)} {m.currency}" for s, m in said if m is not None)


def _read(path: Path) -> NamedFile:
    try:
        return NamedFile(str(path), path.read_bytes())
    except OSError as error:
        raise SettlementTrouble(f"{path}: {error.strerror or 'cannot be read'}") from error


def _day(name: str, given: str | None) -> date | None:
    if given is None:
        return None
    with suppress(ValueError):
        return date.fromisoformat(given)
    raise SettlementTrouble(f"{name} {given}: is no day, like 2026-11-02")


def _known(connection: Connection, lender: str) -> None:
    row = connection.execute("select 1 from lender where lender_id = %s", (lender,)).fetchone()
    if row is None:
        raise SettlementTrouble(f"--lender {lender}: there is no such lender")

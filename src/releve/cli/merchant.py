"""`releve merchant`: what a merchant needs to reach the merchant API, and what it is owed."""

import json
from typing import Annotated

import typer

from releve.api.merchant.settled import balance_told
from releve.app import SAMPLE_LENDER, database
from releve.core.lending.merchant_balance import MerchantBalance
from releve.core.values.ids import LenderId
from releve.core.values.money import Money
from releve.shell.merchant.keys import make_key
from releve.shell.settlement.balance import balances
from releve.shell.settlement.payout_file import whole_units


class MerchantTrouble(LookupError):
    """There is no such merchant, or no lender to have one."""


app = typer.Typer(help="Merchants, their keys, and what they are owed.", no_args_is_help=True)


@app.callback()
def _merchant() -> None:
    """Merchants, their keys, and what they are owed."""


@app.command("why")
def why(
    merchant: Annotated[str, typer.Argument(help="The merchant's id.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON only.")] = False,
    lender: Annotated[str, typer.Option(help="Whose merchant it is.")] = SAMPLE_LENDER,
) -> None:
    """Print what a merchant is owed in all, and what made it: payouts, orders, what is kept."""
    with database(connections_max=1) as (_, pool), pool.connection() as connection:
        found = balances(connection, LenderId(lender), merchant)
    if found is None:
        raise MerchantTrouble(f"lender {lender} has no merchant {merchant}")
    if as_json:
        told = [balance_told(one) for one in found]
        print(json.dumps({"merchant": merchant, "balances": told}, ensure_ascii=False))
        return
    for one in found:
        _print_balance(one)
    if not found:
        print(f"{merchant}: nothing was ever captured")


def _print_balance(found: MerchantBalance) -> None:
    def said(amount: int) -> str:
        return f"{whole_units(Money(amount, found.currency)):>14}"

    print(f"{found.currency}  owed {said(found.owed).strip()}, kept {said(found.held).strip()}")
    for one in found.payouts:
        parts = one.settled.totals
        print(f"  {one.on}  {said(one.changed)}  {said(one.balance)}  payout {one.reference}")
        print(
            f"      sales{said(parts.sales)}  returns{said(-parts.returns)}"
            f"  fees{said(-parts.fees)}  tax{said(-parts.tax)}\n"
            f"      reversals{said(-parts.reversals)}  held back{said(-one.settled.held_back)}"
            f"  released{said(parts.released)}  paid{said(-one.settled.paid)}"
        )
    for one in found.open_orders:
        print(f"  {one.since}  {said(one.totals.traded)}  order {one.order_id}, in no payout yet")
    if found.open_count > len(found.open_orders):
        print(
            f"  of {found.open_count} such orders, {said(found.open_totals.traded).strip()} in all"
        )
    for one in found.kept:
        why = "came back" if one.came_back else "held back"
        print(f"  {one.free_on}  {said(one.amount)}  kept, {why}: {one.reference}")
    print(f"  by the entries {said(found.posted).strip()}: difference {found.difference}")


@app.command("key")
def key(
    name: Annotated[str, typer.Argument(help="The merchant: its id or its name.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON only.")] = False,
    lender: Annotated[str, typer.Option(help="Whose merchant it is.")] = SAMPLE_LENDER,
) -> None:
    """Make a key of a merchant for the merchant API; a name that is new becomes a merchant.

    The password is shown here and never again: only its digest is kept.
    """
    with database(connections_max=1) as (_, pool):
        try:
            made = make_key(pool, lender, name)
        except LookupError as error:
            raise MerchantTrouble(str(error)) from error
    if as_json:
        shown = {
            "merchant": made.merchant_id,
            "name": made.merchant,
            "market": made.market,
            "username": made.username,
            "password": made.password,
        }
        print(json.dumps(shown, ensure_ascii=False))
        return
    print(f"merchant  {made.merchant} ({made.merchant_id}, {made.market})")
    print(f"username  {made.username}")
    print(f"password  {made.password}")

"""`releve merchant`: what a merchant needs to reach the merchant API."""

import json
from typing import Annotated

import typer

from releve.app import SAMPLE_LENDER, database
from releve.shell.merchant.keys import make_key


class MerchantTrouble(LookupError):
    """There is no such merchant, or no lender to have one."""


app = typer.Typer(help="Merchants and their keys.", no_args_is_help=True)


@app.callback()
def _merchant() -> None:
    """Merchants and their keys."""


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

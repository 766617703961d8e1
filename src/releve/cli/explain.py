"""`releve why` and `releve what-if`: a balance explained, a plan previewed. Nothing is changed."""

import json
from datetime import date, datetime
from typing import Annotated, Any, cast

import typer

from releve.api.explain_words import ExplainWriter
from releve.app import SAMPLE_LENDER, database
from releve.core.lending.what_if import Change, MissNext, MoveDate, PayEarly, SendBack
from releve.core.values.ids import CustomerId, LenderId, OrderId
from releve.shell.clock import SystemClock
from releve.shell.explain import Asked, explain, explain_payable, preview
from releve.shell.facts import owner_of
from releve.shell.market_files import load_markets
from releve.shell.policy_files import load_policy
from releve.shell.postgres.connection import Pool
from releve.shell.postgres.named import load
from releve.shell.wording import SOURCE, Wording, locale_of

_SQL = load("explain")
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON only.")]
ForLender = Annotated[str, typer.Option("--lender", help="Whose order it is.")]
OfOrder = Annotated[str, typer.Argument(help="The order's number.")]
_FORMATS = ["%Y-%m-%d"]


class ExplainTrouble(LookupError):
    """There is nothing of that name to explain, or the change is impossible."""


def why(
    order: OfOrder,
    installment: Annotated[int | None, typer.Option(min=1, help="One installment of it.")] = None,
    fee: Annotated[int | None, typer.Option(min=1, help="One late fee, counted from 1.")] = None,
    payable: Annotated[
        bool, typer.Option("--payable", help="What the merchant is owed for it instead.")
    ] = False,
    as_json: AsJson = False,
    lender: ForLender = SAMPLE_LENDER,
) -> None:
    """Print the entries that made a balance, with the rules and policy behind each."""
    if sum([installment is not None, fee is not None, payable]) > 1:
        raise ExplainTrouble("one of --installment, --fee and --payable at a time")
    with database(connections_max=1) as (_, pool):
        asked = _asked(pool, lender, order)
        with pool.connection() as connection:
            try:
                found = (
                    explain_payable(connection, asked, OrderId(order))
                    if payable
                    else explain(
                        connection, asked, OrderId(order), installment=installment, fee=fee
                    )
                )
            except LookupError as error:
                raise ExplainTrouble(str(error)) from error
    shown = _writer(asked).why(found).model_dump(mode="json")
    if as_json:
        print(json.dumps(shown, ensure_ascii=False))
    else:
        _print_why(shown)


def what_if(
    order: OfOrder,
    pay_early: Annotated[bool, typer.Option("--pay-early", help="Pay before it is due.")] = False,
    move_to: Annotated[
        datetime | None, typer.Option(formats=_FORMATS, help="The day to move it to.")
    ] = None,
    send_back: Annotated[bool, typer.Option("--send-back", help="Return goods.")] = False,
    miss_next: Annotated[
        bool, typer.Option("--miss-next", help="Do not pay the next one.")
    ] = False,
    on: Annotated[
        datetime | None, typer.Option(formats=_FORMATS, help="When that happens; else today.")
    ] = None,
    amount: Annotated[int | None, typer.Option(min=1, help="In minor units; else all.")] = None,
    installment: Annotated[int | None, typer.Option(min=1, help="Which one to move.")] = None,
    item: Annotated[list[str] | None, typer.Option(help="An item to return; repeat it.")] = None,
    as_json: AsJson = False,
    lender: ForLender = SAMPLE_LENDER,
) -> None:
    """Print what a plan would become. `--on` is the day to pay early, or to pay what was missed."""
    if sum([pay_early, move_to is not None, send_back, miss_next]) != 1:
        raise ExplainTrouble("one of --pay-early, --move-to, --send-back and --miss-next")
    change: Change
    if pay_early:
        change = PayEarly(_day(on), amount)
    elif move_to is not None:
        change = MoveDate(move_to.date(), installment)
    elif send_back:
        change = SendBack(tuple(item or ()), amount)
    else:
        change = MissNext(_day(on))
    with database(connections_max=1) as (_, pool):
        asked = _asked(pool, lender, order)
        with pool.connection() as connection:
            try:
                _, found = preview(connection, asked, OrderId(order), change)
            except (LookupError, ValueError) as error:
                raise ExplainTrouble(str(error)) from error
    shown = _writer(asked).what_if(found, None).model_dump(mode="json", exclude={"assistant"})
    if as_json:
        print(json.dumps(shown, ensure_ascii=False))
    else:
        _print_what_if(shown)


def _asked(pool: Pool, lender: str, order: str) -> Asked:
    with pool.connection() as connection:
        customer = owner_of(connection, LenderId(lender), OrderId(order))
        if customer is None:
            raise ExplainTrouble(f"lender {lender} has no order {order}")
        row = connection.execute(
            _SQL.market_of_customer, {"lender_id": lender, "customer_id": customer}
        ).fetchone()
    market = load_markets().file(row[0] if row else "")
    clock = SystemClock()
    today = clock.now(market.on(clock.now("UTC").date()).time_zone).date()
    return Asked(LenderId(lender), CustomerId(customer), today, market, load_policy())


def _writer(asked: Asked) -> ExplainWriter:
    return ExplainWriter(Wording.load(), locale_of(SOURCE, asked.market.market), SOURCE)


def _day(given: datetime | None) -> date | None:
    return None if given is None else given.date()


def _print_why(shown: dict[str, Any]) -> None:
    print(f"{shown['merchant']} {shown['order']}: {shown['amount_text']}")
    for entry in shown["entries"]:
        print(
            f"  {entry['on']}  {entry['amount_text']:>14}  {entry['balance_text']:>14}"
            f"  {entry['kind_text']}  (entry {entry['entry']})"
        )
        for rule in entry["rules"]:
            unsure = "" if rule["verified"] else ", not verified"
            print(f"      {rule['key']} = {_plain(rule['value'])} {rule['unit']}")
            print(f"        since {rule['from_day']}: {rule['source']}{unsure}")
        for value in entry["policy"]:
            print(f"      {value['key']} = {_plain(value['value'])}  ({value['version']})")
        if entry["evidence"]:
            print(f"      {entry['effect']} by an assistant: {entry['evidence']}")


def _print_what_if(shown: dict[str, Any]) -> None:
    print(f"{shown['merchant']} {shown['order']}; nothing is changed")
    for name in ("before", "after"):
        plan = shown[name]
        print(f"{name}: {', '.join(plan['lines'])}")
        for due in plan["payments"]:
            of = f"late fee {due['fee']}" if due["fee"] else f"installment {due['installment']}"
            print(f"  {due['on']}  {due['amount_text']:>14}  {of}")
        for fee in plan["fees"]:
            print(f"  {fee['on']}  {fee['amount_text']:>14}  charged as a late fee")


def _plain(value: Any) -> str:
    if value is None:
        return "no limit"
    return ", ".join(cast("list[str]", value)) if isinstance(value, list) else str(value)

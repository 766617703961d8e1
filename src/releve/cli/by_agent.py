"""What people of the lender do by hand: `releve goodwill`, `payment`, `complaint`, `trace`,
`account`.

Each names who did it and leaves an evidence record; the same again changes nothing and says so.
"""

import json
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Annotated, Any, cast, get_args

import typer

from releve.app import SAMPLE_LENDER, database
from releve.core.values.ids import CustomerId, LenderId, OrderId
from releve.core.values.money import Money
from releve.shell import by_agent
from releve.shell.authority.four_eyes import Gift, ask_for_goodwill, takes_two
from releve.shell.authority.policy_file import load_authority_policy
from releve.shell.books_trouble import BooksTrouble
from releve.shell.by_agent import Agent, ComplaintOutcome, Done, TraceOutcome, agent_for
from releve.shell.clock import SystemClock
from releve.shell.facts import load_book
from releve.shell.policy_files import load_policy
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.wording import SOURCE, written

_SQL = load("by_agent")
goodwill = typer.Typer(help="What the lender gives up of its own will.", no_args_is_help=True)
payment = typer.Typer(help="Payments that customers made.", no_args_is_help=True)
complaint = typer.Typer(help="Formal complaints.", no_args_is_help=True)
trace = typer.Typer(help="Payments that are looked for.", no_args_is_help=True)
account = typer.Typer(help="Customers' accounts that are locked.", no_args_is_help=True)

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON only.")]
ForLender = Annotated[str, typer.Option("--lender", help="Whose it is.")]
By = Annotated[str, typer.Option("--by", help="Who does it.")]
Why = Annotated[str, typer.Option("--why", help="Why; kept sealed with the evidence.")]
OfOrder = Annotated[str, typer.Argument(help="The order's number.")]
OfCustomer = Annotated[str, typer.Argument(help="The customer's id.")]
Number = Annotated[int, typer.Argument(min=1, help="Its number, as it is listed.")]
ShowAll = Annotated[bool, typer.Option("--all", help="Closed ones too.")]


@goodwill.callback()
def _goodwill() -> None:
    """What the lender gives up of its own will."""


@payment.callback()
def _payment() -> None:
    """Payments that customers made."""


@complaint.callback()
def _complaint() -> None:
    """Formal complaints."""


@trace.callback()
def _trace() -> None:
    """Payments that are looked for."""


@account.callback()
def _account() -> None:
    """Customers' accounts that are locked."""


@goodwill.command("give")
def give(
    order: OfOrder,
    amount: Annotated[int, typer.Argument(min=1, help="How much, in minor units.")],
    by: By,
    why: Why,
    reference: Annotated[
        str | None, typer.Option(help="What it is known by: the same again gives nothing more.")
    ] = None,
    as_json: AsJson = False,
    lender: ForLender = SAMPLE_LENDER,
) -> None:
    """Give up part of what is owed; what is above it, the customer has as credit."""
    with _connected() as connection:
        agent = _agent_of_order(connection, lender, order, by, why)
        gift = Gift(OrderId(order), amount, reference)
        if takes_two(connection, agent, gift, load_policy(), load_authority_policy()):
            waiting = ask_for_goodwill(connection, agent, gift, load_authority_policy())
            _tell_waiting(waiting, as_json)
            return
        done, changed = by_agent.give_goodwill(
            connection, agent, gift.order_id, amount, reference=reference
        )
    now = changed.order
    told = {"order": order, "amount_minor": amount, "currency": now.currency}
    told |= {"outstanding_minor": now.outstanding, "credit_minor": now.credit}
    left = written(now.money(now.outstanding), SOURCE)
    _tell(done, told, f"{written(now.money(amount), SOURCE)} given, {left} left", as_json)


@payment.command("list")
def list_payments(
    order: OfOrder, as_json: AsJson = False, lender: ForLender = SAMPLE_LENDER
) -> None:
    """The payments of an order with their numbers."""
    with _connected() as connection:
        whose = by_agent.owner(connection, LenderId(lender), OrderId(order))
        today = SystemClock().now("UTC").date()
        book = load_book(connection, LenderId(lender), whose, today=today, lock=False)
    found = book.order(OrderId(order))
    rows = [
        {
            "number": number,
            "on": one.on.isoformat(),
            "amount_minor": one.amount,
            "currency": found.currency,
            "method": one.method,
            "bounced_on": one.reversed_on and one.reversed_on.isoformat(),
        }
        for number, one in enumerate(found.payments if found else (), start=1)
        if found is not None
    ]
    _list("payments", rows, as_json)


@payment.command("bounce")
def bounce(
    order: OfOrder,
    number: Number,
    by: By,
    on: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="When it bounced; else today.")
    ] = None,
    why: Why = "",
    as_json: AsJson = False,
    lender: ForLender = SAMPLE_LENDER,
) -> None:
    """Take back a payment that the bank sent back: what it paid is owed again."""
    with _connected() as connection:
        agent = _agent_of_order(connection, lender, order, by, why)
        day = on.date() if on else agent.today
        done, changed = by_agent.bounce(connection, agent, OrderId(order), number, day)
    now = changed.order
    told = {"order": order, "payment": number, "currency": now.currency}
    told |= {"outstanding_minor": now.outstanding}
    left = written(now.money(now.outstanding), SOURCE)
    _tell(done, told, f"payment {number} taken back, {left} owed", as_json)


@complaint.command("list")
def list_complaints(
    show_all: ShowAll = False, as_json: AsJson = False, lender: ForLender = SAMPLE_LENDER
) -> None:
    """The complaints that wait for an answer, the most urgent first."""
    names = ("customer", "number", "topic", "registered_on", "answer_by", *_CLOSED)
    _list("complaints", _rows("complaints", lender, names, show_all=show_all), as_json)


@complaint.command("close")
def close_complaint(
    customer: OfCustomer,
    number: Number,
    outcome: Annotated[str, typer.Argument(help=f"{', '.join(get_args(ComplaintOutcome))}.")],
    by: By,
    why: Why = "",
    as_json: AsJson = False,
    lender: ForLender = SAMPLE_LENDER,
) -> None:
    """Close a complaint that was answered."""
    ended = cast("ComplaintOutcome", _one_of(outcome, get_args(ComplaintOutcome)))
    with _connected() as connection:
        agent = _agent(connection, lender, customer, by, why)
        whose = CustomerId(customer)
        done = by_agent.close_complaint(connection, agent, whose, number, ended)
    told = {"customer": customer, "complaint": number, "outcome": outcome}
    _tell(done, told, f"complaint {number} of {customer}: {outcome}", as_json)


@trace.command("list")
def list_traces(
    show_all: ShowAll = False, as_json: AsJson = False, lender: ForLender = SAMPLE_LENDER
) -> None:
    """The payments that are looked for, the longest first."""
    names = ("customer", "number", "amount_minor", "currency", "paid_on", "traced_on", *_CLOSED)
    _list("traces", _rows("traces", lender, names, show_all=show_all), as_json)


@trace.command("close")
def close_trace(
    customer: OfCustomer,
    number: Number,
    outcome: Annotated[str, typer.Argument(help=f"{', '.join(get_args(TraceOutcome))}.")],
    by: By,
    why: Why = "",
    as_json: AsJson = False,
    lender: ForLender = SAMPLE_LENDER,
) -> None:
    """Close the search for a payment: the bill that waited for it goes on."""
    ended = cast("TraceOutcome", _one_of(outcome, get_args(TraceOutcome)))
    with _connected() as connection:
        agent = _agent(connection, lender, customer, by, why)
        whose = CustomerId(customer)
        done, resumed = by_agent.close_trace(connection, agent, whose, number, ended)
    told = {"customer": customer, "trace": number, "outcome": outcome, "resumed": list(resumed)}
    going = f", goes on: {', '.join(resumed)}" if resumed else ""
    _tell(done, told, f"trace {number} of {customer}: {outcome}{going}", as_json)


@account.command("list")
def list_locked(as_json: AsJson = False, lender: ForLender = SAMPLE_LENDER) -> None:
    """The accounts that are locked and not closed, the longest first."""
    names = ("customer", "market", "locked_on", "reason")
    _list("accounts", _rows("locked_accounts", lender, names), as_json)


@account.command("unlock")
def unlock(
    customer: OfCustomer,
    by: By,
    why: Why,
    as_json: AsJson = False,
    lender: ForLender = SAMPLE_LENDER,
) -> None:
    """Let a locked account buy again; a closed one stays closed."""
    with _connected() as connection:
        agent = _agent(connection, lender, customer, by, why)
        done = by_agent.unlock_account(connection, agent, CustomerId(customer))
    _tell(done, {"customer": customer}, f"{customer}: unlocked", as_json)


_CLOSED = ("closed_on", "closed_by", "outcome")


@contextmanager
def _connected() -> Generator[Connection]:
    with database(connections_max=1) as (_, pool), pool.connection() as connection:
        yield connection


def _agent(connection: Connection, lender: str, customer: str, by: str, why: str) -> Agent:
    return agent_for(connection, (LenderId(lender), SystemClock()), customer, by, why)


def _agent_of_order(connection: Connection, lender: str, order: str, by: str, why: str) -> Agent:
    whose = by_agent.owner(connection, LenderId(lender), OrderId(order))
    return _agent(connection, lender, whose, by, why)


def _one_of(given: str, known: Sequence[str]) -> str:
    if given not in known:
        raise BooksTrouble(f"outcome: {given} is not one of {', '.join(known)}")
    return given


def _rows(
    query: str, lender: str, names: Sequence[str], *, show_all: bool = False
) -> list[dict[str, Any]]:
    with _connected() as connection:
        found = connection.execute(_SQL[query], {"lender_id": lender, "all": show_all}).fetchall()
    return [
        {
            name: value if value is None or isinstance(value, int) else str(value)
            for name, value in zip(names, row, strict=True)
        }
        for row in found
    ]


def _list(what: str, rows: Sequence[Mapping[str, Any]], as_json: bool) -> None:
    if as_json:
        print(json.dumps({what: rows}, ensure_ascii=False))
        return
    for row in rows:
        shown = {name: value for name, value in row.items() if value is not None}
        currency, amount = shown.pop("currency", None), shown.get("amount_minor")
        if currency is not None and amount is not None:
            shown["amount_minor"] = written(Money(amount, currency), SOURCE)
        print("  ".join(str(value) for value in shown.values()))
    print(f"{len(rows)} {what}")


def _tell_waiting(approval: str, as_json: bool) -> None:
    """That a second agent has to agree first."""
    if as_json:
        print(json.dumps({"approval": approval, "standing": "waiting"}))
        return
    print(f"nothing given yet: another agent has to agree (releve authority approve {approval})")


def _tell(done: Done | None, told: dict[str, Any], said: str, as_json: bool) -> None:
    """What was done and the record of it; None where there was nothing to do."""
    already = done is None or done.already
    record = done.evidence_id if done else None
    if as_json:
        shown = told | {"already": already, "evidence": record}
        print(json.dumps(shown, ensure_ascii=False))
        return
    print(
        f"{said}{' (it was before)' if already else ''}{f', evidence {record}' if record else ''}"
    )

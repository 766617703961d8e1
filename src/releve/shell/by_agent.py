"""What a person of the lender does by command, each with their name and an evidence record.

Goodwill, a payment that bounced, a complaint or a trace closed, an account unlocked: in the
caller's transaction, and once. The same again changes nothing and says so. Why it was done is the
person's words about a customer, so it is sealed under the customer's key.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from releve.core.evidence.record import canonical
from releve.core.lending.event import GoodwillGiven, Resumed
from releve.core.lending.order import Order
from releve.core.lending.order_life import happen
from releve.core.values.ids import CustomerId, EvidenceId, LenderId, OrderId
from releve.shell.books_trouble import BooksTrouble
from releve.shell.clock import Clock
from releve.shell.credit_record import write_evidence
from releve.shell.facts import load_book, lock_customer, owner_of
from releve.shell.market_files import load_markets
from releve.shell.order_changes import Changed, bounce_payment, change, write
from releve.shell.person_keys import place
from releve.shell.person_keys.rows import key_for
from releve.shell.person_keys.sealing import PersonErased, holder
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("by_agent")
ComplaintOutcome = Literal["upheld", "partly_upheld", "rejected"]
TraceOutcome = Literal["found", "not_found"]


@dataclass(frozen=True, slots=True)
class Agent:
    """Who does it, for which lender, why, and when; `now` in the zone of the customer's market."""

    lender_id: LenderId
    by: str
    now: datetime
    why: str = ""

    def __post_init__(self) -> None:
        if not self.by.strip():
            raise BooksTrouble("by: say who does it")

    @property
    def today(self) -> date:
        """The market's day."""
        return self.now.date()


def agent_for(
    connection: Connection, desk: tuple[LenderId, Clock], customer_id: str, by: str, why: str = ""
) -> Agent:
    """Who does something for a customer, now in the customer's market. Raises BooksTrouble."""
    lender_id, clock = desk
    named = {"lender_id": lender_id, "customer_id": customer_id}
    known = "\0" not in customer_id
    row = connection.execute(_SQL.market_of, named).fetchone() if known else None
    if row is None:
        raise BooksTrouble(f"lender {lender_id} has no customer {customer_id}")
    market = load_markets().file(row[0])
    zone = market.on(clock.now("UTC").date()).time_zone
    return Agent(lender_id, by, clock.now(zone), why)


@dataclass(frozen=True, slots=True)
class Done:
    """What is on record of it. `already`: it was done before, and nothing was changed now."""

    evidence_id: EvidenceId
    already: bool


def give_goodwill(
    connection: Connection,
    agent: Agent,
    order_id: OrderId,
    amount: int,
    *,
    reference: str | None = None,
) -> tuple[Done, Changed]:
    """Give part of what is owed up; what is above it becomes the customer's credit.

    `reference` is what the gift is known by: the same again gives nothing more. Without one, the
    same amount on the same day is the same gift. Raises BooksTrouble.
    """
    whose = owner(connection, agent.lender_id, order_id)
    lock_customer(connection, agent.lender_id, whose)
    known = reference or f"{amount}/{agent.today}"
    key = f"goodwill:{order_id}:{known}"
    event = GoodwillGiven(agent.today, amount)
    done = change(connection, agent.lender_id, order_id, event, key=key)
    if done.already:
        named = {"lender_id": agent.lender_id, "entries": list(done.entry_ids)}
        row = connection.execute(_SQL.goodwill_of, named).fetchone()
        if row is None or row[0] != amount:
            raise BooksTrouble(f"reference {known}: another amount was given under it before")
    elif amount > done.order.captured:
        raise BooksTrouble(
            f"order {order_id}: {amount} is more than the {done.order.captured} it ever came to"
        )
    told = {"order": order_id, "amount_minor": amount, "currency": done.order.currency}
    record = _Record("goodwill_given", key, whose, told | {"entries": done.entry_ids})
    return _written(connection, agent, record, already=done.already), done


def bounce(
    connection: Connection, agent: Agent, order_id: OrderId, number: int, on: date
) -> tuple[Done, Changed]:
    """Take back the order's payment of that number (from 1). Raises BooksTrouble."""
    if on > agent.today:
        raise BooksTrouble(f"{on}: is yet to come")
    whose = owner(connection, agent.lender_id, order_id)
    done = bounce_payment(connection, agent.lender_id, order_id, number, on)
    amount = done.order.payments[number - 1].amount
    told = {"order": order_id, "payment": number, "amount_minor": amount, "on": on}
    told |= {"currency": done.order.currency, "entries": done.entry_ids}
    record = _Record("payment_bounced", f"bounced:{order_id}:{number}", whose, told)
    return _written(connection, agent, record, already=done.already), done


def close_complaint(
    connection: Connection,
    agent: Agent,
    customer_id: CustomerId,
    number: int,
    outcome: ComplaintOutcome,
) -> Done:
    """Close a customer's complaint, once it was answered. Raises BooksTrouble."""
    named = _locked(connection, agent, customer_id) | {"number": number, "outcome": outcome}
    row = connection.execute(_SQL.complaint, named).fetchone()
    if row is None:
        raise BooksTrouble(f"customer {customer_id} has no complaint {number}")
    _same_day_or_later(agent, row[3], "the complaint")
    already = _ended_so(row[:3], outcome, f"complaint {number} of {customer_id}")
    told = {"customer": customer_id, "complaint": number, "topic": row[4], "outcome": outcome}
    record = _Record("complaint_closed", f"complaint:{customer_id}:{number}", customer_id, told)
    done = _written(connection, agent, record, already=already)
    if not already:
        connection.execute(_SQL.close_complaint, named | {"evidence": done.evidence_id})
    return done


def close_trace(
    connection: Connection,
    agent: Agent,
    customer_id: CustomerId,
    number: int,
    outcome: TraceOutcome,
) -> tuple[Done, tuple[OrderId, ...]]:
    """Close a trace of a payment; the orders whose bills no longer wait. Raises BooksTrouble."""
    named = _locked(connection, agent, customer_id) | {"number": number, "outcome": outcome}
    row = connection.execute(_SQL.trace, named).fetchone()
    if row is None:
        raise BooksTrouble(f"customer {customer_id} has no trace {number}")
    traced_on, amount, currency, paid_on, another = row[3:]
    _same_day_or_later(agent, traced_on, "the trace")
    already = _ended_so(row[:3], outcome, f"trace {number} of {customer_id}")
    waits = already or another
    resumed = () if waits else _resume(connection, agent, customer_id, traced_on)
    told = {"customer": customer_id, "trace": number, "outcome": outcome, "paid_on": paid_on}
    told |= {"amount_minor": amount, "currency": currency, "resumed": resumed}
    record = _Record("trace_closed", f"trace:{customer_id}:{number}", customer_id, told)
    done = _written(connection, agent, record, already=already)
    if not already:
        connection.execute(_SQL.close_trace, named | {"evidence": done.evidence_id})
    return done, resumed


def unlock_account(connection: Connection, agent: Agent, customer_id: CustomerId) -> Done | None:
    """Let a locked account buy again; None where it is not locked. Raises BooksTrouble."""
    named = _locked(connection, agent, customer_id)
    row = connection.execute(_SQL.lock_of, named).fetchone()
    locked_on, reason, closed_on = row or (None, None, None)
    if closed_on is not None:
        raise BooksTrouble(f"customer {customer_id}: the account was closed on {closed_on}")
    if locked_on is None:
        return None
    told = {"customer": customer_id, "locked_on": locked_on, "locked_for": reason}
    # An account can be locked again: each time is one of its own.
    key = f"unlocked:{customer_id}:{locked_on}:{agent.now.isoformat()}"
    record = _Record("account_unlocked", key, customer_id, told)
    done = _written(connection, agent, record, already=False)
    connection.execute(_SQL.unlock_account, named)
    return done


def _resume(
    connection: Connection, agent: Agent, customer_id: CustomerId, traced_on: date
) -> tuple[OrderId, ...]:
    """End the pauses that began with a trace; the orders that had one."""
    book = load_book(connection, agent.lender_id, customer_id, today=agent.today)
    found = [order for order in book.orders if _waits_for_trace(order, traced_on)]
    for order in found:
        after, entries = happen(order, Resumed(agent.today, "payment_trace"))
        write(connection, agent.lender_id, order, after, agent.today, entries, "")
    return tuple(order.order_id for order in found)


def _waits_for_trace(order: Order, since: date) -> bool:
    return any(
        (pause.reason, pause.started_on, pause.ended_on) == ("payment_trace", since, None)
        for pause in order.pauses
    )


@dataclass(frozen=True, slots=True)
class _Record:
    """One thing done: its kind, what it is known by, whose it is, and its facts."""

    kind: str
    key: str
    customer_id: CustomerId
    told: Mapping[str, Any]


def on_record(
    connection: Connection,
    agent: Agent,
    kind: str,
    key: str,
    customer_id: CustomerId,
    told: Mapping[str, Any],
) -> Done:
    """Write down what an agent did for a customer; once for a key."""
    record = _Record(kind, key, customer_id, told)
    return _written(connection, agent, record, already=False)


def _written(connection: Connection, agent: Agent, record: _Record, *, already: bool) -> Done:
    """The record of it, written unless it was before."""
    names = f"{agent.lender_id}\nby_agent\n{record.key}"
    evidence_id = EvidenceId(f"E-{hashlib.sha256(names.encode()).hexdigest()[:16].upper()}")
    if already:
        return Done(evidence_id, already=True)
    body: dict[str, Any] = {
        "kind": record.kind,
        **record.told,
        "by": agent.by.strip(),
        "at": agent.now.isoformat(),
        "effects": [],
    }
    if agent.why.strip():
        body["sealed"] = _sealed(connection, agent, record.customer_id, evidence_id)
    write_evidence(connection, agent.lender_id, evidence_id, record.customer_id, body)
    return Done(evidence_id, already=False)


def _sealed(
    connection: Connection, agent: Agent, customer_id: CustomerId, evidence_id: EvidenceId
) -> str:
    try:
        key = key_for(connection, agent.lender_id, holder(customer_id))
    except PersonErased as error:
        raise BooksTrouble(
            f"customer {customer_id} was erased: nothing more is written of them (--why)"
        ) from error
    words = canonical({"why": agent.why.strip()})
    return key.seal_text(words, place.of_evidence(evidence_id))


def owner(connection: Connection, lender_id: LenderId, order_id: OrderId) -> CustomerId:
    """Whose order it is. Raises BooksTrouble where the lender has no such order."""
    found = None if "\0" in order_id else owner_of(connection, lender_id, order_id)
    if found is None:
        raise BooksTrouble(f"lender {lender_id} has no order {order_id}")
    return found


def _locked(connection: Connection, agent: Agent, customer_id: CustomerId) -> dict[str, Any]:
    """Parameters of a statement about a customer, who is locked until the transaction ends."""
    lock_customer(connection, agent.lender_id, customer_id)
    return {
        "lender_id": agent.lender_id,
        "customer_id": customer_id,
        "today": agent.today,
        "now": agent.now,
        "by": agent.by.strip(),
    }


def _same_day_or_later(agent: Agent, began_on: date, what: str) -> None:
    if agent.today < began_on:
        raise BooksTrouble(f"{agent.today}: is before {what}, of {began_on}")


def _ended_so(row: tuple[Any, ...], outcome: str, what: str) -> bool:
    """Whether it was closed with that outcome. Raises BooksTrouble for another."""
    closed_on, by, before = row
    if closed_on is None:
        return False
    if before != outcome:
        raise BooksTrouble(f"{what}: {by} closed it on {closed_on}: {before}")
    return True

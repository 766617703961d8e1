"""Decisions that come to a person: asked for, waiting, and what the person made of them.

A shopper may have any decline looked at by a person, say what they think of it, and have it
changed (Regulation (EU) 2016/679, article 22(3); Directive (EU) 2023/2225, article 18(8)). A
person's yes is for the same purchase at the same merchant, once, for the policy's days.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any, Literal, get_args

from releve.core.decisions.effect import HandOver, as_record
from releve.core.lending.credit.application import Reason
from releve.core.lending.credit.decide import CreditDecision
from releve.core.lending.credit.row import application_from, facts_from
from releve.core.values.ids import CustomerId, LenderId
from releve.shell.credit_record import (
    QUEUE,
    Asked,
    WorkForPerson,
    evidence_id_of,
    open_review,
    write_evidence,
)
from releve.shell.desk import Desk
from releve.shell.facts import load_book
from releve.shell.person_keys import place
from releve.shell.person_keys.sealing import holder, is_sealed, unwrapped
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("credit")
_FACTS = load("facts")
SAID_LENGTH_MAX = 1000
REASONS: tuple[Reason, ...] = get_args(Reason)
Settlement = Literal["grant", "decline"]


class CreditTrouble(LookupError):
    """There is no such decision, or nothing of that kind can be done with it."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A stored decision as people read it. `review` is what became of it with a person."""

    asked: Asked
    merchant_id: str
    merchant: str
    decided_at: datetime
    decided_on: date
    review: Literal["none", "waiting", "grant", "decline"]
    valid_until: date | None
    review_reasons: tuple[Reason, ...]

    @property
    def may_ask_person(self) -> bool:
        """Whether the shopper can still have a person look at it."""
        decision = self.asked.decision
        return decision.outcome == "declined" and self.review == "none" and not decision.by_person


@dataclass(frozen=True, slots=True)
class Waiting:
    """A decision that a person has not looked at."""

    decision_id: str
    asked_by: str
    asked_at: datetime
    market: str
    currency: str
    amount: int
    reasons: tuple[str, ...]
    merchant: str
    said: str | None


def seen(connection: Connection, lender_id: str, decision_id: str) -> Seen:
    """A stored decision. Raises CreditTrouble."""
    named = {"lender": lender_id, "decision": decision_id}
    row = None if "\0" in decision_id else connection.execute(_SQL.decision_of, named).fetchone()
    if row is None:
        raise CreditTrouble(f"{decision_id}: there is no such credit decision")
    return _seen(lender_id, row)


def last_of_session(connection: Connection, lender_id: str, session_id: str) -> Seen | None:
    """What was decided last for a session."""
    named = {"lender": lender_id, "session": session_id}
    row = connection.execute(_SQL.last_decision_of_session, named).fetchone()
    return None if row is None else seen(connection, lender_id, row[0])


def waiting(connection: Connection, lender_id: str) -> list[Waiting]:
    """All that waits for a person, the longest first."""
    rows = connection.execute(_SQL.waiting, {"lender": lender_id}).fetchall()
    found: list[Waiting] = []
    for decision, by, at, market, currency, amount, reasons, merchant, *sealed in rows:
        said = opened_words(lender_id, decision, *sealed)
        why = tuple(reasons)
        found.append(Waiting(decision, by, at, market, currency, amount, why, merchant, said))
    return found


def opened_words(
    lender_id: str, decision_id: str, said: str | None, customer_id: str | None, wrapped: str | None
) -> str | None:
    """The shopper's words; none of whose personal data were erased."""
    if said is None or customer_id is None or not is_sealed(said):
        return said
    if wrapped is None:
        return None
    key = unwrapped(lender_id, holder(customer_id), wrapped)
    return key.open_text(said, place.of_review(decision_id))


def request_person(
    desk: Desk, connection: Connection, decision_id: str, said: str | None = None
) -> None:
    """The shopper wants a person to look at a decline; asking twice does it once."""
    named = {"lender": desk.lender_id, "decision": decision_id}
    connection.execute(_SQL.lock_decision, named)
    found = seen(connection, desk.lender_id, decision_id)
    if not found.may_ask_person:
        return
    asked = found.asked
    book = None
    if asked.customer_id is not None:
        whose = LenderId(desk.lender_id), asked.customer_id
        book = load_book(connection, *whose, today=found.decided_on)
    now = desk.clock.now("UTC")
    handed = HandOver("asked_for_person", QUEUE)
    evidence_id = evidence_id_of(desk.lender_id, decision_id, "person")
    body: dict[str, Any] = {
        "kind": "credit_person_asked",
        "decision": decision_id,
        "at": now.isoformat(),
        "effects": [as_record(handed)],
    }
    whose = asked.customer_id or decision_id
    write_evidence(connection, desk.lender_id, evidence_id, whose, body)
    words = (said or "").replace("\0", "").strip()[:SAID_LENGTH_MAX] or None
    work = WorkForPerson(asked, "shopper", handed.reason, evidence_id, now, words)
    open_review(connection, desk.lender_id, work, book)


def settle(
    connection: Connection,
    lender_id: str,
    decision_id: str,
    outcome: Settlement,
    *,
    by: str,
    now: datetime,
    valid_days: int,
    reasons: tuple[str, ...] = (),
) -> Seen:
    """Write what a person decided, which holds for `valid_days`. Raises CreditTrouble.

    A decline says why, in the codes of `REASONS`; those of the decision itself where none are
    given. The same answer twice is written once; another one after the first is trouble.
    """
    if not by.strip():
        raise CreditTrouble("by: say who decided")
    if unknown := sorted(set(reasons) - set(REASONS)):
        raise CreditTrouble(f"reason: {unknown[0]} is not one of {', '.join(REASONS)}")
    named: dict[str, Any] = {"lender": lender_id, "decision": decision_id}
    found = seen(connection, lender_id, decision_id)
    _lock_customer(connection, lender_id, found.asked.customer_id)
    row = connection.execute(_SQL.lock_review, named).fetchone()
    if row is None:
        raise CreditTrouble(f"{decision_id}: nobody has asked a person to look at it")
    if row[0] is not None:
        if row[0] == outcome:
            return found
        raise CreditTrouble(f"{decision_id}: {row[1]} has decided already: {row[0]}")
    why = _why(found, reasons) if outcome == "decline" else ()
    until = now.date() + timedelta(days=valid_days)
    evidence_id = evidence_id_of(lender_id, decision_id, "settled")
    body: dict[str, Any] = {
        "kind": "credit_settled",
        "decision": decision_id,
        "outcome": outcome,
        "reasons": list(why),
        "by": by,
        "at": now.isoformat(),
        "valid_until": until,
        "effects": [],
    }
    whose = found.asked.customer_id or decision_id
    write_evidence(connection, lender_id, evidence_id, whose, body)
    named |= {"outcome": outcome, "reasons": list(why), "by": by, "now": now, "until": until}
    named |= {"evidence": evidence_id, "work_item": row[2]}
    connection.execute(_SQL.end_review, named)
    _tell_chat(connection, found, outcome, named)
    return replace(found, review=outcome, valid_until=until, review_reasons=why)


def _lock_customer(connection: Connection, lender_id: str, customer_id: CustomerId | None) -> None:
    whose = {"lender_id": lender_id, "customer_id": customer_id}
    connection.execute(_FACTS.lock_customer, whose)


def _why(found: Seen, reasons: tuple[str, ...]) -> tuple[Reason, ...]:
    """The reasons of a person's decline; a decision that was declined has its own."""
    known: tuple[str, ...] = reasons or found.asked.decision.reasons
    why: tuple[Reason, ...] = tuple(reason for reason in REASONS if reason in known)
    if not why:
        raise CreditTrouble(f"reason: say why, one of {', '.join(REASONS)}")
    return why


def _tell_chat(
    connection: Connection, found: Seen, outcome: Settlement, named: dict[str, Any]
) -> None:
    """A referred purchase that a person declines is a declined purchase of the customer's."""
    asked = found.asked
    if outcome != "decline" or asked.decision.outcome != "referred" or asked.customer_id is None:
        return
    connection.execute(
        _SQL.add_declined,
        named
        | {
            "customer": asked.customer_id,
            "merchant": found.merchant_id,
            "today": found.decided_on,
            "amount": asked.application.amount,
        },
    )


def _seen(lender_id: str, row: tuple[Any, ...]) -> Seen:
    (decision_id, customer_id, merchant_id, merchant, session_id, stage, at, on, _market) = row[:9]
    language, _currency, inputs, _rules, decided, reviewed, outcome, until, reasons = row[9:]
    values: dict[str, Any] = {**decided, "reasons": tuple(decided["reasons"])}
    asked = Asked(
        decision_id,
        evidence_id_of(lender_id, decision_id),
        CustomerId(customer_id) if customer_id else None,
        session_id,
        stage,
        language,
        application_from(inputs["application"]),
        facts_from(inputs["facts"]),
        CreditDecision(**values),
    )
    state = outcome or ("waiting" if reviewed else "none")
    return Seen(asked, merchant_id, merchant, at, on, state, until, tuple(reasons or ()))

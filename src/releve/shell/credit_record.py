"""How a credit decision is written down: its row, its evidence record, and a person's work.

The row and the record hold the same inputs, and enough of them to take the decision again.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Literal

from psycopg.types.json import Jsonb

from releve.core.decisions.effect import HandOver, HandOverReason, as_record
from releve.core.evidence.chain import lane_of
from releve.core.evidence.record import canonical
from releve.core.handover.brief import Brief
from releve.core.lending.credit.application import Application, CreditFacts
from releve.core.lending.credit.decide import METHOD, CreditDecision
from releve.core.lending.credit.row import (
    Row,
    application_row,
    decision_row,
    facts_row,
    rules_row,
)
from releve.core.lending.credit.rules import CreditRules
from releve.core.lending.customer_book import CustomerBook
from releve.core.values.ids import CustomerId, EvidenceId
from releve.shell.entropy import new_id
from releve.shell.merchant.call import Call
from releve.shell.person_keys import place
from releve.shell.person_keys.rows import key_for
from releve.shell.person_keys.sealing import holder
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("credit")
_TURNS = load("turns")
Stage = Literal["authorize", "order", "token_order", "increase"]
QUEUE = "credit"


@dataclass(frozen=True, slots=True)
class Asked:
    """A decision with what it rests on. At the first stage nobody may be known yet."""

    decision_id: str
    evidence_id: EvidenceId
    customer_id: CustomerId | None
    session_id: str | None
    stage: Stage
    language: str
    application: Application
    facts: CreditFacts
    decision: CreditDecision

    @property
    def granted(self) -> bool:
        """Whether the purchase may go on."""
        return self.decision.outcome == "granted"


def evidence_id_of(lender_id: str, *names: str) -> EvidenceId:
    """The id of the record of one thing, made of that thing's own names."""
    digest = hashlib.sha256("\n".join((lender_id, "credit", *names)).encode()).hexdigest()
    return EvidenceId(f"E-{digest[:16].upper()}")


def write_evidence(
    connection: Connection, lender_id: str, evidence_id: str, whose: str, body: Mapping[str, Any]
) -> None:
    """Chain a record in the lane of whom it is about."""
    named = {
        "lender": lender_id,
        "lane": lane_of(whose),
        "evidence": evidence_id,
        "body": canonical(body),
    }
    connection.execute(_TURNS.write_evidence, named, prepare=True)


def record(call: Call, asked: Asked, rules: CreditRules, book: CustomerBook | None) -> None:
    """Write a decision, and what follows from it but the purchase itself."""
    decision = asked.decision
    market = call.desk.markets.on(asked.application.market, asked.application.day).version
    named = call.named(market_version=market) | _columns(asked)
    handed = None
    if decision.outcome == "referred" and not _waiting(call, named):
        handed = HandOver("policy_requires", QUEUE)
    values = rules_row(rules)
    body = {
        "kind": "credit_decision",
        "decision": asked.decision_id,
        "asked": _who_asked(call, asked),
        "inputs": _inputs(asked),
        "rules": {
            "policy": call.desk.credit.version,
            "market": market,
            "method": METHOD,
            "values": values,
        },
        "decided": decision_row(decision),
        "effects": [as_record(handed)] if handed else [],
    }
    whose = asked.customer_id or asked.decision_id
    write_evidence(call.connection, call.lender_id, asked.evidence_id, whose, body)
    stored = {"rules": Jsonb(values), "policy_version": call.desk.credit.version}
    call.connection.execute(_SQL.add_decision, named | stored, prepare=True)
    if handed:
        work = WorkForPerson(asked, "policy", handed.reason, asked.evidence_id, call.now)
        open_review(call.connection, call.lender_id, work, book)
    if decision.outcome == "declined" and asked.customer_id is not None:
        call.connection.execute(_SQL.add_declined, named)
    if decision.outcome == "granted" and decision.by_person and asked.stage != "authorize":
        call.connection.execute(_SQL.use_approval, named)


def _columns(asked: Asked) -> Row:
    application, decision = asked.application, asked.decision
    return {
        "decision": asked.decision_id,
        "customer": asked.customer_id,
        "session": asked.session_id,
        "stage": asked.stage,
        "today": application.day,
        "market": application.market,
        "language": asked.language,
        "currency": application.currency,
        "amount": application.amount,
        "outcome": decision.outcome,
        "limit": decision.limit,
        "reasons": list(decision.reasons),
        "method": METHOD,
        "inputs": Jsonb(_inputs(asked)),
        "decided": Jsonb(decision_row(decision)),
        "evidence": asked.evidence_id,
    }


def _inputs(asked: Asked) -> Row:
    return {"application": application_row(asked.application), "facts": facts_row(asked.facts)}


def _who_asked(call: Call, asked: Asked) -> Row:
    return {
        "customer": asked.customer_id,
        "merchant": call.merchant_id,
        "session": asked.session_id,
        "stage": asked.stage,
        "at": call.now.isoformat(),
    }


def _waiting(call: Call, named: Row) -> bool:
    return call.connection.execute(_SQL.review_waiting, named).fetchone() is not None


@dataclass(frozen=True, slots=True)
class WorkForPerson:
    """A decision that a person shall look at, and who wants it. `said` are the shopper's words."""

    asked: Asked
    asked_by: Literal["policy", "shopper"]
    reason: HandOverReason
    evidence_id: str
    now: datetime
    said: str | None = None


def open_review(
    connection: Connection, lender_id: str, work: WorkForPerson, book: CustomerBook | None
) -> None:
    """Give a decision to a person, with a brief."""
    asked = work.asked
    work_item = new_id("w")
    brief, said = _sealed(connection, lender_id, work, _brief(work, book), work_item)
    connection.execute(
        _SQL.open_work_item,
        {
            "lender": lender_id,
            "work_item": work_item,
            "decision": asked.decision_id,
            "queue": QUEUE,
            "reason": work.reason,
            "language": asked.language,
            "market": asked.application.market,
            "brief": Jsonb(brief),
            "evidence": work.evidence_id,
            "now": work.now,
        },
    )
    connection.execute(
        _SQL.add_review,
        {
            "lender": lender_id,
            "decision": asked.decision_id,
            "asked_by": work.asked_by,
            "now": work.now,
            "work_item": work_item,
            "said": said,
        },
    )


def _sealed(
    connection: Connection, lender_id: str, work: WorkForPerson, brief: Row, work_item: str
) -> tuple[Any, str | None]:
    """The brief and the shopper's words, sealed where the lender knows whose they are."""
    if work.asked.customer_id is None:
        return brief, work.said
    key = key_for(connection, lender_id, holder(work.asked.customer_id))
    where = place.of_review(work.asked.decision_id)
    said = key.seal_text(work.said, where) if work.said else None
    return key.seal(brief, place.of_brief(work_item)), said


def _brief(work: WorkForPerson, book: CustomerBook | None) -> Row:
    asked = work.asked
    brief = Brief(
        customer=book.customer.name if book else "",
        customer_id=asked.customer_id or "",
        market=asked.application.market,
        language=asked.language,
        identified=False,
        reason=work.reason,
        wanted=("credit_limit_or_declined",),
        orders=(),
        signals=(),
        done=(f"credit: {asked.decision.outcome}",),
        outstanding_minor=asked.facts.owed,
        currency=asked.application.currency,
    )
    return asdict(brief) | {
        "credit": _inputs(asked) | {"decision": decision_row(asked.decision), "said": work.said}
    }

"""Effects carried out for whoever writes: the books, whom it concerns besides, and documents."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from releve.core.decisions.effect import Effect
from releve.core.decisions.facts import Facts
from releve.core.values.ids import EvidenceId, LenderId
from releve.shell.apply import apply
from releve.shell.desk import Desk
from releve.shell.documents import Letter, send_documents
from releve.shell.merchant.by_chat import carry_out
from releve.shell.merchant.call import Call
from releve.shell.merchant.disputes import opened_now
from releve.shell.merchant.webhooks import tell_of_orders
from releve.shell.person_keys.sealing import PersonKey
from releve.shell.postgres.connection import Connection
from releve.shell.turn_facts import Writer


@dataclass(frozen=True, slots=True)
class Doing:
    """For whom, on which facts, under which record, and in which words."""

    desk: Desk
    connection: Connection
    writer: Writer
    facts: Facts
    now: datetime
    evidence_id: EvidenceId
    person: PersonKey
    locale: str


def carry_out_effects(doing: Doing, effects: Sequence[Effect], key: str) -> None:
    """Apply effects that were decided on these facts, once for a key. Raises BooksTrouble."""
    desk, facts, db = doing.desk, doing.facts, doing.connection
    today, evidence_id = facts.today, doing.evidence_id
    if doing.writer.merchant:
        call = Call(desk, db, doing.writer.writer_id, doing.now)
        carry_out(call, effects, today=today, evidence_id=evidence_id, key=key)
        return
    lender, book = LenderId(desk.lender_id), facts.book
    apply(
        db,
        lender,
        book,
        effects,
        today=today,
        evidence_id=evidence_id,
        key=key,
        person=doing.person,
    )
    tell_of_orders(db, lender, opened_now(book, effects, today), doing.now)
    letter = Letter(book.customer.customer_id, doing.locale, doing.now, doing.person)
    send_documents(db, lender, desk.wording, letter, effects, key)

"""What happened to customers' issues, read from the rows that other parts of the product wrote."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, time

from releve.core.values.ids import LenderId
from releve.core.workforce.ledger import Proof
from releve.core.workforce.ledger_events import (
    AssistantsTime,
    Contact,
    Event,
    PeoplesTime,
    TakenBack,
)
from releve.core.workforce.ledger_policy import LedgerPolicy
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("work_ledger")
_MS_A_SECOND = 1000.0
_MS_A_MINUTE = 60_000.0

Events = Mapping[str, Sequence[Event]]


def events_before(
    connection: Connection,
    lender_id: LenderId,
    before: datetime,
    policy: LedgerPolicy,
    customers: Sequence[str] | None,
    written_from: datetime,
) -> Events:
    """All events of some customers, or of all, by customer, in any order.

    A reversal that comes late is told at `written_from`, the first moment not yet written.
    """
    asked: dict[str, object] = {
        "lender": lender_id,
        "before": before,
        "customers": None if customers is None else list(customers),
        "pause": policy.pause,
        "since": written_from,
    }
    found: defaultdict[str, list[Event]] = defaultdict(list)
    _contacts(connection, asked, found)
    _peoples(connection, asked, policy, found)
    for customer, at, place, key, seconds in connection.execute(_SQL.sittings, asked):
        proof = Proof("turn", key)
        found[customer].append(AssistantsTime(at, place, proof, round(seconds * _MS_A_SECOND)))
    for customer, day, place, key, order in connection.execute(_SQL.reversals, asked):
        at = datetime.combine(day, time(), UTC)
        proof = Proof("journal_entry", key)
        found[customer].append(TakenBack(at, place, proof, "reversal", order))
    return found


def _contacts(
    connection: Connection, asked: Mapping[str, object], found: defaultdict[str, list[Event]]
) -> None:
    for customer, at, place, key, *said in connection.execute(_SQL.matters, asked):
        errand, order, language, market, channel, outcome, confirmed, people_only = said
        found[customer].append(
            Contact(
                at,
                place,
                Proof("contact_matter", key),
                errand,
                order,
                language,
                market,
                channel,
                outcome,
                confirmed,
                people_only=people_only,
            )
        )
    for customer, at, key, errand, order, *rest in connection.execute(_SQL.human_contacts, asked):
        language, market, channel, seconds, put_right = rest
        proof, spent = Proof("human_contact", key), round(seconds * _MS_A_SECOND)
        if put_right is None:
            contact = Contact(at, key, proof, errand, order, language, market, channel)
            found[customer].append(_with_time(contact, spent))
            continue
        found[customer].append(PeoplesTime(at, put_right, proof, errand, spent))
        found[customer].append(TakenBack(at, put_right, proof, "rework", order))


def _with_time(contact: Contact, time_ms: int) -> Contact:
    return Contact(
        contact.at,
        contact.place,
        contact.proof,
        contact.errand,
        contact.order,
        contact.language,
        contact.market,
        contact.channel,
        time_ms=time_ms,
    )


def _peoples(
    connection: Connection,
    asked: Mapping[str, object],
    policy: LedgerPolicy,
    found: defaultdict[str, list[Event]],
) -> None:
    for customer, at, place, key, errand, seconds in connection.execute(_SQL.stints, asked):
        proof = Proof("handle_time", key)
        found[customer].append(PeoplesTime(at, place, proof, errand, round(seconds * _MS_A_SECOND)))
    review, vote = (
        round(minutes * _MS_A_MINUTE)
        for minutes in (policy.review_minutes, policy.approval_minutes)
    )
    for customer, at, place, key, errand in connection.execute(_SQL.reviews, asked):
        proof = Proof("quality_review", key)
        found[customer].append(PeoplesTime(at, place, proof, errand, review))
    for customer, at, place, key, errand in connection.execute(_SQL.votes, asked):
        proof = Proof("approval_vote", key)
        found[customer].append(PeoplesTime(at, place, proof, errand, vote))

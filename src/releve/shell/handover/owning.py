"""Taking over, giving back, and everything between: each in one transaction under the lock.

A turn that runs when somebody takes over ends first; one that begins after finds that a person has
the conversation, and the assistant says nothing.
"""

from dataclasses import asdict, dataclass
from typing import Final, Literal

from psycopg.types.json import Jsonb

from releve.core.conversation.owned import as_owned, settled
from releve.core.decisions.decision import Reply
from releve.core.handover.brief import Brief
from releve.core.handover.queues import EVERYBODYS, GIVEN_BACK
from releve.core.reading.reading import Errand
from releve.core.values.ids import CustomerId, LenderId, MerchantId
from releve.shell.desk import Desk
from releve.shell.entropy import new_id
from releve.shell.facts import load_book
from releve.shell.handover.lock import (
    ASSISTANT,
    Held,
    Owner,
    change_owner,
    new_record,
    on_record,
    under_lock,
    write_state,
)
from releve.shell.handover.saying import NotYours, digests_of, notice, write_note
from releve.shell.merchant_facts import load_merchant
from releve.shell.people.session import SignedIn
from releve.shell.person_keys import place
from releve.shell.postgres.named import load

_SQL = load("handover")
_TURNS = load("turns")
TAKEN_OVER: Final = "taken_over"
Stint = Literal["talk", "hold", "after_contact"]


@dataclass(frozen=True, slots=True)
class Taken:
    """The conversation is the agent's. `repeated`: it was already."""

    conversation_id: str
    revision: int
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class AlreadyOwned:
    """Nothing was done: it is `by`'s, or was changed since the revision that was looked at."""

    by: Owner
    revision: int


@dataclass(frozen=True, slots=True)
class Done:
    """The conversation has gone on to another owner."""

    owner: Owner
    revision: int


@dataclass(frozen=True, slots=True)
class StaysWithPeople:
    """Not given back: the assistant handed it over again for the same reason as before."""

    reason: str


def owner_of(desk: Desk, conversation_id: str) -> tuple[Owner, int] | None:
    """Who has a conversation, and its owner's revision; None where there is no such one."""
    asked = {"lender": desk.lender_id, "conversation": conversation_id}
    with desk.pool.connection() as connection:
        row = connection.execute(_SQL.owner_of, asked).fetchone()
    return (Owner(row[0], row[1]), row[2]) if row else None


def mine(desk: Desk, who: SignedIn) -> list[str]:
    """The conversations that an agent has: what a console opens with after it was closed."""
    asked = {"lender": desk.lender_id, "agent": who.agent_id}
    with desk.pool.connection() as connection:
        return [row[0] for row in connection.execute(_SQL.conversations_of, asked)]


def take_over(
    desk: Desk,
    who: SignedIn,
    conversation_id: str,
    expected_revision: int | None = None,
    *,
    from_agent: bool = False,
) -> Taken | AlreadyOwned:
    """Have a conversation, of a queue or of the assistant; a lead also has it from an agent.

    `expected_revision` is the owner's revision that the agent looked at. NoSuchConversation.
    """
    with desk.pool.connection() as connection:
        held = under_lock(desk, connection, conversation_id)
        if held.is_of(who):
            return Taken(conversation_id, held.revision, repeated=True)
        stale = expected_revision is not None and expected_revision != held.revision
        if stale or (held.owner.kind == "agent" and not (from_agent and "lead" in who.roles)):
            return AlreadyOwned(held.owner, held.revision)
        return taken(held, who)


def taken(held: Held, who: SignedIn) -> Taken:
    """Make a conversation that is locked the agent's, and tell its customer."""
    evidence_id = new_record()
    why = "taken_from_agent" if held.owner.kind == "agent" else "taken"
    at_once = held.desk.queues.conversations_at_once
    seen = held.named | {"agent": who.agent_id, "at_once": at_once}
    held.connection.execute(_SQL.be_seen, seen)
    to = Owner("agent", who.agent_id)
    revision = change_owner(held, to, why, by=who, evidence_id=evidence_id)
    row = held.connection.execute(_SQL.has_open_work, held.named).fetchone()
    if row and not row[0]:
        _open_work(held, evidence_id)
    notice(held, (Reply("person-with-you", {"name": who.name}),))
    on_record(held, who, evidence_id, "take_over", revision=revision)
    return Taken(held.conversation_id, revision)


def give_back(
    desk: Desk, who: SignedIn, conversation_id: str, text: str = ""
) -> Done | StaysWithPeople | NotYours:
    """Let the assistant go on from where it was; what is pending is asked for anew.

    Not where the assistant came to the same end before: what it hands over twice for one reason
    stays with people. `text` is noted for colleagues.
    """
    with desk.pool.connection() as connection:
        held = under_lock(desk, connection, conversation_id)
        if not held.is_of(who):
            return NotYours(held.owner, held.revision)
        again = connection.execute(_SQL.stays_with_people, held.named).fetchone()
        if again is not None:
            return StaysWithPeople(again[0])
        write_state(held, as_owned(held.state, "assistant"))
        return _end(held, who, GIVEN_BACK, text)


def wrap_up(
    desk: Desk, who: SignedIn, conversation_id: str, code: str, text: str = ""
) -> Done | NotYours:
    """End people's work on a conversation; whoever writes again writes to the assistant.

    ValueError for a code that the policy does not name. `text` is noted for colleagues.
    """
    if code not in desk.queues.wrap_up_codes:
        known = ", ".join(desk.queues.wrap_up_codes)
        raise ValueError(f"code: {code} is not one of {known}")
    with desk.pool.connection() as connection:
        held = under_lock(desk, connection, conversation_id)
        if not held.is_of(who):
            return NotYours(held.owner, held.revision)
        write_state(held, settled(held.state))
        return _end(held, who, code, text)


def release(
    desk: Desk, who: SignedIn, conversation_id: str, skill: str | None = None
) -> Done | NotYours:
    """Put a conversation back into its queue, or into another. ValueError for an unknown queue."""
    if skill is not None and skill not in desk.queues.answer_seconds:
        raise ValueError(f"queue: {skill} is not one of {', '.join(desk.queues.answer_seconds)}")
    with desk.pool.connection() as connection:
        held = under_lock(desk, connection, conversation_id)
        if not held.is_of(who):
            return NotYours(held.owner, held.revision)
        return released(held, who, skill)


def released(held: Held, who: SignedIn, skill: str | None = None) -> Done:
    """Put a conversation that is locked back into its queue, or into another."""
    row = held.connection.execute(_SQL.skill_of, held.named).fetchone()
    queue = Owner("queue", skill or (row[0] if row else "customer_service"))
    return Done(queue, change_owner(held, queue, "released", by=who))


def change_stint(
    desk: Desk, who: SignedIn, conversation_id: str, stint: Stint
) -> Literal["changed", "same"] | NotYours:
    """Say what time goes into from now on: talk, hold (the agent looks something up while the
    customer waits), or after_contact (the customer has gone, the work has not)."""
    with desk.pool.connection() as connection:
        held = under_lock(desk, connection, conversation_id)
        if not held.is_of(who):
            return NotYours(held.owner, held.revision)
        named = held.named | {"agent": who.agent_id, "stint": stint}
        changed = connection.execute(_SQL.change_stint, named).rowcount
        return "changed" if changed else "same"


def hold(desk: Desk, who: SignedIn, conversation_id: str) -> Literal["changed", "same"] | NotYours:
    """The customer waits while the agent looks something up."""
    return change_stint(desk, who, conversation_id, "hold")


def resume(
    desk: Desk, who: SignedIn, conversation_id: str
) -> Literal["changed", "same"] | NotYours:
    """The agent talks with the customer again."""
    return change_stint(desk, who, conversation_id, "talk")


def _end(held: Held, who: SignedIn, code: str, text: str) -> Done:
    evidence_id = new_record()
    if text.strip():
        write_note(held, who, text.strip(), new_id("p"))
    notice(held, (Reply("assistant-back"),))
    said = digests_of(held, who)
    named = {"code": code, "by": who.agent_id, "evidence": evidence_id}
    # With the last open work the conversation is the assistant's (migration 22, follow_work).
    held.connection.execute(_SQL.close_work, held.named | named)
    on_record(held, who, evidence_id, "wrap_up", code=code, said_sha256=said)
    return Done(ASSISTANT, held.revision + 1)


def _open_work(held: Held, evidence_id: str) -> None:
    """Work for who took over what nobody had handed over, with its brief."""
    work_item = new_id("w")
    wanted: tuple[Errand, ...]
    wanted = tuple(dict.fromkeys(request.errand for request in held.state.pending))
    brief = _brief(held, wanted)
    errand = wanted[0] if wanted else "none"
    queue = "merchants" if held.merchant else EVERYBODYS
    named = {
        "work_item": work_item,
        "queue": queue,
        "reason": TAKEN_OVER,
        "language": held.state.language,
        "market": held.market,
        "brief": Jsonb(held.key.seal(asdict(brief), place.of_brief(work_item))),
        "evidence": evidence_id,
        "errand": errand,
        "due_at": held.desk.queues.due_at(queue, held.now),
    }
    held.connection.execute(_TURNS.open_work_item, held.named | named)


def _brief(held: Held, wanted: tuple[Errand, ...]) -> Brief:
    lender, state = LenderId(held.desk.lender_id), held.state
    today = held.now.date()
    if held.merchant:
        currency = held.desk.markets.on(held.market, today).currency
        book, _ = load_merchant(
            held.connection,
            lender,
            MerchantId(held.writer_id),
            currency=currency,
            today=today,
            asked=(),
            lock=False,
        )
    else:
        customer = CustomerId(held.writer_id)
        book = load_book(held.connection, lender, customer, today=today, lock=False)
    return Brief(
        customer=book.customer.name,
        customer_id=held.writer_id,
        market=held.market,
        language=state.language,
        identified=state.identified,
        reason=TAKEN_OVER,
        wanted=wanted,
        orders=tuple(request.slots.order for request in state.pending if request.slots.order),
        signals=("vulnerable",) if state.vulnerable else (),
        done=tuple(f"{outcome.errand}: {outcome.kind}" for outcome in state.outcomes),
        outstanding_minor=book.outstanding.amount_minor,
        currency=book.currency,
    )

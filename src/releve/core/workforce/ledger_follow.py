"""A customer's events become issues, and issues become entries of the work ledger.

A contact belongs to an issue when it is of the same errand and of the same order (of any, where one
is not known) within the window after the issue was last heard of; else it begins one. In one
conversation it goes on until there was a pause. Events are looked at in their order and only ever
backwards: what was written up to a day stays as it is, whatever comes after.

The rules of credits, in their order: people's time comes off first; whatever is left is taken back
by a repeat, a complaint, rework, or a reversal; when the window is over, what is left vests if the
assistant's end was confirmed, or people ended it; else it is taken back as unresolved. Less than
nothing always vests: more work than before is never forgiven.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta

from releve.core.workforce.ledger import (
    Account,
    Arm,
    Entry,
    EntryKind,
    EvidenceKind,
    Line,
    Proof,
    Why,
)
from releve.core.workforce.ledger_events import (
    AssistantsTime,
    Baseline,
    Contact,
    Event,
    Issue,
    PeoplesTime,
    TakenBack,
)
from releve.core.workforce.ledger_policy import LedgerPolicy

BaselineOf = Callable[[date, str, str, str], Baseline | None]
COMPLAINT = "complaint"
_SHORT: dict[EvidenceKind, str] = {"contact_matter": "m", "human_contact": "h"}


class _Followed:
    """One issue with its credit, while its customer's events are gone through."""

    __slots__ = (
        "clawed",
        "credited",
        "ended",
        "entries",
        "first_place",
        "heard_at",
        "issue",
        "last_place",
        "last_proof",
        "order",
        "pending",
        "people_ended",
        "places",
        "spent_at",
        "vested",
    )

    def __init__(self, issue: Issue, contact: Contact, baseline: Baseline | None) -> None:
        self.issue = issue
        self.order = contact.order
        self.heard_at = self.spent_at = contact.at
        self.first_place = self.last_place = contact.place
        self.last_proof = contact.proof
        self.places = {contact.place}
        self.entries: list[Entry] = []
        self.ended: Contact | None = None
        self.people_ended = False
        self.pending = self.vested = self.clawed = 0
        self.credited = baseline is not None
        if baseline is not None:
            self._post(
                "opened",
                contact.at.date(),
                ("baseline", "displaced_pending", baseline.time_ms, baseline.proof),
                key=contact.proof.key,
            )
            self.pending = baseline.time_ms

    def is_about(self, contact: Contact, window: timedelta) -> bool:
        """Whether a contact is about this issue again."""
        same = self.order is None or contact.order is None or self.order == contact.order
        return same and contact.at - self.heard_at <= window

    def hear(self, contact: Contact, pause: timedelta) -> None:
        """Another contact about it: the conversation goes on, or the customer came back."""
        goes_on = contact.place == self.last_place and contact.at - self.heard_at <= pause
        if not goes_on:
            self.people_ended = False
            if contact.time_ms:
                self.spend(contact.at, contact.time_ms, contact.proof, again=True)
            why: Why = "reopened" if contact.place in self.places else "repeat"
            self.take_back(contact.at.date(), why, contact.proof)
        self.heard_at = max(self.heard_at, contact.at)
        self.last_place = contact.place
        self.last_proof = contact.proof
        self.places.add(contact.place)
        self.order = self.order or contact.order
        self.note_end(contact)

    def note_end(self, contact: Contact) -> None:
        """Remember how the assistant ended it; raising it anew undoes nothing."""
        if contact.outcome is not None or self.ended is None:
            self.ended = contact

    def people_spent(self, spent: PeoplesTime) -> None:
        """People worked on it after all, or on what came back of it."""
        self.spend(spent.at, spent.time_ms, spent.proof, again=spent.place != self.first_place)
        if spent.proof.kind == "handle_time":
            self.people_ended = True
            self.heard_at = max(self.heard_at, spent.at)

    def spend(self, at: datetime, time_ms: int, proof: Proof, *, again: bool) -> None:
        """People's time comes off the credit: of what was taken back first, then of the rest."""
        if time_ms <= 0:
            return
        on = at.date()
        if not self.credited:
            self._post("served", on, ("people", "human_served", time_ms, proof), key=proof.key)
            return
        self.spent_at = at
        into: Account = "repeat" if again else "human_remaining"
        kind: EntryKind = "repeated" if again else "remained"
        of_clawed = min(time_ms, max(self.clawed, 0))
        rest = time_ms - of_clawed
        holder: Account = "displaced_vested" if self.vested else "displaced_pending"
        lines = [Line(into, time_ms, proof)]
        if of_clawed:
            lines.append(Line("clawed_back", -of_clawed, proof))
            self.clawed -= of_clawed
        if rest:
            lines.append(Line(holder, -rest, proof))
            if holder == "displaced_vested":
                self.vested -= rest
            else:
                self.pending -= rest
        self._write(kind, on, tuple(lines), key=proof.key)

    def assist(self, spent: AssistantsTime) -> None:
        """The assistant's own time."""
        if spent.time_ms > 0:
            moved = ("assistant_supply", "assistant", spent.time_ms, spent.proof)
            self._post("assisted", spent.at.date(), moved, key=spent.proof.key)

    def take_back(self, on: date, why: Why, proof: Proof) -> None:
        """Whatever credit is left, pending or vested, is none."""
        lines: list[Line] = []
        left = 0
        if self.pending > 0:
            lines.append(Line("displaced_pending", -self.pending, proof))
            left += self.pending
            self.pending = 0
        if self.vested > 0:
            lines.append(Line("displaced_vested", -self.vested, proof))
            left += self.vested
            self.vested = 0
        if left:
            self.clawed += left
            lines.insert(0, Line("clawed_back", left, proof))
            self._write("clawed_back", on, tuple(lines), key=proof.key, why=why)

    def due(self, policy: LedgerPolicy) -> datetime | None:
        """When what is pending vests, or is found unresolved; None where nothing is."""
        if self.pending == 0:
            return None
        waits = self.ended is not None and self.ended.outcome == "handed_over"
        if self.pending > 0 and waits and not self.people_ended:
            return self.heard_at + timedelta(days=policy.clawback_days)
        # Never before what it is settled for: what was written up to a day stays as it is.
        return max(self.heard_at + policy.window, self.spent_at)

    def settle(self, at: datetime) -> None:
        """The window is over."""
        on = at.date()
        if self.pending > 0 and not self._durable():
            self.take_back(on, "unresolved", self.last_proof)
            return
        moved = ("displaced_pending", "displaced_vested", self.pending, self._end_proof())
        self._post("vested", on, moved, key=at.isoformat())
        self.vested += self.pending
        self.pending = 0

    def _durable(self) -> bool:
        ended = self.ended
        if ended is None or ended.outcome is None:
            return False
        if ended.outcome == "handed_over":
            return self.people_ended
        return ended.confirmed and ended.outcome in ("resolved", "informed")

    def _end_proof(self) -> Proof:
        return self.last_proof if self.ended is None else self.ended.proof

    def _post(
        self, kind: EntryKind, on: date, moved: tuple[Account, Account, int, Proof], *, key: str
    ) -> None:
        out, into, time_ms, proof = moved
        lines = Line(into, time_ms, proof), Line(out, -time_ms, proof)
        self._write(kind, on, lines, key=key)

    def _write(
        self,
        kind: EntryKind,
        on: date,
        lines: tuple[Line, ...],
        *,
        key: str,
        why: Why | None = None,
    ) -> None:
        entry_id = f"{self.issue.issue_id}#{kind}#{key}"
        made = Entry(entry_id, self.issue.issue_id, self.issue.market, kind, why, on, lines)
        self.entries.append(made)


def follow(
    customer: str,
    arm: Arm,
    events: Iterable[Event],
    baseline_of: BaselineOf,
    policy: LedgerPolicy,
    until: datetime,
) -> tuple[tuple[Issue, ...], tuple[Entry, ...]]:
    """A customer's issues and their entries from all events before `until`.

    `arm` is `holdout` for whom only people serve, else `assistant`. What comes of fewer events, or
    of an earlier moment, is the beginning of what comes of more.
    """
    followed: list[_Followed] = []
    for event in sorted(events, key=_in_order):
        if event.at >= until:
            break
        for one in followed:
            _settle(one, event.at, policy)
        _take(followed, customer, arm, event, baseline_of, policy)
    for one in followed:
        _settle(one, until, policy)
    entries = [entry for one in followed for entry in one.entries]
    return tuple(one.issue for one in followed), tuple(entries)


def _settle(one: _Followed, now: datetime, policy: LedgerPolicy) -> None:
    due = one.due(policy)
    # At the very end of the window whoever comes back still came back.
    if due is not None and due < now:
        one.settle(due)


def _take(
    followed: list[_Followed],
    customer: str,
    arm: Arm,
    event: Event,
    baseline_of: BaselineOf,
    policy: LedgerPolicy,
) -> None:
    match event:
        case Contact():
            _hear(followed, customer, arm, event, baseline_of, policy)
            if event.errand == COMPLAINT and (event.outcome is not None or event.by_people):
                _complain(followed, event, policy)
        case PeoplesTime():
            one = _of_place(followed, event.place, event.errand)
            if one is not None:
                one.people_spent(event)
        case AssistantsTime():
            one = _of_place(followed, event.place, "")
            if one is not None and one.issue.arm == "assistant":
                one.assist(event)
        case TakenBack():
            for one in followed:
                same = event.order is None or one.order is None or one.order == event.order
                if event.place in one.places and same:
                    one.take_back(event.at.date(), event.why, event.proof)


def _hear(
    followed: list[_Followed],
    customer: str,
    arm: Arm,
    contact: Contact,
    baseline_of: BaselineOf,
    policy: LedgerPolicy,
) -> None:
    for one in reversed(followed):
        if one.issue.errand == contact.errand and one.is_about(contact, policy.window):
            one.hear(contact, policy.pause)
            return
    served_by: Arm = "people" if arm == "assistant" and contact.by_people else arm
    issue = Issue(
        f"{_SHORT[contact.proof.kind]}/{contact.proof.key}",
        customer,
        contact.market,
        contact.language,
        contact.errand,
        contact.order,
        served_by,
        contact.channel,
        contact.proof,
        contact.at,
    )
    baseline = None
    if served_by == "assistant":
        month = contact.at.date().replace(day=1)
        baseline = baseline_of(month, contact.errand, contact.language, contact.market)
    one = _Followed(issue, contact, baseline)
    one.note_end(contact)
    if contact.time_ms:
        one.spend(contact.at, contact.time_ms, contact.proof, again=False)
    followed.append(one)


def _complain(followed: list[_Followed], contact: Contact, policy: LedgerPolicy) -> None:
    since = contact.at - timedelta(days=policy.clawback_days)
    for one in followed:
        if one.issue.errand != COMPLAINT and one.heard_at >= since:
            one.take_back(contact.at.date(), "complaint", contact.proof)


def _of_place(followed: Sequence[_Followed], place: str, errand: str) -> _Followed | None:
    """The issue that a conversation was last about; of several, the one of the errand."""
    here = [one for one in followed if place in one.places]
    same = [one for one in here if one.issue.errand == errand]
    return (same or here or [None])[-1]


def _in_order(event: Event) -> tuple[datetime, int, str, str]:
    rank = {Contact: 0, PeoplesTime: 1, AssistantsTime: 2, TakenBack: 3}[type(event)]
    return event.at, rank, event.proof.kind, event.proof.key

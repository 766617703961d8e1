"""Whole turns on PostgreSQL under attack: each conversation against a lender of its own.

The reader that the desk is given says what the attacker wants. Every answer is audited as it left;
afterwards the rows are: whose orders the effects are on, that each is proved, that the books and
the chains of evidence hold.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, cast

from attacking.auditor import Auditor
from attacking.lenders import TODAY, Lender, lender_of
from attacking.moves import Move, move
from attacking.sequence import chance_of
from releve.core.conversation.state import State
from releve.core.conversation.step import Step
from releve.core.decisions.decision import Ask, Option, Reply
from releve.core.decisions.effect import EFFECT_NAMES, Effect
from releve.core.lending.customer_book import Customer
from releve.core.lending.merchant import Merchant
from releve.core.reading.reading import ErrandGuess, Reading
from releve.core.values.ids import CustomerId, LenderId, MerchantId
from releve.core.values.money import Money
from releve.shell import history
from releve.shell.answer import Answer
from releve.shell.books_check import check_books
from releve.shell.clock import FixedClock
from releve.shell.desk import Desk
from releve.shell.evidence_verify import verify_evidence
from releve.shell.market_files import load_markets
from releve.shell.one_time_code import last_code
from releve.shell.policy_files import load_policy
from releve.shell.postgres import embedded
from releve.shell.postgres.connection import Connection, Pool, application_pool
from releve.shell.postgres.migrations import migrate
from releve.shell.run import Message, open_conversation, take_turn
from releve.shell.wording import Wording

_KINDS = {name: kind for kind, name in EFFECT_NAMES.items()}
_POSTED = (
    "select account, coalesce(order_id, ''), sum(amount_minor) from posting"
    " where lender_id = %s group by 1, 2"
)
_STRANGERS = (
    "select e.name, e.order_id from effect e join customer_order o using (lender_id, order_id)"
    " where e.lender_id = %s and %s not in (o.customer_id, o.merchant_id)"
)
_UNPROVED = (
    "select name from effect e where lender_id = %s and not exists (select from evidence_record r"
    " where r.lender_id = e.lender_id and r.evidence_id = e.evidence_id)"
)
# Said with the record of an earlier turn.
_EARLIER = "done-already"


class Puppet:
    """A reader that says what it is told to say, whatever is written."""

    version = "compromised"

    def __init__(self) -> None:
        self.says = Reading("", "en", (ErrandGuess("none", 1.0),), 0)

    def read(
        self,
        text: str,
        *,
        language: str | None = None,
        market: str | None = None,
        today: date | None = None,
    ) -> Reading:
        """The reading it was told."""
        del text, language, market, today
        return self.says


@dataclass(slots=True)
class Report:
    """What the conversations came to."""

    turns: int = 0
    effects: int = 0
    records: int = 0
    faults: list[str] = field(default_factory=list[str])


def attack_turns(home: Path, seed: int, conversations: int) -> Report:
    """Attack on a database of its own in `home`, an empty folder; it is stopped and left there."""
    server = embedded.start(home)
    try:
        migrate(server.dsn)
        pool = application_pool(server.dsn, max_size=2)
        try:
            return attack_on(pool, seed, range(conversations))
        finally:
            pool.close()
    finally:
        embedded.stop(home)


def attack_on(pool: Pool, seed: int, numbers: range, wording: Wording | None = None) -> Report:
    """Attack on a migrated database; every conversation makes its lender in it."""
    puppet = Puppet()
    desk = Desk(
        lender_id="",
        pool=pool,
        reader=puppet,
        wording=wording or Wording.load(),
        markets=load_markets(),
        policy=load_policy(),
        clock=FixedClock(datetime(TODAY.year, TODAY.month, TODAY.day, 10, tzinfo=UTC)),
    )
    report = Report()
    for number in numbers:
        conversation = _Conversation(
            replace(desk, lender_id=f"attacked-{number}"), puppet, seed, number
        )
        faults = conversation.hold()
        report.turns += conversation.turns
        report.effects += conversation.effects
        report.faults += [f"turns {number}: {fault}" for fault in faults]
    with pool.connection() as connection:
        proof = verify_evidence(connection)
    report.records = proof.records
    if not proof.holds:
        report.faults.append(f"evidence: {proof.first_broken}: {proof.detail}")
    return report


class _Conversation:
    """One conversation and its lender."""

    def __init__(self, desk: Desk, puppet: Puppet, seed: int, number: int) -> None:
        self._desk, self._puppet = desk, puppet
        self._chance = chance_of(f"{seed}/turns/{number}")
        # The same lenders as at the core, each attacked once.
        self._lender = lender_of(chance_of(f"{seed}/turns/lender/{number}"))
        self._writer = str(self._lender.facts.book.customer.customer_id)
        signed_in = self._chance.random() < 0.7
        self._signed_in = signed_in
        self._auditor = Auditor.of(self._lender, proved=signed_in, fresh=signed_in)
        self._seen = State(self._lender.language, merchant=self._lender.merchant)
        self._last: Move | None = None
        self.turns = 0
        self.effects = 0

    def hold(self) -> list[str]:
        """Hold it; what the auditor found."""
        with self._desk.pool.connection() as connection:
            _write(connection, LenderId(self._desk.lender_id), self._lender)
        conversation = open_conversation(
            self._desk,
            self._writer,
            language=self._lender.language,
            time_zone="Europe/Stockholm",
            identified=self._signed_in,
            merchant=self._lender.merchant,
        )
        for _ in range(self._chance.randrange(2, 9)):
            self._last = made = self._move()
            self._puppet.says = made.reading
            self.turns += 1
            message = Message(conversation, f"m{self.turns}", made.text, made.chosen, made.files)
            try:
                self._audit(made, take_turn(self._desk, message))
            except Exception as trouble:  # noqa: BLE001 - whatever is raised is what is looked for
                self._auditor.faults.append(f"trouble: {type(trouble).__name__}: {trouble}")
            if self._auditor.faults or self._seen.phase == "with_person":
                break
        self._audit_rows()
        return [f"{fault} after {self._last}" for fault in self._auditor.faults]

    def _move(self) -> Move:
        """The next message; a right code is the one that was sent, and no other is right."""
        made = move(self._chance, self._lender, self._seen)
        if self._seen.phase != "verifying" or made.code != "right":
            return replace(made, code="none")
        with self._desk.pool.connection() as connection:
            merchant = self._lender.merchant
            code = last_code(connection, self._desk.lender_id, self._writer, merchant=merchant)
        return replace(made, text=code) if code else replace(made, code="none")

    def _audit(self, made: Move, answer: Answer) -> None:
        auditor, before = self._auditor, self._seen
        auditor.hears(made, before)
        step = _step(answer)
        auditor.looks(step, made, before, self._lender.facts)
        auditor.answered([step])
        for line in answer["lines"]:
            auditor.reads(line["text"], line["message"])
            told_done = line["message"].endswith("-done") or line["message"] == _EARLIER
            if told_done and not line.get("evidence"):
                auditor.faults.append(f"{line['message']} is told without a record")
        for option in (answer["asks"] or {"options": ()})["options"]:
            auditor.reads(option["label"], "an option")
        self.effects += len(step.effects)
        self._seen = replace(
            before,
            language=answer["language"],
            phase=cast("Any", answer["phase"]),
            options=tuple(o["value"] for o in (answer["asks"] or {"options": ()})["options"]),
        )
        if step.effects:
            with self._desk.pool.connection() as connection:
                posted = connection.execute(_POSTED, (self._desk.lender_id,)).fetchall()
            auditor.ledger = Counter({(a, order): int(amount) for a, order, amount in posted})

    def _audit_rows(self) -> None:
        lender, faults = self._desk.lender_id, self._auditor.faults
        with self._desk.pool.connection() as connection:
            for name, order in connection.execute(_STRANGERS, (lender, self._writer)).fetchall():
                faults.append(f"rows: {name} on {order}, which is another's")
            for (name,) in connection.execute(_UNPROVED, (lender,)).fetchall():
                faults.append(f"rows: {name} without a record")
            for check in check_books(connection, LenderId(lender)):
                if not check.holds:
                    faults.append(f"books: {check.check}: {check.detail}")


def _write(connection: Connection, lender_id: LenderId, lender: Lender) -> None:
    """The generated lender as rows."""
    facts, market = lender.facts, lender.market
    currency = facts.book.currency
    history.add_lender(connection, lender_id, "Under attack", market)
    shops = {past.order.merchant_id: past.order.merchant for past in lender.pasts}
    if facts.merchant is not None:
        shops[facts.merchant.merchant_id] = facts.merchant.name
    history.add_merchants(
        connection,
        lender_id,
        [Merchant(MerchantId(i), name, "en", market, 0) for i, name in shops.items()],
    )
    owners = {past.customer_id for past in lender.pasts}
    people = [Customer(CustomerId(one), str(one), "en", market) for one in owners]
    if not lender.merchant:
        writer = facts.book.customer
        people = [writer, *(one for one in people if one.customer_id != writer.customer_id)]
    history.add_customers(connection, lender_id, [(one, currency) for one in people])
    history.add_orders(connection, lender_id, lender.pasts)


def _step(answer: Answer) -> Step:
    """What left, as the auditor looks at it."""
    proved = [line for line in answer["lines"] if line.get("evidence")]
    done = [line for line in proved if line["message"] != _EARLIER]
    other = [line for line in answer["lines"] if line not in done]
    asks = answer["asks"]
    slot: Any = asks["slot"] if asks else None
    options = tuple(
        Option(one["value"], Reply("option", {"value": one["label"]}))
        for one in (asks["options"] if asks else ())
    )
    return Step(
        State(answer["language"]),
        tuple(_reply(line) for line in other),
        Ask(slot, Reply("asked"), options) if asks else None,
        tuple(_effect(record) for record in answer["effects"]),
        tuple(_reply(line) for line in done),
    )


def _reply(line: Mapping[str, Any]) -> Reply:
    return Reply(line["message"], {name: _fact(value) for name, value in line["facts"].items()})


def _fact(value: Any) -> Any:
    if isinstance(value, dict):
        told = cast("dict[str, Any]", value)
        if "amount" in told:
            return Money(told["amount"], told["currency"])
        return date.fromisoformat(told["date"])
    return value


_DAYS = frozenset({"to", "until", "repay_by", "first_due_on", "paid_on", "answer_by"})


def _effect(record: Mapping[str, Any]) -> Effect:
    given: dict[str, Any] = {}
    for name, value in record.items():
        if name in ("effect", "evidence"):
            continue
        if name in _DAYS:
            given[name] = date.fromisoformat(value)
        else:
            given[name] = tuple(cast("list[str]", value)) if isinstance(value, list) else value
    kind: Any = _KINDS[record["effect"]]
    return kind(**given)

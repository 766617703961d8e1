"""What a bundle holds: read from the rows of one moment, opened for the one person it is about.

Nothing of anybody else is in it: the records are those that name the conversation, each with the
path that shows it in its lane's tree of hashes. What belongs to the conversation is not masked.
"""

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from releve.core.evidence.chain import GENESIS
from releve.core.evidence.merkle import Tree
from releve.core.rules.market import RULES
from releve.core.rules.trouble import RuleTrouble
from releve.shell.desk import Desk
from releve.shell.doctor.anchor import anchors_of
from releve.shell.handover.saying import messages_of
from releve.shell.person_keys import place
from releve.shell.person_keys.evidence import opened_effect, opened_part
from releve.shell.person_keys.sealing import PersonKey, unwrapped
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

FORMAT = "releve-bundle-1"
_SQL = load("bundle")


class BundleTrouble(ValueError):
    """There is no such conversation, nobody who asks for it, or nothing of it is left to read."""


class NothingThere(BundleTrouble):
    """There is no such conversation, or none to see."""


class NothingLeft(BundleTrouble):
    """It was erased."""


@dataclass(frozen=True, slots=True)
class Asking:
    """Who takes a bundle, and what for: put on record."""

    agent_id: str
    why: str


@dataclass(frozen=True, slots=True)
class Found:
    """A conversation that a bundle can be made of, with its person's key."""

    connection: Connection
    lender: str
    lender_name: str
    conversation: str
    key: PersonKey
    writer: str
    merchant: bool
    market: str
    channel: str
    opened_at: datetime

    @property
    def named(self) -> dict[str, Any]:
        """As statements name it."""
        return {"lender": self.lender, "conversation": self.conversation}

    @property
    def customer(self) -> str | None:
        """Whose it is; None where a merchant wrote."""
        return None if self.merchant else self.writer


def gather(
    connection: Connection, desk: Desk, conversation: str, asking: Asking, now: datetime
) -> dict[str, Any]:
    """The bundle of a conversation, in values that have JSON. Raises BundleTrouble."""
    about = found_for(connection, desk, conversation)
    _log(connection, about, asking)
    return gathered(about, desk, now)


def found_for(connection: Connection, desk: Desk, conversation: str) -> Found:
    """The conversation. Raises NothingThere, NothingLeft."""
    named = {"lender": desk.lender_id, "conversation": conversation}
    row = None if "\0" in conversation else connection.execute(_SQL.conversation, named).fetchone()
    if row is None:
        raise NothingThere(f"{desk.lender_id} has no conversation {conversation}")
    *told, forgotten, lender_name, wrapped, of = row
    if wrapped is None or forgotten is not None:
        raise NothingLeft(f"conversation {conversation} was erased: nothing of it can be read")
    key = unwrapped(desk.lender_id, of, wrapped)
    return Found(connection, desk.lender_id, lender_name, conversation, key, *told)


def gathered(about: Found, desk: Desk, now: datetime) -> dict[str, Any]:
    """All that its bundle holds. The reading has been put on record."""
    records, trees = _records(about)
    people = messages_of(about.connection, about.lender, about.conversation, about.key)
    return {
        "format": FORMAT,
        "made_at": now.isoformat(),
        "lender": {"id": about.lender, "name": about.lender_name},
        "conversation": {
            "id": about.conversation,
            "with": f"{'merchant' if about.merchant else 'customer'} {about.writer}",
            "market": about.market,
            "channel": about.channel,
            "opened_at": about.opened_at.isoformat(),
        },
        "turns": _turns(about),
        "people": [
            {
                "after": one.after_position,
                "by": one.name if one.agent_id else "the lender",
                "text": one.text,
                "at": one.at.isoformat(),
            }
            for one in people
        ],
        "records": records,
        "trees": trees,
        "effects": _effects(about, [one["evidence"] for one in records]),
        "law": _law(desk, about.market, records),
    }


def _log(connection: Connection, about: Found, asking: Asking) -> None:
    if not asking.why.strip():
        raise BundleTrouble("--why: say what the bundle is taken for; it is put on record")
    given = {"agent": asking.agent_id, "why": asking.why.strip(), "customer": about.customer}
    if connection.execute(_SQL.log_access, about.named | given).fetchone() is None:
        raise BundleTrouble(f"--by {asking.agent_id}: no such agent is at work here")


def _turns(about: Found) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    rows = about.connection.execute(_SQL.turns, about.named)
    for message, position, said, answer, evidence, at in rows:
        of = about.conversation, message
        found.append(
            {
                "message": message,
                "position": position,
                "at": at.isoformat(),
                "said": about.key.open_text(said, place.of_said(*of)),
                "answer": about.key.open(answer, place.of_answer(*of)),
                "evidence": evidence,
            }
        )
    return found


def _records(about: Found) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The records with their links and paths, and the trees of the lanes that they are in."""
    rows = about.connection.execute(_SQL.records, about.named).fetchall()
    lanes: dict[int, list[bytes]] = {}
    for lane in sorted({row[1] for row in rows}):
        asked = {"lender": about.lender, "lane": lane}
        lanes[lane] = [bytes(one) for (one,) in about.connection.execute(_SQL.lane, asked)]
    trees = {lane: Tree(hashes) for lane, hashes in lanes.items()}
    records: list[dict[str, Any]] = []
    evidence: str
    lane: int
    sequence: int
    for evidence, lane, sequence, body, link in rows:
        before = lanes[lane][sequence - 2] if sequence > 1 else GENESIS
        sealed = json.loads(body).get("sealed")
        records.append(
            {
                "evidence": evidence,
                "lane": lane,
                "sequence": sequence,
                "previous": before.hex(),
                "body": body,
                "hash": bytes(link).hex(),
                "opened": opened_part(about.key, evidence, sealed) if sealed else None,
                "path": [one.hex() for one in trees[lane].path(sequence - 1)],
            }
        )
    told = [
        {
            "lane": lane,
            "size": len(lanes[lane]),
            "root": tree.root.hex(),
            "head": lanes[lane][-1].hex(),
            "written_down": _written_down(about.lender, lane, lanes[lane], tree),
        }
        for lane, tree in trees.items()
    ]
    return records, told


def _written_down(lender: str, lane: int, hashes: list[bytes], tree: Tree) -> list[dict[str, Any]]:
    """Heads of the lane that were written down outside, each with its path in the same tree."""
    return [
        {
            "at": one["at"],
            "sequence": one["sequence"],
            "hash": one["hash"],
            "path": [beside.hex() for beside in tree.path(one["sequence"] - 1)],
        }
        for one in anchors_of(lender, lane)
        if 0 < one["sequence"] <= len(hashes)
    ]


def _effects(about: Found, records: list[str]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    rows = about.connection.execute(_SQL.effects, about.named | {"records": records})
    for evidence, key, name, arguments, on, entry, kind, value_date, postings in rows:
        booked = None
        if entry is not None:
            booked = {
                "entry": entry,
                "kind": kind,
                "value_date": value_date.isoformat(),
                "postings": postings,
            }
        found.append(
            {
                "evidence": evidence,
                "effect": name,
                "arguments": opened_effect(about.key, key, arguments),
                "applied_on": on.isoformat(),
                "booked": booked,
            }
        )
    return found


def _law(desk: Desk, market: str, records: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The market's rules on each day of the conversation, with where they come from.

    `value` is what the record cites; `source` is what the rule files say today of that day.
    """
    cited: dict[str, dict[str, Any]] = {}
    for record in records:
        body = json.loads(record["body"])
        if body["kind"] == "turn":
            cited[body["today"]] = body["rules"]["market_values"]
    found: list[dict[str, Any]] = []
    for day, values in cited.items():
        for key in RULES:
            row = {"day": day, "key": key, "value": values.get(key), "unit": RULES[key]}
            try:
                provision = desk.markets.file(market).provision(key, date.fromisoformat(day))
            except RuleTrouble:
                found.append(row | {"source": "", "since": "", "meaning": "", "verified": False})
                continue
            told = {
                "since": provision.from_day.isoformat(),
                "source": provision.source,
                "meaning": provision.meaning,
                "verified": provision.verified,
            }
            found.append(row | told)
    return found

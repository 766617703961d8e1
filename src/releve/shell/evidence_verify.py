"""Evidence recomputed from rows: every chain link, and every effect against its record."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from releve.core.evidence.chain import Link, first_broken
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("evidence")
_ROWS_AT_ONCE = 2_000


@dataclass(frozen=True, slots=True)
class Proof:
    """How many records were walked, whether all hold, and the first that does not."""

    records: int
    holds: bool
    first_broken: str | None = None
    detail: str = ""


def verify_evidence(connection: Connection, lender_id: str | None = None) -> Proof:
    """Walk every lane of one lender, or of all, and hold effects and handovers against it."""
    records = 0
    with connection.cursor(name="evidence") as cursor:
        cursor.itersize = _ROWS_AT_ONCE
        cursor.execute(_SQL.walk, {"lender": lender_id})
        rows = _counted(cursor)
        for (lender, lane), links in groupby(rows, key=lambda row: (row[0], row[1].lane)):
            walked = [link for _, link in links]
            records += len(walked)
            broken = first_broken(walked)
            if broken is not None:
                return Proof(records, False, broken, "its hash does not follow")
            if not _is_head(connection, lender, lane, walked[-1]):
                last = walked[-1].evidence_id
                return Proof(records, False, last, "the lane's head is elsewhere: records are gone")
    missing = connection.execute(_SQL.lanes_without_records, {"lender": lender_id}).fetchone()
    if missing is not None:
        return Proof(records, False, f"lane {missing[1]}", "all its records are gone")
    return _effects(connection, lender_id, records)


def _counted(cursor: Any) -> Iterator[tuple[str, Link]]:
    for lender, evidence_id, lane, sequence, body, digest in cursor:
        yield lender, Link(evidence_id, lane, sequence, body, bytes(digest))


def _is_head(connection: Connection, lender: str, lane: int, last: Link) -> bool:
    head = connection.execute(_SQL.lane_head, {"lender": lender, "lane": lane}).fetchone()
    return head is not None and head[0] == last.sequence and bytes(head[1]) == last.hash


def _effects(connection: Connection, lender_id: str | None, records: int) -> Proof:
    """Each effect of the books stands in its record, and each recorded effect in the books."""
    for evidence_id, body, written in connection.execute(
        _SQL.effects_by_record, {"lender": lender_id}
    ):
        if body is None:
            return Proof(records, False, evidence_id, "an effect names it, and it is not there")
        if _bag(json.loads(body)["effects"]) != _bag(written or []):
            return Proof(records, False, evidence_id, "its effects are not those of the books")
    return Proof(records, True)


def _bag(effects: list[dict[str, Any]]) -> Counter[str]:
    return Counter(json.dumps(effect, sort_keys=True) for effect in effects)

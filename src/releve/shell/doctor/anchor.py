"""Heads of the evidence's chains, written down where whoever may rewrite the database cannot.

Whoever rewrites a whole lane and its head leaves a chain that holds; that it is not the one that
was is seen by comparing it with a head from before. The file is one JSON object a line, best on a
place that this machine can only add to.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from releve.shell.doctor.finding import Finding, found
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

ANCHOR_VARIABLE = "RELEVE_ANCHOR_FILE"
_SQL = load("doctor")
_OLD = timedelta(days=2)
_MEND = "write them down every day: releve evidence anchor"


class AnchorTrouble(Exception):
    """The file of heads cannot be read or written, or none is named."""


def anchor_file() -> Path | None:
    """Where heads are written down, None where the setting is missing."""
    given = os.environ.get(ANCHOR_VARIABLE, "").strip()
    return Path(given).expanduser() if given else None


def write_anchors(connection: Connection, now: datetime) -> int:
    """Add today's heads to the file; how many. Raises AnchorTrouble."""
    file = anchor_file()
    if file is None:
        raise AnchorTrouble(f"{ANCHOR_VARIABLE}: say where the heads are to be written down")
    heads = connection.execute(_SQL.heads).fetchall()
    lines = [
        json.dumps(
            {"at": now.isoformat(), "lender": lender, "lane": lane, "sequence": number}
            | {"hash": bytes(head).hex()}
        )
        for lender, lane, number, head in heads
    ]
    try:
        with file.open("a", encoding="utf-8") as written:
            written.writelines(f"{line}\n" for line in lines)
            written.flush()
            os.fsync(written.fileno())
    except OSError as error:
        raise AnchorTrouble(f"{file}: {error.strerror}") from error
    return len(lines)


def compare_anchors(connection: Connection, now: datetime) -> Finding:
    """Whether heads are written down, lately, and still are the records'."""
    file = anchor_file()
    if file is None:
        what = "no head of the evidence is kept outside: a chain rewritten whole would hold"
        mend = f"set {ANCHOR_VARIABLE}; {_MEND}"
        return Finding("evidence_anchored", safe=False, what=what, mend=mend)
    try:
        anchors = list(_read(file))
    except AnchorTrouble as error:
        return Finding("evidence_anchored", safe=False, what=str(error), mend=_MEND)
    other = _other(connection, anchors)
    last = max((datetime.fromisoformat(one["at"]) for one in anchors), default=None)
    trouble, mend = None, _MEND
    if other is not None:
        trouble = (
            f"record {other['sequence']} of lane {other['lane']} of {other['lender']} is not the "
            f"one that was written down on {other['at'][:10]}"
        )
        mend = "the evidence was rewritten: put the database back, and find out who did it"
    elif last is None or now - last > _OLD:
        trouble = f"{file}: heads were last written down {last.date() if last else 'never'}"
    return found("evidence_anchored", trouble, f"{len(anchors)} heads hold", mend)


def anchors_of(lender_id: str, lane: int) -> list[dict[str, Any]]:
    """The heads of one lane that are written down, none where no file is named or readable."""
    file = anchor_file()
    if file is None or not file.exists():
        return []
    return [one for one in _read(file) if (one["lender"], one["lane"]) == (lender_id, lane)]


def _other(connection: Connection, anchors: list[dict[str, Any]]) -> dict[str, Any] | None:
    """The first head that no record has any more."""
    asked = {"anchors": json.dumps(anchors)}
    row: tuple[int] | None = connection.execute(_SQL.other_heads, asked).fetchone()
    return anchors[int(row[0]) - 1] if row else None


def _read(file: Path) -> Iterator[dict[str, Any]]:
    try:
        lines = file.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise AnchorTrouble(f"{file}: the written-down heads cannot be read") from error
    for number, line in enumerate(lines, start=1):
        try:
            one = json.loads(line)
            datetime.fromisoformat(one["at"])
            yield {key: one[key] for key in ("at", "lender", "lane", "sequence", "hash")}
        except (ValueError, KeyError, TypeError) as error:
            raise AnchorTrouble(f"{file}:{number}: is no head") from error

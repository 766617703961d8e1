"""Evidence of what a day did away with."""

import hashlib
from typing import Any

from releve.core.evidence.chain import lane_of
from releve.core.evidence.record import canonical
from releve.shell.days.day import Day
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_TURNS = load("turns")


def record(
    connection: Connection, day: Day, kind: str, writer_id: str, *, rule: str, of: str | None = None
) -> None:
    """Chain a record: what `kind` of thing was done to `writer_id` or their conversation `of`.

    `rule` is the market's rule that gave the years. There is one record at most of a person, and
    one a day of a conversation, so what was done makes its id. Lanes are locked: call it in their
    order.
    """
    what = writer_id if of is None else f"{of} {day.on.isoformat()}"
    name = f"{day.lender_id}\n{kind}\n{what}"
    years = {rule: getattr(day.rules, rule)}
    body: dict[str, Any] = {
        "kind": kind,
        "customer": writer_id,
        "today": day.on,
        "rules": {"market": day.rules.version, "market_values": years},
        "effects": [],
    }
    named = {
        "lender": day.lender_id,
        "lane": lane_of(writer_id),
        "evidence": f"E-{hashlib.sha256(name.encode()).hexdigest()[:16].upper()}",
        "body": canonical(body | ({"conversation": of} if of else {})),
    }
    connection.execute(_TURNS.write_evidence, named, prepare=True)

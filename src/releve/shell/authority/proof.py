"""Authority proved: every change signed and in its place, and in force what the changes left."""

import json
from typing import Any

from releve.shell.authority.changes import stop_words, stops
from releve.shell.person_keys.lender_key import lender_key
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("authority")


def first_forged(connection: Connection, lender_id: str) -> str | None:
    """What is wrong with the first change that does not hold: its signature, its columns, its
    place; or with what is in force, which must be what the changes left. None where all holds."""
    key = lender_key()
    levels: dict[tuple[Any, ...], str] = {}
    stopped: set[tuple[str, str]] = set()
    rows = connection.execute(_SQL.changes, {"lender": lender_id, "after": 0}).fetchall()
    for place, row in enumerate(rows, start=1):
        number, kind, *named, before, after, by, reason, words, signature, _, _ = row
        if number != place:
            return f"change {place} is missing"
        if not key.signed(bytes(signature), words.encode()):
            return f"change {number} was not signed by this lender"
        body = json.loads(words)
        keys = ("assistant", "effect", "errand", "market", "up_to_major")
        columns = dict(zip(keys, named, strict=True)) | {"change": kind, "by": by}
        columns |= {"from_level": before, "to_level": after, "reason": reason, "number": number}
        if any(body[name] != value for name, value in columns.items()):
            return f"change {number} is not what was signed"
        if kind in ("stop", "restore"):
            scope, _, name = stop_words(body).partition(" ")
            (stopped.add if kind == "stop" else stopped.discard)((scope, name))
        else:
            levels[body["assistant"], body["effect"], body["market"], body["up_to_major"]] = after
    held = connection.execute(_SQL.levels, {"lender": lender_id}).fetchall()
    if {tuple(row[:4]): row[4] for row in held} != levels:
        return "the levels in force are not those that the changes left"
    if {(one.what.scope, one.what.name) for one in stops(connection, lender_id)} != stopped:
        return "what is stopped is not what the changes left"
    return None

"""One-time codes as they come back: found in the text, compared by digest, and only while valid."""

import re
from datetime import datetime, timedelta

from releve.core.conversation.meaning import CodeCheck
from releve.core.rules.policy import Identity
from releve.shell.entropy import CODE_DIGITS, code_digest
from releve.shell.person_keys.place import of_message
from releve.shell.person_keys.rows import key_for
from releve.shell.person_keys.sealing import holder
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("turns")

_CODE = re.compile(rf"(?<!\d)\d{{{CODE_DIGITS}}}(?!\d)")


def last_code(
    connection: Connection, lender_id: str, writer_id: str, *, merchant: bool = False
) -> str | None:
    """The code sent last to who writes: for an exam's or an attack's writer, who got it."""
    asked = {"lender": lender_id, "recipient": writer_id}
    row = connection.execute(_SQL.codes_sent, asked).fetchone()
    if row is None:
        return None
    key = key_for(connection, lender_id, holder(writer_id, merchant=merchant))
    return key.open(row[1], of_message(row[0]))["code"]


def check_code(
    text: str,
    conversation_id: str,
    digest: bytes | None,
    expires_at: datetime | None,
    now: datetime,
) -> CodeCheck:
    """Whether a text carries the code whose digest this is, another one, or none."""
    found = _CODE.findall(re.sub(r"(?<=\d)[\s-](?=\d)", "", text))
    if not found:
        return "wrong" if any(sign.isdigit() for sign in text) else "none"
    fresh = digest is not None and expires_at is not None and now <= expires_at
    right = fresh and any(code_digest(c, conversation_id) == digest for c in found)
    return "right" if right else "wrong"


def is_fresh(proved_at: datetime | None, now: datetime, identity: Identity) -> bool:
    """Whether who writes was proved no longer ago than a code is valid."""
    valid = timedelta(minutes=identity.one_time_code_valid_minutes)
    return proved_at is not None and now - proved_at <= valid

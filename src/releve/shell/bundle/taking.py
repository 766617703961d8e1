"""A bundle taken at the console: in the name of whoever is signed in, and by what they may read.

The rows are read as that person, so row-level security leaves out what their roles do not open.
The archive is whole before the reading is committed to the log: with it, or not at all.
"""

from dataclasses import dataclass

from releve.shell.bundle.gathering import found_for, gathered
from releve.shell.bundle.writing import archive_of, files_of
from releve.shell.desk import Desk
from releve.shell.people.reading import log_access, read_as
from releve.shell.people.session import SignedIn
from releve.shell.person_keys.lender_key import lender_key


@dataclass(frozen=True, slots=True)
class Taken:
    """One archive, and the lender's public key, which goes to the ombudsman on another way."""

    archive: bytes
    public_key: str


def take(desk: Desk, who: SignedIn, conversation: str, why: str, *, route: str) -> Taken:
    """The bundle of a conversation that `who` may see. NothingThere, NothingLeft.

    `why` is what it is for, in words: put on record.
    """
    with read_as(desk.pool, who) as connection:
        about = found_for(connection, desk, conversation)
        log_access(
            connection, who, f"bundle: {why}", about.customer,
            conversation_id=conversation, route=route,
        )  # fmt: skip
        files = files_of(gathered(about, desk, desk.clock.now("UTC")))
        return Taken(archive_of(files), lender_key().public_key.hex())

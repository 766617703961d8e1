"""`releve evidence bundle`, `releve evidence key`: one conversation, provable outside."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from releve.app import SAMPLE_LENDER, database, desk_on
from releve.cli.proofs import AsJson
from releve.shell.bundle.gathering import Asking, gather
from releve.shell.bundle.writing import files_of, write_files
from releve.shell.person_keys.lender_key import lender_key


def bundle(
    conversation: Annotated[str, typer.Argument(help="The conversation's id.")],
    out: Annotated[Path, typer.Option("--out", help="A new folder, or a file that ends in .zip.")],
    by: Annotated[str, typer.Option("--by", help="The agent who takes it: put on record.")],
    why: Annotated[str, typer.Option("--why", help="What it is for: put on record.")],
    as_json: AsJson = False,
    lender: Annotated[str, typer.Option("--lender", help="Whose.")] = SAMPLE_LENDER,
) -> None:
    """Everything of one conversation, opened and provable offline. Handle it as personal data."""
    with database(connections_max=1) as (_, pool):
        desk = desk_on(pool, lender)
        with pool.connection() as connection:
            asking = Asking(by, why)
            found = gather(connection, desk, conversation, asking, datetime.now(UTC))
            # Written before the reading is committed to the log, and with it or not at all.
            write_files(files_of(found), out)
    row = {
        "conversation": conversation,
        "out": str(out),
        "turns": len(found["turns"]),
        "records": len(found["records"]),
        "effects": len(found["effects"]),
        "key": lender_key().public_key.hex(),
    }
    if as_json:
        print(json.dumps(row))
    else:
        print(f"{row['turns']} turns, {row['records']} records, {row['effects']} effects in {out}")
        print(f"verify with: python verify_bundle.py {out} {row['key']}")


def key(as_json: AsJson = False) -> None:
    """The public key under which the lender signs: for whoever verifies a bundle."""
    with database(connections_max=1):
        public = lender_key().public_key.hex()
    print(json.dumps({"key": public}) if as_json else public)

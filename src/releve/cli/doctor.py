"""`releve doctor`, `releve evidence anchor`: whether a deployment is safe, and stays provable."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from releve.app import SAMPLE_LENDER, database, home
from releve.cli.proofs import evidence
from releve.shell.doctor.anchor import anchor_file, write_anchors
from releve.shell.doctor.finding import Finding
from releve.shell.doctor.machine import is_public, note_key_copy, of_machine
from releve.shell.doctor.rows import of_rows
from releve.shell.postgres.connection import database_url, owner_connection
from releve.shell.postgres.migrations import MigrationTrouble, migrate
from releve.shell.postgres.trouble import ServerTrouble

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON only.")]


def doctor(
    as_json: AsJson = False,
    key_copy: Annotated[
        Path | None,
        typer.Option("--key-copy", help="A copy of the lender's key, shown to be noted."),
    ] = None,
) -> None:
    """List what is unsafe in this deployment and how to mend it; exit 1 if anything is."""
    if key_copy is not None:
        note_key_copy(key_copy)
    findings = [*of_machine(), *_of_database()]
    safe = all(one.safe for one in findings)
    if as_json:
        rows = [
            {"name": one.name, "safe": one.safe, "what": one.what, "mend": one.mend}
            for one in findings
        ]
        print(json.dumps({"findings": rows, "safe": safe}, ensure_ascii=False))
    else:
        for one in findings:
            print(f"{'safe  ' if one.safe else 'UNSAFE'}  {one.name:20} {one.what}")
            if not one.safe:
                print(f"{'':28} mend: {one.mend}")
    raise typer.Exit(0 if safe else 1)


@evidence.command("anchor")
def anchor(as_json: AsJson = False) -> None:
    """Write the heads of all chains to RELEVE_ANCHOR_FILE, to be compared by `doctor`."""
    with database(connections_max=1) as (_, pool), pool.connection() as connection:
        written = write_anchors(connection, datetime.now(UTC))
    if as_json:
        print(json.dumps({"heads": written, "file": str(anchor_file())}))
    else:
        print(f"{written} heads written to {anchor_file()}")


def _of_database() -> Iterator[Finding]:
    """As the owner, without the lender's key: it may be what is wrong."""
    try:
        address = database_url(home())
        migrate(address)
        with owner_connection(address) as connection:
            yield from of_rows(connection, SAMPLE_LENDER, public=is_public())
    except (MigrationTrouble, ServerTrouble) as error:
        yield Finding("database", safe=False, what=str(error), mend="see the README's start")

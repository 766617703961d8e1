"""`releve workforce report` and `verify`: one signed data set, and three documents made of it."""

import json
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from releve.app import SAMPLE_LENDER, database
from releve.cli.staffing import AsJson
from releve.console.workforce.data_set import data_set_of, signed
from releve.console.workforce.report import DATA_SET, documents_of, verify
from releve.core.workforce.trouble import WorkforceTrouble
from releve.shell.person_keys.lender_key import LenderKey, key_file, lender_key
from releve.shell.postgres.connection import Pool

ForLender = Annotated[str, typer.Option("--lender", help="Whose month.")]


@dataclass(frozen=True, slots=True)
class _Source:
    pool: Pool
    lender_id: str


def report(
    month: Annotated[str, typer.Option("--month", help="Which month, like 2026-10.")],
    out: Annotated[Path, typer.Option("--out", help="The folder to write to; made if missing.")],
    lender: ForLender = SAMPLE_LENDER,
    as_json: AsJson = False,
) -> None:
    """Write a month's signed data set, and from it documents for board, council, regulator."""
    try:
        first = date.fromisoformat(f"{month}-01")
    except ValueError as error:
        raise WorkforceTrouble(f"--month {month}: is no month, like 2026-10") from error
    with database(connections_max=2) as (_, pool):
        made = signed(data_set_of(_Source(pool, lender), first), lender_key())
    documents = documents_of(made)
    texts = {DATA_SET: json.dumps(made, indent=1, sort_keys=True, ensure_ascii=False) + "\n"}
    texts |= documents
    try:
        out.mkdir(parents=True, exist_ok=True)
        for name, text in texts.items():
            (out / name).write_text(text, "utf-8")
    except OSError as error:
        raise WorkforceTrouble(f"--out {out}: {error.strerror or 'cannot be written'}") from error
    if as_json:
        told = {"sha256": made["sha256"], "public_key": made["public_key"]}
        print(json.dumps(told | {"files": [str(out / name) for name in texts]}))
        return
    for name in texts:
        print(out / name)
    print(f"data set {made['sha256']}")


def verify_report(
    folder: Annotated[Path, typer.Argument(help="A folder that `report` wrote.")],
    as_json: AsJson = False,
) -> None:
    """Verify a report's hash, signature, and documents; exit 1 where something does not hold."""
    found = verify(folder, _own_key())
    if as_json:
        print(json.dumps(asdict(found) | {"holds": not found.troubles}))
    else:
        whose = "this lender's key" if found.own_key else "a key that is not this lender's"
        print(f"{found.lender}, {found.month}: data set {found.sha256}, signed with {whose}")
        for name in found.documents:
            print(f"holds   {name}")
        for trouble in found.troubles:
            print(f"fails   {trouble}")
    raise typer.Exit(1 if found.troubles else 0)


def _own_key() -> LenderKey | None:
    """The lender's key where there is one: whoever verifies from outside has none."""
    return lender_key() if key_file().is_file() else None

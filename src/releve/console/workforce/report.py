"""Documents for board, works council, and regulator, all from one signed data set.

Each is one file that needs nothing else, for screen and paper; on every page stands the hash of the
data set that it shows. Verifying makes the documents again from the data set and compares them byte
by byte, so that none of them says anything else than the others.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from releve.console.workforce.data_set import hash_of, read_signed, sheet_from
from releve.console.workforce.sheet import Sheet, Table
from releve.core.evidence.record import canonical
from releve.core.workforce.trouble import WorkforceTrouble
from releve.shell.person_keys.lender_key import LenderKey

_FILES = Path(__file__).parent.parent / "console_files"
DATA_SET = "data-set.json"
_templates = Environment(
    loader=FileSystemLoader(_FILES / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


@dataclass(frozen=True, slots=True)
class Part:
    """A sheet's part in a document: which of its tables; its charts where they are wanted."""

    sheet: str
    tables: tuple[str, ...]
    charts: bool = True


@dataclass(frozen=True, slots=True)
class Document:
    """Whom it is for, and what of the data set they get."""

    file: str
    title: str
    says: str
    parts: tuple[Part, ...]


DOCUMENTS = (
    Document(
        "board.html",
        "Report to the board",
        "What assistants took over, what of it is cash, and where headcounts go.",
        (
            Part("ledger", ("waterfall", "reconciliation", "money")),
            Part("plan", ("ends",)),
            Part("pace", ("roles",)),
            Part("share", ("brakes",)),
        ),
    ),
    Document(
        "works-council.html",
        "Report to the works council",
        "Who came and went and why, how fast work is automated, and what people get of the gain.",
        (
            Part("plan", ("stock_and_flow", "ends")),
            Part("pace", ("roles", "dismissals")),
            Part("share", ("rules", "brakes", "checks")),
            Part("ledger", ("waterfall", "served"), charts=False),
        ),
    ),
    Document(
        "regulator.html",
        "Report to the regulator",
        "Every figure with its definition, its denominator, its interval, and what it is held to.",
        (
            Part(
                "ledger", ("waterfall", "issues", "served", "survival", "reconciliation", "money")
            ),
            Part("plan", ("stock_and_flow", "fan", "ends")),
            Part("pace", ("roles", "dismissals")),
            Part("share", ("rules", "brakes", "checks")),
        ),
    ),
)


def documents_of(made: Mapping[str, Any]) -> dict[str, str]:
    """Each document's file name and text, from a signed data set."""
    data_set = made["data_set"]
    sheets = {key: sheet_from(row) for key, row in data_set["sheets"].items()}
    page = _templates.get_template("report.html")
    return {
        document.file: page.render(
            document=document,
            parts=[_part(sheets[part.sheet], part) for part in document.parts],
            lender=data_set["lender"],
            month=data_set["month"],
            sha256=made["sha256"],
            public_key=made["public_key"],
            data_set_file=DATA_SET,
            style=_style(made["sha256"]),
        )
        for document in DOCUMENTS
    }


@dataclass(frozen=True, slots=True)
class Shown:
    """A part ready to be written."""

    sheet: Sheet
    tables: tuple[Table, ...]
    charts: bool


def _part(sheet: Sheet, part: Part) -> Shown:
    found = (sheet.table(name) for name in part.tables)
    return Shown(sheet, tuple(table for table in found if table is not None), part.charts)


def _style(sha256: str) -> Markup:
    """The sheets of style, and the foot of each printed page."""
    static = _FILES / "static"
    told = "\n".join((static / name).read_text("utf-8") for name in ("charts.css", "report.css"))
    # Only what this program computed is set in: a hash has no quote.
    return Markup(told.replace("$sha256", sha256))  # noqa: S704 - own files, and a hash


@dataclass(frozen=True, slots=True)
class Verified:
    """What verifying found: `troubles` is empty where all holds. `own_key`: this lender's."""

    sha256: str
    lender: str
    month: str
    own_key: bool
    documents: tuple[str, ...]
    troubles: tuple[str, ...]


def verify(folder: Path, key: LenderKey | None) -> Verified:
    """Hash, signature, and documents of a report. WorkforceTrouble where it cannot be read.

    `key` is the verifier's own lender's, if they have one: a signature by another's is no forgery,
    but it is told.
    """
    made = read_signed(_text(folder / DATA_SET))
    data_set, troubles = made["data_set"], list[str]()
    if hash_of(data_set) != made["sha256"]:
        troubles.append("the hash is not that of the data set")
    if not _signature_holds(made):
        troubles.append("the signature is not one of this key under this data set")
    there: list[str] = []
    # Nothing of a data set that was changed is drawn.
    for name, text in ({} if troubles else documents_of(made)).items():
        file = folder / name
        if not file.is_file():
            troubles.append(f"{name} is missing")
        elif _text(file) != text:
            troubles.append(f"{name} does not show this data set")
        else:
            there.append(name)
    own = key is not None and key.public_key.hex() == made["public_key"]
    return Verified(
        str(made["sha256"]),
        str(data_set.get("lender")),
        str(data_set.get("month")),
        own,
        tuple(there),
        tuple(troubles),
    )


def _signature_holds(made: Mapping[str, Any]) -> bool:
    try:
        public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(str(made["public_key"])))
        public.verify(bytes.fromhex(str(made["signature"])), canonical(made["data_set"]).encode())
    except (InvalidSignature, ValueError):
        return False
    return True


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise WorkforceTrouble(f"{file}: cannot be read: {error}") from error

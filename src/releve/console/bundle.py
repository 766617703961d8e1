"""A conversation's bundle, taken out of the house from the console: one archive, provable outside.

Whoever takes it says what it is for. That is put on record with the reading, which is why it is
asked for in a body: an address is written into more logs than the lender's own.
"""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Response
from pydantic import BaseModel, ConfigDict, Field

from releve.api.entry import DeskHere
from releve.api.troubles import ApiTrouble
from releve.console.conversations import unknown
from releve.console.entry import PLACE, Needs
from releve.shell.bundle.gathering import NothingLeft, NothingThere
from releve.shell.bundle.taking import take
from releve.shell.people.session import SignedIn

router = APIRouter(prefix=f"{PLACE}/api", include_in_schema=False)
Takes = Annotated[SignedIn, Depends(Needs("evidence", "do"))]
# The page shows it beside the file: it is to go to the ombudsman on another way.
KEY_HEADER = "Releve-Public-Key"


class Taking(BaseModel):
    """What the bundle is for; some of it is not blank."""

    model_config = ConfigDict(extra="forbid")

    why: str = Field(max_length=500, pattern=r"\S")


@router.post("/conversations/{conversation_id}/bundle")
def bundle(conversation_id: str, wanted: Taking, desk: DeskHere, who: Takes) -> Response:
    """The archive: page, data, the program that verifies both, and the lender's signature."""
    try:
        taken = take(desk, who, conversation_id, wanted.why.strip(), route="/console")
    except NothingThere as error:
        raise unknown(conversation_id) from error
    except NothingLeft as error:
        detail = "whose conversation it was has been erased: nothing of it can be read"
        raise ApiTrouble(410, "erased", detail) from error
    headers = {
        "Content-Disposition": 'attachment; filename="bundle.zip"',
        "Cache-Control": "no-store",
        KEY_HEADER: taken.public_key,
    }
    return Response(taken.archive, media_type="application/zip", headers=headers)

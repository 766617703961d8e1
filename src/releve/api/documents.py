"""A customer's documents: statements and archives, as they were made for a conversation's effects.

Seen in a conversation that knows that it is the customer. The page is plain HTML of one file, so
that it can be kept and printed; the JSON holds the values that it was written from.
"""

import html
from datetime import date
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse
from pydantic import BaseModel

from releve.api.entry import DeskHere, SessionHere
from releve.api.troubles import ApiTrouble, documented
from releve.core.values.ids import CustomerId, LenderId
from releve.shell.conversations import Conversation, conversation_of
from releve.shell.desk import Desk
from releve.shell.documents import document_of, documents_of, text_of
from releve.shell.sessions import PATIENCE_SECONDS, Session
from releve.shell.wording import direction, locale_of

router = APIRouter(prefix="/api/v1/conversations/{conversation_id}", tags=["documents"])
Kind = Literal["statement", "archive"]
InLanguage = Annotated[
    str | None, Query(max_length=16, description="Unset: the conversation's own.")
]
_TROUBLES = documented(401, 403, 404, 422, 503)


class DocumentListed(BaseModel):
    """One document that was made."""

    document: str
    kind: Kind
    made_on: date


class DocumentList(BaseModel):
    """The customer's documents, newest first."""

    documents: list[DocumentListed]


class DocumentShown(DocumentListed):
    """A document: `body` holds its values (amounts in minor units), `text` says them."""

    text: str
    body: dict[str, Any]


@router.get("/documents", responses=_TROUBLES)
def documents(conversation_id: str, desk: DeskHere, session: SessionHere) -> DocumentList:
    """Which documents there are."""
    conversation = _identified(desk, session, conversation_id)
    lender, customer = LenderId(desk.lender_id), CustomerId(conversation.customer_id)
    with desk.pool.connection(timeout=PATIENCE_SECONDS) as connection:
        rows = documents_of(connection, lender, customer)
    return DocumentList.model_validate(
        {"documents": [{"document": i, "kind": kind, "made_on": on} for i, kind, on in rows]}
    )


@router.get("/documents/{document_id}", responses=_TROUBLES)
def document(
    conversation_id: str,
    document_id: str,
    desk: DeskHere,
    session: SessionHere,
    lang: InLanguage = None,
) -> DocumentShown:
    """One document, as values and as text."""
    conversation = _identified(desk, session, conversation_id)
    kind, made_on, body = _found(desk, conversation, document_id)
    locale = _locale(desk, conversation, lang)
    text = text_of(kind, made_on, body, desk.wording, locale)
    return DocumentShown.model_validate(
        {"document": document_id, "kind": kind, "made_on": made_on, "text": text, "body": body}
    )


@router.get("/documents/{document_id}/page", response_class=HTMLResponse, responses=_TROUBLES)
def page(
    conversation_id: str,
    document_id: str,
    desk: DeskHere,
    session: SessionHere,
    lang: InLanguage = None,
) -> HTMLResponse:
    """The same as a page to read, keep, and print."""
    conversation = _identified(desk, session, conversation_id)
    kind, made_on, body = _found(desk, conversation, document_id)
    locale = _locale(desk, conversation, lang)
    title, _, rest = text_of(kind, made_on, body, desk.wording, locale).partition("\n")
    heading, text = html.escape(title), html.escape(rest)
    return HTMLResponse(
        f'<!doctype html>\n<html lang="{html.escape(locale)}" dir="{direction(locale)}">'
        f'<head><meta charset="utf-8"><title>{heading}</title></head>'
        f'<body><h1>{heading}</h1><pre dir="auto">{text}</pre></body></html>\n',
        headers={"Cache-Control": "no-store"},
    )


def _identified(desk: Desk, session: Session, conversation_id: str) -> Conversation:
    conversation = conversation_of(desk, session, conversation_id)
    if conversation is None:
        raise ApiTrouble(404, "not_found", "there is no such conversation of yours")
    if not conversation.state.identified:
        raise ApiTrouble(403, "not_identified", "the one-time code has to be given first")
    return conversation


def _found(
    desk: Desk, conversation: Conversation, document_id: str
) -> tuple[str, date, dict[str, Any]]:
    lender, customer = LenderId(desk.lender_id), CustomerId(conversation.customer_id)
    with desk.pool.connection(timeout=PATIENCE_SECONDS) as connection:
        found = document_of(connection, lender, customer, document_id.replace("\0", ""))
    if found is None:
        raise ApiTrouble(404, "not_found", "there is no such document of yours")
    return found


def _locale(desk: Desk, conversation: Conversation, lang: str | None) -> str:
    known = lang if lang in desk.wording.languages else None
    return locale_of(known or conversation.state.language, conversation.market)

"""The conversation over HTTP: begin one, write into it, read it again, and see the plans.

A message is answered as one JSON object, or, asked for with `Accept: application/x-ndjson`, line
by line: `accepted`, each `line`, then the whole `answer`; or `error` in its place.
"""

import json
from collections.abc import Iterator
from typing import Annotated, Any

from fastapi import APIRouter, Body, Depends, Query, Request, Response
from fastapi.responses import StreamingResponse

from releve.api.entry import DeskHere, SessionHere, take_cookie, token_of
from releve.api.plans import PlanWriter
from releve.api.rates import coming_in, writing
from releve.api.shapes import (
    AnswerShown,
    ConversationOpened,
    ConversationShown,
    ConversationWanted,
    MessageSent,
    PeopleShown,
    PersonMessageShown,
    Plans,
    SessionShown,
)
from releve.api.troubles import ApiTrouble, documented, told
from releve.api.worded import answer_shown, person_shown, turn_shown
from releve.core.decisions.decision import Reply
from releve.shell.conversations import (
    Conversation,
    begin_conversation,
    book_of,
    conversation_of,
    said_before,
    said_by_people,
    transcript,
)
from releve.shell.desk import Desk
from releve.shell.run import Message, MessageConflict, as_said, take_turn
from releve.shell.sessions import Session, close_session
from releve.shell.wording import direction, locale_of

router = APIRouter(prefix="/api/v1", tags=["chat"])
NDJSON = "application/x-ndjson"
_STREAM = {200: {"content": {NDJSON: {"schema": {"type": "string"}}}}}


@router.get("/sessions/current", responses=documented(401, 503))
def session_shown(session: SessionHere) -> SessionShown:
    """Who is at the door."""
    return SessionShown(
        customer=session.customer_id,
        name=session.name,
        language=session.language,
        market=session.market,
        signed_in=session.signed_in,
    )


@router.delete("/sessions/current", status_code=204, responses=documented(503))
def sign_out(request: Request, desk: DeskHere) -> Response:
    """End the session; nothing happens where there is none."""
    token = token_of(request)
    if token:
        close_session(desk, token)
    response = Response(status_code=204)
    take_cookie(response)
    return response


@router.post(
    "/conversations",
    status_code=201,
    responses=documented(401, 422, 429, 503),
    dependencies=[Depends(coming_in)],
)
def begin(
    desk: DeskHere,
    session: SessionHere,
    wanted: Annotated[ConversationWanted | None, Body()] = None,
) -> ConversationOpened:
    """Begin a conversation; `welcome` says who answers."""
    language = wanted.language if wanted else None
    if language is not None and language not in desk.wording.languages:
        served = ", ".join(desk.wording.languages)
        raise ApiTrouble(422, "unknown_language", f"language: {language} is not one of {served}")
    conversation_id = begin_conversation(desk, session, language=language)
    conversation = _own(desk, session, conversation_id)
    return _opened(desk, conversation)


@router.get("/conversations/{conversation_id}", responses=documented(401, 404, 503))
def read_again(conversation_id: str, desk: DeskHere, session: SessionHere) -> ConversationShown:
    """A conversation from its beginning, and where it stands."""
    conversation = _own(desk, session, conversation_id)
    opened = _opened(desk, conversation)
    return ConversationShown(
        **opened.model_dump(),
        phase=conversation.state.phase,
        identified=conversation.state.identified,
        turns=[turn_shown(turn) for turn in transcript(desk, conversation)],
        people=_people(desk, conversation, 0),
    )


@router.get("/conversations/{conversation_id}/people", responses=documented(401, 404, 422, 503))
def people(
    conversation_id: str,
    desk: DeskHere,
    session: SessionHere,
    after: Annotated[int, Query(ge=0, lt=2**31)] = 0,
) -> PeopleShown:
    """What people wrote into the conversation after that number: to be asked for again."""
    conversation = _own(desk, session, conversation_id)
    phase = conversation.state.phase
    return PeopleShown(phase=phase, messages=_people(desk, conversation, after))


@router.post(
    "/conversations/{conversation_id}/messages",
    response_model=AnswerShown,
    responses=documented(401, 404, 409, 413, 422, 429, 503) | _STREAM,
)
def write(
    conversation_id: str, sent: MessageSent, request: Request, desk: DeskHere, session: SessionHere
) -> AnswerShown | StreamingResponse:
    """Write a message; the answer comes whole, or as NDJSON events when asked for."""
    writing(request, session.token_digest.hex())
    conversation = _own(desk, session, conversation_id)
    message = Message(conversation_id, sent.message, sent.text, sent.chosen)
    before = said_before(desk, conversation, sent.message)
    if before is not None and before != as_said(message):
        raise _conflict(sent.message)
    if NDJSON in request.headers.get("accept", ""):
        events = _events(desk, message)
        return StreamingResponse(events, media_type=NDJSON, headers={"X-Accel-Buffering": "no"})
    return _answer(desk, message)


@router.get("/conversations/{conversation_id}/plans", responses=documented(401, 403, 404, 503))
def plans(
    conversation_id: str, desk: DeskHere, session: SessionHere, lang: str | None = None
) -> Plans:
    """The customer's plans, once the conversation knows that it is the customer.

    Worded in `lang`, else in the conversation's language.
    """
    conversation = _own(desk, session, conversation_id)
    if not conversation.state.identified:
        raise ApiTrouble(403, "not_identified", "the one-time code has to be given first")
    book, today = book_of(desk, conversation)
    known = lang if lang in desk.wording.page_languages else None
    locale = locale_of(known or conversation.state.language, conversation.market)
    return PlanWriter(desk.wording, locale, today).plans(book)


def _own(desk: Desk, session: Session, conversation_id: str) -> Conversation:
    conversation = conversation_of(desk, session, conversation_id)
    if conversation is None:
        raise ApiTrouble(404, "not_found", "there is no such conversation of yours")
    return conversation


def _opened(desk: Desk, conversation: Conversation) -> ConversationOpened:
    language = conversation.state.language
    return ConversationOpened(
        conversation=conversation.conversation_id,
        language=language,
        direction=direction(language),
        welcome=desk.wording.say(Reply("welcome"), language),
    )


def _people(desk: Desk, conversation: Conversation, after: int) -> list[PersonMessageShown]:
    locale = locale_of(conversation.state.language, conversation.market)
    found = said_by_people(desk, conversation, after=after)
    return [person_shown(message, locale) for message in found]


def _conflict(message_id: str) -> ApiTrouble:
    return ApiTrouble(409, "message_conflict", f"message {message_id} had another text before")


def _answer(desk: Desk, message: Message) -> AnswerShown:
    try:
        return answer_shown(take_turn(desk, message))
    except MessageConflict as error:
        raise _conflict(message.message_id) from error


def _events(desk: Desk, message: Message) -> Iterator[str]:
    yield _event({"event": "accepted", "message": message.message_id})
    try:
        answer = _answer(desk, message).model_dump(mode="json")
    except Exception as error:  # noqa: BLE001 -- the answer has begun: it must end with a word
        code, detail = told(error)
        yield _event({"event": "error", "error": code, "detail": detail})
        return
    for line in answer["lines"]:
        yield _event({"event": "line"} | line)
    yield _event({"event": "answer"} | answer)


def _event(row: dict[str, Any]) -> str:
    return json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n"

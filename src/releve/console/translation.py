"""What was said in another language, translated where a translator is set."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, FastAPI, Query, Request

from releve.api.entry import DeskHere
from releve.api.troubles import ApiTrouble
from releve.console.conversations import unknown
from releve.console.entry import Needs
from releve.shell.handover.lock import NoSuchConversation
from releve.shell.people.session import SignedIn
from releve.shell.readers.language_model_settings import translation_settings
from releve.shell.workplace.seen import seen
from releve.shell.workplace.translating import Translator, translations, translator_for

router = APIRouter(prefix="/console/api", include_in_schema=False)
Language = Annotated[str, Query(pattern="^[a-z]{2,3}$")]


def add_translation(app: FastAPI) -> None:
    """Add it to the web application. ReaderSettingTrouble names a setting that is wrong."""
    settings = translation_settings()
    app.state.translator = translator_for(settings) if settings else None
    app.include_router(router)


def translator_here(request: Request) -> Translator | None:
    """Who translates; None where nobody is set."""
    found: Translator | None = request.app.state.translator
    return found


@router.get("/conversations/{conversation_id}/translation")
def translation(
    conversation_id: str,
    request: Request,
    desk: DeskHere,
    who: Annotated[SignedIn, Depends(Needs("conversation"))],
    to: Language,
) -> dict[str, Any]:
    """Texts by part, and why some are missing: `away`, `spent`, `nonsense`."""
    translator = translator_here(request)
    if translator is None:
        raise ApiTrouble(404, "not_found", "no translator is set")
    try:
        found = translations(desk, who, seen(desk, who, conversation_id), translator, to)
    except NoSuchConversation as error:
        raise unknown(conversation_id) from error
    return {"language": to, "texts": found.texts, "trouble": found.trouble}

"""The chat's page: one template, our own files, and the words around the conversation.

The page is the same at `/` and at a conversation's own address; which customer it shows is
decided by the API alone.
"""

from collections.abc import Collection
from pathlib import Path

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from releve.api.entry import DeskHere
from releve.shell.wording import SOURCE, direction

FILES = Path(__file__).parent / "page_files"
router = APIRouter(include_in_schema=False)
_templates = Environment(
    loader=FileSystemLoader(FILES / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


@router.get("/", response_class=HTMLResponse)
@router.get("/conversations/{conversation_id}", response_class=HTMLResponse)
def chat_page(request: Request, desk: DeskHere, lang: str | None = None) -> str:
    """The page, in the language asked for or the browser's."""
    wanted = lang or request.headers.get("accept-language", "")
    language = chosen_language(desk.wording.page_languages, wanted)
    return _templates.get_template("chat.html").render(
        language=language,
        direction=direction(language),
        words=desk.wording.page_words(language),
        sandbox=request.app.state.sandbox,
        fixed=lang is not None and language == lang,
    )


@router.get("/page/words/{language}")
def words(language: str, desk: DeskHere) -> dict[str, object]:
    """The words around the conversation, for when it goes on in another language."""
    known = language if language in desk.wording.page_languages else SOURCE
    return {
        "language": known,
        "direction": direction(known),
        "words": desk.wording.page_words(known),
    }


def chosen_language(spoken: Collection[str], wanted: str) -> str:
    """The first language of an Accept-Language header that is among those spoken."""
    ranked: list[tuple[float, str]] = []
    for place, part in enumerate(wanted[:500].split(",")):
        tag, _, weight = part.strip().partition(";q=")
        try:
            value = float(weight or 1)
        except ValueError:
            continue
        ranked.append((-value + place / 10_000, tag.split("-")[0].lower()))
    known = (tag for _, tag in sorted(ranked) if tag in spoken)
    return next(known, SOURCE)

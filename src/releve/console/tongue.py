"""In which language the console speaks to its person: the account's, else the browser's."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from pydantic import BaseModel, ConfigDict, Field

from releve.api.entry import DeskHere
from releve.api.page import chosen_language
from releve.api.troubles import ApiTrouble
from releve.console.entry import PLACE, Needs, who_here
from releve.shell.desk import Desk
from releve.shell.people.session import SignedIn
from releve.shell.wording import SOURCE
from releve.shell.workplace.tongue import choose_language, language_of

router = APIRouter(include_in_schema=False)


class Speaking(BaseModel):
    """The language to speak; empty for the browser's."""

    model_config = ConfigDict(extra="forbid")
    language: str = Field(max_length=3)


def tongue_of(request: Request, desk: DeskHere) -> str:
    """The language of a request: the page says the one it is in."""
    return chosen_language(
        desk.wording.console_languages, request.headers.get("accept-language", "")
    )


TongueHere = Annotated[str, Depends(tongue_of)]


def tongue_for(request: Request, desk: Desk, who: SignedIn) -> str:
    """The language to speak to somebody whose page begins."""
    chosen = language_of(desk, who)
    return chosen if chosen in desk.wording.console_languages else tongue_of(request, desk)


@router.get(f"{PLACE}/words")
def words(
    desk: DeskHere,
    _: Annotated[SignedIn, Depends(Needs("kill_switch"))],
    language: Annotated[str, Query(max_length=3)] = SOURCE,
) -> dict[str, str]:
    """The console's words in a language, for pages that do not bring them along."""
    return words_in(desk, language if language in desk.wording.console_languages else SOURCE)


@router.post(f"{PLACE}/language")
def speak(request: Request, wanted: Speaking, desk: DeskHere) -> dict[str, str]:
    """Keep a language with the account of whoever asks."""
    who = who_here(request)
    if wanted.language and wanted.language not in desk.wording.console_languages:
        known = ", ".join(desk.wording.console_languages)
        raise ApiTrouble(422, "invalid", f"language: the console speaks {known}")
    choose_language(desk, who, wanted.language)
    return {"language": wanted.language}


def words_in(desk: Desk, language: str) -> dict[str, str]:
    """The console's words in a language that it speaks."""
    return desk.wording.console_words(language)

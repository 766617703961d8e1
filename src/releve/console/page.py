"""The console's page: one template; which view and conversation it shows is in the address."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from babel import Locale
from fastapi import APIRouter, Depends, FastAPI, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from fastapi.staticfiles import StaticFiles
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from releve.api.entry import DeskHere
from releve.console import bundle, conversations, in_charge, together, tongue
from releve.console.entry import PLACE, Needs
from releve.console.frame import home_of, ways_for
from releve.console.pages import add_pages
from releve.console.stream import add_stream
from releve.console.translation import add_translation, translator_here
from releve.console.workforce import pages as workforce_pages
from releve.console.workforce import requisitions
from releve.shell.people.session import SignedIn
from releve.shell.wording import direction

FILES = Path(__file__).parent / "console_files"
STATIC = f"{PLACE}/static"
router = APIRouter(include_in_schema=False)
_templates = Environment(
    loader=FileSystemLoader(FILES / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def add_console(app: FastAPI) -> None:
    """Add the console to the web application; the sign-in's place is before it."""
    app.include_router(router)
    app.include_router(conversations.router)
    app.include_router(bundle.router)
    app.include_router(in_charge.router)
    # Before the pages of work, whose addresses take any name.
    app.include_router(requisitions.router)
    app.include_router(workforce_pages.router)
    app.include_router(together.router)
    app.include_router(tongue.router)
    add_pages(app)
    add_stream(app)
    add_translation(app)
    app.mount(STATIC, StaticFiles(directory=FILES / "static"), name="console-static")


@router.get(PLACE, response_class=HTMLResponse)
def console(
    request: Request, desk: DeskHere, who: Annotated[SignedIn, Depends(Needs("kill_switch"))]
) -> Response:
    """The page for whoever is signed in; what their roles lack is left out.

    Whose first work is elsewhere is led there, unless the address names a view.
    """
    home = home_of(who)
    if home != PLACE and not request.query_params:
        return RedirectResponse(home, 303)
    language = tongue.tongue_for(request, desk, who)
    words = desk.wording.console_words(language)
    page = _templates.get_template("console.html").render(
        language=language,
        direction=direction(language),
        languages=[(tag, own_name(tag)) for tag in desk.wording.console_languages],
        w=words,
        translates=translator_here(request) is not None,
        agent=who.agent_id,
        name=who.name,
        roles=", ".join(words[f"is-{role}"] for role in who.roles),
        csrf=who.csrf,
        place=PLACE,
        ways=ways_for(who),
        static=STATIC,
        codes=list(desk.queues.wrap_up_codes),
        queues=list(desk.queues.answer_seconds),
        may={
            "conversation": who.may("conversation"),
            "conversation_do": who.may("conversation", "do"),
            "kill_switch": who.may("kill_switch", "do"),
            "authority": who.may("authority", "do"),
            "approval": who.may("approval"),
            "approval_do": who.may("approval", "do"),
            "bundle": who.may("evidence", "do"),
            "workforce": who.may("workforce"),
        },
    )
    return HTMLResponse(page, headers={"Cache-Control": "no-store"})


def own_name(tag: str) -> str:
    """What a language calls itself."""
    name = Locale.parse(tag).get_display_name(tag) or tag
    return name[:1].upper() + name[1:]

"""The console's sign-in: a password, the second factor, and out again.

Every step is a page with one form and works without scripts. What a step needs is in the session's
row, never in the page.
"""

from __future__ import annotations

import hmac
from typing import Annotated
from urllib.parse import parse_qs

from fastapi import APIRouter, Depends, Request, Response
from fastapi.responses import RedirectResponse
from markupsafe import Markup

from releve.api.entry import DeskHere
from releve.api.troubles import ApiTrouble
from releve.console.entry import COOKIE, PLACE, SIGN_IN, give_cookie, take_cookie, who_here
from releve.console.sign_in_page import address_of, kept, onward, page, sandbox_here, with_next
from releve.shell.people import signing_in
from releve.shell.people.provider_settings import provider_settings
from releve.shell.people.sample_people import SAMPLE_PEOPLE, sign_in_as_sample
from releve.shell.people.second_factor import as_picture
from releve.shell.people.session import SignedIn, half_signed_in, sign_out
from releve.shell.people.signing_in import Wait
from releve.shell.people.trouble import PeopleTrouble

router = APIRouter(include_in_schema=False)
_WRONG = "That is not right. Check both, and try again."
_WRONG_CODE = "That code is not right, or was used before. Wait for the next one and try again."


async def form_here(request: Request) -> dict[str, str]:
    """The fields of a form, each once."""
    text = (await request.body()).decode("utf-8", "replace")
    fields = parse_qs(text, keep_blank_values=True, max_num_fields=20)
    return {name: values[0] for name, values in fields.items()}


Form = Annotated[dict[str, str], Depends(form_here)]


def half_here(request: Request, desk: DeskHere) -> SignedIn | None:
    """Who has proved their password and has a step left; None for others."""
    token = request.cookies.get(COOKIE)
    who = half_signed_in(desk.pool, token) if token else None
    return who if who is not None and who.lender_id == desk.lender_id else None


HalfHere = Annotated[SignedIn | None, Depends(half_here)]


@router.get(SIGN_IN)
def sign_in_page(request: Request, next: str = "") -> Response:  # noqa: A002
    """Where it begins."""
    return _start(request, next)


@router.post(SIGN_IN)
def begin(request: Request, desk: DeskHere, form: Form) -> Response:
    """Try an account and its password."""
    given, wanted = form.get("account", "")[:200], form.get("next", "")
    found = signing_in.begin(
        desk.pool, desk.lender_id, given, form.get("password", ""), address_of(request)
    )
    if isinstance(found, Wait):
        return _start(request, wanted, account=given, wait=found)
    if found is None:
        return _start(request, wanted, account=given, trouble=_WRONG, status=401)
    response = RedirectResponse(with_next(f"{SIGN_IN}/{found.step}", wanted), 303)
    give_cookie(request, response, found.session.token)
    return response


@router.get(f"{SIGN_IN}/password")
@router.get(f"{SIGN_IN}/set_up")
@router.get(f"{SIGN_IN}/code")
def step_page(
    request: Request,
    desk: DeskHere,
    who: HalfHere,
    next: str = "",  # noqa: A002
) -> Response:
    """The page of the step that is next, whichever was asked for."""
    if who is None:
        return RedirectResponse(with_next(SIGN_IN, next), 303)
    right = signing_in.next_step(desk.pool, who)
    if request.url.path != f"{SIGN_IN}/{right}":
        return RedirectResponse(with_next(f"{SIGN_IN}/{right}", next), 303)
    return _step(desk, who, right, next)


@router.post(f"{SIGN_IN}/password")
def choose_password(desk: DeskHere, form: Form, who: HalfHere) -> Response:
    """A password of one's own in place of the one that was handed over."""
    wanted = form.get("next", "")
    if who is None:
        return RedirectResponse(with_next(SIGN_IN, wanted), 303)
    _require_word(who, form)
    if form.get("password", "") != form.get("again", ""):
        return _step(desk, who, "password", wanted, "The two are not the same.", status=422)
    try:
        signing_in.new_password(desk.pool, who, form.get("password", ""))
    except PeopleTrouble as error:
        said = str(error)
        return _step(desk, who, "password", wanted, f"{said[:1].upper()}{said[1:]}.", status=422)
    return RedirectResponse(with_next(f"{SIGN_IN}/set_up", wanted), 303)


@router.post(f"{SIGN_IN}/set_up")
def set_up(request: Request, desk: DeskHere, form: Form, who: HalfHere) -> Response:
    """Prove the app by its first code; then the recovery codes are shown, once."""
    wanted, token = form.get("next", ""), request.cookies.get(COOKIE, "")
    if who is None:
        return RedirectResponse(with_next(SIGN_IN, wanted), 303)
    _require_word(who, form)
    done = signing_in.set_up(desk.pool, who, token, form.get("code", ""))
    if done is None:
        return _step(desk, who, "set_up", wanted, _WRONG_CODE, status=401)
    session, codes = done
    response = page("recovery.html", codes=codes, onward=onward(wanted), name=who.name)
    give_cookie(request, response, session.token)
    return response


@router.post(f"{SIGN_IN}/code")
def prove(request: Request, desk: DeskHere, form: Form, who: HalfHere) -> Response:
    """The code of the app, or one of the recovery codes."""
    wanted, token = form.get("next", ""), request.cookies.get(COOKIE, "")
    if who is None:
        return RedirectResponse(with_next(SIGN_IN, wanted), 303)
    _require_word(who, form)
    done = signing_in.prove(desk.pool, who, token, form.get("code", "")[:64])
    if isinstance(done, Wait):
        return _step(desk, who, "code", wanted, _waiting(done), status=429, wait=done)
    if done is None:
        return _step(desk, who, "code", wanted, _WRONG_CODE, status=401)
    response = RedirectResponse(onward(wanted), 303)
    give_cookie(request, response, done.token)
    return response


@router.post(f"{SIGN_IN}/sample")
def as_sample(request: Request, desk: DeskHere, form: Form) -> Response:
    """Come in as one of the sample lender's people: a sandbox's door, on this machine alone."""
    if not sandbox_here(request):
        raise ApiTrouble(404, "not_found", "there is no such page")
    try:
        session = sign_in_as_sample(desk.pool, desk.lender_id, form.get("agent", ""))
    except LookupError as error:
        raise ApiTrouble(404, "not_found", "there is nobody of that name") from error
    response = RedirectResponse(onward(form.get("next", "")), 303)
    give_cookie(request, response, session.token)
    return response


@router.post(f"{PLACE}/sign-out")
def leave(request: Request, desk: DeskHere) -> Response:
    """End the session; the word against forged requests is in the header."""
    who_here(request)
    sign_out(desk.pool, request.cookies.get(COOKIE, ""))
    response = RedirectResponse(SIGN_IN, 303)
    take_cookie(response)
    return response


def _start(
    request: Request,
    wanted: str,
    *,
    account: str = "",
    trouble: str = "",
    wait: Wait | None = None,
    status: int = 200,
) -> Response:
    provider = provider_settings()
    return page(
        "start.html",
        status=429 if wait else status,
        wait=wait,
        account=account,
        trouble=_waiting(wait) if wait else trouble,
        next=kept(wanted),
        provider=provider.name if provider else "",
        samples=SAMPLE_PEOPLE if sandbox_here(request) else (),
    )


def _step(
    desk: DeskHere,
    who: SignedIn,
    step: signing_in.Step,
    wanted: str,
    trouble: str = "",
    *,
    status: int = 200,
    wait: Wait | None = None,
) -> Response:
    secret = signing_in.secret_to_set_up(desk.pool, who) if step == "set_up" else None
    picture = as_picture(secret, who.agent_id, "Relève") if secret else ""
    return page(
        f"{step}.html",
        status=status,
        wait=wait,
        name=who.name,
        csrf=who.csrf,
        trouble=trouble,
        next=kept(wanted),
        secret=_in_fours(secret or ""),
        # Drawn here from the secret alone: no word of anybody's is in it.
        picture=Markup(picture),  # noqa: S704
    )


def _require_word(who: SignedIn, form: dict[str, str]) -> None:
    if not hmac.compare_digest(form.get("csrf", "").encode(), who.csrf.encode()):
        raise ApiTrouble(403, "csrf", "the form is not this session's: open the page again")


def _waiting(wait: Wait) -> str:
    minutes = -(-wait.seconds // 60)
    span = f"{wait.seconds} seconds" if wait.seconds < 90 else f"{minutes} minutes"
    return f"Too many tries. There is another one in {span}."


def _in_fours(secret: str) -> str:
    return " ".join(secret[start : start + 4] for start in range(0, len(secret), 4))

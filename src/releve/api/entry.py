"""Who is at the door: the session of a request, from its cookie or its bearer token."""

from typing import Annotated

from fastapi import Depends, Request, Response

from releve.api.troubles import ApiTrouble
from releve.shell.desk import Desk
from releve.shell.sessions import VALID_HOURS, Session, session_of

COOKIE = "releve_session"


def desk_of(request: Request) -> Desk:
    """The desk this application was made with."""
    desk: Desk = request.app.state.desk
    return desk


DeskHere = Annotated[Desk, Depends(desk_of)]


def token_of(request: Request) -> str | None:
    """The token of a request; a bearer token goes before the cookie."""
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer" and given.strip():
        return given.strip()
    return request.cookies.get(COOKIE)


def session_here(request: Request, desk: DeskHere) -> Session:
    """The session; ApiTrouble 401 without one."""
    token = token_of(request)
    session = session_of(desk, token) if token else None
    if session is None:
        raise ApiTrouble(401, "no_session", "there is no session, or it has expired: sign in")
    return session


SessionHere = Annotated[Session, Depends(session_here)]


def give_cookie(request: Request, response: Response, token: str) -> None:
    """Keep a token in the browser, out of its scripts' reach."""
    response.set_cookie(
        COOKIE,
        token,
        max_age=VALID_HOURS * 3600,
        path="/",
        secure=request.url.scheme == "https",
        httponly=True,
        samesite="strict",
    )


def take_cookie(response: Response) -> None:
    """Let the browser forget it."""
    response.delete_cookie(COOKIE, path="/", httponly=True, samesite="strict")

"""What the sign-in's pages share: their templates, who asks from where, and where to go on to.

An address to go on to afterwards is taken only below /console.
"""

from __future__ import annotations

from ipaddress import ip_address
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from fastapi import Request, Response
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from releve.console.entry import PLACE, SIGN_IN
from releve.shell.people.signing_in import Wait

FILES = Path(__file__).parent / "sign_in_files"
STATIC = f"{SIGN_IN}/static"
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_templates = Environment(
    loader=FileSystemLoader(FILES / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def page(template: str, *, status: int = 200, wait: Wait | None = None, **known: Any) -> Response:
    """A page; `wait` says when there is another try."""
    html = _templates.get_template(template).render(static=STATIC, place=SIGN_IN, **known)
    headers = {"Retry-After": str(wait.seconds)} if wait else None
    return HTMLResponse(html, status, headers)


def sandbox_here(request: Request) -> bool:
    """Whether the lender is a sandbox, asked from this machine by the machine's own name."""
    host = (urlsplit(f"//{request.headers.get('host', '')}").hostname or "").lower()
    return bool(request.app.state.sandbox) and host in _LOOPBACK and _from_here(request)


def address_of(request: Request) -> str:
    """The address that a request is counted under."""
    return request.client.host if request.client else "unknown"


def kept(wanted: str) -> str:
    """The address that was asked for, if one may go on to it; else nothing."""
    plain = wanted.isprintable() and "\\" not in wanted and len(wanted) < 2000
    below = wanted == PLACE or wanted.startswith((f"{PLACE}/", f"{PLACE}?"))
    return wanted if plain and below and not wanted.startswith(SIGN_IN) else ""


def onward(wanted: str) -> str:
    """Where to go on to: what was asked for, else the console."""
    return kept(wanted) or PLACE


def with_next(place: str, wanted: str) -> str:
    """A step's address, with where to go on to afterwards."""
    found = kept(wanted)
    return f"{place}?next={quote(found, safe='')}" if found else place


def _from_here(request: Request) -> bool:
    try:
        return ip_address(address_of(request)).is_loopback
    except ValueError:
        return False

"""What stands before every request: size, where it comes from, and what a browser may do with it.

Cross-origin protection: a request that changes something and was made by another site's page is
refused (Fetch Metadata, W3C working draft 2025; else the Origin header of RFC 6454). Cookies are
SameSite=Strict besides. The content security policy allows nothing but this server's own files.
"""

from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from releve.api.troubles import trouble

BODY_BYTES_MAX = 1_000_000
_TOO_LONG = f"a request has at most {BODY_BYTES_MAX} bytes"
_HARMLESS = frozenset({"GET", "HEAD", "OPTIONS"})
_OWN_SITE = frozenset({"same-origin", "none"})
SECURITY_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
        "object-src 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


class Guards:
    """ASGI middleware around the whole application."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        guarded = _with_headers(scope, send)
        if scope["method"] not in _HARMLESS and _foreign(headers):
            refusal = trouble(403, "cross_origin", "another site's page may not ask for this")
            await refusal(scope, receive, guarded)
            return
        if _declared_length(headers) > BODY_BYTES_MAX:
            await trouble(413, "too_long", _TOO_LONG)(scope, receive, guarded)
            return
        await self._app(scope, _counted(receive), guarded)


def _declared_length(headers: Headers) -> int:
    given = headers.get("content-length", "0")
    return int(given) if given.isascii() and given.isdecimal() and len(given) < 19 else 0


def _foreign(headers: Headers) -> bool:
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site not in _OWN_SITE
    origin = headers.get("origin")
    return origin is not None and urlsplit(origin).netloc != headers.get("host")


def _counted(receive: Receive) -> Receive:
    seen = 0

    async def counted() -> Message:
        nonlocal seen
        message = await receive()
        seen += len(message.get("body", b""))
        if seen > BODY_BYTES_MAX:
            raise HTTPException(413, _TOO_LONG)
        return message

    return counted


def _with_headers(scope: Scope, send: Send) -> Send:
    stored = scope["path"].startswith("/static/")

    async def guarded(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in SECURITY_HEADERS.items():
                headers[name] = value
            # Files are asked for again by their ETag; what is a customer's is kept nowhere.
            headers.setdefault("Cache-Control", "no-cache" if stored else "no-store")
        await send(message)

    return guarded

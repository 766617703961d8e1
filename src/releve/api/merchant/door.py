"""The merchant API's own application, and the way to it.

It stands beside the chat's in one server and differs in how errors are written, so paths of the
dialect are led to it before the chat's application sees them. Every answer carries a correlation
id, errors included.
"""

import logging
import uuid
from dataclasses import replace

from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from releve.api.guards import BODY_BYTES_MAX, SECURITY_HEADERS
from releve.api.merchant import (
    captures,
    checkout,
    customer_tokens,
    disputes,
    hosted_pages,
    orders,
    payments,
    settlements,
    shopper,
)
from releve.api.merchant.counter import (
    CORRELATION,
    NoKey,
    as_response,
    correlation_id,
    error_answer,
)
from releve.api.merchant.described import PATH, described, operation_id
from releve.api.merchant.hosted_pages import PAGE
from releve.api.troubles import AWAY, RETRY_AFTER_SECONDS
from releve.shell.desk import Desk

LOG = logging.getLogger("releve.merchant")
PREFIXES = (
    "/payments/v1/",
    "/ordermanagement/v1/",
    "/hpp/v1/",
    "/customer-token/v1/",
    "/disputes/v1/",
    "/settlements/v1/",
    "/sandbox/v1/",
    "/pay/",
    PATH,
    # Not served: merchants' older plugins ask there, and their 404 has the dialect's form.
    "/checkout/v3/",
)
_CAPTURES = "/ordermanagement/v1/orders/{order_id}/captures"
_CODES = {404: "NOT_FOUND", 405: "METHOD_NOT_ALLOWED", 413: "BODY_TOO_LONG"}
_NO_SNIFFING = {"X-Content-Type-Options": "nosniff"}
_PLAIN = "identity"
_HARMLESS = frozenset({"GET", "HEAD", "OPTIONS"})
_DESCRIPTION = (
    "Sessions, orders, captures and refunds in the dialect that shops' plugins already speak. "
    "HTTP Basic with a merchant's key. Every error has one shape: error_code, error_messages, "
    "correlation_id."
)


def create_merchant_app(desk: Desk, *, sandbox: bool) -> FastAPI:
    """The merchant API of one lender. `sandbox`: with the automated shopper."""
    app = FastAPI(
        title="Relève for merchants",
        version="1",
        description=_DESCRIPTION,
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        generate_unique_id_function=operation_id,
    )
    app.state.desk = desk
    app.router.add_route(_CAPTURES, captures.captured, methods=["POST"], include_in_schema=False)
    app.include_router(captures.router)
    app.include_router(orders.router)
    app.include_router(payments.router)
    app.include_router(customer_tokens.router)
    app.include_router(hosted_pages.router)
    app.include_router(disputes.router)
    app.include_router(settlements.router)
    if sandbox:
        app.include_router(shopper.router)
        app.include_router(disputes.decisions)
        app.include_router(checkout.router)
    app.get(PATH, include_in_schema=False)(_described)
    app.exception_handler(NoKey)(_no_key)
    app.exception_handler(HTTPException)(_http)
    for kind in AWAY:
        app.exception_handler(kind)(_away)
    app.exception_handler(Exception)(_internal)
    app.add_middleware(Correlated)
    return app


class ToMerchants:
    """ASGI middleware before the chat's application: leads the dialect's paths to the other."""

    def __init__(self, app: ASGIApp, *, merchants: ASGIApp) -> None:
        self._app = app
        self._merchants = merchants

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and _once(scope["path"]).startswith(PREFIXES):
            await self._merchants(_as_routed(scope), receive, send)
        else:
            await self._app(scope, receive, send)


class Correlated:
    """ASGI middleware that gives every request its correlation id, and limits its size."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        correlation = str(uuid.uuid4())
        scope.setdefault("state", {})["correlation_id"] = correlation
        headers = Headers(scope=scope)
        # What a browser may do matters where a browser is: on the shopper's page.
        headers_for_page = SECURITY_HEADERS if scope["path"].startswith(PAGE) else _NO_SNIFFING
        seen = 0

        async def counted() -> Message:
            nonlocal seen
            message = await receive()
            seen += len(message.get("body", b""))
            if seen > BODY_BYTES_MAX:
                raise HTTPException(413, f"a request has at most {BODY_BYTES_MAX} bytes")
            return message

        async def marked(message: Message) -> None:
            if message["type"] == "http.response.start":
                sent = MutableHeaders(scope=message)
                sent.setdefault(CORRELATION, correlation)
                sent.setdefault("Cache-Control", "no-store")
                for name, value in headers_for_page.items():
                    sent.setdefault(name, value)
            await send(message)

        if scope["method"] not in _HARMLESS and _foreign(headers):
            reasons = ("Another site's page may not ask for this.",)
            refusal = as_response(error_answer(correlation, 403, "CROSS_ORIGIN", reasons))
            await refusal(scope, receive, marked)
            return
        if (packed := headers.get("content-encoding", _PLAIN).strip().lower()) != _PLAIN:
            reasons = (f"The body is {packed[:40]}-encoded; send it as it is.",)
            refused = error_answer(correlation, 415, "UNSUPPORTED_MEDIA_TYPE", reasons)
            # RFC 9110, section 15.5.16: an answer that is about the coding says which is taken.
            sent_as = {**refused.headers, "Accept-Encoding": _PLAIN}
            answer = as_response(replace(refused, headers=sent_as))
            await answer(scope, receive, marked)
            return
        await self._app(scope, counted, marked)


def _once(path: str) -> str:
    # A base address that ends in a slash, with a path that begins with one.
    return "/" + path.lstrip("/")


def _as_routed(scope: Scope) -> Scope:
    """The request as the routes know it: one slash at the front, none behind, GET for HEAD.

    The server leaves out the body of an answer to HEAD (RFC 9110, section 9.3.2).
    """
    method = "GET" if scope["method"] == "HEAD" else scope["method"]
    return {**scope, "path": _once(scope["path"]).rstrip("/"), "method": method}


def _described(request: Request) -> Response:
    return JSONResponse(described(request.app))


def _foreign(headers: Headers) -> bool:
    # A browser that was once given the key would send it along with another site's form.
    return headers.get("sec-fetch-site", "none") not in {"none", "same-origin"}


def _error(request: Request, status: int, code: str, reason: str) -> Response:
    return as_response(error_answer(correlation_id(request), status, code, (reason,)))


def _no_key(request: Request, _: NoKey) -> Response:
    response = _error(request, 401, "UNAUTHORIZED", "The key is missing or not known.")
    response.headers["WWW-Authenticate"] = 'Basic realm="merchant", charset="UTF-8"'
    return response


def _http(request: Request, error: HTTPException) -> Response:
    code = _CODES.get(error.status_code, "BAD_REQUEST")
    response = _error(request, error.status_code, code, str(error.detail))
    response.headers.update(error.headers or {})
    return response


def _away(request: Request, _: Exception) -> Response:
    reason = "The lender's books cannot be reached just now; try again in a moment."
    response = _error(request, 503, "UNAVAILABLE", reason)
    response.headers["Retry-After"] = str(RETRY_AFTER_SECONDS)
    return response


def _internal(request: Request, error: Exception) -> Response:
    LOG.error("request %s failed", correlation_id(request), exc_info=error)
    return _error(request, 500, "INTERNAL", "Something went wrong here; nothing was changed.")

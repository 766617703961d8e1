"""Every error of the API in one shape: {"error": code, "detail": one line}.

A database that is away is 503 with Retry-After; nothing has to be done for it to work again.
"""

import logging
from collections.abc import Mapping
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from psycopg import InterfaceError, OperationalError
from psycopg_pool import PoolClosed, PoolTimeout, TooManyRequests
from starlette.exceptions import HTTPException

from releve.api.shapes import Trouble
from releve.core.rules.trouble import NoRule
from releve.shell.person_keys.sealing import PersonErased
from releve.shell.postgres.trouble import ServerTrouble

LOG = logging.getLogger("releve.api")
RETRY_AFTER_SECONDS = 2
AWAY = (
    InterfaceError,
    OperationalError,
    PoolClosed,
    PoolTimeout,
    ServerTrouble,
    TooManyRequests,
)
_CODES = {
    400: "bad_request",
    404: "not_found",
    405: "method_not_allowed",
    406: "not_acceptable",
    413: "too_long",
}
_UNAVAILABLE = "the lender's books cannot be reached just now; try again in a moment"
_ERASED = "the personal data of this customer were erased, and with them what was said"
_NO_RULE = "the lender has no rules for this market today, so nothing can be decided"
_INTERNAL = "something went wrong here; nothing was changed"


class ApiTrouble(Exception):
    """A request that ends in an error, with the code that programs go by."""

    def __init__(self, status: int, error: str, detail: str) -> None:
        super().__init__(detail)
        self.status = status
        self.error = error
        self.detail = detail


class TooMany(ApiTrouble):
    """Asked too often; after some seconds it may be asked again."""

    def __init__(self, seconds: int) -> None:
        super().__init__(429, "too_many", f"that was too often: again in {seconds} seconds")
        self.seconds = seconds


def trouble(
    status: int, error: str, detail: str, headers: Mapping[str, str] | None = None
) -> JSONResponse:
    """An error as it is sent."""
    line = " ".join(detail.split())
    return JSONResponse({"error": error, "detail": line}, status, headers)


def documented(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The errors of a route for its description."""
    meanings = {
        401: "No session, or it has expired",
        403: "Not before the customer is identified",
        404: "There is no such thing, or it is somebody else's",
        409: "The message id came with another text before",
        413: "Too long",
        422: "The request does not have the form described here",
        429: "Too often; Retry-After says when again",
        503: "The database is away; try again",
    }
    return {status: {"model": Trouble, "description": meanings[status]} for status in statuses}


def told(error: Exception) -> tuple[str, str]:
    """An error met after the answer had begun: its code and its line."""
    if isinstance(error, ApiTrouble):
        return error.error, error.detail
    if isinstance(error, AWAY):
        return "unavailable", _UNAVAILABLE
    if isinstance(error, PersonErased):
        return "erased", _ERASED
    if isinstance(error, NoRule):
        LOG.error("%s", error)
        return "no_rule", _NO_RULE
    LOG.error("a turn failed", exc_info=error)
    return "internal", _INTERNAL


def _own(_: Request, error: ApiTrouble) -> JSONResponse:
    headers = {"WWW-Authenticate": "Bearer"} if error.status == 401 else None
    if isinstance(error, TooMany):
        headers = {"Retry-After": str(error.seconds)}
    return trouble(error.status, error.error, error.detail, headers)


def _http(_: Request, error: HTTPException) -> JSONResponse:
    code = _CODES.get(error.status_code, "bad_request")
    return trouble(error.status_code, code, str(error.detail), error.headers)


def _invalid(_: Request, error: RequestValidationError) -> JSONResponse:
    first = error.errors()[0]
    if first["type"] == "json_invalid":
        return trouble(400, "malformed_json", "the body is not JSON")
    place = ".".join(str(part) for part in first["loc"] if part != "body") or "the body"
    if first["type"] == "string_too_long":
        limit = first["ctx"]["max_length"]
        return trouble(413, "too_long", f"{place}: at most {limit} characters")
    return trouble(422, "invalid", f"{place}: {first['msg']}")


def _away(_: Request, __: Exception) -> JSONResponse:
    return trouble(503, "unavailable", _UNAVAILABLE, {"Retry-After": str(RETRY_AFTER_SECONDS)})


def _erased(_: Request, __: PersonErased) -> JSONResponse:
    return trouble(410, "erased", _ERASED)


def _no_rule(_: Request, error: NoRule) -> JSONResponse:
    LOG.error("%s", error)
    return trouble(503, "no_rule", _NO_RULE)


def _internal(_: Request, error: Exception) -> JSONResponse:
    LOG.error("a request failed", exc_info=error)
    return trouble(500, "internal", _INTERNAL)


def handle_troubles(app: FastAPI) -> None:
    """Make every error of the application one of ours."""
    app.exception_handler(ApiTrouble)(_own)
    app.exception_handler(HTTPException)(_http)
    app.exception_handler(RequestValidationError)(_invalid)
    for kind in AWAY:
        app.exception_handler(kind)(_away)
    app.exception_handler(PersonErased)(_erased)
    app.exception_handler(NoRule)(_no_rule)
    app.exception_handler(Exception)(_internal)

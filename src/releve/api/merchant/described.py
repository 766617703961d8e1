"""The merchant API's own description (OpenAPI 3.1), and a page that shows it.

Bodies are read by hand, so that a repeat is known before its body is looked at; what they are
stands here, by the name of the route's function. The page is written here on the server and asks
nobody for anything.
"""

from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute
from jinja2 import Environment, FileSystemLoader
from pydantic.json_schema import models_json_schema

from releve.api.merchant import shapes
from releve.api.merchant.counter import CORRELATION, IDEMPOTENCY

PATH = "/docs/merchant-openapi.json"
_BODIES: dict[str, type[shapes.Shape]] = {
    "open_session": shapes.SessionWanted,
    "change_session": shapes.SessionChanges,
    "make_order": shapes.OrderWanted,
    "make_customer_token": shapes.TokenWanted,
    "change_authorization": shapes.AuthorizationChanged,
    "change_customer": shapes.CustomerChanged,
    "change_references": shapes.ReferencesChanged,
    "add_shipping_info": shapes.ShippingAdded,
    "capture": shapes.CaptureWanted,
    "extend_due_date": shapes.DueDateExtended,
    "refund": shapes.RefundWanted,
    "order_with_token": shapes.TokenOrderWanted,
    "end_token": shapes.TokenStatus,
    "open_page": shapes.PageWanted,
    "send_link": shapes.Distribution,
    "accept": shapes.Statement,
    "represent": shapes.Statement,
    "appeal": shapes.Statement,
    "decide": shapes.Decision,
    "authorize": shapes.ProductChosen,
}
_CREATED = {"capture": "Capture-Id", "refund": "Refund-Id", "open_page": None, "add_file": None}
_ACCEPTED = frozenset({"end_token"})
_SHOWN = frozenset("open_session make_order make_customer_token order_with_token authorize".split())
_ERRORS = {
    "400": "The body does not have the form described here",
    "401": "The key is missing or not known",
    "403": "A rule forbids it; nothing was changed",
    "404": "There is no such thing, or it is somebody else's",
    "409": "It is not what the shopper agreed to",
    "503": "The database is away; try again",
}
_FILES = {
    "report_transactions": "text/csv",
    "report_summary_transactions": "text/csv",
    "report_payout": "application/pdf",
    "report_summary": "application/pdf",
}
_REFUSED = "#/components/schemas/Refused"
_templates = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "checkout_files"),
    autoescape=True,
    trim_blocks=True,
    lstrip_blocks=True,
)


def describe(app: FastAPI) -> dict[str, Any]:
    """The whole description, from the application's routes."""
    found = get_openapi(
        title=app.title, version=app.version, description=app.description, routes=app.routes
    )
    models: list[tuple[type[shapes.Shape], Literal["validation"]]] = [
        (shape, "validation") for shape in sorted(set(_BODIES.values()), key=str)
    ]
    _, schemas = models_json_schema(models, ref_template="#/components/schemas/{model}")
    components: dict[str, Any] = dict(schemas["$defs"])
    components["Refused"] = {
        "type": "object",
        "required": ["error_code", "error_messages", "correlation_id"],
        "properties": {
            "error_code": {"type": "string"},
            "error_messages": {"type": "array", "items": {"type": "string"}},
            "correlation_id": {"type": "string"},
        },
    }
    basic = {"merchantKey": {"type": "http", "scheme": "basic"}}
    found["components"] = {"schemas": components, "securitySchemes": basic}
    found["security"] = [{"merchantKey": []}]
    for place in found["paths"].values():
        for method, operation in place.items():
            _complete(method, operation)
    return found


def page(*descriptions: dict[str, Any]) -> str:
    """A page of descriptions, one after the other."""
    return _templates.get_template("docs.html").render(descriptions=descriptions)


def operation_id(route: APIRoute) -> str:
    """A route's name among all: its tag and its function's name."""
    return f"{route.tags[0]}-{route.name}".replace(" ", "_") if route.tags else route.name


@lru_cache(maxsize=4)
def described(app: FastAPI) -> dict[str, Any]:
    """The description, made once."""
    return describe(app)


def _complete(method: str, operation: dict[str, Any]) -> None:
    name = operation["operationId"].rpartition("-")[2]
    if shape := _BODIES.get(name):
        schema = {"$ref": f"#/components/schemas/{shape.__name__}"}
        operation["requestBody"] = {
            "required": True,
            "content": {"application/json": {"schema": schema}},
        }
    if method != "get":
        key = {"name": IDEMPOTENCY, "in": "header", "schema": {"type": "string", "maxLength": 255}}
        operation.setdefault("parameters", []).append(key)
    operation["responses"] = {_success(method, name): _answer(method, name)} | {
        status: {
            "description": meaning,
            "content": {"application/json": {"schema": {"$ref": _REFUSED}}},
        }
        for status, meaning in _ERRORS.items()
    }


def _success(method: str, name: str) -> str:
    if name in _CREATED:
        return "201"
    if name in _ACCEPTED:
        return "202"
    return "200" if method == "get" or name in _SHOWN else "204"


def _answer(method: str, name: str) -> dict[str, Any]:
    headers = {CORRELATION: {"schema": {"type": "string"}}}
    if made := _CREATED.get(name):
        headers |= {header: {"schema": {"type": "string"}} for header in ("Location", made)}
    answer: dict[str, Any] = {"description": "Done", "headers": headers}
    if method == "get" or name in _SHOWN:
        answer["content"] = {_FILES.get(name, "application/json"): {"schema": {}}}
    return answer

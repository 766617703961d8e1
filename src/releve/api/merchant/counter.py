"""How every request of a merchant is answered: known by its key, once, in one transaction.

A business refusal rolls back all that was done for it and is kept under the idempotency key like
any other answer; a body of the wrong form is not, so that a mended one may use the key again.
Errors have one shape: error_code, error_messages, correlation_id.
"""

import base64
import binascii
import json
from codecs import BOM_UTF8
from collections.abc import Callable, Mapping
from typing import Annotated, Any, TypeVar

from fastapi import Depends, Request, Response
from pydantic import ValidationError

from releve.api.merchant.shapes import Shape
from releve.shell.desk import Desk
from releve.shell.merchant.answers import KEY_LENGTH_MAX, Answer, claim, keep, keep_first
from releve.shell.merchant.call import Call, Claim, Kind, Refused
from releve.shell.merchant.capture_at_once import Asker, Glance, glance
from releve.shell.merchant.entering import enter, read
from releve.shell.merchant.keys import merchant_of
from releve.shell.merchant.orders import Locked, Parties, no_such_order
from releve.shell.postgres.connection import Connection
from releve.shell.sessions import PATIENCE_SECONDS

CORRELATION = "Klarna-Correlation-Id"
IDEMPOTENCY = "Klarna-Idempotency-Key"
JSON = "application/json"
_KEY_LENGTH = f"{IDEMPOTENCY} is too long or empty"
_STATUS: Mapping[Kind, int] = {
    "bad_value": 400,
    "not_allowed": 403,
    "not_found": 404,
    "conflict": 409,
}
_KEPT = frozenset({"not_allowed", "conflict"})
_FAULTS_SHOWN_MAX = 10

Wanted = TypeVar("Wanted", bound=Shape)
Work = Callable[[Call], Answer]


class NoKey(Exception):
    """The request does not come with a merchant's key."""


def correlation_id(request: Request) -> str:
    """The id that this request's answer carries."""
    return request.state.correlation_id


def error_answer(correlation: str, status: int, code: str, reasons: tuple[str, ...]) -> Answer:
    """An error as it is sent."""
    body = {
        "error_code": code,
        "error_messages": list(reasons),
        "correlation_id": correlation,
    }
    return Answer(status, {"Content-Type": JSON}, json.dumps(body).encode())


def as_response(answer: Answer) -> Response:
    """An answer as the framework sends it."""
    return Response(answer.body or None, answer.status, answer.headers)


def shown(body: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Answer:
    """A body as JSON."""
    content = json.dumps(body, ensure_ascii=False).encode()
    return Answer(status, {"Content-Type": JSON, **(headers or {})}, content)


def done(**headers: str) -> Answer:
    """Done, and nothing to show."""
    return Answer(204, dict(headers))


class Counter:
    """Where one request is served."""

    def __init__(self, request: Request, body: bytes) -> None:
        self.request = request
        self.body = body
        self._desk: Desk = request.app.state.desk

    @property
    def base(self) -> str:
        """The address that the merchant knows us by, without a slash at its end."""
        return str(self.request.base_url).rstrip("/")

    def read(self, work: Work) -> Response:
        """Answer what changes nothing."""
        with self._desk.pool.connection(timeout=PATIENCE_SECONDS) as connection:
            call = self._call(connection)
            try:
                answer = work(call)
            except Refused as refusal:
                answer = self._refused(refusal, 400)
            return as_response(self.marked(answer))

    def change(self, work: Work, *, invalid: int = 400) -> Response:
        """Answer what changes something; `invalid` is the status of a body of the wrong form."""
        key = self.request.headers.get(IDEMPOTENCY)
        with self._desk.pool.connection(timeout=PATIENCE_SECONDS) as connection:
            call = self._call(connection)
            if key is None:
                return as_response(self.marked(self._worked_alone(call, work, invalid)))
            if not 0 < len(key) <= KEY_LENGTH_MAX:
                refusal = Refused("bad_value", "BAD_VALUE", _KEY_LENGTH)
                return as_response(self.marked(self._refused(refusal, invalid)))
            given = claim(call, self._operation, key)
            if given is not None:
                return as_response(given)
            answer, kept = self._worked(call, work, invalid)
            answer = self.marked(answer)
            if kept:
                keep(call, self._operation, key, answer)
            else:
                connection.rollback()
            return as_response(answer)

    def change_order(
        self, order_id: str, work: Callable[[Call, Locked], Answer], *, invalid: int = 400
    ) -> Response:
        """Answer what changes an order; `work` writes its answer along with what it changes.

        The order's customer is locked, so a repeat waits, and then finds what was answered.
        """
        with self._desk.pool.connection(timeout=PATIENCE_SECONDS) as connection:
            call, parties = self._entered(connection, order_id)
            try:
                locked, given = _read(call, parties, order_id)
                return as_response(given or work(call, locked))
            except Refused as refusal:
                connection.rollback()
                answer = self.marked(self._refused(refusal, invalid))
                if call.claim and refusal.kind in _KEPT:
                    answer = self._keep_refusal(connection, order_id, answer)
                return as_response(answer)

    def at_once(self, order_id: str, work: Callable[[Glance], Answer | None]) -> Answer | None:
        """What `work` answers where it is an ordinary capture that nobody disturbs, else None."""
        username, password = basic_key(self.request)
        key = self.request.headers.get(IDEMPOTENCY)
        if key is not None and not 0 < len(key) <= KEY_LENGTH_MAX:
            return None
        claim = None if key is None else Claim(self._operation, key)
        now = self._desk.clock.now("UTC")
        asker = Asker(username, password, order_id, now, claim)
        with self._desk.pool.connection(timeout=PATIENCE_SECONDS) as connection:
            connection.autocommit = True
            try:
                seen = glance(self._desk, connection, asker)
                return seen and work(seen)
            except Refused:
                return None
            finally:
                connection.autocommit = False

    def _keep_refusal(self, connection: Connection, order_id: str, answer: Answer) -> Answer:
        """Keep a refusal; or, where a repeat was quicker since the rollback, what it got."""
        call, parties = self._entered(connection, order_id)
        if parties is None:
            return answer
        _, given = read(call, parties, order_id)
        if given is None:
            keep_first(call, answer)
        return given or answer

    def _entered(self, connection: Connection, order_id: str) -> tuple[Call, Parties | None]:
        username, password = basic_key(self.request)
        entered = enter(connection, self._desk.lender_id, username, password, order_id)
        if entered is None:
            raise NoKey
        key = self.request.headers.get(IDEMPOTENCY)
        claim = None if key is None else Claim(self._operation, key)
        now = self._desk.clock.now("UTC")
        return Call(self._desk, connection, entered.merchant_id, now, claim), entered.parties

    @property
    def _operation(self) -> str:
        return f"{self.request.method} {self.request.url.path}"

    def wanted(self, shape: type[Wanted]) -> Wanted:
        """The body in its shape. Refused (bad_value) where it is not."""
        if b"\x00" in self.body or b"\\u0000" in self.body:
            raise Refused("bad_value", "BAD_VALUE", "a text holds NUL")
        try:
            return shape.model_validate_json(self.body.removeprefix(BOM_UTF8) or b"{}")
        except ValidationError as error:
            found = error.errors(include_url=False, include_context=False, include_input=False)
            raise Refused("bad_value", "BAD_VALUE", *map(_fault, found[:_FAULTS_SHOWN_MAX])) from (
                error
            )

    def _call(self, connection: Any) -> Call:
        merchant = self._merchant(connection)
        return Call(self._desk, connection, merchant, self._desk.clock.now("UTC"))

    def _merchant(self, connection: Any) -> str:
        username, password = basic_key(self.request)
        merchant = merchant_of(connection, self._desk.lender_id, username, password)
        if merchant is None:
            raise NoKey
        return merchant

    def _worked_alone(self, call: Call, work: Work, invalid: int) -> Answer:
        """Nothing else is in the transaction: a refusal ends it whole."""
        try:
            return work(call)
        except Refused as refusal:
            call.connection.rollback()
            return self._refused(refusal, invalid)

    def _worked(self, call: Call, work: Work, invalid: int) -> tuple[Answer, bool]:
        try:
            with call.connection.transaction():
                return work(call), True
        except Refused as refusal:
            return self._refused(refusal, invalid), refusal.kind in _KEPT

    def _refused(self, refusal: Refused, invalid: int) -> Answer:
        status = invalid if refusal.kind == "bad_value" else _STATUS[refusal.kind]
        return error_answer(correlation_id(self.request), status, refusal.code, refusal.reasons)

    def marked(self, answer: Answer) -> Answer:
        """An answer with this request's correlation id."""
        answer.headers[CORRELATION] = correlation_id(self.request)
        return answer


def _read(call: Call, parties: Parties | None, order_id: str) -> tuple[Locked, Answer | None]:
    if call.claim and not 0 < len(call.claim.key) <= KEY_LENGTH_MAX:
        raise Refused("bad_value", "BAD_VALUE", _KEY_LENGTH)
    if parties is None:
        raise no_such_order()
    return read(call, parties, order_id)


def basic_key(request: Request) -> tuple[str, str]:
    """The key of a request (RFC 7617). NoKey where there is none."""
    scheme, _, given = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic":
        raise NoKey
    try:
        pair = base64.b64decode(given.strip(), validate=True).decode("utf-8")
    except (binascii.Error, ValueError) as error:
        raise NoKey from error
    username, colon, password = pair.partition(":")
    if not colon:
        raise NoKey
    return username, password


def _fault(found: Any) -> str:
    place = ".".join(str(part) for part in found["loc"])
    return f"{place}: {found['msg']}" if place else str(found["msg"])


async def counter_here(request: Request) -> Counter:
    """The counter of this request, with its whole body."""
    return Counter(request, await request.body())


CounterHere = Annotated[Counter, Depends(counter_here)]

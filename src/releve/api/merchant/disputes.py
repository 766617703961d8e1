"""Disputes over a merchant's orders: listed, read, accepted, represented with files, appealed.

The shared specifications hold no disputes; the routes are our own, in the dialect's manner. A
file is the body of its request, named by `Content-Disposition: attachment; filename="..."`.
"""

import re
from typing import Any

from fastapi import APIRouter, Response

from releve.api.merchant.counter import Counter, CounterHere, done, shown
from releve.api.merchant.shapes import Decision, Statement
from releve.api.merchant.told import moment
from releve.shell.merchant import disputes
from releve.shell.merchant.answers import Answer
from releve.shell.merchant.call import Call, Refused
from releve.shell.merchant.disputes import DisputeCase, Kind

router = APIRouter(prefix="/disputes/v1", tags=["disputes"])
decisions = APIRouter(prefix="/sandbox/v1/disputes", tags=["sandbox"])
_NAME = re.compile(r'filename="([^"\\/\x00-\x1f]{1,200})"')
_SIZE_MAX = 500


@router.get("/disputes")
def list_disputes(counter: CounterHere) -> Response:
    """The merchant's disputes, the newest first; `status`, `size` and `offset` narrow them."""

    def work(call: Call) -> Answer:
        status = counter.request.query_params.get("status")
        size, offset = _number(counter, "size", 20), _number(counter, "offset", 0)
        found, total = disputes.disputes_of(
            call,
            status=status.replace("\0", "") if status else None,
            size=min(size, _SIZE_MAX),
            offset=offset,
        )
        pagination = {"count": len(found), "total": total, "offset": offset}
        return shown({"disputes": [_told(one) for one in found], "pagination": pagination})

    return counter.read(work)


@router.get("/disputes/{dispute_id}")
def read_dispute(dispute_id: str, counter: CounterHere) -> Response:
    """One dispute, with what was said of it."""

    def work(call: Call) -> Answer:
        told = _told(disputes.dispute_of(call, dispute_id))
        told["statements"] = [
            {"kind": kind, "comment": said, "files": files, "at": moment(at)}
            for _, kind, said, files, at in disputes.statements_of(call, dispute_id)
        ]
        return shown(told)

    return counter.read(work)


@router.post("/files")
def add_file(counter: CounterHere) -> Response:
    """A file to go with a statement."""

    def work(call: Call) -> Answer:
        headers = counter.request.headers
        named = _NAME.search(headers.get("content-disposition", ""))
        if named is None:
            reason = 'Content-Disposition: attachment; filename="..." is missing'
            raise Refused("bad_value", "BAD_VALUE", reason)
        media_type = headers.get("content-type", "").partition(";")[0].strip().lower()
        file_id = disputes.add_file(call, named[1], media_type, counter.body)
        return shown({"file_id": file_id}, 201)

    return counter.change(work)


@router.post("/disputes/{dispute_id}/accept")
def accept(dispute_id: str, counter: CounterHere) -> Response:
    """The customer is right: all that was captured and not refunded is given back."""
    return _state(counter, dispute_id, "accept")


@router.post("/disputes/{dispute_id}/represent")
def represent(dispute_id: str, counter: CounterHere) -> Response:
    """The customer is not right, and here is why."""
    return _state(counter, dispute_id, "represent")


@router.post("/disputes/{dispute_id}/appeal")
def appeal(dispute_id: str, counter: CounterHere) -> Response:
    """The lender shall look at it again."""
    return _state(counter, dispute_id, "appeal")


@decisions.post("/{dispute_id}/decide")
def decide(dispute_id: str, counter: CounterHere) -> Response:
    """Stands for the lender's agent, who decides."""

    def work(call: Call) -> Answer:
        disputes.decide(call, dispute_id, won=counter.wanted(Decision).won)
        return done()

    return counter.change(work)


def _state(counter: Counter, dispute_id: str, kind: Kind) -> Response:
    def work(call: Call) -> Answer:
        said = counter.wanted(Statement)
        if kind != "accept" and not said.comment:
            raise Refused("bad_value", "BAD_VALUE", "comment: say why")
        disputes.state(call, dispute_id, kind, said.comment or "", said.files or [])
        return done()

    return counter.change(work)


def _number(counter: Counter, name: str, otherwise: int) -> int:
    given = counter.request.query_params.get(name)
    if given is None:
        return otherwise
    if not (given.isascii() and given.isdecimal() and len(given) < 10):
        raise Refused("bad_value", "BAD_VALUE", f"{name}: a whole number")
    return int(given)


def _told(found: DisputeCase) -> dict[str, Any]:
    return {
        "dispute_id": found.dispute_id,
        "order_id": found.order_id,
        "reason": found.reason,
        "status": found.status.upper(),
        "currency": found.currency,
        "disputed_amount": found.amount,
        "opened_at": found.opened_on.isoformat(),
        "answer_by": found.answer_by.isoformat(),
    }

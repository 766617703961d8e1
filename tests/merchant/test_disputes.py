"""A merchant's side of its customers' disputes."""

import pytest

from releve.core.lending.event import DisputeOpened
from releve.core.values.ids import LenderId, OrderId
from releve.shell import history

pytestmark = pytest.mark.usefixtures("books_hold")
PROOF = {"Content-Type": "application/pdf", "Content-Disposition": 'attachment; filename="a.pdf"'}


@pytest.fixture
def disputed(shop, pool, clock):
    """An order with 6000 captured and 1000 refunded that its customer disputes."""
    order = shop.order("pay_in_30")
    shop.post(order, "/captures", {"captured_amount": 6000})
    shop.post(order, "/refunds", {"refunded_amount": 1000})
    opened = DisputeOpened(clock.moment.date(), "not_received")
    with pool.connection() as connection:
        history.add_event(connection, LenderId("shops"), OrderId(order), opened)
    return order


def at(shop, order, path="", body=None):
    place = f"/disputes/v1/disputes/D-{order}-1{path}"
    return shop.http.post(place, json=body or {}) if path else shop.http.get(place)


def decide(shop, order, *, won):
    place = f"/sandbox/v1/disputes/D-{order}-1/decide"
    assert shop.http.post(place, json={"won": won}).status_code == 204


def test_disputes_are_listed_for_their_merchant_alone(shop, other_shop, disputed):
    mine = shop.http.get("/disputes/v1/disputes", params={"size": 500}).json()
    found = {one["order_id"]: one for one in mine["disputes"]}
    assert found[disputed]["status"] == "AWAITING_MERCHANT"
    assert found[disputed]["reason"] == "not_received"
    assert mine["pagination"]["total"] == len(found)
    theirs = other_shop.http.get("/disputes/v1/disputes").json()
    assert theirs["disputes"] == []
    assert at(other_shop, disputed).status_code == 404
    assert at(other_shop, disputed, "/accept").status_code == 404
    assert shop.http.get("/disputes/v1/disputes?size=x").status_code == 400
    assert shop.http.get("/disputes/v1/disputes/nothing").status_code == 404


def test_accepting_gives_everything_back(shop, disputed):
    assert at(shop, disputed, "/accept").status_code == 204
    assert at(shop, disputed).json()["status"] == "ACCEPTED"
    seen = shop.read(disputed)
    assert (seen["captured_amount"], seen["refunded_amount"]) == (6000, 6000)
    assert at(shop, disputed, "/accept").status_code == 403


def test_represented_lost_appealed_and_won(shop, other_shop, disputed):
    uploaded = shop.http.post("/disputes/v1/files", content=b"%PDF-1.7 proof", headers=PROOF)
    assert uploaded.status_code == 201
    said = {"comment": "It was delivered.", "files": [uploaded.json()["file_id"]]}
    assert at(shop, disputed, "/appeal", said).status_code == 403
    assert at(shop, disputed, "/represent", {"files": said["files"]}).status_code == 400
    assert at(shop, disputed, "/represent", said | {"files": ["x"]}).status_code == 400
    assert at(shop, disputed, "/represent", said).status_code == 204
    decide(shop, disputed, won=False)
    assert at(shop, disputed).json()["status"] == "LOST"
    assert at(shop, disputed, "/appeal", said).status_code == 204
    decide(shop, disputed, won=True)
    told = at(shop, disputed).json()
    assert told["status"] == "WON"
    assert [one["kind"] for one in told["statements"]] == ["represent", "appeal"]
    assert told["statements"][0]["files"] == said["files"]
    assert shop.read(disputed)["refunded_amount"] == 1000
    stolen = other_shop.http.post("/disputes/v1/files", content=b"", headers=PROOF)
    assert stolen.status_code == 400


def test_lost_on_appeal_gives_everything_back(shop, disputed):
    said = {"comment": "It was delivered."}
    assert at(shop, disputed, "/represent", said).status_code == 204
    decide(shop, disputed, won=False)
    assert at(shop, disputed, "/appeal", said).status_code == 204
    decide(shop, disputed, won=False)
    assert at(shop, disputed).json()["status"] == "ACCEPTED"
    assert shop.read(disputed)["refunded_amount"] == 6000


def test_too_late(shop, disputed, clock):
    clock.pass_by(days=15)
    assert at(shop, disputed, "/represent", {"comment": "Wait"}).status_code == 403

"""The merchant API's own description: committed, served, and shown without any other server."""

import json
import re
from pathlib import Path

import httpx

COMMITTED = Path(__file__).parents[2] / "docs" / "merchant-openapi.json"
PLACE = "/docs/merchant-openapi.json"


def test_the_committed_description_is_what_is_served(address):
    served = httpx.get(f"{address}{PLACE}").json()
    assert served == json.loads(COMMITTED.read_text("utf-8")), (
        "docs/merchant-openapi.json is not what is served: read the difference, then write it anew"
    )


def test_every_reference_leads_somewhere():
    text = COMMITTED.read_text("utf-8")
    schemas = json.loads(text)["components"]["schemas"]
    named = set(re.findall(r'"#/components/schemas/([^"]+)"', text))
    assert named <= set(schemas)
    assert {"SessionWanted", "CaptureWanted", "Refused"} <= named


def test_it_is_shown_without_another_server(address):
    shown = httpx.get(f"{address}/docs")
    assert shown.status_code == 200
    assert "default-src 'self'" in shown.headers["Content-Security-Policy"]
    assert "<script" not in shown.text
    assert "/ordermanagement/v1/orders/{order_id}/captures" in shown.text
    assert "/api/v1/conversations" in shown.text
    assert "captured_amount" in shown.text
    assert not re.findall(r'(?:src|href)="(?!/)', shown.text)

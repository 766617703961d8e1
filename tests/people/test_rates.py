"""How often the chat's doors open: 429 with Retry-After, and again after it."""

import pytest
from fastapi.testclient import TestClient

from releve.api import rates
from releve.api.rates import COMING_IN, WRITING, Buckets, Rate
from releve.api.web import create_app


@pytest.fixture
def clock(monkeypatch):
    """What the buckets take for the time: it stands still, however slow the machine is."""
    seconds = [1_000.0]
    monkeypatch.setattr(rates, "monotonic", lambda: seconds[0])
    return seconds


@pytest.fixture
def client(desk, clock):
    with TestClient(create_app(desk, sandbox=True), base_url="https://releve.test") as client:
        yield client


def test_a_bucket_fills_again():
    buckets, rate = Buckets(), Rate(3, 0.5)
    assert [buckets.spend(rate, "a", now=10.0) for _ in range(4)] == [0, 0, 0, 2]
    assert buckets.spend(rate, "b", now=10.0) == 0
    assert buckets.spend(rate, "a", now=11.0) == 1
    assert buckets.spend(rate, "a", now=12.0) == 0
    assert [buckets.spend(rate, "a", now=1000.0) for _ in range(4)] == [0, 0, 0, 2]


def test_coming_in_too_often(client, clock):
    wanted = {"customer": "c-amy", "signed_in": True}
    answers = [client.post("/api/v1/sessions", json=wanted) for _ in range(COMING_IN.burst + 30)]
    codes = [answer.status_code for answer in answers]
    assert codes == [201] * COMING_IN.burst + [429] * 30
    refused = answers[-1]
    assert refused.json()["error"] == "too_many"
    clock[0] += int(refused.headers["retry-after"])
    assert client.post("/api/v1/sessions", json=wanted).status_code == 201


def test_writing_too_often_holds_up_nobody_else(client):
    def come_in(customer):
        wanted = {"customer": customer, "signed_in": True}
        token = client.post("/api/v1/sessions", json=wanted).json()["token"]
        client.cookies.clear()
        return {"Authorization": f"Bearer {token}"}

    flood, other = come_in("c-amy"), come_in("c-tom")
    place = "/api/v1/conversations/c-00000000000000000000/messages"

    def write(headers, number):
        body = {"message": f"m{number}", "text": "hello"}
        return client.post(place, json=body, headers=headers).status_code

    written = [write(flood, number) for number in range(WRITING.burst + 20)]
    assert written == [404] * WRITING.burst + [429] * 20
    assert write(other, 1) == 404

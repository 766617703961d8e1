"""Credit reviews at the console: the facts, the words before they are given, and the answer."""

from functools import partial
from typing import Any

import httpx
import pytest
from fastapi.testclient import TestClient

from releve.console.entry import COOKIE
from releve.shell import credit_review
from releve.shell.people.session import open_agent_session

BASE = "https://releve.test"
AGREED = {"product": "pay_in_30", "agreed": "yes"}
# A machine that is busy is slow, and not wrong.
post = partial(httpx.post, timeout=60)


@pytest.fixture
def decision(shop, shoppers, pool, desk):
    """A purchase that was declined, and that its shopper wants a person to look at."""
    email = shoppers.email()
    shoppers.with_past(email, 20)
    wanted = shoppers.purchase(email, 12_000)
    session = shop.http.post("/payments/v1/sessions", json=wanted).json()["session_id"]
    body: dict[str, Any] = {
        "payment_session_url": f"{shop.http.base_url}/payments/v1/sessions/{session}",
        "options": {"place_order_mode": "NONE"},
    }
    place = shop.http.post("/hpp/v1/sessions", json=body).json()["redirect_url"]
    post(place, data=AGREED)
    post(place, data={"step": "person", "said": "I paid <b>yesterday</b>"})
    with pool.connection() as connection:
        return credit_review.waiting(connection, desk.lender_id)[-1].decision_id


@pytest.fixture
def rita(app, pool, desk):
    """A function: a request of somebody who decides credit."""
    with pool.connection() as connection:
        connection.execute(
            "insert into agent (lender_id, agent_id, name, roles) values (%s, 'rita', 'Rita',"
            " '{risk}') on conflict do nothing",
            (desk.lender_id,),
        )
        opened = open_agent_session(connection, desk.lender_id, "rita", second_factor=True)
    client = TestClient(app, base_url=BASE, follow_redirects=False)
    client.cookies.set(COOKIE, opened.token, domain="releve.test")

    def ask(method, path, **sent):
        return client.request(method, path, headers={"X-CSRF-Token": opened.csrf}, **sent)

    return ask


def test_a_person_sees_the_facts_tries_the_words_and_decides(rita, decision, pool, desk):
    assert decision in rita("GET", "/console/credit-reviews").text
    page = rita("GET", f"/console/credit-reviews/{decision}").text
    for words in ("I paid &lt;b&gt;yesterday&lt;/b&gt;", "Overdue debt", "Days past due today"):
        assert words in page, words
    api = f"/console/api/credit-reviews/{decision}"
    told = rita("GET", f"{api}/words?outcome=decline&reason=not_affordable").json()
    assert told["language"] == "sv"
    granted = rita("GET", f"{api}/words?outcome=grant").json()
    assert granted["told"][0] != told["told"][0]
    wrong = rita("POST", f"{api}/settle", json={"outcome": "decline", "reason": ["too_old"]})
    assert (wrong.status_code, wrong.json()["error"]) == (422, "invalid")
    done = rita("POST", f"{api}/settle", json={"outcome": "grant", "reason": []})
    assert done.json()["outcome"] == "grant"
    other = rita("POST", f"{api}/settle", json={"outcome": "decline", "reason": []})
    assert (other.status_code, other.json()["error"]) == (409, "not_done")
    rows = rita("GET", "/console/credit-reviews.csv?which=all").text
    assert "granted by rita" in next(row for row in rows.splitlines() if decision in row)
    with pool.connection() as connection:
        reads = connection.execute(
            "select count(*) from access_log where agent_id = 'rita' and what = %s",
            (f"credit_review:{decision}",),
        ).fetchone()
    assert reads is not None
    assert reads[0] >= 1

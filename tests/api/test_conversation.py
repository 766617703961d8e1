"""The chat over HTTP: who may come in, what comes back, and what is refused with which words."""

import json
from concurrent.futures import ThreadPoolExecutor

import pytest

API = "/api/v1"


def test_ready_when_the_database_answers(browser):
    answer = browser.get("/healthz")
    assert (answer.status_code, answer.json()) == (200, {"status": "ready"})


def test_signing_in_by_cookie_and_out_again(browser):
    opened = browser.post(f"{API}/sessions", json={"customer": "c-amy"})
    assert opened.status_code == 201
    cookie = opened.headers["set-cookie"]
    for part in ("HttpOnly", "SameSite=strict", "Path=/", "Max-Age=43200"):
        assert part in cookie
    assert "Secure" not in cookie
    shown = browser.get(f"{API}/sessions/current").json()
    assert (shown["name"], shown["market"], shown["signed_in"]) == ("Amy Reed", "gb", True)
    assert browser.delete(f"{API}/sessions/current").status_code == 204
    assert browser.get(f"{API}/sessions/current").status_code == 401
    assert browser.delete(f"{API}/sessions/current").status_code == 204


def test_a_token_that_was_signed_out_is_worth_nothing(browser):
    token = browser.post(f"{API}/sessions", json={"customer": "c-amy"}).json()["token"]
    browser.delete(f"{API}/sessions/current")
    browser.cookies.clear()
    bearer = {"Authorization": f"Bearer {token}"}
    assert browser.post(f"{API}/conversations", headers=bearer).status_code == 401


def test_the_whole_errand(come_in):
    amy = come_in("c-amy")
    asked = amy.say("I need more time to pay").json()
    assert asked["asks"]["slot"] == "order"
    assert "N-1042" in [option["value"] for option in asked["asks"]["options"]]
    day = amy.say("N-1042", chosen="N-1042").json()
    assert day["asks"]["slot"] == "date"
    read_back = amy.say("9 December").json()
    assert read_back["asks"]["slot"] == "confirm"
    assert read_back["effects"] == []
    assert [option["value"] for option in read_back["asks"]["options"]] == ["yes", "no"]
    proposal = read_back["lines"][0]
    assert proposal["marks"] == ["£39.00", "2 December 2026", "9 December 2026"]
    assert all(mark in proposal["text"] for mark in proposal["marks"])
    done = amy.say("Yes", chosen="yes").json()
    (effect,) = done["effects"]
    assert (effect["effect"], effect["order"], effect["to"]) == (
        "move_due_date",
        "N-1042",
        "2026-12-09",
    )
    assert done["lines"][0]["evidence"] == done["evidence"] == effect["evidence"]
    assert done["outcomes"] == [{"errand": "extend_due_date", "outcome": "resolved", "code": None}]
    plans = {plan["order"]: plan for plan in amy.get("/plans").json()["plans"]}
    dots = plans["N-1042"]["installments"]
    assert [dot["state"] for dot in dots] == ["paid", "paid", "due"]
    assert dots[2]["due_on"] == "2026-12-09"
    shown = amy.get().json()
    assert [turn["said"] for turn in shown["turns"]] == [
        "I need more time to pay",
        "N-1042",
        "9 December",
        "Yes",
    ]
    assert [turn["chosen"] for turn in shown["turns"]] == [None, "N-1042", None, "yes"]
    assert shown["turns"][-1]["answer"] == done


def test_the_same_message_again_is_answered_once(come_in):
    tom = come_in("c-tom")
    first = tom.say("How much do I owe?", message="once").json()
    again = tom.say("How much do I owe?", message="once").json()
    assert again == first | {"repeated": True}
    assert len(tom.get().json()["turns"]) == 1
    other = tom.say("Something else", message="once")
    assert (other.status_code, other.json()["error"]) == (409, "message_conflict")
    streamed = tom.say("Something else", message="once", accept="application/x-ndjson")
    assert streamed.status_code == 409


def test_an_answer_in_lines(come_in):
    amy = come_in("c-amy")
    answer = amy.say("What do I owe?", accept="application/x-ndjson")
    assert answer.headers["content-type"].startswith("application/x-ndjson")
    events = [json.loads(row) for row in answer.text.splitlines()]
    assert [event["event"] for event in events] == ["accepted", *["line"] * 5, "answer"]
    lines = [{k: v for k, v in event.items() if k != "event"} for event in events[1:-1]]
    assert lines == events[-1]["lines"]
    assert lines[0]["text"] == "You owe £240.50 in all, on 4 purchases:"


def test_plans_as_they_stand(come_in):
    plans = come_in("c-amy").get("/plans").json()
    assert (plans["outstanding"], plans["outstanding_text"]) == (24050, "£240.50")
    assert plans["next_due"]["order"] == "P-4180"
    assert plans["next_due"]["overdue"] is True
    by_order = {plan["order"]: plan for plan in plans["plans"]}
    assert {order: plan["state"] for order, plan in by_order.items()} == {
        "P-4180": "overdue",
        "K-2210": "open",
        "H-3307": "paused",
        "N-1042": "open",
    }
    assert by_order["P-4180"]["fees_text"] == "Late fee £5.00"
    assert by_order["H-3307"]["paused_until"] == "2026-12-06"
    assert by_order["H-3307"]["returned"] is True
    assert by_order["N-1042"]["outstanding_text"] == "£39.00 left of £117.00"
    swedish = come_in("c-amy").get("/plans?lang=sv").json()
    assert swedish["plans"][0]["state_text"] == "Försenad"


def test_a_visitor_verifies_by_code(come_in):
    visitor = come_in("c-amy", signed_in=False)
    locked = visitor.get("/plans")
    assert (locked.status_code, locked.json()["error"]) == (403, "not_identified")
    asked = visitor.say("What do I owe?").json()
    assert asked["asks"] == {"slot": "identity_code", "options": []}
    inbox = visitor.client.get(f"{API}/sandbox/inbox", headers=visitor.headers).json()
    (sent,) = inbox["codes"]
    assert sent["conversation"] == visitor.conversation
    wrong = visitor.say(str((int(sent["code"]) + 1) % 10**6).zfill(6)).json()
    assert wrong["phase"] == "verifying"
    answer = visitor.say(sent["code"]).json()
    assert any("£240.50" in line["text"] for line in answer["lines"])
    assert visitor.get("/plans").status_code == 200


def test_who_only_says_so_sees_nothing_said_elsewhere(come_in):
    amy = come_in("c-amy")
    amy.say("What do I owe?")
    first = come_in("c-amy", signed_in=False)
    first.say("What do I owe?")
    second = come_in("c-amy", signed_in=False)
    for conversation in (amy.conversation, first.conversation):
        seen = second.client.get(f"{API}/conversations/{conversation}", headers=second.headers)
        assert seen.status_code == 404
    inbox = second.client.get(f"{API}/sandbox/inbox", headers=second.headers).json()
    assert inbox["codes"] == []


@pytest.mark.parametrize("path", ["", "/plans"])
def test_somebody_elses_conversation_does_not_exist(come_in, path):
    amy, tom = come_in("c-amy"), come_in("c-tom")
    place = f"{API}/conversations/{amy.conversation}{path}"
    answer = tom.client.get(place, headers=tom.headers)
    missing = tom.client.get(f"{API}/conversations/c-{'0' * 20}{path}", headers=tom.headers)
    assert (answer.status_code, answer.json()) == (404, missing.json())
    sent = {"message": "m1", "text": "What do I owe?"}
    written = tom.client.post(
        f"{API}/conversations/{amy.conversation}/messages", json=sent, headers=tom.headers
    )
    assert written.status_code == 404
    assert amy.get().json()["turns"] == []


def test_two_tabs_write_at_once(come_in):
    amy = come_in("c-amy")
    with ThreadPoolExecutor(4) as threads:
        sent = list(threads.map(lambda n: amy.say("What do I owe?", message=f"tab-{n}"), range(8)))
    assert [answer.status_code for answer in sent] == [200] * 8
    turns = amy.get().json()["turns"]
    assert sorted(turn["message"] for turn in turns) == [f"tab-{n}" for n in range(8)]


def test_a_conversation_in_a_language_of_choice(come_in):
    amy = come_in("c-amy")
    place = f"{API}/conversations"
    german = amy.client.post(place, json={"language": "de"}, headers=amy.headers).json()
    assert (german["language"], german["direction"]) == ("de", "ltr")
    assert "Guten Tag" in german["welcome"] or "Hallo" in german["welcome"]
    unknown = amy.client.post(place, json={"language": "xx"}, headers=amy.headers)
    assert (unknown.status_code, unknown.json()["error"]) == (422, "unknown_language")


def test_sample_customers_have_stories(browser):
    markets = browser.get(f"{API}/sandbox/customers?lang=de").json()["markets"]
    assert [market["market"] for market in markets] == ["se", "gb"]
    assert [market["market_text"] for market in markets] == ["Schweden", "Vereinigtes Königreich"]
    stories = {c["customer"]: c["story"] for market in markets for c in market["customers"]}
    assert stories == {"c-amy": "return", "c-tom": "one_plan", "c-elsa": "several_plans"}

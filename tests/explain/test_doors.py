"""`why` and `what if` over the customer's API."""

import pytest

API = "/api/v1"


def test_why_an_order_is_owed(client, sign_in):
    amy = sign_in("c-amy")
    shown = client.get(f"{API}/orders/N-1042/why", headers=amy).json()
    assert (shown["order"], shown["merchant"], shown["amount"]) == ("N-1042", "Northshoe", 3900)
    assert [(e["kind"], e["amount"], e["balance"]) for e in shown["entries"]] == [
        ("capture", 11700, 11700),
        ("payment", -3900, 7800),
        ("payment", -3900, 3900),
    ]
    assert shown["entries"][0]["kind_text"] == "Purchase"
    assert shown["entries"][2]["amount_text"] == "-£39.00"
    assert shown["entries"][2]["on_text"] == "2 November 2026"


def test_why_a_fee_names_the_law_and_its_source(client, sign_in):
    amy = sign_in("c-amy")
    (entry,) = client.get(f"{API}/orders/P-4180/why?fee=1", headers=amy).json()["entries"]
    law = {rule["key"]: rule for rule in entry["rules"]}
    assert law["late_fee"]["unit"] == "minor_units"
    assert law["late_fee"]["source"]
    assert law["late_fee"]["from_day"] <= "2026-11-09"


def test_why_everything_is_owed(client, sign_in):
    shown = client.get(f"{API}/why?lang=sv", headers=sign_in("c-amy")).json()
    assert shown["amount"] == 3900 + 4250 + 8900 + 6500 + 500
    assert sum(entry["amount"] for entry in shown["entries"]) == shown["amount"]
    assert "Köp" in {entry["kind_text"] for entry in shown["entries"]}


def test_what_an_assistant_did_names_its_record_and_its_policy(client, sign_in):
    tom = sign_in("c-tom")
    opened = client.post(f"{API}/conversations", headers=tom).json()["conversation"]
    place = f"{API}/conversations/{opened}/messages"

    def say(message, text):
        return client.post(place, json={"message": message, "text": text}, headers=tom).json()

    assert say("m1", "pay N-1077")["asks"]["slot"] == "confirm"
    done = say("m2", "yes")
    assert done["evidence"]
    entry = client.get(f"{API}/orders/N-1077/why", headers=tom).json()["entries"][-1]
    assert (entry["kind"], entry["effect"]) == ("payment", "take_payment")
    assert entry["evidence"] == done["evidence"]
    policy = {value["key"]: value for value in entry["policy"]}
    assert policy["authority.take_payment_max_major"]["value"] == 2000
    assert policy["authority.take_payment_max_major"]["version"].startswith("house@")


WHAT_IF = [
    ({"change": "pay_early"}, [("2026-11-15", 3900)], 0),
    ({"change": "pay_early", "on": "2026-11-20", "amount": 900}, [], 0),
    ({"change": "move_date", "to": "2026-12-09"}, [("2026-12-09", 3900)], 0),
    ({"change": "send_back"}, [], 0),
    ({"change": "miss_next"}, [("2027-01-01", 3900)], None),
]


@pytest.mark.parametrize(("change", "payments", "fees"), WHAT_IF, ids=str)
def test_what_a_plan_would_become(client, sign_in, change, payments, fees):
    amy = sign_in("c-amy")
    shown = client.post(f"{API}/orders/N-1042/what-if", json=change, headers=amy)
    assert shown.status_code == 200, shown.text
    after = shown.json()["after"]
    found = [(due["on"], due["amount"]) for due in after["payments"] if due["installment"]]
    if payments:
        assert found == payments
    assert sum(due["amount"] for due in after["payments"]) == after["total"]
    if fees is not None:
        assert after["fees_total"] == fees
    assert shown.json()["before"]["payments"][0]["on_text"] == "2 December 2026"
    again = client.get(f"{API}/orders/N-1042/why", headers=amy).json()
    assert again["amount"] == 3900


def test_what_an_assistant_would_answer_is_told(client, sign_in):
    amy = sign_in("c-amy")

    def asked(order, change):
        place = f"{API}/orders/{order}/what-if"
        return client.post(place, json=change, headers=amy).json()["assistant"]

    assert asked("K-2210", {"change": "move_date", "to": "2026-12-05"})["answer"] == "act"
    late = asked("K-2210", {"change": "move_date", "to": "2027-03-05"})
    assert (late["answer"], late["code"]) == ("refuse", "beyond_limit")
    assert "11 December 2026" in late["lines"][0]
    assert asked("K-2210", {"change": "miss_next"}) is None


REFUSED = [
    ("N-1042", {"change": "pay_early", "amount": 3901}, 422, "not_possible"),
    ("N-1042", {"change": "pay_early", "on": "2026-11-01"}, 422, "not_possible"),
    ("N-1042", {"change": "move_date", "to": "2026-11-20", "installment": 9}, 422, "not_possible"),
    ("N-1042", {"change": "send_back", "items": ["Hat"]}, 422, "not_possible"),
    ("N-1042", {"change": "miss_next", "until": "2026-11-16"}, 422, "not_possible"),
    ("N-1042", {"change": "miss_next", "until": "9999-12-31"}, 422, "not_possible"),
    ("N-1042", {"change": "pay_early", "amount": 0}, 422, "invalid"),
    ("N-1042", {"change": "pay_early", "amount": 2**70}, 422, "invalid"),
    ("N-1042", {"change": "win"}, 422, "invalid"),
    ("N-1042", {"change": "pay_early", "more": 1}, 422, "invalid"),
    ("N-1077", {"change": "pay_early"}, 404, "not_found"),
    ("no%00thing", {"change": "pay_early"}, 404, "not_found"),
]


@pytest.mark.parametrize(("order", "change", "status", "error"), REFUSED, ids=str)
def test_what_cannot_be_previewed(client, sign_in, order, change, status, error):
    place = f"{API}/orders/{order}/what-if"
    answer = client.post(place, json=change, headers=sign_in("c-amy"))
    assert answer.status_code == status, answer.text
    assert answer.json().get("error") == error


@pytest.mark.parametrize("place", ["why", "orders/N-1042/why"])
def test_only_who_is_known_is_told(client, sign_in, place):
    assert client.get(f"{API}/{place}").status_code == 401
    visitor = sign_in("c-amy", signed_in=False)
    told = client.get(f"{API}/{place}", headers=visitor)
    assert (told.status_code, told.json()["error"]) == (403, "not_identified")


def test_another_customers_order_is_not_there(client, sign_in):
    tom = sign_in("c-tom")
    for place in (
        "orders/N-1042/why",
        "orders/N-1077/why?installment=7",
        "orders/N-1077/why?fee=1",
    ):
        answer = client.get(f"{API}/{place}", headers=tom)
        assert (answer.status_code, answer.json()["error"]) == (404, "not_found")


def test_a_conversation_with_the_code_given_opens_the_door(client, sign_in):
    visitor = sign_in("c-amy", signed_in=False)
    opened = client.post(f"{API}/conversations", headers=visitor).json()["conversation"]
    place = f"{API}/orders/N-1042/why?conversation={opened}"
    assert client.get(place, headers=visitor).status_code == 403
    messages = f"{API}/conversations/{opened}/messages"
    client.post(messages, json={"message": "m1", "text": "What do I owe?"}, headers=visitor)
    code = client.get(f"{API}/sandbox/inbox", headers=visitor).json()["codes"][0]["code"]
    client.post(messages, json={"message": "m2", "text": code}, headers=visitor)
    assert client.get(place, headers=visitor).json()["amount"] == 3900
    assert client.get(place, headers=sign_in("c-tom", signed_in=False)).status_code == 403

"""A record says who asked, what was known, which rules, what was decided, and what was done."""

import hashlib
import json
import re
from datetime import date

import pytest

from releve.core.evidence.record import canonical
from releve.core.rules.market import RULES
from releve.shell.person_keys import place


@pytest.fixture
def records(pool, desk, house):
    """The records of a conversation in order, with the customer's part in its place."""

    def records(conversation):
        found = house.rows(
            pool,
            "select t.evidence_id, c.customer_id from turn t join conversation c"
            " using (lender_id, conversation_id)"
            " where t.conversation_id = %s and t.evidence_id is not null order by t.position",
            conversation,
        )
        return house.records(pool, desk, found[0][1], *(row[0] for row in found))

    return records


def test_a_payment_from_the_question_to_the_effect(desk, house, records, pool):
    talk, answer = house.pay_for(desk, house.AMY, "N-1042")
    asked, decided = records(talk)[0], records(talk)[-1]

    assert decided["asked"] == {
        "customer": house.AMY,
        "identified": True,
        "channel": "chat",
        "conversation": talk,
        "message": "yes-N-1042",
        "at": "2026-11-15T10:00:00+00:00",
    }
    assert decided["today"] == "2026-11-15"
    assert decided["heard"]["reader"] == "plain-1"

    [before] = decided["decisions"][0]["known"]["orders"]
    assert before["order_id"] == "N-1042"
    left = [part["amount"] - part["paid"] for part in before["installments"]]
    assert sum(left) == answer["effects"][0]["amount"] == 3900
    assert set(decided["decisions"][0]["known"]["other_orders"]) == {"K-2210", "H-3307", "P-4180"}
    assert decided["decisions"][0]["known"]["methods"] == ["card 1881", "card 4242"]

    rules = decided["rules"]
    assert rules["policy"] == desk.policy.version
    assert rules["policy_values"]["take_payment"] == desk.policy.section("take_payment")
    assert rules["policy_values"]["authority"] == desk.policy.section("authority")
    assert rules["policy_values"]["currency_scale"] == {"gbp": desk.policy.currency_scale["gbp"]}
    market = desk.markets.on("gb", date(2026, 11, 15))
    assert rules["market"] == market.version
    assert set(rules["market_values"]) == set(RULES)
    assert rules["market_values"]["late_fee"] == market.late_fee

    effect = {"effect": "take_payment", "order": "N-1042", "amount": 3900}
    assert decided["decisions"][0]["decision"] == {"act": [effect]}
    assert decided["effects"] == [effect]
    assert asked["effects"] == []

    key, of = house.key_of(pool, desk, house.AMY), (talk, "yes-N-1042")
    query = "select said, answer from turn where message_id = %s"
    sealed, answered = house.rows(pool, query, "yes-N-1042")[0]
    said = key.open_text(sealed, place.of_said(*of))
    assert decided["heard"]["said_sha256"] == hashlib.sha256(said.encode()).hexdigest()
    stored = canonical(key.open(answered, place.of_answer(*of)))
    assert decided["answer_sha256"] == hashlib.sha256(stored.encode()).hexdigest()


def test_a_refusal_carries_its_code_and_the_state_it_rests_on(desk, house, records):
    talk = house.converse(desk)
    house.say(desk, talk, "m1", "extend_due_date H-3307")
    [record] = records(talk)
    decision = record["decisions"][0]
    assert decision["decision"]["refuse"] == "paused"
    [order] = decision["known"]["orders"]
    assert order["pauses"][0]["until"] == "2026-12-06"
    assert "extend_due_date" in record["rules"]["policy_values"]


def test_another_customers_order_is_known_by_its_number_alone(desk, house, records, pool):
    talk = house.converse(desk)
    answer = house.say(desk, talk, "m1", "pay_now N-1077")
    [record] = records(talk)
    assert record["decisions"][0]["decision"]["refuse"] == "not_yours"
    assert record["decisions"][0]["known"]["not_theirs"] == ["N-1077"]
    told = json.dumps([record, answer])
    assert re.search(r"\bcard 4242\b", told)
    # Whole words: any four digits may stand within a digest or an id.
    for word in ("Sandals", "Tom", "c-tom", "5500", "card 7003"):
        assert not re.search(rf"\b{word}\b", told), word


def test_a_handover_by_a_signal_says_which_signal(desk, house, records):
    talk = house.converse(desk)
    house.say(desk, talk, "m1", "human_agent now")
    [record] = records(talk)
    assert record["heard"]["signals"] == ["asks_for_person"]
    assert record["effects"][0]["reason"] == "asked_for_person"
    assert {"identity", "human_agent"} <= set(record["rules"]["policy_values"])


def test_nothing_that_people_wrote_is_in_a_record(desk, house, pool):
    secret = "my daughter Xanthippe is ill and I live at 12 Quince Alley"
    talk = house.converse(desk)
    for number, errand in enumerate(("balance_and_due", "pay_now N-1042", "none", "late_fee")):
        house.say(desk, talk, f"m{number}", f"{errand} {secret}")
    house.say(desk, talk, "m9", "", chosen=secret)
    stored = house.rows(pool, "select evidence_id, body from evidence_record")
    assert stored
    bodies = " ".join(body for _, body in stored)
    told = [evidence_id for evidence_id, body in stored if house.AMY in body]
    bodies += json.dumps(house.records(pool, desk, house.AMY, *told))
    assert not any(word in bodies for word in secret.split() if len(word) > 5)


def test_the_state_known_is_the_one_decided_on_not_the_one_made(desk, house, records):
    """Two errands in one message: the first one's record shows the book before its effect."""
    talk, _ = house.pay_for(desk, house.AMY, "K-2210")
    last = records(talk)[-1]
    [order] = last["decisions"][0]["known"]["orders"]
    assert sum(part["paid"] for part in order["installments"]) == 0
    assert "payments" not in order

"""A reply claims a deed only from its record, and a promise only from its obligation."""

import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from releve.core.conversation import pending
from releve.core.decisions.decision import Act, Inform, Reply
from releve.core.decisions.effect import EFFECT_NAMES
from releve.core.decisions.promise import Owner, Promise
from releve.core.obligations.claim import (
    NOTHING,
    Backing,
    Claim,
    Obligation,
    PromiseTrouble,
    claims_from,
    receipt,
)
from releve.core.rules.trouble import RuleTrouble
from releve.core.values.ids import EvidenceId
from releve.shell import run
from releve.shell.wording import LANGUAGES, SOURCE, Wording

WORDING = Wording.load()
RECORD = EvidenceId("E-1")
DUE = date(2026, 11, 20)
PROMISE = Promise("dispute_heard", Owner("assistant", "customer_service"), DUE, "o1")
KEPT = Backing(obligations=(Obligation("b-1", PROMISE),))
MESSAGES = re.findall(
    r"^([a-z][a-z0-9-]*) =", (LANGUAGES / SOURCE / "replies.ftl").read_text("utf-8"), re.MULTILINE
)
CLAIMING = [m for m in MESSAGES if (c := WORDING.claim(m)).done or c.promise or c.says == "code"]


@pytest.mark.parametrize("message", MESSAGES)
def test_every_message_is_declared(message: str) -> None:
    assert WORDING.claim(message) != Claim()
    if message.endswith("-done"):
        assert WORDING.claim(message).done, "what ends so says that something was done"


def test_every_effect_can_be_told_of() -> None:
    told = {effect for message in MESSAGES for effect in WORDING.claim(message).done}
    # A plan that goes on and a fee that stays need no words of their own yet.
    assert set(EFFECT_NAMES.values()) - told == {"resume_plan"}


@pytest.mark.parametrize("message", CLAIMING)
def test_nothing_is_claimed_from_nothing(message: str) -> None:
    with pytest.raises(PromiseTrouble, match=message):
        receipt(Reply(message), WORDING.claim(message), NOTHING)


@pytest.mark.parametrize("message", [m for m in MESSAGES if WORDING.claim(m).done])
def test_a_deed_needs_its_own_effect(message: str) -> None:
    claim = replace(WORDING.claim(message), promise=None)
    others = frozenset(EFFECT_NAMES.values()) - claim.done
    with pytest.raises(PromiseTrouble, match=message):
        receipt(Reply(message), claim, Backing(RECORD, others))
    assert receipt(Reply(message), claim, Backing(RECORD, claim.done)).evidence == RECORD


@pytest.mark.parametrize(
    ("reply", "backing"),
    [
        (Reply("dispute-heard-by", {"date": date(2026, 11, 19)}), KEPT),
        (Reply("trace-heard-by", {"date": DUE}), KEPT),
        (Reply("dispute-heard-by", {}, replace(PROMISE, subject="o2")), KEPT),
        (Reply("nothing-owed", {}, PROMISE), KEPT),
        (Reply("done-already", earlier="[]"), Backing(RECORD, earlier={"[1]": RECORD})),
        (Reply("done-already"), Backing(RECORD, earlier={"": RECORD})),
    ],
    ids=["too soon", "another kind", "another matter", "not declared", "no such deed", "no deed"],
)
def test_a_promise_that_is_not_kept_so(reply: Reply, backing: Backing) -> None:
    with pytest.raises(PromiseTrouble):
        receipt(reply, WORDING.claim(reply.message), backing)


def test_a_promise_names_its_obligation() -> None:
    claim = WORDING.claim("dispute-heard-by")
    assert receipt(Reply("dispute-heard-by", {"date": DUE}), claim, KEPT).obligation == "b-1"


@pytest.mark.parametrize(
    ("table", "key"),
    [
        ({"done": {"a": ["no_effect"]}}, "done.a"),
        ({"done": {"a": []}}, "done.a"),
        ({"done": {"fact": ["hand_over"]}}, "fact"),
        ({"promise": {"a": "someday"}}, "promise.a"),
        ({"promise": {"fact": "person_answers"}}, "promise.fact"),
        ({"says": {"fact": "a"}}, "says.fact"),
        ({"says": {"fact": ["a"], "question": ["a"]}}, "a"),
    ],
)
def test_what_cannot_be_declared(table: dict[str, Any], key: str) -> None:
    kinds = ("fact", "question", "refusal", "proposal", "code", "earlier")
    says = {kind: list[str]() for kind in kinds} | {"fact": ["fact"]} | table.get("says", {})
    with pytest.raises(RuleTrouble) as caught:
        claims_from(table | {"says": says}, file="claims.toml")
    assert caught.value.key == key


LIES = [
    Inform((Reply("payoff-done", {"amount": 1}),)),
    Inform((Reply("dispute-heard-by", {"merchant": "Tea", "date": DUE}),)),
    Inform((Reply("done-already", earlier='[{"effect":"take_payment"}]'),)),
    Inform((Reply("ask-identity-code"),)),
    Act((), (), (Reply("account-locked"),), then="policy_requires"),
]


def test_a_turn_that_would_lie_goes_to_a_person(house, desk, pool, held, monkeypatch):
    for lie in LIES:
        # No procedure lies, so one that does stands in for them all.
        monkeypatch.setattr(pending, "decide", lambda *_, said=lie: said)
        conversation = house.converse(desk)
        answer = house.say(desk, conversation, "1", "balance_and_due")
        assert [line["message"] for line in answer["lines"]] == ["handed-over", "callback-at"]
        assert [effect["reason"] for effect in answer["effects"]] == ["system_trouble"]
        assert answer["phase"] == "with_person"
        assert house.say(desk, conversation, "1", "balance_and_due")["repeated"]
    assert house.one(pool, "select count(*) from turn") == len(LIES)
    assert house.one(pool, "select count(*) from effect") == 0
    assert house.rows(pool, "select distinct kind from obligation") == [("person_answers",)]
    held()


def test_what_cannot_even_be_handed_over_is_undone(house, desk, pool, held, monkeypatch):
    conversation = house.converse(desk)
    monkeypatch.setattr(run, "keep", lambda *_: ())
    with pytest.raises(PromiseTrouble, match="handed-over"):
        house.say(desk, conversation, "1", "human_agent")
    assert house.one(pool, "select count(*) from work_item") == 0
    assert house.one(pool, "select count(*) from turn") == 0
    held()


def test_what_was_done_before_cites_its_own_record(house, desk):
    conversation = house.converse(desk)
    said = [
        house.say(desk, conversation, str(number), text, chosen=chosen)
        for number, (text, chosen) in enumerate(
            [("statement_copy K-2210", None), ("", "yes"), ("statement_copy K-2210", None)]
        )
    ]
    done, again = said[1]["lines"][0], said[2]["lines"][0]
    assert (done["message"], again["message"]) == ("invoice-done", "done-already")
    assert done["evidence"] == again["evidence"] == said[1]["evidence"] != said[2]["evidence"]

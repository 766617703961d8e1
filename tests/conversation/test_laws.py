"""What holds for any conversation whatever is said, in any phase, in any order."""

from datetime import date
from itertools import chain
from typing import Any, cast, get_args

from hypothesis import given, settings
from hypothesis import strategies as st

from releve.core.authority.limits import beyond_authority
from releve.core.conversation.machine import TRANSITIONS
from releve.core.conversation.meaning import CodeCheck, Heard, Meaning, understand
from releve.core.conversation.row import from_row, to_row
from releve.core.conversation.state import Phase, State
from releve.core.decisions.effect import (
    EFFECT_NAMES,
    IMMEDIATE,
    Effect,
    HandOver,
    OpenDispute,
    orders_of,
    proposal_of,
)
from releve.core.decisions.request import Request, Slots
from releve.core.reading.reading import ERRANDS, SIGNALS, ErrandGuess, Reading, Slot

PLAN = {"due_on": "2026-10-20", "amount": 4500}
GIVEN: dict[str, Any] = {
    "methods": ["card 1881", "card 4242"],
    "orders": [
        {
            "id": "o1",
            "merchant": "Kestrel Kites",
            "items": [{"name": "Box kite", "amount": 3900}],
            "captured_on": "2026-11-05",
        },
        {
            "id": "o2",
            "merchant": "Lamps & Co",
            "product": "pay_in_3",
            "items": [{"name": "Desk lamp", "amount": 5000}, {"name": "Bulb", "amount": 4000}],
            "captured_on": "2026-10-20",
            "installments": [PLAN, {**PLAN, "due_on": "2026-11-20"}],
            "events": [{"on": "2026-11-01", "kind": "late_fee", "amount": 500}],
        },
        {
            "id": "o3",
            "merchant": "Sofa Palace",
            "items": [{"name": "Sofa", "amount": 900000}],
            "captured_on": "2026-11-01",
        },
        {
            "id": "K-7",
            "customer": "Petra",
            "merchant": "Kestrel Kites",
            "items": [{"name": "Stunt kite", "amount": 8642}],
            "captured_on": "2026-11-05",
        },
    ],
}
OWN = {"o1", "o2", "o3"}
PHRASES = [
    "yes", "no", "yes please", "no, never mind", "not sure", "thanks", "all of them", "everything",
    "the first", "the second one", "the last", "the other one", "Kestrel", "the desk lamp", "bulb",
    "sofa palace", "not Kestrel, the lamp", "card 4242", "12.50", "3", "", "?",
    "the next installment", "yes no wait", "K-7", "o1", "o99", "Monday, not Friday",
    "waive it", "why", "I never got the code", "\ud800", "\x00", "🙈",
]  # fmt: skip

texts = st.one_of(
    st.sampled_from(PHRASES),
    st.lists(st.sampled_from(PHRASES), max_size=3).map(" ".join),
    st.text(),
)
guesses = st.lists(
    st.builds(ErrandGuess, st.sampled_from(ERRANDS), st.floats(0, 1)), min_size=1, max_size=3
)
dates = st.dates(min_value=date(2026, 10, 1), max_value=date(2027, 1, 31))
slots = st.one_of(
    dates.map(lambda day: Slot("date", "that day", day.isoformat())),
    st.integers(0, 1_000_000).map(lambda minor: Slot("amount", "that much", minor, "GBP")),
    st.sampled_from(["o1", "o2", "K-7", "X-9"]).map(lambda name: Slot("order", name, name)),
)


@st.composite
def messages(draw: st.DrawFn) -> Heard:
    errands = tuple(draw(guesses))
    # Mostly calm: a signal ends the conversation and with it what can be learnt.
    alarmed = draw(st.integers(0, 9)) == 0
    signals = draw(st.lists(st.sampled_from(SIGNALS), max_size=1)) if alarmed else []
    reading = Reading(
        draw(texts),
        "en",
        errands,
        draw(st.integers(0, len(errands))),
        tuple(draw(st.lists(slots, max_size=2))),
        tuple(signals),
    )
    chosen = draw(st.sampled_from([None] * 8 + ["yes", "no", "o1", "o2", "3000"]))
    return Heard(reading, draw(st.sampled_from(get_args(CodeCheck))), chosen)


def name(effect: Effect) -> str:
    return EFFECT_NAMES[type(effect)]


def at_once(effect: Effect) -> bool:
    """A stranger's purchase is disputed without a yes (house policy: together, at once)."""
    return isinstance(effect, OpenDispute) and effect.reason == "not_my_purchase"


def locks_and_hands_over(effects: list[Effect]) -> bool:
    names = {name(effect) for effect in effects}
    return not any(map(at_once, effects)) or {"lock_account", "hand_over"} <= names


def test_a_count_of_nothing_is_kept() -> None:
    request = Request("payment_plan", Slots(installments=0, day=0, amount=0))
    state = State("en", pending=(request,))
    assert from_row(to_row(state)) == state


@settings(max_examples=150, deadline=None)
@given(conversation=st.lists(messages(), min_size=1, max_size=12), signed_in=st.booleans())
def test_any_conversation(set_stage: Any, conversation: list[Heard], signed_in: bool) -> None:
    stage = set_stage({**GIVEN, "signed_in": signed_in})
    for heard in conversation:
        before = stage.state
        steps = stage.hear(heard)
        after = stage.state
        assert from_row(to_row(after)) == after
        effects = list(chain.from_iterable(step.effects for step in steps))
        assert locks_and_hands_over(effects)
        moving = tuple(e for e in effects if name(e) not in IMMEDIATE and not at_once(e))
        if moving:
            assert before.phase == "confirming", "nothing changes that was not read back"
            assert before.identified, "nothing changes before the code"
            assert proposal_of(moving) == before.proposal, "what was read back and nothing else"
        for effect in effects:
            assert not beyond_authority(effect, "GBP", stage.facts.policy)
            assert set(orders_of(effect)) <= OWN, "only the customer's own orders"
        if before.phase == "with_person":
            called = [HandOver("self_harm_risk", "urgent_care")]
            assert effects in ([], called), "the assistant is silent, unless a life is in danger"
            assert not steps[-1].asks
        asks = steps[-1].asks
        assert (asks is not None) == (after.phase in ("asking", "verifying", "confirming"))
        if asks is not None:
            assert asks.slot == after.asked
        if not after.identified:
            told = {r.message for step in steps for r in (*step.replies, *step.done)}
            assert not told & ACCOUNT, "nothing of the account is told before the code"


ACCOUNT = {
    "balance-total",
    "balance-line",
    "balance-line-overdue",
    "no-refund",
    "refund-booked",
    "ask-order",
    "not-yours",
    "no-such-order",
    "nothing-owed",
    "payoff-line",
    "fee-explained",
}


@settings(max_examples=60, deadline=None)
@given(conversation=st.lists(messages(), min_size=1, max_size=8))
def test_a_person_is_reached_at_any_point(set_stage: Any, conversation: list[Heard]) -> None:
    stage = set_stage(GIVEN)
    for heard in conversation:
        stage.hear(heard)
    if stage.state.phase == "with_person":
        return
    reading = Reading("a person please", "en", (ErrandGuess("human_agent", 0.9),), 1)
    stage.hear(Heard(reading))
    assert stage.state.phase == "with_person"
    assert stage.state.handed_over == "asked_for_person"


def test_the_table_names_phases_and_meanings() -> None:
    phases, meanings = get_args(Phase), get_args(Meaning)
    assert {phase for phase, _ in TRANSITIONS} == set(phases) - {"with_person"}
    assert {meaning for _, meaning in TRANSITIONS} == set(meanings)


def test_every_cell_of_the_table_is_reached(set_stage: Any) -> None:
    """One message for each cell, from a state that a conversation reaches."""
    confirm = [_heard("settle kestrel", "payoff")]
    openings: dict[str, list[list[Heard]]] = {
        "listening": [[], [_heard("kestrel to june", "extend_due_date", "2027-06-01")]],
        "asking": [[_heard("it never came", "dispute_not_received")], [_heard("purple")]],
        "confirming": [confirm],
        "verifying": [confirm],
    }
    missing: list[tuple[str, str]] = []
    for phase, meaning in TRANSITIONS:
        reached = False
        for opening in openings[phase]:
            stage = set_stage({**GIVEN, "signed_in": phase != "verifying"})
            for heard in opening:
                stage.hear(heard)
            assert stage.state.phase == phase
            reached = reached or _means(stage, meaning)
        if not reached:
            missing.append((phase, meaning))
    assert missing == []


def _heard(text: str, errand: str = "none", day: str = "", code: str = "none") -> Heard:
    found = (Slot("date", text, day),) if day else ()
    guess = ErrandGuess(cast("Any", errand), 0.9)
    return Heard(
        Reading(text, "en", (guess,), int(errand != "none"), found), cast("CodeCheck", code)
    )


SAYS: dict[str, list[Heard]] = {
    "errand": [_heard("what do I owe in all", "balance_and_due")],
    "answer": [_heard("the lamp"), _heard("the 10th", day="2026-12-10")],
    "change": [_heard("no, the lamp")],
    "instead": [_heard("no, tell me what I owe", "balance_and_due")],
    "yes": [_heard("yes")],
    "no": [_heard("no")],
    "unsure": [_heard("not sure")],
    "thanks": [_heard("thanks")],
    "unclear": [_heard("purple")],
    "code_right": [_heard("123456", code="right")],
    "code_wrong": [_heard("123456", code="wrong")],
    "code_missing": [_heard("I never got the code")],
}


def _means(stage: Any, meaning: Meaning) -> bool:
    for heard in SAYS[meaning]:
        if understand(stage.state, heard, stage.facts, stage.words).meaning == meaning:
            assert stage.hear(heard)
            return True
    return False

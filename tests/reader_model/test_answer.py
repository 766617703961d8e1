"""A model's answer is of the agreed form, or it is nonsense as a whole."""

import json
import tomllib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from releve.core.reading.reading import ERRANDS, SIGNALS, ErrandGuess, Slot
from releve.shell.readers.language_model import PROMPT, prompt
from releve.shell.readers.language_model_answer import (
    ANSWER_SCHEMA,
    ModelReading,
    Nonsense,
    parse_answer,
)

TODAY = date(2026, 11, 2)
MESSAGE = "Pay £40 of K-7721 on 20 November"
BROKEN = tomllib.loads((Path(__file__).parent / "broken_answers.toml").read_text("utf-8"))


@pytest.mark.parametrize("row", BROKEN["answers"], ids=lambda row: row["wrong"])
def test_what_is_not_of_the_form_is_refused(row):
    with pytest.raises(Nonsense) as refused:
        parse_answer(row["answer"], MESSAGE, today=TODAY)
    assert row["wrong"] in str(refused.value)


def test_what_is_of_the_form_is_read():
    answer = {
        "errands": [{"errand": "pay_now", "confidence": 0.8}],
        "slots": [
            {"type": "amount", "text": "£40", "value": "4000", "currency": "GBP"},
            {"type": "order", "text": "K-7721", "value": "K-7721", "currency": ""},
            {"type": "date", "text": "20 November", "value": "2026-11-20", "currency": ""},
        ],
        "signals": ["vulnerable", "complaint"],
    }
    assert parse_answer(json.dumps(answer), MESSAGE, today=TODAY) == ModelReading(
        (ErrandGuess("pay_now", 0.8),),
        (
            Slot("amount", "£40", 4000, "GBP"),
            Slot("order", "K-7721", "K-7721"),
            Slot("date", "20 November", "2026-11-20"),
        ),
        ("vulnerable", "complaint"),
    )


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["errands", "errand", "confidence", "slots", "signals", "type", "x"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(st.text() | _JSON.map(json.dumps))
def test_anything_else_is_refused_and_nothing_else_is_raised(answer):
    try:
        found = parse_answer(answer, MESSAGE, today=TODAY)
    except Nonsense:
        return
    assert {guess.errand for guess in found.errands} <= set(ERRANDS)


def test_the_instructions_name_every_errand_and_signal_and_no_other():
    said = [line.partition(":")[0] for line in prompt().splitlines()]
    words = [word for word in said if word.replace("_", "").isalpha() and word.islower()]
    assert words == [*ERRANDS, *SIGNALS]
    assert ANSWER_SCHEMA["required"] == ["errands", "slots", "signals"]


def test_the_instructions_have_a_version_in_their_name():
    assert PROMPT.stem.rpartition("-")[2].isdecimal()

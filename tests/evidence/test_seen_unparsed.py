"""What is seen of a record without parsing it whole is what parsing it shows."""

import json

from hypothesis import given
from hypothesis import strategies as st

from releve.core.evidence.record import canonical, digest, says
from releve.shell.person_keys.evidence import chained_record

# Whatever people may write to look like keys, and whatever is within something else.
WORDS = st.text(max_size=8) | st.sampled_from(
    [',"rules":', ',"sealed":"', '","sealed":"x","rules":{', '],"effects":[],"heard":{', "\\"]
)
KEYS = st.sampled_from(["asked", "did", "rules", "sealed", "today", "effects", "zone"]) | WORDS
VALUES = st.recursive(
    WORDS | st.integers(0, 9) | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=8,
)
SEALED = st.text("abcXYZ012+/=.", max_size=12)


@given(st.dictionaries(KEYS, VALUES, max_size=6), VALUES, SEALED)
def test_a_record_is_what_parsing_it_whole_shows(others, rules, sealed):
    body = canonical(others | {"rules": rules, "sealed": sealed})
    assert chained_record(body.encode()) == json.loads(body)
    without = canonical(others)
    assert chained_record(without.encode()) == json.loads(without)


EFFECTS = st.lists(
    st.fixed_dictionaries({"effect": st.sampled_from(["a", "b"]), "value": VALUES}), max_size=2
)


@given(EFFECTS, EFFECTS, VALUES, WORDS, WORDS, st.booleans())
def test_a_part_says_what_is_in_it_and_nothing_else(done, other, known, said, heard, forged):
    part = {
        "answer_sha256": digest("answer"),
        "decisions": [{"known": known, "words": said}],
        "effects": done,
        "heard": {"language": heard, "said_sha256": digest(said), "signals": []},
        "salt": "00",
    }
    written = canonical(part)
    answer = digest("another" if forged else "answer")
    assert says(written, answer=answer, said=digest(said), effects=other) == (
        not forged and canonical({"e": other}) == canonical({"e": done})
    )
    assert says(written, answer=digest("answer"), said=digest(heard), effects=done) == (
        heard == said
    )

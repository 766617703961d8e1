"""The chain as the core computes it is the chain as PostgreSQL computes it, for any text."""

import json
from datetime import date

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from releve.core.evidence.chain import GENESIS, LANES, Link, first_broken, lane_of, link_hash
from releve.core.evidence.record import canonical
from releve.core.values.money import Money

# PostgreSQL holds no NUL and UTF-8 no lone surrogate.
TEXTS = st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"]), max_size=300)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | TEXTS | st.dates(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=20,
)


@pytest.fixture(scope="module")
def connection(server):
    with psycopg.connect(server.dsn, autocommit=True) as connection:
        yield connection


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.binary(min_size=32, max_size=32), TEXTS, TEXTS)
def test_the_core_and_sql_hash_alike(connection, previous, evidence_id, body):
    row = connection.execute(
        "select sha256(%s || convert_to(%s::text || chr(10) || %s::text, 'UTF8'))",
        (previous, evidence_id, body),
    ).fetchone()
    assert bytes(row[0]) == link_hash(previous, evidence_id, body)


@given(st.dictionaries(TEXTS, JSON, max_size=6), st.randoms(use_true_random=False))
def test_canonical_json_is_one_text_whatever_the_order(body, chance):
    shuffled = list(body.items())
    chance.shuffle(shuffled)
    written = canonical(dict(shuffled))
    assert written == canonical(body)
    assert canonical(json.loads(written)) == written


def test_days_and_money_are_written_plainly_and_nothing_unknown_is():
    assert canonical({"on": date(2026, 11, 20), "sum": Money(995, "EUR")}) == (
        '{"on":"2026-11-20","sum":{"amount_minor":995,"currency":"EUR"}}'
    )
    with pytest.raises(TypeError):
        canonical({"a": object()})
    with pytest.raises(ValueError, match="Out of range"):
        canonical({"a": float("nan")})


@given(TEXTS)
def test_a_customer_has_one_lane(customer_id):
    assert 0 <= lane_of(customer_id) < LANES
    assert lane_of(customer_id) == lane_of(customer_id)


def chain(bodies):
    links, previous = [], GENESIS
    for number, body in enumerate(bodies, start=1):
        previous = link_hash(previous, f"E-{number}", body)
        links.append(Link(f"E-{number}", 0, number, body, previous))
    return links


@given(st.lists(TEXTS, min_size=1, max_size=8), st.data())
def test_any_altered_record_is_the_first_broken(bodies, data):
    links = chain(bodies)
    assert first_broken(links) is None
    place = data.draw(st.integers(0, len(links) - 1))
    whole = links[place]
    other = data.draw(TEXTS.filter(lambda text: text != whole.body))
    links[place] = Link(whole.evidence_id, 0, whole.sequence, other, whole.hash)
    assert first_broken(links) == whole.evidence_id


@given(st.lists(TEXTS, min_size=2, max_size=8), st.data())
def test_a_removed_record_shows_at_the_next_one(bodies, data):
    links = chain(bodies)
    place = data.draw(st.integers(0, len(links) - 2))
    following = links[place + 1]
    del links[place]
    assert first_broken(links) == following.evidence_id


def test_a_lane_may_be_followed_record_by_record():
    links = chain(["a", "b", "c"])
    assert first_broken(links[1:], after=links[0]) is None
    assert first_broken(links[2:], after=links[0]) == "E-3"

"""A compromised reader against the core and against whole turns: nothing gets through.

A short set of what `make hostile` plays; the seed is the set's own, so a failure plays again.
"""

from collections.abc import Iterator

import pytest

from attacking import moves
from attacking.turns import attack_on
from hostile import attack
from releve.shell import own_names, run
from releve.shell.postgres.connection import Pool, application_pool
from releve.shell.wording import Wording

SEED = 20261118
SEQUENCES = 1_000
CONVERSATIONS = 24


@pytest.fixture(scope="module")
def wording() -> Wording:
    return Wording.load()


@pytest.fixture(scope="module")
def pool(module_database: str) -> Iterator[Pool]:
    pool = application_pool(module_database, max_size=2)
    yield pool
    pool.close()


def test_nothing_gets_through_the_core(wording: Wording) -> None:
    tally = attack(SEED, range(SEQUENCES), wording)
    assert tally.faults == []
    # An attack that is turned away at once would prove nothing.
    assert len(tally.effects) >= 16, tally.effects
    assert sum(tally.effects.values()) - tally.effects["HandOver"] >= 100


def test_the_same_seed_plays_the_same(wording: Wording) -> None:
    first, second = (attack(SEED, range(64), wording) for _ in range(2))
    assert (first.messages, first.effects) == (second.messages, second.effects)


def test_nothing_gets_through_whole_turns(pool: Pool, wording: Wording) -> None:
    report = attack_on(pool, SEED, range(CONVERSATIONS), wording)
    assert report.faults == []
    assert report.effects >= 10
    assert report.records >= report.turns // 2


def test_without_the_gate_whole_turns_are_broken_into(
    pool: Pool, wording: Wording, monkeypatch: pytest.MonkeyPatch
) -> None:
    for gate in (run, own_names):
        monkeypatch.setattr(gate, "within_bounds", lambda reading, *_: reading)
    report = attack_on(pool, SEED, range(1_000, 1_000 + CONVERSATIONS), wording)
    assert report.faults


def test_every_language_of_the_places_has_a_yes() -> None:
    from attacking.lenders import PLACES  # noqa: PLC0415 - beside what it is compared with

    assert {language for _, language in PLACES} <= set(moves.YES)

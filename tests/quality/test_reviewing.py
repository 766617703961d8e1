"""Samples drawn from what assistants did, and reviews by two, a third, and nobody else."""

from datetime import UTC, date, datetime

import pytest

from releve.core.quality.rubric import ScoreTrouble
from releve.shell.quality import reviewing, sampling
from releve.shell.quality.rubric_file import load_rubric
from releve.shell.quality.sampling import QualityTrouble, Wanted

RUBRIC = load_rubric()
TODAY = date(2026, 11, 15)
NOW = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)
GOOD = {one.name: "met" for one in RUBRIC.criteria}
BAD = GOOD | {"right_decision": "not_met"}


@pytest.fixture(scope="module")
def acted(shared_pool, house):
    """What four conversations left: two payments, a balance, and a wish for a person."""
    desk = house.desk_of(shared_pool)
    house.pay_for(desk, house.TOM, "N-1077")
    house.pay_for(desk, house.AMY, "K-2210")
    house.say(desk, house.converse(desk, house.AMY), "m1", "balance_and_due")
    house.say(desk, house.converse(desk, house.ELSA), "m1", "human_agent")
    return shared_pool


@pytest.fixture
def db(acted):
    with acted.connection() as connection:
        yield connection
        connection.rollback()


def drawn(db, size=10, seed="x", agent="quinn"):
    wanted = Wanted(TODAY, TODAY, size, seed, "quinn")
    sampling.draw(db, "small", wanted, NOW)
    return reviewing.open_items(db, "small", agent)


def review(db, agent, item, scores, **more):
    return reviewing.review(db, "small", agent, item.item_id, scores, RUBRIC, NOW, **more)


def test_a_sample_has_each_stratum_and_what_was_done(db):
    items = drawn(db)
    assert sorted((i.errand, i.language, i.market, tuple(i.effect_names)) for i in items) == [
        ("balance_and_due", "en", "gb", ()),
        ("human_agent", "sv", "se", ()),
        ("pay_now", "en", "gb", ("take_payment",)),
        ("pay_now", "en", "gb", ("take_payment",)),
    ]
    sample = sampling.samples(db, "small")[0]
    assert (sample.population, sample.items, sample.settled) == (4, 4, 0)
    # What is in a sample is not drawn again.
    drawn(db, seed="y")
    assert sampling.samples(db, "small")[0].items + sampling.samples(db, "small")[1].items == 4


def test_a_small_sample_takes_one_of_three_strata(db):
    items = drawn(db, size=3)
    assert {i.errand for i in items} == {"balance_and_due", "human_agent", "pay_now"}


def test_two_who_agree_settle_it(db):
    item = drawn(db)[0]
    first = review(db, "quinn", item, GOOD)
    assert (first.place, first.settled) == (1, None)
    assert item.item_id not in {i.item_id for i in reviewing.open_items(db, "small", "quinn")}
    # What somebody has begun comes first for the next.
    assert reviewing.open_items(db, "small", "qadir")[0].item_id == item.item_id
    second = review(db, "qadir", item, GOOD)
    assert second.settled == second.verdict
    with pytest.raises(QualityTrouble, match="is settled"):
        review(db, "quita", item, GOOD)


def test_where_two_differ_a_third_decides(db):
    item = drawn(db)[0]
    review(db, "quinn", item, GOOD)
    assert review(db, "qadir", item, BAD).settled is None
    third = review(db, "quita", item, BAD)
    assert third.settled is not None
    assert (third.settled.passed, third.settled.violation) == (False, True)
    found = reviewing.agreement(db, "small", date(2026, 11, 16), date(2026, 11, 16), RUBRIC)
    assert (found.verdict.total, found.verdict.observed) == (1, 0)
    assert found.criteria["understood"].observed == 1


def test_nobody_reviews_twice_and_not_everybody_may(db):
    item = drawn(db)[0]
    review(db, "quinn", item, GOOD)
    with pytest.raises(QualityTrouble, match="quinn: has reviewed"):
        review(db, "quinn", item, GOOD)
    for nobody in ("adam", "lena", "nobody"):
        with pytest.raises(QualityTrouble, match="is nobody who reviews"):
            review(db, nobody, item, GOOD)
    with pytest.raises(ScoreTrouble):
        review(db, "qadir", item, {"understood": "met"})


def test_a_note_is_sealed(db):
    item = drawn(db)[0]
    review(db, "quinn", item, BAD, note="Tom was told the wrong amount")
    stored = db.execute("select note from quality_review").fetchone()[0]
    assert stored.startswith("k1.")
    assert "Tom" not in stored


def test_rates_by_errand_language_and_market(db):
    for item in drawn(db):
        scores = BAD if item.errand == "human_agent" else GOOD
        review(db, "quinn", item, scores)
        review(db, "qadir", item, scores)
    day = NOW.date()
    found = {r.errand: r for r in reviewing.rates(db, "small", day, day, 0.95)}
    assert (found["pay_now"].passed.passed, found["pay_now"].passed.total) == (2, 2)
    assert found["human_agent"].violations == 1
    assert found["pay_now"].passed.low == pytest.approx(0.3424, abs=1e-4)
    assert reviewing.rates(db, "small", TODAY, TODAY, 0.95) == ()

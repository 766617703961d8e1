"""Intervals, agreement, samples, and the daily test, against published values and their laws."""

from collections import Counter
from math import log
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from releve.core.quality.agreement import kappa
from releve.core.quality.interval import wilson
from releve.core.quality.rubric import ScoreTrouble, Verdict, settled, verdict_of
from releve.core.quality.sampling import Candidate, allocated, drawn_by_share, stratified
from releve.core.quality.sequential import ratio_evidence, watch
from releve.shell.quality.rubric_file import load_rubric

RUBRIC = load_rubric()


@pytest.mark.parametrize(
    ("passed", "total", "low", "high"),
    [
        # R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilson_as_published(passed, total, low, high):
    found = wilson(passed, total)
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


@given(st.integers(0, 400), st.integers(0, 400))
def test_wilson_holds_the_rate_and_mirrors(passed, failed):
    found, mirrored = wilson(passed, passed + failed), wilson(failed, passed + failed)
    assert 0 <= found.low <= found.rate <= found.high <= 1
    assert found.low == pytest.approx(1 - mirrored.high)


def test_wilson_of_nothing_says_nothing():
    assert (wilson(0, 0).low, wilson(0, 0).high) == (0, 1)
    with pytest.raises(ValueError, match="3 of 2"):
        wilson(3, 2)


def table(counts):
    return [
        (first, second)
        for first, row in enumerate(counts)
        for second, count in enumerate(row)
        for _ in range(count)
    ]


@pytest.mark.parametrize(
    ("counts", "observed", "by_chance", "found", "error"),
    [
        # J. Cohen (1960), table 1: 200 patients, three diagnoses.
        ([[88, 14, 18], [10, 40, 10], [2, 6, 12]], 0.70, 0.41, 0.492, 0.055),
        # Two readers of fifty grant proposals, a worked example often given.
        ([[20, 5], [10, 15]], 0.70, 0.50, 0.400, 0.130),
        ([[5, 0], [0, 5]], 1.00, 0.50, 1.000, 0.000),
        ([[0, 5], [5, 0]], 0.00, 0.50, -1.000, 0.000),
    ],
)
def test_kappa_as_published(counts, observed, by_chance, found, error):
    agreement = kappa(table(counts))
    assert agreement.observed == pytest.approx(observed)
    assert agreement.by_chance == pytest.approx(by_chance)
    assert agreement.kappa == pytest.approx(found, abs=5e-4)
    assert agreement.standard_error == pytest.approx(error, abs=5e-4)


def test_kappa_of_reviewers_who_always_say_the_same_is_unknown():
    assert kappa([("met", "met")] * 9).kappa is None
    assert kappa([]).kappa is None


def test_the_evidence_is_the_mean_of_likelihood_ratios():
    # One failure: the mean over rates of rate / tolerated; the rates lie evenly about the middle.
    assert ratio_evidence(1, 1, 0.05) == pytest.approx((1 + 0.05) / 2 / 0.05)
    assert ratio_evidence(1, 0, 0.05) == pytest.approx((1 - 0.05) / 2 / 0.95)
    assert ratio_evidence(0, 0, 0.05) == pytest.approx(1)


def test_the_expected_evidence_never_grows_while_the_rate_is_tolerated():
    for seen in range(1, 30):
        for failures in range(seen):
            now = ratio_evidence(seen, failures, 0.05)
            for rate in (0.0, 0.01, 0.05):
                after = rate * ratio_evidence(seen + 1, failures + 1, 0.05)
                after += (1 - rate) * ratio_evidence(seen + 1, failures, 0.05)
                assert after <= now * (1 + 1e-9)


def test_looked_at_daily_it_alarms_seldom_where_quality_is_good_enough():
    chance = Random(20261115)
    alarms = sum(
        watch(
            (chance.random() < 0.05 for _ in range(250)), tolerated=0.05, false_alarms_max=0.05
        ).alarmed
        for _ in range(60)
    )
    # At most one in twenty is promised; more than 8 of 60 come by chance once in 300 times.
    assert alarms <= 8


def test_it_alarms_soon_where_quality_has_dropped():
    chance = Random(7)
    reached = []
    for _ in range(40):
        found = watch(
            (chance.random() < 0.2 for _ in range(400)), tolerated=0.05, false_alarms_max=0.01
        )
        assert found.alarmed
        reached.append(found.reached_at)
    mean = sum(reached) / len(reached)
    # Wald's bound for the best single test: log(1/alpha) over the information of one observation.
    information = 0.2 * log(0.2 / 0.05) + 0.8 * log(0.8 / 0.95)
    assert log(100) / information <= mean <= 2.5 * log(100) / information


def test_an_alarm_stays():
    found = watch([True] * 4 + [False] * 500, tolerated=0.05, false_alarms_max=0.01)
    assert found.alarmed
    assert found.reached_at is not None
    assert found.reached_at <= 4


strata = st.dictionaries(
    st.tuples(st.sampled_from("abcdef"), st.sampled_from(["sv", "en"]), st.sampled_from("sg")),
    st.integers(1, 40),
    min_size=1,
)


@given(strata, st.integers(1, 120), st.text(max_size=4))
def test_shares_are_whole_and_nobody_is_left_out_where_there_is_room(sizes, size, seed):
    shares = allocated(sizes, size, seed)
    assert sum(shares.values()) == min(size, sum(sizes.values()))
    assert all(0 <= shares[name] <= sizes[name] for name in sizes)
    if size >= len(sizes):
        assert min(shares.values()) >= 1


def test_a_sample_is_the_same_for_everybody_and_another_with_another_seed():
    many = [Candidate(f"e{n}", "pay_now" if n % 7 else "late_fee", "sv", "se") for n in range(300)]
    drawn = stratified(many, 40, "november")
    assert drawn == stratified(reversed(many), 40, "november")
    assert len({one.key for one in drawn}) == 40
    assert set(drawn) != set(stratified(many, 40, "december"))
    assert Counter(one.errand for one in drawn) == {"pay_now": 34, "late_fee": 6}


def test_the_reviewed_share_is_the_share():
    drawn = sum(drawn_by_share(f"E-{number}", 20) for number in range(20_000))
    assert 3_700 <= drawn <= 4_300
    assert not any(drawn_by_share(f"E-{n}", 0) for n in range(500))
    assert all(drawn_by_share(f"E-{n}", 100) for n in range(500))


def scores(**other):
    return {one.name: "met" for one in RUBRIC.criteria} | other


def test_what_scores_come_to():
    assert verdict_of(RUBRIC, scores()) == Verdict(True, False)
    assert verdict_of(RUBRIC, scores(read_back="not_applicable")) == Verdict(True, False)
    assert verdict_of(RUBRIC, scores(plain_words="not_met")) == Verdict(False, False)
    assert verdict_of(RUBRIC, scores(right_person="not_met")) == Verdict(False, True)
    for broken in ({"understood": "met"}, scores(other="met"), scores(understood="good")):
        with pytest.raises(ScoreTrouble):
            verdict_of(RUBRIC, broken)


def test_two_settle_it_and_a_third_where_they_differ():
    good, bad = Verdict(True, False), Verdict(False, True)
    assert settled([good]) is None
    assert settled([good, good]) == good
    assert settled([good, bad]) is None
    assert settled([good, bad, bad]) == bad

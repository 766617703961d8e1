"""What becomes of an issue's credit, row by row, and what holds whatever happens."""

from datetime import UTC, datetime, timedelta
from itertools import groupby
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from releve.core.conversation.state import OutcomeKind
from releve.core.workforce.ledger import Arm, Proof
from releve.core.workforce.ledger_baseline import Measured, leaning_baselines
from releve.core.workforce.ledger_events import (
    AssistantsTime,
    Baseline,
    Contact,
    Event,
    PeoplesTime,
    TakenBack,
)
from releve.core.workforce.ledger_follow import follow
from releve.core.workforce.ledger_survival import Ending, expected_to_vest, survival
from releve.shell.workforce.ledger_policy_file import load_ledger_policy

POLICY = load_ledger_policy()
START = datetime(2026, 10, 1, 10, 0, tzinfo=UTC)
BASE_MS = 600_000
CREDIT = {"displaced_pending", "displaced_vested", "clawed_back", "human_remaining", "repeat"}


def at(days: float) -> datetime:
    return START + timedelta(days=days)


def baseline_of(month, errand, language, market):
    return Baseline(Proof("work_baseline", f"{month}/{errand}/{language}/{market}"), BASE_MS)


def chat(
    days,
    place="c1",
    outcome: OutcomeKind | None = "resolved",
    errand="pay_now",
    order="o1",
    number=1,
):
    proof = Proof("contact_matter", f"{place}/m{days}/{number}")
    confirmed = outcome in ("resolved", "informed")
    return Contact(at(days), place, proof, errand, order, "en", "ie", "chat", outcome, confirmed)


def call(days, minutes=5, errand="pay_now", order=None):
    key = f"p{days}"
    proof = Proof("human_contact", key)
    place = Contact(at(days), key, proof, errand, order, "en", "ie", "phone")
    return Contact(
        place.at, key, proof, errand, order, "en", "ie", "phone", time_ms=minutes * 60_000
    )


def stint(days, minutes, place="c1", errand="pay_now"):
    return PeoplesTime(
        at(days), place, Proof("handle_time", f"w{days}/1"), errand, minutes * 60_000
    )


def reversal(days, place="c1", order="o1"):
    return TakenBack(at(days), place, Proof("journal_entry", f"{days}"), "reversal", order)


def rework(days, place="c1"):
    return TakenBack(at(days), place, Proof("human_contact", f"r{days}"), "rework", None)


def balances(events, days=60.0, arm: Arm = "assistant"):
    """Minutes in each account, and why credits were taken back, after so many days."""
    _, entries = follow("c", arm, events, baseline_of, POLICY, at(days))
    found: dict[str, float] = {}
    for entry in entries:
        for line in entry.lines:
            found[line.account] = found.get(line.account, 0.0) + line.time_ms / 60_000
    whys = [entry.why for entry in entries if entry.why]
    return {name: minutes for name, minutes in found.items() if minutes}, whys


ROWS = {
    "resolved and left alone: it vests": (
        [chat(0)],
        {"baseline": -10, "displaced_vested": 10},
        [],
    ),
    "a refusal is no resolution": (
        [chat(0, outcome="refused")],
        {"baseline": -10, "clawed_back": 10},
        ["unresolved"],
    ),
    "raised and left": (
        [chat(0, outcome=None)],
        {"baseline": -10, "clawed_back": 10},
        ["unresolved"],
    ),
    "called about it on day 6": (
        [chat(0), call(6)],
        {"baseline": -10, "repeat": 5, "clawed_back": 5},
        ["repeat"],
    ),
    "called on day 8: another issue": (
        [chat(0), call(8)],
        {"baseline": -10, "displaced_vested": 10, "people": -5, "human_served": 5},
        [],
    ),
    "called about something else": (
        [chat(0), call(3, errand="late_fee")],
        {"baseline": -10, "displaced_vested": 10, "people": -5, "human_served": 5},
        [],
    ),
    "called about another order": (
        [chat(0), call(3, order="o2")],
        {"baseline": -10, "displaced_vested": 10, "people": -5, "human_served": 5},
        [],
    ),
    "by phone first: no credit, however it goes on": (
        [call(0), chat(2)],
        {"people": -5, "human_served": 5},
        [],
    ),
    "goes on after half an hour": (
        [chat(0, outcome=None), chat(0.02)],
        {"baseline": -10, "displaced_vested": 10},
        [],
    ),
    "reopened after two hours": (
        [chat(0), chat(0.1)],
        {"baseline": -10, "clawed_back": 10},
        ["reopened"],
    ),
    "handed over, people end it": (
        [chat(0, outcome="handed_over"), stint(0.1, 7)],
        {"baseline": -10, "human_remaining": 7, "displaced_vested": 3},
        [],
    ),
    "handed over, took longer than ever: more work than before is not forgiven": (
        [chat(0, outcome="handed_over"), stint(0.1, 14)],
        {"baseline": -10, "human_remaining": 14, "displaced_vested": -4},
        [],
    ),
    "handed over, and nobody ever came": (
        [chat(0, outcome="handed_over")],
        {"baseline": -10, "clawed_back": 10},
        ["unresolved"],
    ),
    "a complaint takes back what vested": (
        [chat(0), chat(20, "c2", errand="complaint", outcome="handed_over"), stint(20, 10, "c2")],
        {"baseline": -20, "human_remaining": 10, "clawed_back": 10},
        ["complaint"],
    ),
    "a complaint long after does not": (
        [chat(0), chat(40, "c2", errand="complaint", outcome="handed_over")],
        {"baseline": -20, "displaced_vested": 10, "displaced_pending": 10},
        [],
    ),
    "a reversal, whenever it comes": (
        [chat(0), reversal(50)],
        {"baseline": -10, "clawed_back": 10},
        ["reversal"],
    ),
    "a reversal of another order": (
        [chat(0), reversal(50, order="o2")],
        {"baseline": -10, "displaced_vested": 10},
        [],
    ),
    "rework: its time first, then the rest": (
        [
            chat(0),
            PeoplesTime(at(15), "c1", Proof("human_contact", "r15"), "x", 240_000),
            rework(15),
        ],
        {"baseline": -10, "human_remaining": 4, "clawed_back": 6},
        ["rework"],
    ),
}


@pytest.mark.parametrize("name", ROWS)
def test_credit(name):
    events, wanted, whys = ROWS[name]
    found, said = balances(events)
    assert found == pytest.approx(wanted)
    assert said == whys


def test_the_holdout_has_no_credit():
    found, _ = balances([chat(0, outcome="handed_over"), stint(0.1, 9)], arm="holdout")
    assert found == {"people": -9, "human_served": 9}


def test_one_matter_on_three_channels_is_one_issue():
    events = [chat(0), call(1), chat(2, "c2")]
    issues, _ = follow("c", "assistant", events, baseline_of, POLICY, at(30))
    assert len(issues) == 1


_PLACES = ("c1", "c2", "c3")
_DAYS = st.floats(0, 70, allow_nan=False)
_EVENTS = st.lists(
    st.one_of(
        st.builds(
            chat,
            _DAYS,
            st.sampled_from(_PLACES),
            st.sampled_from(("resolved", "informed", "refused", "handed_over", None)),
            st.sampled_from(("pay_now", "late_fee", "complaint")),
            st.sampled_from(("o1", "o2", None)),
        ),
        st.builds(call, _DAYS, st.integers(1, 30), st.sampled_from(("pay_now", "complaint"))),
        st.builds(stint, _DAYS, st.integers(1, 30), st.sampled_from(_PLACES)),
        st.builds(reversal, _DAYS, st.sampled_from(_PLACES), st.sampled_from(("o1", None))),
        st.builds(rework, _DAYS, st.sampled_from(_PLACES)),
        st.builds(
            lambda d, p: AssistantsTime(at(d), p, Proof("turn", f"{p}/t{d}"), 60_000),
            _DAYS,
            st.sampled_from(_PLACES),
        ),
    ),
    max_size=14,
    unique_by=lambda event: (event.proof.kind, event.proof.key),
)


@given(_EVENTS, _DAYS)
def test_entries_balance_issues_add_up_and_what_was_written_stays(events: list[Event], cut: float):
    _, whole = follow("c", "assistant", events, baseline_of, POLICY, at(120))
    _, before = follow("c", "assistant", events, baseline_of, POLICY, at(cut))
    assert len({entry.entry_id for entry in whole}) == len(whole)
    assert all(sum(line.time_ms for line in entry.lines) == 0 for entry in whole)
    assert set(before) <= set(whole)
    late = [entry for entry in whole if entry not in set(before)]
    assert all(entry.value_date >= at(cut).date() for entry in late)
    by_issue = sorted(whole, key=lambda entry: entry.issue_id or "")
    for _, entries in groupby(by_issue, key=lambda entry: entry.issue_id):
        lines = [line for entry in entries for line in entry.lines]
        total = sum(line.time_ms for line in lines if line.account in CREDIT)
        baseline = -sum(line.time_ms for line in lines if line.account == "baseline")
        assert total == baseline
        clawed = sum(line.time_ms for line in lines if line.account == "clawed_back")
        assert clawed >= 0


def _cell(found, errand="a", market="se"):
    return next(one for one in found if (one.errand, one.market) == (errand, market))


def test_a_cell_with_few_leans_on_its_errand_and_one_with_many_on_itself():
    measured = [
        Measured("a", "sv", "se", 2, 20.0, 8.0),
        Measured("a", "nb", "no", 400, 8.0, 1600.0),
        Measured("a", "da", "dk", 400, 9.0, 1600.0),
        Measured("b", "sv", "se", 400, 3.0, 1600.0),
    ]
    cells = [("a", "sv", "se"), ("a", "nb", "no"), ("c", "sv", "se")]
    found = leaning_baselines(measured, cells)
    few: Any
    few, many, never = _cell(found), _cell(found, market="no"), _cell(found, "c")
    assert 8.5 < few.minutes.mid < 20.0
    assert few.weight < many.weight
    assert many.minutes.mid == pytest.approx(8.0, abs=0.1)
    assert (few.n, never.n) == (2, 0)
    assert never.minutes.high - never.minutes.low > few.minutes.high - few.minutes.low


def test_siblings_that_do_not_differ_share_one_mean():
    measured = [Measured("a", "sv", m, 10, 8.0, 90.0) for m in ("se", "fi")]
    found = leaning_baselines(measured, [("a", "sv", "se")])
    assert found[0].minutes.mid == pytest.approx(8.0)
    assert leaning_baselines([Measured("a", "sv", "se", 1, 8.0, 0.0)], [("a", "sv", "se")]) == ()


def test_survival_counts_young_credits_only_as_far_as_they_were_seen():
    endings: list[tuple[int, Ending, int]] = [
        (2, "clawed_back", 10),
        (7, "vested", 60),
        (3, "young", 30),
    ]
    curve = survival(endings, 7)
    assert curve[1] == 1.0
    assert curve[2:] == (0.9,) * 6
    expected = expected_to_vest({0: 100.0, 3: 50.0}, curve)
    assert (expected.low, expected.mid, expected.high) == (0.0, pytest.approx(140.0), 150.0)

"""The credit decision as rows, its laws, and that a stored one comes out the same."""

import json
import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from releve.core.lending.credit import row
from releve.core.lending.credit.application import Application, CreditFacts, Doubt, Means, Reason
from releve.core.lending.credit.decide import METHOD, decide, limit_of
from releve.core.lending.credit.rules import CreditRules, LimitStep

TABLE = tomllib.loads(Path(__file__).with_name("decisions.toml").read_text("utf-8"))
BETTER = {"granted": 0, "referred": 1, "declined": 2}
NONE = "none"


def rules_in(given):
    written = TABLE["rules"] | given
    values: dict[str, Any] = {k: None if v == NONE else v for k, v in written.items()}
    values["steps"] = tuple(LimitStep(**step) for step in values["steps"])
    return CreditRules(**values)


def facts_in(given):
    values = TABLE["given"] | given
    values["refused_reasons"] = tuple(values.get("refused_reasons", ()))
    return CreditFacts(**values)


def application_in(given):
    values = TABLE["when"] | given
    if "means" in values:
        values["means"] = Means(**values["means"])
    return Application(**values)


@pytest.mark.parametrize("case", TABLE["row"], ids=lambda case: case["name"])
def test_a_row(case):
    decided = decide(
        application_in(case.get("when", {})),
        facts_in(case.get("given", {})),
        rules_in(case.get("rules", {})),
    )
    then = {"reasons": [], "by_person": False} | case["then"]
    assert row.decision_row(decided) == then


def test_the_rows_show_every_reason_and_doubt():
    shown = {reason for case in TABLE["row"] for reason in case["then"].get("reasons", ())}
    assert shown == {*get_args(Reason), *get_args(Doubt)}


AMOUNTS = st.integers(0, 2_000_000)
DAYS = st.integers(0, 400)
RULES = st.builds(
    CreditRules,
    unidentified_limit=st.just(100_000),
    late_limit=st.integers(0, 500_000),
    late_days=st.integers(0, 60),
    starting_limit=st.just(500_000),
    steps=st.lists(
        st.builds(
            LimitStep,
            limit=st.integers(500_000, 2_000_000),
            on_time_min=st.integers(0, 30),
            history_days_min=DAYS,
        ),
        max_size=3,
    ).map(tuple),
    history_needed_above=AMOUNTS,
    open_orders_max=st.integers(0, 10),
    overdue_days_max=st.integers(0, 30),
    over_limit_percent=st.integers(0, 100),
    over_limit_on_time_min=st.integers(0, 10),
    declined_lately_min=st.integers(1, 5),
    share_referred_percent=st.integers(0, 50),
    share_max_percent=st.integers(50, 100),
    means_above=st.none() | AMOUNTS,
    means_above_with_cost=st.none() | AMOUNTS,
)
APPLICATIONS = st.builds(
    Application,
    product=st.sampled_from(["pay_in_30", "financing_12"]),
    market=st.just("se"),
    currency=st.just("SEK"),
    day=st.just(date(2026, 11, 22)),
    amount=st.integers(1, 2_000_000),
    monthly=AMOUNTS,
    cost=AMOUNTS,
    means=st.none() | st.builds(Means, AMOUNTS, AMOUNTS),
)
REASONS = st.lists(st.sampled_from(get_args(Reason)), min_size=1, max_size=2, unique=True)
FACTS = st.builds(
    CreditFacts,
    known=st.booleans(),
    locked=st.booleans(),
    set_limit=st.none() | AMOUNTS,
    owed=AMOUNTS,
    reserved=AMOUNTS,
    monthly_due=AMOUNTS,
    open_orders=st.integers(0, 12),
    days_past_due=DAYS,
    worst_days_past_due=DAYS,
    written_off=st.booleans(),
    on_time=st.integers(0, 40),
    history_days=DAYS,
    declined_lately=st.integers(0, 6),
    approved=AMOUNTS,
    refused=st.none() | AMOUNTS,
    refused_reasons=REASONS.map(tuple),
)
WORSE = st.sampled_from(
    [
        "owed",
        "reserved",
        "monthly_due",
        "open_orders",
        "days_past_due",
        "worst_days_past_due",
        "declined_lately",
    ]
)


@given(APPLICATIONS, FACTS, RULES, WORSE, st.integers(1, 500_000))
def test_more_debt_or_arrears_never_lead_to_a_better_answer(application, facts, rules, what, more):
    before = decide(application, facts, rules)
    worse = replace(facts, **{what: getattr(facts, what) + more})
    after = decide(application, worse, rules)
    assert BETTER[after.outcome] >= BETTER[before.outcome]
    assert after.limit <= before.limit
    assert after.available <= before.available


@given(APPLICATIONS, FACTS, RULES, st.integers(1, 500_000))
def test_a_larger_purchase_is_never_answered_better(application, facts, rules, more):
    larger = replace(
        application, amount=application.amount + more, monthly=application.monthly + more
    )
    before, after = (decide(each, facts, rules) for each in (application, larger))
    assert BETTER[after.outcome] >= BETTER[before.outcome]


@given(APPLICATIONS, FACTS, RULES, st.integers(0, 30), st.integers(0, 400))
def test_a_better_history_never_lowers_the_limit(application, facts, rules, on_time, days):
    longer = replace(facts, on_time=facts.on_time + on_time, history_days=facts.history_days + days)
    assert limit_of(longer, rules) >= limit_of(facts, rules)
    before, after = (decide(application, each, rules) for each in (facts, longer))
    assert BETTER[after.outcome] <= BETTER[before.outcome]


@given(APPLICATIONS, FACTS, RULES)
def test_it_says_why_and_stays_within_the_limit(application, facts, rules):
    decided = decide(application, facts, rules)
    assert (decided.outcome == "granted") == (decided.reasons == ())
    if decided.outcome == "granted" and not decided.by_person:
        assert application.amount <= decided.available
    if decided.outcome == "declined":
        assert set(decided.reasons) <= set(get_args(Reason))


@given(APPLICATIONS, FACTS, RULES)
def test_a_stored_decision_comes_out_the_same(application, facts, rules):
    inputs = {"application": row.application_row(application), "facts": row.facts_row(facts)}
    stored, values = json.loads(json.dumps([inputs, row.rules_row(rules)]))
    again = row.decide_again(METHOD, stored, values)
    assert again == row.decision_row(decide(application, facts, rules))


def test_a_purchase_of_nothing_is_none():
    with pytest.raises(ValueError, match="a purchase of 0"):
        application_in({"amount": 0})

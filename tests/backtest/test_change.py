"""What may be tried: paths, values, ranges, and what goes together."""

import ast
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

import releve.core
from releve.core.backtest.change import (
    READ_RULES,
    READ_SECTIONS,
    BacktestTrouble,
    change_from,
    heard_with,
    known_paths,
    unread,
    with_changes,
)
from releve.core.conversation.certainty import SURE, is_unsure
from releve.core.conversation.meaning import Heard
from releve.core.evidence.inputs import Rules
from releve.core.reading.reading import ErrandGuess, Reading
from releve.core.rules.autonomy import Scope
from releve.shell.authority.policy_file import load_authority_policy
from releve.shell.market_files import load_markets
from releve.shell.policy_files import load_policy
from releve.shell.wording import Wording

MARKETS = load_markets()
CURRENCIES = ("sek", "gbp")
CORE = Path(str(releve.core.__file__)).parent
DECIDING = ("procedures", "conversation", "decisions", "authority")


@pytest.fixture(scope="module")
def rules():
    market = MARKETS.on("se", date(2026, 11, 15))
    autonomy = load_authority_policy().shipped()
    return Rules(load_policy(), market, autonomy, Wording.load().vocabulary("sv"))


def change(written):
    """A change as it is written."""
    return change_from(written, MARKETS.names, CURRENCIES)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("extend_due_date.days_max=21", 21),
        (" late_fee.waive_whole_fee = false ", False),
        ("refund.allocation=even", "even"),
        ("account_details_change.fields=email, phone", ("email", "phone")),
        ("authority.waive_fee_max_major=12.5", 12.5),
        ("currency_scale.sek=11", 11.0),
        ("market.withdrawal_days=30", 30),
        ("market.se.late_fees_per_year_max=none", None),
        ("market.se.contact_days=mon,tue", ("mon", "tue")),
        ("market.se.forbearance_duty=none", "none"),
        ("level.waive_fee=off", "off"),
        ("level.waive_fee.se=suggest", "suggest"),
        ("certainty.complaint=0.6", 0.6),
    ],
)
def test_a_value_is_put_in_its_place(rules, written, value):
    found = change(written)
    assert found.value == value
    assert found.now(with_changes(rules, [found])) == value or found.where == "certainty"
    # Rules of another market stay as they are.
    if found.market:
        assert with_changes(replace(rules, market=MARKETS.on("de", date(2026, 11, 15))), [found])


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("extend_due_date.days_maxx=21", "did you mean extend_due_date.days_max"),
        ("extend_duedate.days_max=21", "did you mean extend_due_date.days_max"),
        ("days_max=3", "there is no such value"),
        ("market.xx.withdrawal_days=3", "there is no such value"),
        ("market.currency=EUR", "there is no such value"),
        ("level.hand_over=off", "there is no such value"),
        ("level.waive_fees=off", "did you mean level.waive_fee"),
        ("certainty.payoff=0.7", "there is no such value"),
        ("version.x=1", "there is no such value"),
        ("extend_due_date.days_max", "a change is PATH=VALUE"),
        ("extend_due_date.days_max=-1", "-1 is not from 0 to 3650"),
        ("extend_due_date.days_max=2.5", "no whole number from 0 to 3650"),
        ("change_payment_day.day_max=32", "not from 1 to 31"),
        ("payment_plan.interest=1.5", "not from 0 to 1"),
        ("authority.waive_fee_max_major=nan", "is not from 0 to"),
        ("authority.waive_fee_max_major=inf", "is not from 0 to"),
        ("late_fee.waive_whole_fee=yes", "neither true nor false"),
        ("refund.allocation=first", "none of last_first"),
        ("level.waive_fee=sometimes", "none of off, shadow"),
        ("certainty.complaint=0.2", "not from 0.55 to 1"),
        ("market.contact_days=mon,someday", "holds what is no weekday"),
        ("market.forbearance_duty=always", "is no duty"),
        ("market.withdrawal_days=soon", "no whole number"),
    ],
)
def test_what_cannot_be_tried_is_said(written, said):
    with pytest.raises(BacktestTrouble) as refused:
        change(written)
    assert said in str(refused.value)


def test_values_that_do_not_go_together(rules):
    with pytest.raises(BacktestTrouble, match="must not be above"):
        with_changes(rules, [change("payment_plan.installments_min=7")])
    both = [change("payment_plan.installments_min=7"), change("payment_plan.installments_max=9")]
    assert with_changes(rules, both).policy.payment_plan.installments_max == 9


def test_a_change_of_one_market_leaves_the_others(rules):
    tried = [change("market.de.withdrawal_days=99"), change("level.waive_fee.de=off")]
    assert with_changes(rules, tried).market == rules.market
    assert with_changes(rules, tried).authority == rules.authority
    level = with_changes(rules, [change("level.waive_fee.se=off")]).authority.rules
    assert {r.level for r in level if r.scope == Scope(effect="waive_fee", market="se")} == {"off"}


def test_every_path_that_is_listed_can_be_named():
    for path, what in known_paths(("se",)).items():
        assert what
        try:
            found = change(f"{path}=Some")
        except BacktestTrouble as refused:
            unknown = "there is no such value" in str(refused)
        else:
            unknown = found.path != path or "text" not in what
        assert not unknown, path


@pytest.mark.parametrize("floor", [0.55, 0.7, 0.85, 0.95, 1.0])
@pytest.mark.parametrize("confidence", [0.3, 0.56, 0.7, 0.84, 0.85, 0.9, 0.97])
@pytest.mark.parametrize("errand", list(SURE))
def test_another_floor_counts_as_it_would(errand, confidence, floor):
    reading = Reading("x", "en", (ErrandGuess(errand, confidence),), 1)
    tried = heard_with(Heard(reading), [change(f"certainty.{errand}={floor}")], "se").reading
    assert is_unsure(errand, tried) == (confidence < floor)
    # No other threshold lies between what was heard and what it counts as.
    assert (tried.errands[0].confidence < 0.55) == (confidence < 0.55)


def test_what_decisions_read_is_known():
    """Found in the code: `market.KEY` and `policy.SECTION` where decisions are made."""
    read: dict[str, set[str]] = {}
    files = [file for folder in DECIDING for file in (CORE / folder).rglob("*.py")]
    for node in (one for file in files for one in ast.walk(ast.parse(file.read_text("utf-8")))):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute):
            read.setdefault(node.value.attr, set()).add(node.attr)
    assert read["market"] - {"market", "currency", "version"} == set(READ_RULES)
    sections = {name for name in read["policy"] if hasattr(load_policy(), name)}
    assert sections - {"version", "money", "section"} <= set(READ_SECTIONS)
    assert unread([change("billing.catch_up_days=1"), change("dispute.window_days=1")]) == [
        "billing.catch_up_days"
    ]

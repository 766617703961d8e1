"""Which level holds: the most specific scope, its bands, and nothing where nothing is said."""

from dataclasses import replace

import pytest

from releve.core.authority.levels import level_before, resolve, stopped
from releve.core.authority.policy import GATED
from releve.core.decisions.effect import EFFECT_NAMES
from releve.core.rules.autonomy import NOTHING_ALLOWED, Autonomy, LevelRule, Scope, Stop
from releve.core.rules.trouble import RuleTrouble
from releve.core.values.money import Money
from releve.shell.authority.policy_file import AUTHORITY_POLICY, load_authority_policy
from releve.shell.policy_files import load_policy

HOUSE = load_policy()
SHIPPED = load_authority_policy()


def held(rules, effect="take_payment", market="se", amount=10_000, currency="SEK"):
    levels = tuple(LevelRule(Scope(*scope), level) for scope, level in rules.items())
    return resolve(Autonomy(rules=levels), effect, market, Money(amount, currency), HOUSE)


def test_what_is_shipped_lets_assistants_do_every_effect():
    named = {rule.scope.effect for rule in SHIPPED.rules}
    assert named == set(GATED) == set(EFFECT_NAMES.values()) - {"hand_over"}
    assert {rule.level for rule in SHIPPED.rules} == {"act"}


def test_where_nothing_is_said_nothing_is_allowed():
    assert resolve(NOTHING_ALLOWED, "take_payment", "se", Money(1, "SEK"), HOUSE) == "off"
    assert held({("", "waive_fee", ""): "act"}) == "off"


@pytest.mark.parametrize(
    ("rules", "level"),
    [
        ({("", "take_payment", ""): "act"}, "act"),
        ({("", "take_payment", ""): "act", ("", "take_payment", "se"): "off"}, "off"),
        ({("", "take_payment", ""): "act", ("", "take_payment", "no"): "off"}, "act"),
        ({("", "", ""): "act", ("", "take_payment", ""): "shadow"}, "shadow"),
        ({("", "take_payment", ""): "act", ("front", "take_payment", ""): "suggest"}, "suggest"),
        ({("other", "take_payment", "se"): "off", ("", "take_payment", ""): "act"}, "act"),
        ({("", "take_payment", "se"): "off", ("front", "take_payment", ""): "act"}, "off"),
    ],
)
def test_the_most_specific_scope_wins(rules, level):
    assert held(rules) == level


def test_the_narrowest_band_that_holds_the_amount_gives_the_level():
    rules = {
        ("", "take_payment", "", 100): "act",
        ("", "take_payment", "", 500): "suggest",
    }
    # House policy: a euro is ten kronor.
    assert held(rules, amount=100_000) == "act"
    assert held(rules, amount=100_001) == "suggest"
    assert held(rules, amount=500_000) == "suggest"
    assert held(rules, amount=500_001) == "off"


def test_a_band_of_a_narrow_scope_does_not_fall_back_on_a_wider_one():
    rules = {("", "take_payment", ""): "act", ("", "take_payment", "se", 100): "act"}
    assert held(rules, amount=100_001) == "off"
    assert held(rules, market="no", amount=100_001) == "act"


@pytest.mark.parametrize(
    ("rules", "scope", "level"),
    [
        ({}, ("", "take_payment", ""), "off"),
        ({("", "take_payment", ""): "act"}, ("", "take_payment", "se"), "act"),
        ({("", "take_payment", "", 100): "act"}, ("", "take_payment", ""), "off"),
        ({("", "take_payment", "", 100): "act"}, ("", "take_payment", "", 50), "act"),
        (
            {("", "take_payment", "", 100): "suggest", ("", "take_payment", ""): "act"},
            ("", "take_payment", "se"),
            "suggest",
        ),
        (
            {("", "take_payment", "", 100): "suggest", ("", "take_payment", ""): "act"},
            ("", "take_payment", ""),
            "act",
        ),
        ({("", "take_payment", "se"): "act"}, ("", "take_payment", ""), "off"),
    ],
)
def test_what_held_before_is_the_least_that_held_anywhere_in_the_scope(rules, scope, level):
    levels = tuple(LevelRule(Scope(*one), found) for one, found in rules.items())
    assert level_before(Autonomy(rules=levels), Scope(*scope)) == level


@pytest.mark.parametrize(
    ("stop", "market", "errand", "expected"),
    [
        (Stop("all"), "se", None, True),
        (Stop("assistant", "front"), "se", None, True),
        (Stop("assistant", "other"), "se", None, False),
        (Stop("market", "se"), "se", None, True),
        (Stop("market", "se"), "no", None, False),
        (Stop("errand", "pay_now"), "se", "pay_now", True),
        (Stop("errand", "pay_now"), "se", "payoff", False),
        (Stop("errand", "pay_now"), "se", None, False),
    ],
)
def test_what_is_stopped(stop, market, errand, expected):
    autonomy = replace(SHIPPED.shipped(), stops=(stop,))
    assert (stopped(autonomy, market, errand) is not None) is expected


@pytest.mark.parametrize(
    ("altered", "key"),
    [
        ('level = "act"\n', "level 1.level"),
        ("share_percent = 20 ", "review.share_percent"),
        ('act = "act_reviewed",', "demotion.to.act"),
        ("waive_fee = 25", "approvals.two_agents_above_major.waive_fees"),
    ],
)
def test_a_broken_file_is_named(tmp_path, altered, key):
    replaced = {
        'level = "act"\n': 'level = "acts"\n',
        "share_percent = 20 ": "share_percent = 120 ",
        'act = "act_reviewed",': 'act = "act",',
        "waive_fee = 25": "waive_fees = 25",
    }

    text = AUTHORITY_POLICY.read_text("utf-8")
    assert altered in text
    file = tmp_path / "authority.toml"
    file.write_text(text.replace(altered, replaced[altered], 1), "utf-8")
    with pytest.raises(RuleTrouble, match=key):
        load_authority_policy(file)

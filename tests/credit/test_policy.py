"""policy/credit.toml: dated duties, amounts in the market's currency, and files that are wrong."""

import tomllib
from datetime import date
from typing import Any

import pytest

from releve.core.lending.credit.policy import credit_policy_from
from releve.core.rules.trouble import RuleTrouble
from releve.shell.credit_policy import CREDIT_POLICY, CREDIT_POLICY_VARIABLE, load_credit_policy
from releve.shell.market_files import MARKETS, RULES_FILE, load_markets
from releve.shell.policy_files import load_policy


def altered(place: str, value: Any) -> dict[str, Any]:
    """The file that comes with the product, with one value changed; None removes it."""
    values = tomllib.loads(CREDIT_POLICY.read_text("utf-8"))
    *names, last = place.split(".")
    part: Any = values
    for name in names:
        part = part[int(name)] if name.isdigit() else part[name]
    if value is None:
        del part[last]
    else:
        part[last] = value
    return values


@pytest.mark.parametrize(
    ("place", "value", "told"),
    [
        ("limits", {}, "f.toml: limits: unknown section"),
        ("decline", None, "f.toml: decline: section is missing"),
        ("limit.starting_major", None, "f.toml: limit.starting_major: missing"),
        ("limit.starting_major", -1, "must be a number, zero or more"),
        ("limit.starting_major", True, "must be a number, zero or more"),
        ("limit.starting_major", float("nan"), "must be a number, zero or more"),
        ("limit.late_days", 1.5, "limit.late_days: must be a whole number"),
        ("limit.late_major", 20001, "limit.late_major: must not be above starting_major"),
        ("limit.step", 3, "limit.step: write one or more tables"),
        ("limit.step.0.major", 10, "limit.step[0].major: is below starting_major"),
        ("limit.step.0.extra", 1, "limit.step[0].extra: unknown key"),
        ("affordability.share_referred_percent", 60, "must not be above share_max_percent"),
        ("affordability.share_max_percent", 101, "is above 100"),
        ("affordability.duty.0.from", "2026-11-20", "must be a day, like 2026-11-20"),
        ("affordability.duty.0.markets", [], "must be a list of countries, like se"),
        ("affordability.duty.0.markets", ["Sweden"], "must be a list of countries, like se"),
        ("affordability.duty.0.source", " ", "affordability.duty[0].source: must be a text"),
        ("affordability.duty.0.verified", None, "affordability.duty[0].verified: missing"),
        ("affordability.duty.0.verified", "yes", "must be true or false"),
    ],
)
def test_a_wrong_file_is_named(place: str, value: Any, told: str) -> None:
    with pytest.raises(RuleTrouble) as trouble:
        credit_policy_from(altered(place, value), version="v", file="f.toml")
    assert told in str(trouble.value)


def test_a_lenders_own_file(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "own.toml"
    text = CREDIT_POLICY.read_text("utf-8")
    own.write_text(text.replace("starting_major = 20000", "starting_major = 6000"), "utf-8")
    monkeypatch.setenv(CREDIT_POLICY_VARIABLE, str(own))
    read = load_credit_policy()
    assert read.limit.starting_major == 6000
    assert read.version.startswith("own@")
    assert read.version.split("@")[1] != load_credit_policy(CREDIT_POLICY).version.split("@")[1]
    monkeypatch.setenv(CREDIT_POLICY_VARIABLE, str(tmp_path / "none.toml"))
    with pytest.raises(RuleTrouble, match=r"none\.toml: file: No such file"):
        load_credit_policy()


@pytest.mark.parametrize(
    ("market", "day", "asked"),
    [
        ("se", date(2026, 11, 19), None),
        ("se", date(2026, 11, 20), 5_000_000),
        ("gb", date(2026, 7, 14), None),
        ("gb", date(2026, 7, 15), 500_000),
        ("us", date(2026, 12, 1), None),
    ],
)
def test_income_is_asked_where_and_when_the_law_wants_it(
    market: str, day: date, asked: int | None
) -> None:
    house, rules = load_policy(), load_markets().on(market, day)
    found = load_credit_policy().rules(
        market, day, lambda major: house.money(major, rules.currency).amount_minor
    )
    assert found.means_above == asked


def test_every_duty_is_of_a_market_and_the_union_is_whole() -> None:
    markets = load_markets()
    files = {name: (MARKETS / name / RULES_FILE).read_text("utf-8") for name in markets.names}
    union = {name for name, text in files.items() if tomllib.loads(text).get("base") == "eu"}
    duties = load_credit_policy().duties
    assert set(duties[0].markets) == union
    assert all(set(duty.markets) <= set(markets.names) for duty in duties)


def test_what_is_not_verified_is_told() -> None:
    page = (CREDIT_POLICY.parents[3] / "docs" / "credit.md").read_text("utf-8")
    for duty in load_credit_policy().duties:
        if not duty.verified:
            told = page.rpartition("Nobody has compared")[2]
            assert all(market in told for market in duty.markets)

"""The house policy: read strictly, overridden key by key, versioned by its values."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from releve.core.rules.policy import require_scales
from releve.core.rules.trouble import RuleTrouble
from releve.core.values.money import Money
from releve.shell.policy_files import HOUSE, load_policy

SHARED = Path(__file__).resolve().parents[3] / "shared" / "policy" / "house.toml"
TEXT = HOUSE.read_text("utf-8")

BROKEN = [
    ("[extend_due_date]", "[extend_duedate]", "extend_duedate", "unknown section"),
    ("times_max = 1 ", "times_most = 1 ", "extend_due_date.times_most", "unknown key"),
    ("times_max = 1 ", "# times_max = 1", "extend_due_date.times_max", "missing"),
    ("days_max = 14 ", "days_max = 14.5 ", "extend_due_date.days_max",
     "must be a whole number, zero or more"),
    ("days_max = 14 ", "days_max = -1 ", "extend_due_date.days_max",
     "must be a whole number, zero or more"),
    ("days_max = 14 ", "days_max = true ", "extend_due_date.days_max",
     "must be a whole number, zero or more"),
    ("minimum_major = 1\n", "minimum_major = '1'\n", "take_payment.minimum_major",
     "must be a number, zero or more"),
    ("minimum_major = 1\n", "minimum_major = nan\n", "take_payment.minimum_major",
     "must be a number, zero or more"),
    ("minimum_major = 1\n", "minimum_major = inf\n", "take_payment.minimum_major",
     "must be a number, zero or more"),
    ("waive_whole_fee = true", "waive_whole_fee = 1", "late_fee.waive_whole_fee",
     "must be true or false"),
    ('["email", "phone", "address"]', '"email"', "account_details_change.fields",
     "must be a list of texts"),
    ('["email", "phone", "address"]', "[1]", "account_details_change.fields",
     "must be a list of texts"),
    ("sek = 10", "sek = 0", "currency_scale.sek", "must be a number above zero"),
    ("sek = 10", "SEK = 10", "currency_scale.SEK", "is no currency, like eur"),
    ("[order_cancel]", "[order_cancel]\ndays = 1", "order_cancel.days", "unknown key"),
    ("installments_min = 2", "installments_min = 7", "payment_plan.installments_min",
     "must not be above installments_max"),
    ("day_min = 1", "day_min = 29", "change_payment_day.day_min", "must not be above day_max"),
    ('allocation = "last_first"', 'allocation = "first_last"', "refund.allocation",
     "must be one of last_first, next_first, even"),
    ("[payoff]\nearly_fee_major = 0 ", "# [payoff] ", "payoff", "section is missing"),
]  # fmt: skip


def written(folder: Path, text: str) -> Path:
    path = folder / "acme.toml"
    path.write_text(text, "utf-8")
    return path


def trouble(path: Path | None = None, overrides: dict[str, Any] | None = None) -> RuleTrouble:
    with pytest.raises(RuleTrouble) as caught:
        load_policy(path, overrides, overrides_file="case.toml")
    assert "\n" not in str(caught.value), "a fault is said in one line"
    return caught.value


@pytest.mark.parametrize(("find", "put", "key", "reason"), BROKEN)
def test_what_is_wrong_is_said(tmp_path: Path, find: str, put: str, key: str, reason: str) -> None:
    assert find in TEXT, "the row breaks nothing"
    path = written(tmp_path, TEXT.replace(find, put, 1))
    found = trouble(path)
    assert (found.file, found.key, found.reason) == (str(path), key, reason)


def test_a_file_that_is_not_there_or_no_toml(tmp_path: Path) -> None:
    found = trouble(tmp_path / "absent.toml")
    assert (found.key, found.reason) == ("file", "No such file or directory")
    found = trouble(written(tmp_path, "[extend_due_date"))
    assert found.reason.startswith("is no TOML: ")


def test_every_value_of_the_file_is_in_the_policy() -> None:
    policy = load_policy(HOUSE)
    assert policy.section("extend_due_date") == {
        "days_max": 14,
        "times_max": 1,
        "overdue_days_max": 30,
        "fee_major": 0,
    }
    assert policy.account_details_change.fields == ("email", "phone", "address")
    assert policy.money(1.5, "SEK") == Money(1500, "SEK")
    assert policy.money(1, "JPY") == Money(150, "JPY")


def test_the_default_is_the_shared_policy_and_sections_after_it() -> None:
    if not SHARED.exists():
        pytest.skip("no ../shared beside this checkout: nothing to compare with")
    assert HOUSE.read_bytes().startswith(SHARED.read_bytes())
    assert load_policy(SHARED) == replace(load_policy(HOUSE), version=load_policy(SHARED).version)


def test_later_sections_may_be_left_out_but_not_half_written(tmp_path: Path) -> None:
    before, _, _ = TEXT.partition("[days]")
    assert load_policy(written(tmp_path, before)).reminders == load_policy(HOUSE).reminders
    found = trouble(written(tmp_path, before + "[reminders]\nbefore_due_days = 2\n"))
    assert (found.key, found.reason) == ("reminders.after_due_days", "missing")


def test_overrides_replace_single_keys() -> None:
    plain = load_policy(HOUSE)
    changed = load_policy(HOUSE, {"extend_due_date": {"days_max": 30}})
    assert changed.extend_due_date.days_max == 30
    assert changed.extend_due_date.times_max == plain.extend_due_date.times_max
    assert changed.report_return == plain.report_return
    assert changed.version != plain.version
    assert changed.version.startswith("house@")


def test_an_override_that_changes_nothing_keeps_the_version() -> None:
    same = load_policy(HOUSE, {"extend_due_date": {"days_max": 14}})
    assert same == load_policy(HOUSE) == load_policy(HOUSE, {})


@pytest.mark.parametrize(
    ("overrides", "key", "reason"),
    [
        ({"extend_due_date": {"days": 30}}, "extend_due_date.days", "unknown key"),
        ({"extend_due": {"days_max": 30}}, "extend_due", "unknown section"),
        ({"extend_due_date": 30}, "extend_due_date", "must be a section"),
        ({"currency_scale": {"sek": -1}}, "currency_scale.sek", "must be a number above zero"),
    ],
)
def test_the_fault_of_an_override_is_said_of_it(
    overrides: dict[str, Any], key: str, reason: str
) -> None:
    found = trouble(HOUSE, overrides)
    assert (found.file, found.key, found.reason) == ("case.toml", key, reason)


def test_the_version_is_of_the_values_not_of_their_wording(tmp_path: Path) -> None:
    same = written(
        tmp_path, "# a lender's own words\n" + TEXT.replace("days_max = 14  ", "days_max=14 ")
    )
    assert load_policy(same).version.split("@")[1] == load_policy(HOUSE).version.split("@")[1]
    other = written(tmp_path, TEXT.replace("days_max = 14  ", "days_max = 15  "))
    assert load_policy(other).version.split("@")[1] != load_policy(HOUSE).version.split("@")[1]


def test_the_setting_names_another_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, TEXT.replace("days_max = 14 ", "days_max = 21 "))
    monkeypatch.setenv("RELEVE_POLICY", str(path))
    policy = load_policy()
    assert policy.extend_due_date.days_max == 21
    assert policy.version.startswith("acme@")


def test_a_market_whose_currency_has_no_scale() -> None:
    with pytest.raises(RuleTrouble) as caught:
        require_scales(load_policy(HOUSE), ["EUR", "ISK"], file="house.toml")
    assert caught.value.key == "currency_scale.isk"
    assert caught.value.reason == "missing, and a market has ISK"

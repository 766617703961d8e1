"""The markets that come with the product, and what a day's rules are."""

from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from babel.core import get_global
from babel.languages import get_official_languages
from babel.numbers import get_territory_currencies
from hypothesis import given
from hypothesis import strategies as st

import market_page
from releve.core.rules.market import RULES, MarketFile
from releve.core.rules.policy import require_scales
from releve.core.rules.trouble import NoRule
from releve.shell.market_files import MARKETS, load_markets
from releve.shell.policy_files import HOUSE, load_policy

LAST = date(2027, 12, 31)
MARKETS_READ = load_markets(MARKETS)
FILES = [MARKETS_READ.file(name) for name in MARKETS_READ.names]
UNION = "at be bg cz de dk es fi fr gr hr hu ie it lt nl pl pt ro se".split()
OTHERS = "au ca ch gb jp no nz us".split()
# Markets whose currency the CLDR data of the installed Babel does not know yet.
NEWER_THAN_CLDR = {"bg": "EUR"}

day_of = st.dates(min_value=date(1990, 1, 1), max_value=LAST)
market_file = st.sampled_from(FILES)


def test_every_market_is_there() -> None:
    assert list(MARKETS_READ.names) == sorted([*UNION, *OTHERS])
    assert list(MARKETS_READ.bases) == ["eu"]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.market)
def test_every_day_has_its_rules(file: MarketFile) -> None:
    day = file.opens
    while day <= LAST:
        rules = file.on(day)
        assert rules.market == file.market
        for key in RULES:
            assert getattr(rules, key) == file.provision(key, day).value, (key, day)
        day += timedelta(days=1)


@given(file=market_file, day=day_of)
def test_a_day_has_the_newest_provision_that_has_begun(file: MarketFile, day: date) -> None:
    if day < file.opens:
        with pytest.raises(NoRule):
            file.on(day)
        return
    expected: dict[str, object] = {}
    for key in RULES:
        for provision in file.provisions[key]:  # the slow obvious way: walk them all
            if provision.from_day <= day:
                expected[key] = provision.value
    rules = file.on(day)
    assert {key: getattr(rules, key) for key in RULES} == expected
    assert (rules.market, rules.version) == (file.market, file.version)


@given(file=market_file, day=day_of, later=day_of)
def test_rules_change_only_on_the_day_of_a_provision(
    file: MarketFile, day: date, later: date
) -> None:
    first, second = sorted((max(day, file.opens), max(later, file.opens)))
    changed = any(
        first < provision.from_day <= second and provision.value != before.value
        for found in file.provisions.values()
        for before, provision in pairwise(found)
    )
    if not changed:
        assert file.on(first) == file.on(second)


def test_a_day_before_the_first_has_no_rule() -> None:
    with pytest.raises(NoRule) as caught:
        MARKETS_READ.on("se", date(1990, 1, 1))
    assert caught.value.reason == "no rule for currency on 1990-01-01"
    assert caught.value.file.endswith("se/rules.toml")
    with pytest.raises(NoRule) as caught:
        MARKETS_READ.on("se", date(2022, 12, 31))
    assert caught.value.reason == "no rule for se on 2022-12-31; its first day is 2023-01-01"


def test_a_market_that_there_is_not() -> None:
    with pytest.raises(NoRule) as caught:
        MARKETS_READ.on("xx", date(2026, 11, 20))
    assert (caught.value.key, caught.value.reason) == ("xx", "no such market")
    with pytest.raises(NoRule):
        MARKETS_READ.on("eu", date(2026, 11, 20))


@pytest.mark.parametrize(
    ("market", "day", "regime"),
    [
        ("se", date(2026, 11, 19), "Consumer Credit Directive 2008/48/EC"),
        ("se", date(2026, 11, 20), "Consumer Credit Directive (EU) 2023/2225"),
        ("gb", date(2026, 7, 14), "Exempt under article 60F of the Regulated Activities Order"),
        ("gb", date(2026, 7, 15), "Deferred Payment Credit"),
        ("au", date(2025, 6, 9), "AFIA Buy Now Pay Later Code of Practice"),
        ("au", date(2025, 6, 10), "Low Cost Credit Contract"),
    ],
)
def test_a_new_law_holds_from_its_first_day(market: str, day: date, regime: str) -> None:
    assert MARKETS_READ.on(market, day).credit_regime == regime


@pytest.mark.parametrize(
    ("market", "fee"),
    [("se", 6000), ("no", 3500), ("dk", 10000), ("fi", 500), ("de", 0), ("fr", 0)],
)
def test_late_fees_are_the_laws(market: str, fee: int) -> None:
    assert MARKETS_READ.on(market, date(2026, 11, 22)).late_fee == fee


def test_the_right_of_withdrawal() -> None:
    for market in [*UNION, "gb"]:
        for day in (date(2026, 11, 19), date(2026, 11, 20)):
            assert MARKETS_READ.on(market, day).withdrawal_days == 14, market
    assert MARKETS_READ.on("us", date(2026, 11, 20)).withdrawal_days == 0


@pytest.mark.parametrize(
    ("market", "day", "duty"),
    [
        ("pl", date(2026, 11, 19), "none"),
        ("pl", date(2026, 11, 20), "before_enforcement"),
        ("gb", date(2026, 7, 14), "none"),
        ("gb", date(2026, 7, 15), "in_arrears"),
        ("au", date(2025, 6, 10), "on_request"),
        ("us", date(2026, 11, 20), "none"),
    ],
)
def test_the_duty_to_weigh_relief(market: str, day: date, duty: str) -> None:
    assert MARKETS_READ.on(market, day).forbearance_duty == duty


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.market)
def test_a_market_without_a_fee_allows_no_fee(file: MarketFile) -> None:
    for rules in file.periods:
        most = (rules.late_fees_per_installment_max, rules.late_fees_per_order_max)
        assert (rules.late_fee == 0) == (most == (0, 0)), rules


@pytest.mark.parametrize("market", ["au", "ca", "us"])
def test_a_union_of_states_says_what_it_leaves_out(market: str) -> None:
    note = MARKETS_READ.file(market).note
    assert note
    assert note in market_page.PAGE.read_text("utf-8")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.market)
def test_place_agrees_with_cldr(file: MarketFile) -> None:
    rules, country = file.on(LAST), file.market.upper()
    known = NEWER_THAN_CLDR.get(file.market)
    assert rules.currency in (known, *get_territory_currencies(country, LAST, LAST))
    assert get_global("zone_territories")[rules.time_zone] == country
    spoken = get_official_languages(country, regional=True, de_facto=True)
    assert set(rules.languages) <= {*spoken, "en"}


def test_the_policy_speaks_every_currency() -> None:
    require_scales(load_policy(HOUSE), MARKETS_READ.currencies(), file=str(HOUSE))


def test_a_version_is_of_the_bytes(tmp_path: Path) -> None:
    sound = (Path(__file__).parent / "market.toml").read_text("utf-8")
    base = 'base = "eu"\nopens = 2024-01-01\n'
    texts = {"eu": sound.replace("opens = 2024-01-01", ""), "xx": base, "yy": sound}
    for market, text in texts.items():
        (tmp_path / market).mkdir()
        (tmp_path / market / "rules.toml").write_text(text, "utf-8")
    before = {name: load_markets(tmp_path).file(name).version for name in ("xx", "yy")}
    (tmp_path / "eu" / "rules.toml").write_text(texts["eu"] + "# a word\n", "utf-8")
    after = {name: load_markets(tmp_path).file(name).version for name in ("xx", "yy")}
    assert before["xx"] != after["xx"]
    assert before["yy"] == after["yy"]
    assert after["xx"].startswith("xx@")
    assert load_markets(tmp_path).on("xx", LAST).version == after["xx"]


def test_the_page_is_the_files() -> None:
    written = market_page.PAGE.read_text("utf-8")
    assert written == market_page.page(MARKETS_READ), "run tools/market_page.py"


def test_the_page_lists_every_unverified_value() -> None:
    lines = market_page.PAGE.read_text("utf-8").split("## Values")[0].splitlines()
    for file in FILES:
        for key, provision in file.unverified():
            where = Path(provision.file).parent.name
            row = f"| {where} | `{key}` | {provision.from_day} |"
            assert any(line.startswith(row) for line in lines), row

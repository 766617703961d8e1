"""What a capture costs its merchant, by the dated price list; and lists that cannot be used."""

from datetime import date
from pathlib import Path

import pytest

from releve.core.lending.merchant import Merchant
from releve.core.lending.merchant_fees import Charge
from releve.core.rules.trouble import RuleTrouble
from releve.core.values.ids import MerchantId
from releve.shell.market_files import load_markets
from releve.shell.settlement.price_file import HOUSE_FEES, PRODUCTS, load_price_list

DAY = date(2026, 11, 20)
BY_LIST = Merchant(MerchantId("m"), "Nordsko", "sv", "se")
AGREED = Merchant(MerchantId("m"), "Nordsko", "sv", "se", 250)
ROWS = [
    (BY_LIST, "se", "pay_in_30", DAY, 100_00, Charge(299, 300, 150)),
    (AGREED, "se", "pay_in_30", DAY, 100_00, Charge(250, 300, 138)),
    (AGREED, "us", "pay_in_4", DAY, 100_00, Charge(250, 30, 0)),
    (AGREED, "fi", "pay_in_3", date(2024, 8, 31), 100_00, Charge(250, 35, 68)),  # 24 %
    (AGREED, "fi", "pay_in_3", date(2024, 9, 1), 100_00, Charge(250, 35, 73)),  # 25.5 %
    (BY_LIST, "se", "pay_in_30", date(2019, 12, 31), 100_00, Charge(0, 0, 0)),
    (BY_LIST, "xx", "pay_in_30", DAY, 100_00, Charge(299, 0, 0)),
    (Merchant(MerchantId("m"), "", "sv", "se", 290), "xx", "pay_in_30", DAY, 17, Charge(0, 0, 0)),
    (Merchant(MerchantId("m"), "", "sv", "se", 290), "xx", "pay_in_30", DAY, 18, Charge(1, 0, 0)),
]


@pytest.mark.parametrize(("merchant", "market", "product", "on", "captured", "charge"), ROWS)
def test_a_capture_costs(merchant, market, product, on, captured, charge):
    assert load_price_list().charge(merchant, market, product, on, captured) == charge


def test_every_market_has_prices_of_its_own():
    prices = load_price_list(HOUSE_FEES)
    for market in load_markets().names:
        assert market in prices.taxes
        assert all(prices.fees[market, product] for product in PRODUCTS)


SOUND = HOUSE_FEES.read_text("utf-8")
FAULTS = [
    ('schedule = "weekly"', 'schedule = "yearly"', "payouts.schedule: is one of daily, weekly"),
    ("weekday = 1 ", "weekday = 8 ", "payouts.weekday: 8 is no whole number from 1 to 7"),
    ("new_days = 90", "", "hold_back.new_days: is missing"),
    ("share_basis_points = 1000", "share_basis_points = 10001", "is at most 10000"),
    ("[elsewhere]\n", "[elsewhere]\ndiscount = 1\n", "elsewhere.discount: is not known here"),
    ("from = 2024-09-01", "from = 2019-09-01", "fi.tax: rows stand in the order of their days"),
    ("from = 2024-09-01", 'from = "soon"', "fi.tax.from: 'soon' is no day"),
    ("basis_points = 2550", "basis_points = -1", "fi.tax.basis_points: -1 is no whole number"),
    ("[hold_back]", "[held]", "hold_back: the section is missing"),
]


@pytest.mark.parametrize(("old", "new", "fault"), FAULTS)
def test_a_list_that_cannot_be_used_is_named(tmp_path: Path, old, new, fault):
    assert old in SOUND
    file = tmp_path / "fees.toml"
    file.write_text(SOUND.replace(old, new, 1), "utf-8")
    with pytest.raises(RuleTrouble) as caught:
        load_price_list(file)
    assert str(caught.value).startswith(str(file))
    assert fault in str(caught.value)

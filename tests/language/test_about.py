"""What a message says of an account, or of a merchant's order, in scripts unlike the Latin one."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from releve.core.conversation.account_words import of_account, spoken_of
from releve.core.decisions.facts import Facts
from releve.core.decisions.request import Slots
from releve.core.lending.customer_book import Customer, CustomerBook
from releve.core.reading.reading import Errand, ErrandGuess, Reading
from releve.core.values.ids import CustomerId
from releve.shell.market_files import load_markets
from releve.shell.policy_files import load_policy
from releve.shell.wording import Wording

WORDING = Wording.load()
ROWS = tomllib.loads((Path(__file__).parent / "about.toml").read_text(encoding="utf-8"))
ERRAND_OF: dict[str, Errand] = {
    "field": "account_details_change",
    "wishes": "close_account_or_gdpr",
    "step": "merchant_refund_capture_cancel",
    "dispute": "merchant_dispute",
    "nothing": "none",
}
SAID = [
    pytest.param(language, kind, what, text, id=f"{language}: {text}")
    for language, kinds in ROWS.items()
    for kind, meanings in kinds.items()
    for what, texts in meanings.items()
    for text in texts
]


@pytest.fixture(scope="module")
def facts() -> Facts:
    today = date(2026, 11, 18)
    book = CustomerBook(Customer(CustomerId("c1"), "Kim", "en", "gb"), "GBP")
    return Facts(book, load_policy(), load_markets().on("gb", today), today)


@pytest.mark.parametrize(("language", "kind", "what", "text"), SAID)
def test_what_is_heard(language: str, kind: str, what: str, text: str, facts: Facts) -> None:
    words, errand = WORDING.vocabulary(language), ERRAND_OF[kind]
    reading = Reading(text, language, (ErrandGuess(errand, 0.99),), 1)
    slots = of_account(Slots(), errand, reading, facts, words)
    match kind:
        case "field":
            assert slots.field == what
        case "wishes":
            assert slots.wishes == (what,)
        case "nothing":
            assert spoken_of(reading, words, merchant=False) is None
            assert spoken_of(reading, words, merchant=True) is None
        case _:
            assert slots.step == (None if what == "none" else what)

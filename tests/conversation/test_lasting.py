"""What holds from now on is no payment now, in every language."""

import pytest

from releve.core.conversation.intent import _lasting
from releve.core.reading.reading import ErrandGuess, Reading
from releve.shell.wording import Wording

WORDING = Wording.load()


def reading_of(text, language):
    return Reading(text, language, (ErrandGuess("pay_now", 0.7),), 1)


@pytest.mark.parametrize("language", sorted(WORDING.languages))
def test_paying_by_a_card_from_now_on_changes_the_card(language):
    words = WORDING.vocabulary(language)
    for phrase in words.from_now_on:
        said = reading_of(f"{phrase} {words.pay_by[0]} 4242", language)
        assert _lasting(("pay_now",), said, words) == ("change_payment_method_or_date",)
    assert words.from_now_on


@pytest.mark.parametrize(
    "text", ["pay it with the card 4242", "from now on I write by e-mail; pay the lamp"]
)
def test_a_payment_stays_a_payment(text):
    words = WORDING.vocabulary("en")
    assert _lasting(("pay_now",), reading_of(text, "en"), words) == ("pay_now",)

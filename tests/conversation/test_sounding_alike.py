"""What sounds like something else: a payment from now on, one that was made, a parcel sent back."""

import pytest

from releve.core.conversation.intent import _lasting, _paid, _sent_back
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


def test_who_paid_already_pays_no_second_time():
    guesses = (ErrandGuess("payment_missing", 0.88), ErrandGuess("pay_now", 0.57))
    both = ("payment_missing", "pay_now")
    said = Reading("I paid 39 on the 10th, and it is still shown as owed", "en", guesses, 2)
    assert _paid(both, said) == ("payment_missing",)
    other = Reading("I would like to pay, and 39 does not show", "en", guesses[::-1], 2)
    assert _paid(both, other) == ("payment_missing",)
    wanted = (ErrandGuess("pay_now", 0.9), ErrandGuess("payment_missing", 0.6))
    assert (
        _paid(both, Reading("pay the lamp; the sofa's money does not show", "en", wanted, 2))
        == both
    )


@pytest.mark.parametrize("language", sorted(WORDING.languages))
def test_what_was_sent_back_did_come(language):
    words = WORDING.vocabulary(language)
    guesses = (ErrandGuess("dispute_not_received", 0.6), ErrandGuess("report_return", 0.2))
    missed = ("dispute_not_received",)
    for phrase in words.sent_back:
        said = Reading(f"x {phrase} x", language, guesses, 1)
        assert _sent_back(missed, said, words) == ("report_return",), phrase
    assert words.sent_back
    assert _sent_back(missed, Reading("x", language, guesses, 1), words) == missed


def test_one_parcel_sent_back_and_one_that_never_came_are_two():
    words = WORDING.vocabulary("en")
    guesses = (ErrandGuess("report_return", 0.99), ErrandGuess("dispute_not_received", 0.7))
    both = ("report_return", "dispute_not_received")
    said = Reading("the shirt is going back, and the belt never came", "en", guesses, 2)
    assert _sent_back(both, said, words) == both

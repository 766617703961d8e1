"""An entry balances or does not exist; a reversal undoes it exactly."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from releve.core.books.account import NORMAL_SIDE, Account, stands_right
from releve.core.books.check import balances, reversed_twice, trial_balance
from releve.core.books.entry import JournalEntry, Posting, reverse
from releve.core.values.money import Money

DAY = date(2026, 11, 2)


def _post(account, amount, currency="SEK", **named):
    return Posting(account, Money(amount, currency), **named)


def _entry(*postings):
    return JournalEntry("payment", DAY, postings)


UNFIT = [
    ((), "two postings"),
    ((_post(Account.CASH, 5),), "two postings"),
    ((_post(Account.CASH, 5), _post(Account.CUSTOMER_CREDIT, -4)), "not balanced"),
    ((_post(Account.CASH, 5), _post(Account.CUSTOMER_CREDIT, -5, "EUR")), "not balanced"),
]


@pytest.mark.parametrize(("postings", "told"), UNFIT)
def test_an_unfit_entry_cannot_be_made(postings, told):
    with pytest.raises(ValueError, match=told):
        _entry(*postings)


UNFIT_POSTINGS = [
    ((Account.CASH, 0), {}, "nothing"),
    ((Account.CASH, 1.5), {}, "no whole minor unit"),
    ((Account.CASH, True), {}, "no whole minor unit"),
    ((Account.RECEIVABLE, 5), {"order": "o1"}, "installment"),
    ((Account.CASH, 5), {"order": "o1", "installment": 1}, "installment"),
    ((Account.LATE_FEE_RECEIVABLE, 5), {"order": "o1"}, "fee"),
    ((Account.RECEIVABLE, 5), {"installment": 1}, "of an order"),
]


@pytest.mark.parametrize(("args", "named", "told"), UNFIT_POSTINGS)
def test_an_unfit_posting_cannot_be_made(args, named, told):
    with pytest.raises(ValueError, match=told):
        _post(*args, **named)


AMOUNTS = st.integers(-(10**12), 10**12).filter(bool)
FREE = st.sampled_from([Account.CASH, Account.CUSTOMER_CREDIT, Account.CREDIT_LOSSES])


@st.composite
def entries(draw):
    lines = []
    for currency in draw(st.sets(st.sampled_from(["SEK", "EUR", "JPY"]), min_size=1)):
        amounts = draw(st.lists(AMOUNTS, min_size=1, max_size=5))
        rest = -sum(amounts)
        if rest:
            amounts.append(rest)
        lines += [_post(draw(FREE), amount, currency) for amount in amounts]
    if len(lines) < 2:
        lines += [_post(Account.CASH, 7), _post(Account.CASH, -7)]
    return _entry(*lines)


@given(st.lists(entries(), max_size=5))
def test_the_trial_balance_is_zero_and_reversals_bring_back_nothing(made):
    assert not any(trial_balance(made).values())
    back = [reverse(entry, number, DAY) for number, entry in enumerate(made)]
    assert not any(balances([*made, *back]).values())


def test_a_reversal_names_what_it_reverses_and_is_not_reversed():
    entry = _entry(_post(Account.CASH, 5), _post(Account.CUSTOMER_CREDIT, -5))
    back = reverse(entry, 7, DAY)
    assert (back.kind, back.reverses) == ("reversal", 7)
    with pytest.raises(ValueError, match="is not reversed"):
        reverse(back, 8, DAY)
    with pytest.raises(ValueError, match="names what it reverses"):
        JournalEntry("payment", DAY, entry.postings, reverses=7)
    assert reversed_twice([back, reverse(entry, 7, DAY)]) == {7}


def test_every_account_has_a_side():
    assert set(NORMAL_SIDE) == set(Account)
    assert stands_right(Account.CASH, 1)
    assert not stands_right(Account.CASH, -1)
    assert stands_right(Account.MERCHANT_PAYABLE, -1)
    assert not stands_right(Account.MERCHANT_PAYABLE, 1)

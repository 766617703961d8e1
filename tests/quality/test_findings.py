"""A finding is an exam case that parses, has nobody in it, and plays on the same books."""

import tomllib
from datetime import UTC, date, datetime

import pytest

from releve.core.quality.exam_case import CaseTrouble, Expected, order_row
from releve.exam.case import Case
from releve.exam.lender import book_of
from releve.shell.market_files import load_markets
from releve.shell.policy_files import load_policy
from releve.shell.product_terms import load_product_terms
from releve.shell.quality import findings, reviewing, sampling
from releve.shell.quality.sampling import QualityTrouble, Wanted

TODAY = date(2026, 11, 15)
NOW = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)


@pytest.fixture
def item(desk, house, pool):
    """Tom pays his order, and says more of himself than is needed."""
    talk = house.converse(desk, house.TOM)
    text = "pay_now N-1077 please, I am Tom Ashby, card 7003, write to tom@ashby.example"
    first = house.say(desk, talk, "m1", text)
    if first["asks"]["slot"] == "amount":
        whole = max(first["asks"]["options"], key=lambda one: int(one["value"]))
        house.say(desk, talk, "m2", "", chosen=whole["value"])
    answer = house.say(desk, talk, "m3", "", chosen="yes")
    assert answer["outcomes"][0]["outcome"] == "resolved"
    with pool.connection() as connection:
        sampling.draw(connection, "small", Wanted(TODAY, TODAY, 5, "x", "quinn"), NOW)
        (one,) = reviewing.open_items(connection, "small", "quinn")
    return one.item_id


EXPECTED = Expected("resolved", ({"effect": "take_payment", "order": "N-1077", "amount": 5500},))


def made(desk, item, expected=EXPECTED):
    return findings.make_case(desk, "quinn", item, "Pays all, asked with a name", expected)


def test_it_parses_as_a_case_and_names_what_was_expected(desk, item):
    found = made(desk, item)
    case = Case.model_validate(tomllib.loads(found.case_toml))
    assert case.expect.outcome == "resolved"
    assert case.expect.effects == ({"effect": "take_payment", "order": "A-9001", "amount": 5500},)
    assert case.orders[0].id == "A-9001"
    assert case.conversation.opens_with[0].startswith("pay_now A-9001 please")
    assert "confirm" in case.conversation.answers
    assert case.person.signed_in


def test_nobody_is_in_it(desk, item):
    text = made(desk, item).case_toml
    for particular in ("Tom", "Ashby", "ashby", "7003", "N-1077"):
        assert particular not in text
    assert "Robin Vale" in text
    assert "write to robin@example.com" in text


def test_its_books_are_those_of_the_contact(desk, item):
    case = Case.model_validate(tomllib.loads(made(desk, item).case_toml))
    markets = load_markets()
    currency = markets.on(case.market, TODAY).currency
    book = book_of(case, currency, load_policy(), load_product_terms())
    (order,) = book.orders
    # As it was before the payment of the conversation.
    assert order.outstanding == 5500
    assert [part.due_on for part in order.installments] == [date(2026, 11, 24)]


def test_made_twice_it_is_the_first(desk, item, pool):
    first = made(desk, item)
    again = findings.make_case(desk, "qadir", item, "Another name", EXPECTED)
    assert again == first
    with pool.connection() as connection:
        assert findings.findings(connection, "small") == (first,)


def test_what_cannot_be_expected_is_refused(desk, item):
    for expected, fault in (
        (Expected("done", ()), "outcome: done"),
        (Expected("refused", (), "because"), "refusal: because"),
        (Expected("resolved", ({"effect": "fly"},)), "effect: fly"),
    ):
        with pytest.raises(QualityTrouble, match=fault):
            made(desk, item, expected)
    with pytest.raises(QualityTrouble, match="no item q-none"):
        findings.make_case(desk, "quinn", "q-none", "x", EXPECTED)


def test_what_the_form_cannot_say_is_no_case():
    with pytest.raises(CaseTrouble, match="arrangement"):
        order_row({"order_id": "o1", "arrangements": [{}]})

"""What would tell who writes does not leave, and comes back where it belongs."""

import pytest

from releve.core.reading.reading import Slot
from releve.shell.masking import NOBODY, Known, mask

ELSA = Known(
    names=("Elsa Lind",),
    emails=("elsa.lind@exempel.se",),
    phones=("+46 70 123 45 67",),
    addresses=("Storgatan 5, 111 22 Stockholm",),
    ids=("c-elsa", "S-5512", "S-5620"),
    methods=("card 2210",),
)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Jag är Elsa Lind", "Jag är [NAME_1]"),
        ("ELSA LIND vill flytta", "[NAME_1] vill flytta"),
        ("hälsningar elsa", "hälsningar [NAME_1]"),
        ("Elsas faktura", "[NAME_1] faktura"),
        ("Elsa och Elsa och Lind", "[NAME_1] och [NAME_1] och [NAME_2]"),
        ("Elsamarie är någon annan", "Elsamarie är någon annan"),
        ("skriv till Elsa.Lind@Exempel.SE", "skriv till [EMAIL_1]"),
        ("ring 070-123 45 67", "ring [PHONE_1]"),
        ("ring 0046701234567 nu", "ring [PHONE_1] nu"),
        ("ring +46 (0)70 123 45 67", "ring [PHONE_1]"),
        ("bor på storgatan  5", "bor på [ADDRESS_1]"),
        ("Storgatan 5,\n111 22 Stockholm", "[ADDRESS_1]"),
        ("flytta s-5512 och S-5620", "flytta [ORDER_1] och [ORDER_2]"),
        ("dra det från card 2210", "dra det från [METHOD_1]"),
        ("betala 1299 kr den 20 november 2026", "betala 1299 kr den 20 november 2026"),
        ("[NAME_1] är Elsa", "[NAME_1] är [NAME_2]"),
        ("mitt nummer är 811228-9874 ok", "mitt nummer är [PERSON_1] ok"),
        ("mitt nummer är 811228-9875 ok", "mitt nummer är 811228-9875 ok"),
    ],
)
def test_what_the_record_knows(text, masked):
    made = mask(text, ELSA, market="se")
    assert made.text == masked
    for placeholder, words in made.behind.items():
        assert made.put_back(placeholder) == words
        assert words in text


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("card 4111 1111 1111 1111 please", "card [CARD_1] please"),
        ("card 4111-1111-1111-1111", "card [CARD_1]"),
        ("not 4111 1111 1111 1112", "not 4111 1111 1111 1112"),
        ("to GB82 WEST 1234 5698 7654 32 please", "to [ACCOUNT_1] please"),
        ("to gb82west12345698765432", "to [ACCOUNT_1]"),
        ("to GB83 WEST 1234 5698 7654 32", "to GB83 WEST 1234 5698 7654 32"),
    ],
)
def test_what_check_digits_prove(text, masked):
    assert mask(text, NOBODY, market=None).text == masked


@pytest.mark.parametrize(
    ("market", "number"),
    [
        ("dk", "211062-5629"),
        ("fi", "311280-888Y"),
        ("no", "151086 95088"),
        ("nl", "111222333"),
        ("es", "54362315K"),
        ("pl", "44051401359"),
        ("it", "RCCMNL83S18D969H"),
        ("us", "536-90-4399"),
        ("de", "36 574 261 809"),
    ],
)
def test_person_numbers_of_the_market(market, number):
    assert mask(f"it is {number}, ok?", NOBODY, market=market).text == "it is [PERSON_1], ok?"


@pytest.mark.parametrize(
    ("name", "text", "masked"),
    [
        ("Matti Virtanen", "Virtaselle, terveisin Matti", "[NAME_1], terveisin [NAME_2]"),
        ("Łukasz Nowak", "Łukasza nie ma, Nowakowi też", "[NAME_1] nie ma, [NAME_2] też"),
        ("Katarzyna Żak", "daj Katarzynie, ŻAK", "daj [NAME_1], [NAME_2]"),
        ("Мария Иванова", "передайте Марии", "передайте [NAME_1]"),
        ("Γιώργος Παπαδόπουλος", "είμαι ο γιωργος", "είμαι ο [NAME_1]"),
        ("田中 太郎", "田中太郎です", "[NAME_1][NAME_2]です"),
        ("ליאור כהן", "שלום, ליאור", "שלום, [NAME_1]"),
        ("Bo Ek", "Bo bor i en ek", "[NAME_1] bor i en [NAME_2]"),
    ],
)
def test_names_of_many_scripts(name, text, masked):
    assert mask(text, Known(names=(name,)), market=None).text == masked


def test_what_was_read_in_the_text_goes_too():
    found = (
        Slot("order", "K-7721", "K-7721"),
        Slot("email", "a@b.example", "a@b.example"),
        Slot("date", "20 November", "2026-11-20"),
    )
    text = "K-7721 by 20 November, write to a@b.example"
    made = mask(text, NOBODY, market="gb", found=found)
    assert made.text == "[ORDER_1] by 20 November, write to [EMAIL_1]"
    assert made.put_back(made.text) == text


def test_what_is_behind_a_placeholder_is_in_no_representation():
    assert "Lind" not in repr(mask("Elsa Lind", ELSA, market="se"))

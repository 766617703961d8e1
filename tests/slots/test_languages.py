"""Rows of messages and the language each is in, with the customer's own language as the prior."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from releve.shell.readers.languages import identify

_LENDER = (
    "en sv nb da fi de nl fr es it pt pl cs sk ro hu el bg hr sl et lv lt tr ar he uk ru ja ko zh "
    "vi hi fa th id"
).split()


@pytest.mark.parametrize(
    ("text", "prior", "language"),
    [
        ("Hej! Kan jag flytta fakturan från Nordsko till den 20 november?", None, "sv"),
        ("Hej! Kan jag flytta fakturan från Nordsko till den 20 november?", "nb", "sv"),
        ("Kunne dere strøket purregebyret på 35 kroner? Jeg var på ferie.", "sv", "nb"),
        ("Kan jeg flytte min betaling? Jeg har ikke fået mine varer endnu.", "nb", "da"),
        ("Paljonko mulla on nyt yhteensä maksamatta?", "sv", "fi"),
        ("Thanks! I'd rather go on in English. When is it due?", "nl", "en"),
        ("Ik wil graag de volgende termijn nu betalen", "en", "nl"),
        ("Dobrý den, ještě nám nepřišly peníze za objednávku HV-12.", "sk", "cs"),
        ("Olá, queria adiar a data da fatura para 27 de novembro.", "es", "pt"),
        ("Hola, ¿ha llegado ya la devolución de los botines?", "pt", "es"),
        ("Per la contestazione su VM-33 allego la foto dell'imballo", "en", "it"),
        ("Dlaczego odrzucono mi dziś zakup i ile mi jeszcze zostało?", None, "pl"),
        # Fewer than three words stay with the customer's own language...
        ("ok thanks", "sv", "sv"),
        ("ja tack", "de", "de"),
        ("500", "fi", "fi"),
        ("", "fi", "fi"),
        ("BL-904", "da", "da"),
        # ... unless the script decides.
        ("Ευχαριστώ πολύ", "en", "el"),
        ("감사합니다", "en", "ko"),
        ("ขอบคุณ", "en", "th"),
        ("תודה", "en", "he"),
        ("ありがとう", "en", "ja"),
        ("谢谢", "en", "zh"),
        ("谢谢", "ja", "ja"),
        ("الدفع غدا من فضلك يا أخي", "en", "ar"),
        ("Коли мені повернуть гроші за замовлення?", "ru", "uk"),
        ("Когда мне вернут деньги за заказ?", "uk", "ru"),
        # Hindi, Urdu, and Persian in Latin letters, and what looks like them.
        ("bhai Pahiya ke bill pe late fee lagi hai, main safar me tha", "hi", "hi"),
        ("mujhe ye samaan wapas karna hai", None, "hi"),
        ("lotfan ghest in mah ro emruz kam konid", "en", "fa"),
        ("inkassogebyr 100 kr + 100 kr, hvorfor to?", "da", "da"),
        ("main door key is broken", "en", "en"),
        # Amounts, addresses and numbers say nothing of the language.
        ("order K-7721 agathe.r@example.net", "fr", "fr"),
    ],
)
def test_a_message_is_in_this_language(text: str, prior: str | None, language: str) -> None:
    assert identify(text, prior=prior, allowed=_LENDER) == language


@pytest.mark.parametrize(
    ("allowed", "prior", "expected"),
    [
        (["no", "en"], "en", "no"),
        (["nb-NO", "en"], "no", "nb-NO"),
        (["de", "fr"], None, "de"),
        ([], "sv", "sv"),
    ],
)
def test_the_answer_is_spelled_as_allowed(
    allowed: list[str], prior: str | None, expected: str
) -> None:
    text = "Jeg har ikke fått varene mine ennå, hva gjør jeg?" if "en" in allowed else ""
    assert identify(text, prior=prior, allowed=allowed) == expected


def test_traditional_chinese_is_spelled_as_the_customers_language() -> None:
    allowed = ["zh-Hant", "en"]
    assert identify("我想延後付款", prior="zh-Hant", allowed=allowed) == "zh-Hant"


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200), st.sampled_from([None, "sv", "xx", ""]))
def test_any_text_is_in_an_allowed_language(text: str, prior: str | None) -> None:
    assert identify(text, prior=prior, allowed=_LENDER) in _LENDER


@pytest.mark.parametrize("piece", ["a", "a ", "@", "http://", "1", "a1", "\ud800", "é'"])
def test_a_long_repetition_is_told_in_bounded_time(piece: str) -> None:
    identify("warm up the model now", prior=None, allowed=_LENDER)
    started = time.process_time()
    identify(piece * 50_000, prior="sv", allowed=_LENDER)
    assert time.process_time() - started < 1

"""A yes that says what it agrees to: canceling is what was proposed, and turns nothing down."""

from typing import Any

import pytest

from releve.core.conversation.meaning import Heard
from releve.core.decisions.effect import CancelOrder
from releve.core.reading.reading import Errand, ErrandGuess, Reading
from releve.core.values.ids import OrderId

ROWS = {
    "en": "Yes, cancel it",
    "sv": "Ja, avbeställ den",
    "nb": "Ja, avbestill den",
    "da": "Ja, annuller den",
    "fi": "Kyllä, peru se",
    "de": "Ja, bitte stornieren",
    "nl": "Ja, annuleer maar",
    "fr": "Oui, annulez-la",
    "es": "Sí, cancélalo",
    "it": "Sì, annullatelo",
    "pt": "Sim, pode cancelar",
    "pl": "Tak, proszę anulować",
    "cs": "Ano, zrušit",
    "sk": "Áno, zrušiť",
    "ro": "Da, anulați-o",
    "hu": "Igen, törölje",
    "el": "Ναι, ακυρώστε την",
    "bg": "Да, откажете я",
    "hr": "Da, otkažite",
    "sl": "Da, prekličite",
    "et": "Jah, tühistage",
    "lv": "Jā, atceliet",
    "lt": "Taip, atšaukite",
    "tr": "Evet, iptal edin",
    "ar": "نعم، ألغ الطلب",
    "he": "כן, תבטלו",
    "uk": "Так, скасуйте",
    "ru": "Да, отменяйте",
    "ja": "はい、キャンセルしてください",
    "ko": "네, 취소해 주세요",
    "zh": "是的，取消吧",
    "vi": "Vâng, hủy đi",
    "hi": "हाँ, रद्द कर दीजिए",
    "fa": "بله، لغو کنید",
    "th": "ใช่ค่ะ ยกเลิกเลย",
    "id": "Ya, batalkan saja",
}


def _said(text: str, language: str, *errands: Errand) -> Heard:
    guesses = tuple(ErrandGuess(errand, 0.95) for errand in errands)
    return Heard(Reading(text, language, guesses or (ErrandGuess("none", 0.9),), len(errands)))


@pytest.mark.parametrize("language", ROWS)
def test_yes_cancel_it(language: str, set_stage: Any) -> None:
    goods = [{"name": "Kite", "amount": 3900}]
    waiting = {"id": "o1", "merchant": "Kestrel", "items": goods}
    stage = set_stage({"language": language, "orders": [waiting]})
    stage.hear(_said("?", language, "order_cancel"))
    steps = stage.hear(_said(ROWS[language], language))
    assert steps[0].effects == (CancelOrder(order=OrderId("o1")),)

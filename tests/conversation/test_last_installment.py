"""The last of several installments is moved, and not the next one, in every language."""

from typing import Any

import pytest

from releve.core.conversation.meaning import Heard
from releve.core.reading.reading import ErrandGuess, Reading, Slot

ROWS = {
    "en": "Move the last installment to 5 January",
    "sv": "Flytta sista delbetalningen till 5 januari",
    "nb": "Flytt siste avdrag til 5. januar",
    "da": "Flyt sidste rate til 5. januar",
    "fi": "Siirrä viimeisen erän eräpäivä 5. tammikuuta",
    "de": "Die letzte Rate bitte auf den 5. Januar schieben",
    "nl": "Verzet de laatste termijn naar 5 januari",
    "fr": "Décalez la dernière échéance au 5 janvier",
    "es": "Pasen la última cuota al 5 de enero",
    "it": "Spostate l'ultima rata al 5 gennaio",
    "pt": "Passe a última prestação para 5 de janeiro",
    "pl": "Przesuńcie ostatnią ratę na 5 stycznia",
    "cs": "Posuňte poslední splátku na 5. ledna",
    "sk": "Posuňte poslednú splátku na 5. januára",
    "ro": "Mutați ultima rată pe 5 ianuarie",
    "hu": "Az utolsó részletet tegyék át január 5-re",
    "el": "Μεταφέρετε την τελευταία δόση στις 5 Ιανουαρίου",
    "bg": "Преместете последната вноска на 5 януари",
    "hr": "Pomaknite zadnju ratu na 5. siječnja",
    "sl": "Prestavite zadnji obrok na 5. januar",
    "et": "Lükake viimane osamakse 5. jaanuarile",
    "lv": "Pārceliet pēdējo maksājumu uz 5. janvāri",
    "lt": "Perkelkite paskutinę įmoką į sausio 5 d.",
    "tr": "Son taksiti 5 Ocak'a alın",
    "ar": "أجلوا القسط الأخير إلى 5 يناير",
    "he": "תדחו את התשלום האחרון ל-5 בינואר",
    "uk": "Перенесіть останній платіж на 5 січня",
    "ru": "Перенесите последний платёж на 5 января",
    "ja": "最後の回を1月5日に延ばしてください",
    "ko": "마지막 회차를 1월 5일로 미뤄 주세요",
    "zh": "把最后一期改到1月5日",
    "vi": "Dời kỳ cuối sang 5/1",
    "hi": "आखिरी किस्त 5 जनवरी को कर दीजिए",
    "fa": "قسط آخر را به ۵ ژانویه ببرید",
    "th": "ขอเลื่อนงวดสุดท้ายเป็น 5 มกราคม",
    "id": "Geser cicilan terakhir ke 5 Januari",
}


@pytest.mark.parametrize("language", ROWS)
def test_the_last_installment(language: str, set_stage: Any) -> None:
    goods = [{"name": "Kite", "amount": 9000}]
    bought = {"id": "o1", "merchant": "Kestrel", "product": "pay_in_3", "items": goods}
    stage = set_stage({"language": language, "orders": [bought | {"captured_on": "2026-11-02"}]})
    text = ROWS[language]
    day = Slot("date", text, "2027-01-05")
    guess = ErrandGuess("extend_due_date", 0.95)
    stage.hear(Heard(Reading(text, language, (guess,), 1, (day,))))
    assert stage.state.pending[0].slots.installment == 3

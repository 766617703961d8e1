"""One of two things goes back, and the other expressly does not, in every language."""

from typing import Any

import pytest

from releve.core.conversation.meaning import Heard
from releve.core.reading.reading import ErrandGuess, Reading

# What goes back, what stays, and a message that says both.
ROWS = {
    "en": ("lamp", "rug", "I'm sending the lamp back; the rug I'm not returning"),
    "de": ("Lampe", "Teppich", "Die Lampe geht zurück, den Teppich schicke ich nicht zurück"),
    "sv": ("Lampa", "Matta", "Lampan skickar jag tillbaka, mattan returnerar jag inte"),
    "nl": ("Lamp", "Tapijt", "De lamp gaat terug, het tapijt stuur ik niet terug"),
    "da": ("Lampe", "Tæppe", "Lampen sender jeg retur, tæppet returnerer jeg ikke"),
    "nb": ("Lampe", "Teppe", "Lampen sender jeg i retur, teppet returnerer jeg ikke"),
    "fr": ("Lampe", "Tapis", "La lampe repart, le tapis je ne le renvoie pas"),
    "es": ("Lámpara", "Alfombra", "Devuelvo la lámpara, la alfombra no la devuelvo"),
    "it": ("Lampada", "Tappeto", "Restituisco la lampada, il tappeto non lo restituisco"),
    "pt": ("Candeeiro", "Tapete", "Devolvo o candeeiro, o tapete não devolvo"),
    "pl": ("Lampa", "Dywan", "Lampę zwracam, dywanu nie zwracam"),
    "cs": ("Lampa", "Koberec", "Lampu vracím, koberec nevracím"),
    "fi": ("Lamppu", "Matto", "Palautan lampun, mattoa en palauta"),
    "hu": ("Lámpa", "Szőnyeg", "A lámpát visszaküldöm, a szőnyeget nem küldöm vissza"),
    "tr": ("Lamba", "Halı", "Lambayı iade ediyorum, halıyı iade etmiyorum"),
    "ru": ("Лампа", "Ковёр", "Лампу возвращаю, ковёр не возвращаю"),
    "ja": ("ランプ", "ラグ", "ランプは返品します、ラグは返品しません"),
    "ko": ("램프", "러그", "램프는 반품할게요, 러그는 반품 안 해요"),
    "zh": ("台灯", "地毯", "台灯我要退，地毯不退"),
    "hi": ("लैंप", "कालीन", "लैंप वापस करना है, कालीन वापस नहीं करना"),
    "fa": ("چراغ", "فرش", "چراغ را پس می‌فرستم، فرش را پس نمی‌فرستم"),
    "ar": ("المصباح", "السجادة", "أعيد المصباح، السجادة لا أريد إرجاعها"),
    "he": ("מנורה", "שטיח", "אני מחזיר את המנורה, את השטיח אני לא מחזיר"),
    "th": ("โคมไฟ", "พรม", "โคมไฟขอคืน พรมไม่คืน"),
    "vi": ("Đèn", "Thảm", "Đèn thì trả lại, thảm thì không trả"),
    "id": ("Lampu", "Karpet", "Lampunya saya kembalikan, karpetnya tidak dikembalikan"),
    "ro": ("Lampă", "Covor", "Returnez lampa, covorul nu îl returnez"),
    "bg": ("Лампа", "Килим", "Връщам лампата, килима не го връщам"),
    "hr": ("Lampa", "Tepih", "Vraćam lampu, tepih ne vraćam"),
    "sl": ("Svetilka", "Preproga", "Vračam svetilko, preproge ne vračam"),
    "sk": ("Lampa", "Koberec", "Lampu vraciam, koberec nevraciam"),
    "el": ("Λάμπα", "Χαλί", "Επιστρέφω τη λάμπα, το χαλί δεν το επιστρέφω"),
    "et": ("Taldrik", "Vaip", "Tagastan taldriku, vaipa ei tagasta"),
    "lv": ("Lampa", "Paklājs", "Atgriežu lampu, paklāju neatgriežu"),
    "lt": ("Lempa", "Kilimas", "Grąžinu lempą, kilimo negrąžinu"),
    "uk": ("Лампа", "Килим", "Лампу повертаю, килим не повертаю"),
}


@pytest.mark.parametrize("language", ROWS)
def test_what_is_kept_is_not_registered(language: str, set_stage: Any) -> None:
    back, kept, text = ROWS[language]
    goods = [{"name": back, "amount": 4000}, {"name": kept, "amount": 3000}]
    bought = {"id": "o1", "merchant": "Nordlys", "items": goods, "captured_on": "2026-11-04"}
    stage = set_stage({"language": language, "orders": [bought]})
    stage.hear(Heard(Reading(text, language, (ErrandGuess("report_return", 0.95),), 1)))
    assert stage.state.pending[0].slots.items == (back,)

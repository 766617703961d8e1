"""A code that never came, and a code that nobody wants to give, in every language."""

from typing import Any

import pytest

from releve.core.conversation.meaning import Heard
from releve.core.reading.reading import Errand, ErrandGuess, Reading

# Each: that no code came; to send another one; not wanting to.
ROWS = {
    "en": ("I never got the code", "Please resend it", "No, I don't want to"),
    "sv": ("Jag har inte fått någon kod", "Skicka en ny kod", "Nej, det vill jag inte"),
    "nb": ("Jeg har ikke fått noen kode", "Send den igjen", "Nei, det vil jeg ikke"),
    "da": ("Jeg har ikke fået nogen kode", "Send den igen", "Nej, det vil jeg ikke"),
    "fi": ("En ole saanut koodia", "Lähetä uusi koodi", "Ei, en halua"),
    "de": ("Ich habe keinen Code bekommen", "Bitte nochmal schicken", "Nein, das möchte ich nicht"),
    "nl": ("Ik heb geen code ontvangen", "Stuur een nieuwe code", "Nee, dat wil ik niet"),
    "fr": ("Je n'ai pas reçu le code", "Envoyez un autre code", "Non, je ne veux pas"),
    "es": ("No he recibido el código", "Envíame otro código", "No, no quiero"),
    "it": ("Non ho ricevuto il codice", "Mi mandi un nuovo codice", "No, non voglio"),
    "pt": ("Não recebi o código", "Envie outro código", "Não, não quero"),
    "pl": ("Nie dostałam kodu", "Proszę wysłać nowy kod", "Nie, nie chcę"),
    "cs": ("Nepřišel mi kód", "Pošlete nový kód", "Ne, nechci"),
    "sk": ("Neprišiel mi kód", "Pošlite nový kód", "Nie, nechcem"),
    "ro": ("Nu am primit codul", "Trimiteți alt cod", "Nu, nu vreau"),
    "hu": ("Nem kaptam kódot", "Kérek új kódot", "Nem, nem szeretném"),
    "el": ("Δεν έλαβα κωδικό", "Στείλτε νέο κωδικό", "Όχι, δεν θέλω"),
    "bg": ("Не получих код", "Изпратете нов код", "Не, не искам"),
    "hr": ("Nisam dobio kod", "Pošaljite novi kod", "Ne, ne želim"),
    "sl": ("Kode nisem dobil", "Pošljite novo kodo", "Ne, nočem"),
    "et": ("Ma ei saanud koodi", "Saatke uus kood", "Ei, ma ei taha"),
    "lv": ("Es nesaņēmu kodu", "Nosūtiet jaunu kodu", "Nē, negribu"),
    "lt": ("Negavau kodo", "Atsiųskite naują kodą", "Ne, nenoriu"),
    "tr": ("Kod gelmedi", "Yeni bir kod gönderin", "Hayır, istemiyorum"),
    "ar": ("لم يصلني الرمز", "أرسل رمزا جديدا", "لا، لا أريد"),
    "he": ("לא קיבלתי את הקוד", "שלחו קוד חדש", "לא, אני לא רוצה"),
    "uk": ("Я не отримала код", "Надішліть новий код", "Ні, не хочу"),
    "ru": ("Код не пришёл", "Пришлите новый код", "Нет, не хочу"),
    "ja": ("コードが届いていません", "コードを再送してください", "いいえ、結構です"),
    "ko": ("코드를 못 받았어요", "새 코드를 보내 주세요", "아니요, 싫어요"),
    "zh": ("我没收到验证码", "请重新发送", "不，我不想"),
    "vi": ("Tôi chưa nhận được mã", "Gửi mã mới cho tôi", "Không, tôi không muốn"),
    "hi": ("मुझे कोड नहीं मिला", "नया कोड भेजिए", "नहीं, मैं नहीं चाहता"),
    "fa": ("کد به دستم نرسید", "کد جدید بفرستید", "نه، نمی‌خواهم"),
    "th": ("ยังไม่ได้รับรหัส", "ขอรหัสใหม่", "ไม่ ไม่ต้องการ"),
    "id": ("Saya belum terima kodenya", "Kirim kode baru", "Tidak, saya tidak mau"),
}
ORDER = {
    "id": "o1",
    "merchant": "Kestrel",
    "items": [{"name": "Kite", "amount": 3900}],
    "captured_on": "2026-10-30",
}


def said(text: str, language: str, *errands: Errand) -> Heard:
    guesses = tuple(ErrandGuess(errand, 0.95) for errand in errands)
    return Heard(Reading(text, language, guesses or (ErrandGuess("none", 0.9),), len(errands)))


@pytest.mark.parametrize("language", ROWS)
def test_another_code_and_none_wanted(language: str, set_stage: Any) -> None:
    never_came, send_another, not_wanted = ROWS[language]
    for text in (never_came, send_another):
        stage = set_stage({"language": language, "signed_in": False, "orders": [ORDER]})
        stage.hear(said("?", language, "balance_and_due"))
        step = stage.hear(said(text, language))[-1]
        assert [reply.message for reply in step.replies] == ["code-sent-again"], text
        assert step.send_code
        assert stage.state.phase == "verifying"
    stage = set_stage({"language": language, "signed_in": False, "orders": [ORDER]})
    stage.hear(said("?", language, "balance_and_due"))
    step = stage.hear(said(not_wanted, language))[-1]
    assert [reply.message for reply in step.replies] == ["not-verified"], not_wanted
    assert not step.send_code

"""A code that never came, and a code that nobody wants to give, in every language."""

from typing import Any

import pytest

from releve.core.conversation.meaning import Heard
from releve.core.reading.reading import Errand, ErrandGuess, Reading

# Each: that no code came; to send another one; not wanting to; giving none.
ROWS = {
    "en": (
        "I never got the code",
        "Please resend it",
        "No, I don't want to",
        "No, I'm giving no code to anybody",
    ),
    "sv": (
        "Jag har inte fått någon kod",
        "Skicka en ny kod",
        "Nej, det vill jag inte",
        "Nej, jag ger ingen kod till någon",
    ),
    "nb": (
        "Jeg har ikke fått noen kode",
        "Send den igjen",
        "Nei, det vil jeg ikke",
        "Nei, jeg gir ingen kode til noen",
    ),
    "da": (
        "Jeg har ikke fået nogen kode",
        "Send den igen",
        "Nej, det vil jeg ikke",
        "Nej, jeg giver ingen kode til nogen",
    ),
    "fi": (
        "En ole saanut koodia",
        "Lähetä uusi koodi",
        "Ei, en halua",
        "Ei, en anna mitään koodia kenellekään",
    ),
    "de": (
        "Ich habe keinen Code bekommen",
        "Bitte nochmal schicken",
        "Nein, das möchte ich nicht",
        "Nein, ich gebe niemandem einen Code",
    ),
    "nl": (
        "Ik heb geen code ontvangen",
        "Stuur een nieuwe code",
        "Nee, dat wil ik niet",
        "Nee, ik geef geen code aan u",
    ),
    "fr": (
        "Je n'ai pas reçu le code",
        "Envoyez un autre code",
        "Non, je ne veux pas",
        "Non, je ne donne pas de code",
    ),
    "es": (
        "No he recibido el código",
        "Envíame otro código",
        "No, no quiero",
        "No, no doy ningún código a nadie",
    ),
    "it": (
        "Non ho ricevuto il codice",
        "Mi mandi un nuovo codice",
        "No, non voglio",
        "No, non do nessun codice a nessuno",
    ),
    "pt": (
        "Não recebi o código",
        "Envie outro código",
        "Não, não quero",
        "Não, não dou nenhum código a ninguém",
    ),
    "pl": (
        "Nie dostałam kodu",
        "Proszę wysłać nowy kod",
        "Nie, nie chcę",
        "Nie, żadnego kodu nie podam",
    ),
    "cs": ("Nepřišel mi kód", "Pošlete nový kód", "Ne, nechci", "Ne, žádný kód vám nedám"),
    "sk": ("Neprišiel mi kód", "Pošlite nový kód", "Nie, nechcem", "Nie, žiadny kód vám nedám"),
    "ro": (
        "Nu am primit codul",
        "Trimiteți alt cod",
        "Nu, nu vreau",
        "Nu, nu dau niciun cod nimănui",
    ),
    "hu": (
        "Nem kaptam kódot",
        "Kérek új kódot",
        "Nem, nem szeretném",
        "Nem, semmilyen kódot nem adok",
    ),
    "el": (
        "Δεν έλαβα κωδικό",
        "Στείλτε νέο κωδικό",
        "Όχι, δεν θέλω",
        "Όχι, δεν δίνω κανένα κωδικό",
    ),
    "bg": ("Не получих код", "Изпратете нов код", "Не, не искам", "Не, никакъв код няма да ви дам"),
    "hr": ("Nisam dobio kod", "Pošaljite novi kod", "Ne, ne želim", "Ne, nikakav kod vam ne dajem"),
    "sl": ("Kode nisem dobil", "Pošljite novo kodo", "Ne, nočem", "Ne, nobene kode vam ne dam"),
    "et": (
        "Ma ei saanud koodi",
        "Saatke uus kood",
        "Ei, ma ei taha",
        "Ei, ma ei anna ühtegi koodi",
    ),
    "lv": ("Es nesaņēmu kodu", "Nosūtiet jaunu kodu", "Nē, negribu", "Nē, es nekādu kodu nedošu"),
    "lt": ("Negavau kodo", "Atsiųskite naują kodą", "Ne, nenoriu", "Ne, jokio kodo neduosiu"),
    "tr": (
        "Kod gelmedi",
        "Yeni bir kod gönderin",
        "Hayır, istemiyorum",
        "Hayır, kimseye kod vermem",
    ),
    "ar": ("لم يصلني الرمز", "أرسل رمزا جديدا", "لا، لا أريد", "لا، لن أعطي أي رمز لأحد"),
    "he": ("לא קיבלתי את הקוד", "שלחו קוד חדש", "לא, אני לא רוצה", "לא, אני לא נותן שום קוד"),
    "uk": ("Я не отримала код", "Надішліть новий код", "Ні, не хочу", "Ні, жодного коду я не дам"),
    "ru": ("Код не пришёл", "Пришлите новый код", "Нет, не хочу", "Нет, никакого кода я не дам"),
    "ja": (
        "コードが届いていません",
        "コードを再送してください",
        "いいえ、結構です",
        "いいえ、コードは教えません",
    ),
    "ko": (
        "코드를 못 받았어요",
        "새 코드를 보내 주세요",
        "아니요, 싫어요",
        "아니요, 코드는 안 알려 줘요",
    ),
    "zh": ("我没收到验证码", "请重新发送", "不，我不想", "不，我不会给任何验证码"),
    "vi": (
        "Tôi chưa nhận được mã",
        "Gửi mã mới cho tôi",
        "Không, tôi không muốn",
        "Không, tôi không đưa mã nào cả",
    ),
    "hi": ("मुझे कोड नहीं मिला", "नया कोड भेजिए", "नहीं, मैं नहीं चाहता", "नहीं, कोड नहीं दूँगा"),
    "fa": ("کد به دستم نرسید", "کد جدید بفرستید", "نه، نمی‌خواهم", "نه، هیچ کدی نمی‌دهم"),
    "th": ("ยังไม่ได้รับรหัส", "ขอรหัสใหม่", "ไม่ ไม่ต้องการ", "ไม่ ไม่ให้รหัสใคร"),
    "id": (
        "Saya belum terima kodenya",
        "Kirim kode baru",
        "Tidak, saya tidak mau",
        "Tidak, saya tidak kasih kode apa pun",
    ),
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
    never_came, send_another, *refusals = ROWS[language]
    for text in (never_came, send_another):
        stage = set_stage({"language": language, "signed_in": False, "orders": [ORDER]})
        stage.hear(said("?", language, "balance_and_due"))
        step = stage.hear(said(text, language))[-1]
        assert [reply.message for reply in step.replies] == ["code-sent-again"], text
        assert step.send_code
        assert stage.state.phase == "verifying"
    for text in refusals:
        stage = set_stage({"language": language, "signed_in": False, "orders": [ORDER]})
        stage.hear(said("?", language, "balance_and_due"))
        step = stage.hear(said(text, language))[-1]
        assert [reply.message for reply in step.replies] == ["not-verified"], text
        assert not step.send_code

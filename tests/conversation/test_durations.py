"""Spans of time that name no day, in every language that has a calendar."""

import pytest

from releve.shell.readers.slots.durations import durations

ROWS = {
    "en": "extend by two weeks | 10 extra days",
    "sv": "två veckor till | förläng med 10 dagar",
    "nb": "to uker til | 10 dager",
    "da": "to uger mere | 10 dage",
    "fi": "kaksi viikkoa lisää | 10 päivää",
    "de": "um zwei Wochen verlängern | 10 weitere Tage",
    "nl": "twee weken uitstel | 10 dagen",
    "fr": "de deux semaines | 10 jours de plus",
    "es": "dos semanas más | 10 días",
    "it": "di due settimane | 10 giorni",
    "pt": "duas semanas | 10 dias",
    "pl": "o dwa tygodnie | o 10 dni",
    "cs": "o dva týdny | o 10 dní",
    "sk": "dva týždne | 10 dní",
    "ro": "cu două săptămâni | 10 zile",
    "hu": "két héttel | 10 nappal",
    "el": "δύο εβδομάδες | 10 μέρες",
    "bg": "с две седмици | 10 дни",
    "hr": "dva tjedna | 10 dana",
    "sl": "za dva tedna | 10 dni",
    "et": "kahe nädala võrra | 10 päeva",
    "lv": "divām nedēļām | par 10 dienām",
    "lt": "dvi savaites | 10 dienų",
    "tr": "iki hafta | 10 gün",
    "ar": "2 أسابيع | 10 أيام",
    "he": "2 שבועות | 10 ימים",
    "uk": "на два тижні | на 10 днів",
    "ru": "на две недели | на 10 дней",
    "ja": "2週間延ばして | 10日間",
    "ko": "2주 연장 | 10일",
    "zh": "延长两周 | 10天",
    "vi": "hai tuần | 10 ngày",
    "hi": "दो हफ़्ते | 10 दिन",
    "fa": "دو هفته | 10 روز",
    "th": "สองสัปดาห์ | 10 วัน",
    "id": "2 minggu | 10 hari",
}


@pytest.mark.parametrize("language", ROWS)
def test_two_weeks_and_ten_days(language: str) -> None:
    found = [durations(text, language) for text in ROWS[language].split(" | ")]
    assert [[(one.days, one.months) for one in spans] for spans in found] == [[(14, 0)], [(10, 0)]]


@pytest.mark.parametrize(
    ("text", "language", "months"),
    [("a month later", "en", 1), ("miesiąc później", "pl", 1), ("dos años", "es", 24)],
)
def test_months_and_years(text: str, language: str, months: int) -> None:
    assert [one.months for one in durations(text, language)] == [months]


@pytest.mark.parametrize(
    ("text", "language"),
    [("have a nice day", "en"), ("the first week", "en"), ("20 kronor", "sv"), ("2 weeks", "xx")],
)
def test_no_span_is_named(text: str, language: str) -> None:
    assert durations(text, language) == ()


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        ("o tydzień", "pl", [7]),
        ("w przyszłym tygodniu", "pl", []),
        ("перенесите на неделю", "ru", [7]),
        ("на этой неделе", "ru", []),
        ("أسبوع", "ar", [7]),
        ("الأسبوع القادم", "ar", []),
        ("일주일만 더", "ko", [7]),
        ("een weekje later", "nl", [7]),
        ("one more week", "en", [7]),
        ("this week", "en", []),
    ],
)
def test_a_week_that_is_not_counted(text: str, language: str, days: list[int]) -> None:
    assert [one.days for one in durations(text, language)] == days

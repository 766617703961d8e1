"""Translations for people at work: masked, held to their form, kept, and never in the way."""

import json
from contextlib import closing

import model_endpoint as wire
import pytest

from releve.shell.handover.owning import take_over
from releve.shell.handover.saying import note, say
from releve.shell.readers.language_model_settings import (
    ModelSettings,
    ReaderSettingTrouble,
    translation_settings,
)
from releve.shell.run import open_conversation
from releve.shell.workplace.seen import seen
from releve.shell.workplace.translating import Translator, translations


@pytest.fixture
def endpoint():
    with wire.endpoint() as place:
        place.reply = in_capitals
        yield place


def asked_of(asked):
    """What the endpoint was given to translate."""
    return json.loads(asked["messages"][-1]["content"])


def in_capitals(asked, handler):
    """A translator into capitals, which leaves what stands in brackets as it is."""
    text = asked_of(asked)["message"].upper()
    wire.send(handler, wire.completion(json.dumps({"translation": text})))


def saying(text):
    """A translator who says the same to everything."""
    return wire.answering(json.dumps({"translation": text}))


@pytest.fixture
def translator(endpoint):
    """A function: a translator over the endpoint, with a budget."""
    made = []

    def translator(budget=1_000, seconds=5.0):
        settings = ModelSettings(endpoint.url, "recorded", "", seconds, budget)
        made.append(Translator(settings))
        return made[-1]

    yield translator
    for one in made:
        with closing(one):
            pass


@pytest.fixture
def talk(desk, who, house):
    """Elsa's, in Swedish, with a person."""
    found = open_conversation(
        desk, house.ELSA, language="sv", time_zone="Europe/Stockholm", identified=True
    )
    house.say(desk, found, "m1", "Hej, jag heter Elsa och har beställt S-7001 från Nordsko")
    take_over(desk, who("kim"), found)
    say(desk, who("kim"), found, "Hej Elsa, jag ser efter.", message_id="k1")
    note(desk, who("kim"), found, "Customer sounds tired", note_id="n1")
    return found


def translated(desk, who, talk, translator, to="en"):
    return translations(desk, who, seen(desk, who, talk), translator, to)


def test_what_was_said_is_translated_and_put_back_with_its_particulars(
    desk, who, talk, translator, endpoint
):
    found = translated(desk, who("kim"), talk, translator())
    assert found.trouble is None
    assert "Elsa" in found.texts["said/m1"]
    assert "HAR BESTÄLLT" in found.texts["said/m1"]
    assert found.texts["desk/k1"] == "HEJ Elsa, JAG SER EFTER."
    # Colleagues' notes stay here.
    assert not [part for part in found.texts if part.startswith("note/")]
    sent = json.dumps(endpoint.asked, ensure_ascii=False)
    assert "Elsa" not in sent
    assert "Kim" not in sent
    assert "S-7001" not in sent
    assert {asked_of(one)["from"] for one in endpoint.asked} == {"sv"}


def test_nothing_is_sent_twice(desk, who, talk, translator, endpoint, pool):
    first = translated(desk, who("kim"), talk, translator())
    asked = len(endpoint.asked)
    again = translated(desk, who("lea"), talk, translator())
    assert again.texts == first.texts
    assert len(endpoint.asked) == asked
    with pool.connection() as connection:
        kept = connection.execute(
            "select string_agg(body::text, '') from translation where conversation_id = %s", (talk,)
        ).fetchone()[0]
        logged = connection.execute(
            "select agent_id from access_log where conversation_id = %s"
            " and what = 'translation:en' order by access_id",
            (talk,),
        ).fetchall()
    assert "EFTER" not in kept
    assert [row[0] for row in logged] == ["kim", "lea"]


@pytest.mark.parametrize(
    "reply",
    [
        wire.with_status(500),
        wire.cut_off,
        wire.answering("no JSON"),
        wire.answering('{"translation": ""}'),
        wire.answering('{"other": "words"}'),
        saying("The name is gone"),
        saying("[NAME_1] [NAME_1] [NAME_1] [NAME_2] twice"),
        saying("w" * 10_000),
    ],
)
def test_what_cannot_be_believed_is_left_out(desk, who, talk, translator, endpoint, reply):
    endpoint.reply = reply
    found = translated(desk, who("kim"), talk, translator())
    assert "said/m1" not in found.texts
    assert found.trouble in {"away", "nonsense"}


def test_the_days_budget_holds(desk, who, talk, translator, endpoint):
    spent = len(endpoint.asked)
    found = translated(desk, who("kim"), talk, translator(budget=0))
    assert (found.texts, found.trouble) == ({}, "spent")
    assert len(endpoint.asked) == spent


def test_ones_own_language_is_not_translated(desk, who, talk, translator, endpoint):
    assert translated(desk, who("kim"), talk, translator(), "sv").texts == {}
    assert endpoint.asked == []


def test_it_is_off_unless_it_is_set():
    assert translation_settings({}) is None
    given = {"RELEVE_TRANSLATION_URL": "https://words.example/v1"}
    with pytest.raises(ReaderSettingTrouble, match="RELEVE_TRANSLATION_NAME"):
        translation_settings(given)
    named = given | {"RELEVE_TRANSLATION_NAME": "words"}
    settings = translation_settings(named)
    assert settings is not None
    assert settings.timeout_seconds == 10
    with pytest.raises(ReaderSettingTrouble, match="RELEVE_TRANSLATION_URL"):
        translation_settings(named | {"RELEVE_TRANSLATION_URL": "words.example"})

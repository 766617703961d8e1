"""Our messages are our own: nothing of the shared rows, which only measure, is among them."""

import json
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from releve.shell.wording import LANGUAGES

SHARED = Path(__file__).parents[3] / "shared" / "data"
# Shorter sentences ("tell me a joke") are anybody's.
_WORDS_MIN = 6


def _plain(text: str) -> str:
    words = re.findall(r"\w+", unicodedata.normalize("NFKC", text.casefold()))
    return " ".join(words) if len(words) >= _WORDS_MIN else ""


def _ours() -> Iterator[tuple[str, str]]:
    held_out = Path(__file__).parent / "held_out"
    ours = [*LANGUAGES.glob("*/examples/*"), *LANGUAGES.glob("*/signals/*")]
    for path in [*ours, *held_out.glob("*")]:
        for line in path.read_text("utf-8").splitlines():
            yield f"{path.parent.parent.name}/{path.name}", _plain(line.split("\t")[-1])


def _theirs() -> Iterator[str]:
    for path in SHARED.glob("*.jsonl"):
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            for turn in row.get("turns", [row]):
                yield _plain(turn.get("text", ""))


@pytest.mark.skipif(not SHARED.is_dir(), reason="../shared is not there")
def test_no_message_is_a_shared_row() -> None:
    theirs = {text for text in _theirs() if text}
    copied = [(file, text) for file, text in _ours() if text in theirs]
    assert copied == []

"""What the page offers to say is read as it is meant, in every language, by the real reader."""

import pytest

from releve.shell.readers.embedded import EmbeddedReader
from releve.shell.wording import Wording

MEANT = {
    "start-balance": "balance_and_due",
    "start-more-time": "extend_due_date",
    "start-return": "report_return",
    "start-not-received": "dispute_not_received",
    "person-words": "human_agent",
}


@pytest.fixture(scope="module")
def reader(tmp_path_factory):
    return EmbeddedReader(tmp_path_factory.mktemp("models"))


def test_what_the_page_offers_is_understood(reader):
    wording = Wording.load()
    wrong = []
    for language in wording.languages:
        words = wording.page_words(language)
        for word, errand in MEANT.items():
            reading = reader.read(words[word], language=language)
            heard = [guess.errand for guess in reading.errands[: reading.present]]
            if word == "person-words" and "asks_for_person" in reading.signals:
                continue
            if heard != [errand]:
                wrong.append(f"{language}: {words[word]!r} is read as {heard}")
    assert wrong == []

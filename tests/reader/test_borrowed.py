"""A reader lent to another process answers as it does at home, its troubles too."""

import multiprocessing
import threading
from datetime import date

import pytest

from releve.core.reading.reading import ErrandGuess, Reading
from releve.shell.readers.borrowed import BorrowedReader, lend


class Strict:
    """Reads what is not empty, and tells what it was asked."""

    version = "strict-1"

    def read(self, text, *, language=None, market=None, today=None):
        if not text:
            raise ValueError("nothing to read")
        said = f"{text}|{market}|{today}"
        return Reading(said, language or "en", (ErrandGuess("none", 1.0),), 0)


@pytest.fixture
def lent():
    ours, its = multiprocessing.Pipe()
    thread = threading.Thread(target=lend, args=(Strict(), ours))
    thread.start()
    yield BorrowedReader(its)
    its.close()
    thread.join(timeout=60)
    assert not thread.is_alive()


def test_reads_with_everything_it_was_asked(lent):
    today = date(2026, 11, 22)
    assert lent.version == "strict-1"
    asked = {"language": "sv", "market": "se", "today": today}
    assert lent.read("hej", **asked) == Strict().read("hej", **asked)


def test_trouble_is_raised_here_and_the_next_question_answered(lent):
    with pytest.raises(ValueError, match="nothing to read"):
        lent.read("")
    assert lent.read("again") == Strict().read("again")


def test_many_threads_each_get_their_own_answer(lent):
    answers = {}

    def ask(number):
        answers[number] = lent.read(str(number)).text

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == {number: f"{number}|None|None" for number in range(50)}

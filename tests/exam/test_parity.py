"""The situations of parity: that all are told in all languages, and that they come out the same."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from releve.app import desk_on
from releve.exam.case import CaseError
from releve.exam.examine import Examiner
from releve.exam.parity import compare, find_situations, languages_lacking
from releve.shell.policy_files import load_policy
from releve.shell.postgres.connection import application_pool
from releve.shell.product_terms import load_product_terms
from releve.shell.wording import SOURCE, Wording

SITUATIONS = Path(__file__).parents[2] / "evals" / "parity"
# Each kind of what a situation may hold: texts in turn, answers and names by language.
HELD = (
    "15-too-far-then-nearer.toml",
    "16-not-the-fifth-the-third.toml",
    "19-only-the-blanket.toml",
)
LANGUAGES = ("de", "es")
HEAD = """
name = "Short"
market = "de"
now = 2026-11-18T10:00:00+01:00
customer = { name = "Nora Feld", signed_in = true }
"""


@pytest.fixture(scope="module")
def examiner(module_database: str) -> Iterator[Examiner]:
    pool = application_pool(module_database, max_size=2)
    yield Examiner(desk_on(pool, "exam"), load_product_terms(), policy_with)
    pool.close()


def policy_with(overrides: Any) -> Any:
    return load_policy(overrides=overrides, overrides_file="[policy]")


def test_every_situation_is_told_in_every_language() -> None:
    situations = find_situations([SITUATIONS])
    wording = Wording.load()
    assert len(situations) >= 40
    assert len(wording.languages) == 36
    assert {one.name: languages_lacking(one, wording) for one in situations} == {
        one.name: [] for one in situations
    }


def test_no_text_stands_for_two_languages_that_differ() -> None:
    """A text copied from the line above would be judged by the wrong reader's grammar."""
    for situation in find_situations([SITUATIONS]):
        texts = list(situation.says.values())
        doubles = {str(text) for text in texts if texts.count(text) > 1}
        same = {one for one, text in situation.says.items() if str(text) in doubles}
        assert same <= {"da", "nb", "it", "pt", "es", "hr", "sl", "cs", "sk"}, situation.name


def test_what_is_said_in_turn_answered_and_called_by_language(examiner: Examiner) -> None:
    situations = find_situations([SITUATIONS / name for name in HELD])
    assert list(compare(examiner, situations, LANGUAGES)) == [[], [], []]


def test_a_language_that_says_something_else_is_a_difference(
    examiner: Examiner, tmp_path: Path
) -> None:
    says = '[says]\nen = "How much do I owe?"\nde = "Ich möchte mit einem Menschen sprechen."\n'
    rows = _compared(examiner, tmp_path, HEAD + says)
    assert [row.language for row in rows] == ["de"]
    assert any("asked_for_person" in one for one in rows[0].more)


def test_a_danger_is_the_same_whatever_else_is_asked(examiner: Examiner, tmp_path: Path) -> None:
    says = (
        '[says]\nen = "Can I pay a week later? I want to kill myself."\n'
        'de = "Ich kann nicht alles auf einmal zahlen, bitte in Raten. Ich will mich umbringen."\n'
    )
    assert _compared(examiner, tmp_path, HEAD + says) == []


def test_english_is_held_against_its_own_expectation(examiner: Examiner, tmp_path: Path) -> None:
    expect = '[expect]\noutcome = "resolved"\neffects = [{ effect = "close_account" }]\n'
    rows = _compared(examiner, tmp_path, HEAD + expect + '[says]\nen = "How much do I owe?"\n')
    assert [row.language for row in rows] == [SOURCE]
    assert any("close_account" in one for one in rows[0].lacks)


@pytest.mark.parametrize(
    ("says", "fault"),
    [
        ('[says]\nsv = "Hej"\n', "lacks en"),
        ('[says]\nen = "Hi"\nsv = "Hej"\n[answers.order]\nen = "the second"\n', "in sv lacks"),
        ("[says]\nen = 7\n", "en"),
    ],
)
def test_a_situation_that_cannot_be_told_is_an_error(tmp_path: Path, says: str, fault: str) -> None:
    with pytest.raises(CaseError, match=fault):
        find_situations([_written(tmp_path, HEAD + says)])


def _compared(examiner: Examiner, folder: Path, text: str) -> list[Any]:
    situations = find_situations([_written(folder, text)])
    return [row for rows in compare(examiner, situations, ("de",)) for row in rows]


def _written(folder: Path, text: str) -> Path:
    (folder / "parity").mkdir()
    file = folder / "parity" / "one.toml"
    file.write_text(text, encoding="utf-8")
    return file

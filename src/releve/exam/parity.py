"""Parity: the same situation told in every language has to come out the same.

A situation is a TOML file in a folder `parity`: a case (see `case.py`) whose text, or texts one
after another, stand once a language under `[says]`. `[answers.<slot>]` may hold a table by language
too, `{yes}` and `{no}` in an answer are the language's own words, and `[called.<name>]` says what
an item of that name is called in each language. English is what the others are held against, and
is graded itself where the situation has an `[expect]`. What counts are the effects with their
arguments, how each errand ended, and the amounts and days that were said; never the words, and not
for which of its errands a message was heard that a signal handed over before anything was decided.
"""

import json
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from releve.core.decisions.decision import Reply
from releve.exam.case import PARITY, Case, CaseError
from releve.exam.examine import Examiner, hold
from releve.exam.grading import grade
from releve.shell.answer import Answer, Ended
from releve.shell.wording import SOURCE, Wording

_PERSON = ("customer", "merchant")
# Reasons of signals that hand over at once.
_BY_SIGNAL = frozenset(
    ("self_harm_risk", "deceased", "third_party", "legal_threat", "asked_for_person", "vulnerable")
)

_NO_EXPECTATION: Mapping[str, Any] = {"outcome": "informed", "effects": ()}

Texts = str | Sequence[str]


@dataclass(frozen=True, slots=True)
class Situation:
    """One situation; its text, and what its things are called, by language."""

    name: str
    values: Mapping[str, Any]
    says: Mapping[str, Texts]
    answers: Mapping[str, Texts | Mapping[str, Texts]]
    called: Mapping[str, Mapping[str, str]]
    expect: Mapping[str, Any] | None

    def told_in(self, language: str) -> bool:
        """Whether all that differs by language is there for this one."""
        tables = [one for one in self.answers.values() if isinstance(one, Mapping)]
        return all(language in one for one in (self.says, *tables, *self.called.values()))


@dataclass(frozen=True, slots=True)
class Difference:
    """Where a language came out otherwise than English: what it has more, and what it lacks.

    Of English itself: what its own expectation finds wanting.
    """

    situation: str
    language: str
    more: tuple[str, ...]
    lacks: tuple[str, ...]


def find_situations(paths: Sequence[Path]) -> list[Situation]:
    """Every situation below the paths; CaseError where one cannot be read, or there is none."""
    files: list[Path] = []
    for path in paths:
        below = [path] if path.is_file() else sorted(path.rglob("*.toml"))
        files += [file for file in below if file.parent.name == PARITY]
    if not files:
        raise CaseError(f"{', '.join(map(str, paths))}: no situations in a folder {PARITY}")
    return [_situation(file) for file in files]


def _situation(file: Path) -> Situation:
    try:
        values = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise CaseError(f"{file}: {error}") from error
    parts = {part: values.pop(part, {}) for part in ("says", "answers", "called")}
    expect = values.pop("expect", None)
    situation = Situation(str(values.get("name", file.stem)), values, expect=expect, **parts)
    if not all(isinstance(part, dict) for part in parts.values()) or not situation.told_in(SOURCE):
        raise CaseError(f"{file}: lacks {SOURCE}, which the others are held against")
    for language in situation.says:
        if not situation.told_in(language):
            raise CaseError(f"{file}: what is said in {language} lacks its answers or its names")
        try:
            _case(situation, language, yes="-", no="-")
        except ValidationError as error:
            raise CaseError(f"{file}: {language}: {error.errors()[0]['msg']}") from error
    return situation


def languages_lacking(situation: Situation, wording: Wording) -> list[str]:
    """The served languages in which the situation is not told."""
    return [one for one in wording.languages if not situation.told_in(one)]


def compare(
    examiner: Examiner, situations: Sequence[Situation], languages: Sequence[str]
) -> Iterator[list[Difference]]:
    """The differences of each situation, in order; nothing where all come out the same."""
    for situation in situations:
        norm, failures = _came_out(examiner, situation, SOURCE)
        found = [Difference(situation.name, SOURCE, (), tuple(failures))] if failures else []
        for language in languages:
            if language == SOURCE or not situation.told_in(language):
                continue
            one, _ = _came_out(examiner, situation, language)
            if one != norm:
                more, lacks = _besides(one, norm), _besides(norm, one)
                found.append(Difference(situation.name, language, more, lacks))
        yield found


def _besides(these: Sequence[str], those: Sequence[str]) -> tuple[str, ...]:
    left = list(those)
    return tuple(one for one in these if one not in left or left.remove(one))


def _came_out(
    examiner: Examiner, situation: Situation, language: str
) -> tuple[list[str], list[str]]:
    """What came of it, and what the situation's own expectation finds wanting."""
    say = examiner.desk.wording.say
    yes, no = (say(Reply(word), language) for word in ("confirm-yes", "confirm-no"))
    case = _case(situation, language, yes, no)
    _, answers = hold(examiner, case)
    named = {names[language]: name for name, names in situation.called.items()}
    told = sorted(_unnamed(text, named) for text in _told(answers))
    return told, grade(case, answers) if situation.expect is not None else []


def _unnamed(text: str, named: Mapping[str, str]) -> str:
    """The text with things by the situation's names for them, whatever they are called in it."""
    for word in sorted(named, key=len, reverse=True):
        text = text.replace(word, named[word])
    return text


def _told(answers: Sequence[Answer]) -> Iterator[str]:
    """Each effect, each outcome, and each message with its facts, as text that can be compared."""
    for answer in answers:
        for effect in answer["effects"]:
            kept = {key: value for key, value in effect.items() if key != "evidence"}
            yield f"effect {_text(kept)}"
        for ended in answer["outcomes"]:
            yield f"outcome {_text(_ending(ended))}"
        for line in answer["lines"]:
            facts = {key: value for key, value in line["facts"].items() if key != "evidence"}
            yield f"says {line['message']} {_text(facts)}"


def _ending(ended: Ended) -> Mapping[str, Any]:
    at_once = ended["outcome"] == "handed_over" and ended.get("code") in _BY_SIGNAL
    return {key: value for key, value in ended.items() if not (at_once and key == "errand")}


def _text(values: Mapping[str, Any]) -> str:
    return json.dumps(values, ensure_ascii=False, sort_keys=True, default=str)


def _case(situation: Situation, language: str, yes: str, no: str) -> Case:
    values = dict(situation.values)
    for person in _PERSON:
        if person in values:
            values[person] = {**values[person], "language": language}
    values["orders"] = [_called(order, situation, language) for order in values.get("orders", ())]
    answers = {
        slot: _texts(given[language] if isinstance(given, Mapping) else given, yes, no)
        for slot, given in {"confirm": "{yes}", "default": "?", **situation.answers}.items()
    }
    said = situation.says[language]
    conversation = {
        "opens_with": (said,) if isinstance(said, str) else said,
        "answers": answers,
        "files": values.pop("files", ()),
    }
    expect = situation.expect or _NO_EXPECTATION
    return Case.model_validate({**values, "conversation": conversation, "expect": expect})


def _called(order: Mapping[str, Any], situation: Situation, language: str) -> Mapping[str, Any]:
    """The order with its items called as they are in the language."""
    items = [
        {**item, "name": situation.called.get(item["name"], {}).get(language, item["name"])}
        for item in order.get("items", ())
    ]
    return {**order, "items": items}


def _texts(given: Texts, yes: str, no: str) -> Texts:
    if isinstance(given, str):
        return given.replace("{yes}", yes).replace("{no}", no)
    return tuple(one.replace("{yes}", yes).replace("{no}", no) for one in given)

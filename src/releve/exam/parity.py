"""Parity: the same situation told in every language has to come out the same.

A situation is a TOML file in a folder `parity`: a case (see `case.py`) without an expectation,
whose text stands once a language under `[says]`. English is what the others are held against.
What counts are the effects with their arguments, how each errand ended, and the amounts and days
that were said; never the words.
"""

import json
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from pydantic import ValidationError

from releve.core.decisions.decision import Reply
from releve.exam.case import PARITY, Case, CaseError
from releve.exam.examine import Examiner, hold
from releve.shell.answer import Answer
from releve.shell.wording import SOURCE, Wording

_PERSON = ("customer", "merchant")


@dataclass(frozen=True, slots=True)
class Situation:
    """One situation and its text by language."""

    name: str
    values: Mapping[str, Any]
    says: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Difference:
    """Where a language came out otherwise than English: what it has more, and what it lacks."""

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
    says = values.pop("says", None)
    if not isinstance(says, dict) or SOURCE not in says:
        raise CaseError(f"{file}: [says] lacks {SOURCE}, which the others are held against")
    situation = Situation(str(values.get("name", file.stem)), values, cast("dict[str, str]", says))
    try:
        for language in situation.says:
            _case(situation, language, yes="-")
    except ValidationError as error:
        raise CaseError(f"{file}: {error.errors()[0]['msg']}") from error
    return situation


def languages_lacking(situation: Situation, wording: Wording) -> list[str]:
    """The served languages in which the situation is not told."""
    return [one for one in wording.languages if one not in situation.says]


def compare(
    examiner: Examiner, situations: Sequence[Situation], languages: Sequence[str]
) -> Iterator[list[Difference]]:
    """The differences of each situation, in order; nothing where all come out the same."""
    for situation in situations:
        norm = _came_out(examiner, situation, SOURCE)
        found: list[Difference] = []
        for language in languages:
            if language == SOURCE or language not in situation.says:
                continue
            one = _came_out(examiner, situation, language)
            if one != norm:
                more, lacks = _besides(one, norm), _besides(norm, one)
                found.append(Difference(situation.name, language, more, lacks))
        yield found


def _besides(these: Sequence[str], those: Sequence[str]) -> tuple[str, ...]:
    left = list(those)
    return tuple(one for one in these if one not in left or left.remove(one))


def _came_out(examiner: Examiner, situation: Situation, language: str) -> list[str]:
    yes = examiner.desk.wording.say(Reply("confirm-yes"), language)
    _, answers = hold(examiner, _case(situation, language, yes))
    return sorted(_told(answers))


def _told(answers: Sequence[Answer]) -> Iterator[str]:
    """Each effect, each outcome, and each message with its facts, as text that can be compared."""
    for answer in answers:
        for effect in answer["effects"]:
            kept = {key: value for key, value in effect.items() if key != "evidence"}
            yield f"effect {_text(kept)}"
        for ended in answer["outcomes"]:
            yield f"outcome {_text(ended)}"
        for line in answer["lines"]:
            facts = {key: value for key, value in line["facts"].items() if key != "evidence"}
            yield f"says {line['message']} {_text(facts)}"


def _text(values: Mapping[str, Any]) -> str:
    return json.dumps(values, ensure_ascii=False, sort_keys=True, default=str)


def _case(situation: Situation, language: str, yes: str) -> Case:
    values = dict(situation.values)
    for person in _PERSON:
        if person in values:
            values[person] = {**values[person], "language": language}
    answers = {"confirm": yes, "default": "?", **values.pop("answers", {})}
    return Case.model_validate(
        {
            **values,
            "conversation": {"opens_with": (situation.says[language],), "answers": answers},
            "expect": {"outcome": "informed", "effects": ()},
        }
    )

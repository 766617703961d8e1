"""The rubric: what reviewers ask of a contact, and what their scores come to.

A contact passes where every criterion that applies is met. Two reviewers who come to the same
verdict settle it; where they differ a third decides.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from releve.core.rules.tables import as_tables
from releve.core.rules.trouble import RuleTrouble

Score = Literal["met", "not_met", "not_applicable"]
SCORES: tuple[Score, ...] = get_args(Score)


class ScoreTrouble(ValueError):
    """Scores that do not answer the rubric."""


@dataclass(frozen=True, slots=True)
class Criterion:
    """One question; `critical` where not meeting it breaks a policy."""

    name: str
    question: str
    critical: bool = False


@dataclass(frozen=True, slots=True)
class Rubric:
    """The questions of one version."""

    version: str
    criteria: tuple[Criterion, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one reviewer's scores come to."""

    passed: bool
    violation: bool


def rubric_from(values: Mapping[str, object], *, version: str, file: str) -> Rubric:
    """Build a rubric from a parsed TOML mapping. RuleTrouble names file, key, and reason."""
    criteria: list[Criterion] = []
    for number, row in enumerate(as_tables(values.get("criterion")) or (), start=1):
        where = f"criterion {number}"
        name, question, critical = row.get("id"), row.get("question"), row.get("critical", False)
        if not isinstance(name, str) or not name.isidentifier():
            raise RuleTrouble(file, f"{where}.id", "must be a word")
        if name in {one.name for one in criteria}:
            raise RuleTrouble(file, f"{where}.id", f"{name} stands twice")
        if not isinstance(question, str) or not question.strip():
            raise RuleTrouble(file, f"{where}.question", "must be a question")
        if not isinstance(critical, bool):
            raise RuleTrouble(file, f"{where}.critical", "must be true or false")
        criteria.append(Criterion(name, question, critical))
    if not criteria:
        raise RuleTrouble(file, "criterion", "there is none")
    return Rubric(version, tuple(criteria))


def verdict_of(rubric: Rubric, scores: Mapping[str, str]) -> Verdict:
    """What scores come to. ScoreTrouble where one is missing, unknown, or no score."""
    known = {one.name for one in rubric.criteria}
    for name, score in scores.items():
        if name not in known:
            raise ScoreTrouble(f"{name}: is no criterion of {rubric.version}")
        if score not in SCORES:
            raise ScoreTrouble(f"{name}: {score} is none of {', '.join(SCORES)}")
    for name in sorted(known - set(scores)):
        raise ScoreTrouble(f"{name}: has no score")
    missed = [one for one in rubric.criteria if scores[one.name] == "not_met"]
    return Verdict(not missed, any(one.critical for one in missed))


def settled(verdicts: Sequence[Verdict]) -> Verdict | None:
    """What reviewers came to, in the order in which they reviewed; None while it is open."""
    if len(verdicts) >= 2 and verdicts[0] == verdicts[1]:
        return verdicts[0]
    return verdicts[2] if len(verdicts) >= 3 else None

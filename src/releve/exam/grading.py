"""Grading by what changed: effects, outcome, facts said; never by the way there."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, cast

from releve.core.values.money import Money
from releve.exam.case import Case, ExpectRow, FactRow
from releve.shell.answer import Answer
from releve.shell.wording import written

# Of several errands, the first of these that occurs is the case's outcome (contract, section 5).
_WEIGHT = ("handed_over", "refused", "resolved", "informed")


def grade(case: Case, answers: Sequence[Answer]) -> list[str]:
    """What is wrong with a conversation; empty when it passes."""
    expect = case.expect
    failures = _outcome(expect, answers)
    if expect.effects is not None:
        failures += _effects(expect.effects, [e for a in answers for e in a["effects"]])
    elif expect.outcome in ("informed", "refused"):
        failures += _effects((), [e for a in answers for e in a["effects"]])
    failures += [f"never said: {_name(fact)}" for fact in expect.says if not _said(fact, answers)]
    failures += [f"said: {_name(fact)}" for fact in expect.never_says if _said(fact, answers)]
    asked = sum(answer["asks"] is not None for answer in answers)
    if expect.asks_at_most is not None and asked > expect.asks_at_most:
        failures.append(f"asked {asked} times, at most {expect.asks_at_most} allowed")
    return failures + _language(case, answers)


def _outcome(expect: ExpectRow, answers: Sequence[Answer]) -> list[str]:
    ended = answers[-1]["outcomes"] if answers else []
    kinds = {one["outcome"] for one in ended}
    outcome = next((kind for kind in _WEIGHT if kind in kinds), None)
    failures: list[str] = []
    if outcome != expect.outcome:
        failures.append(f"outcome {outcome}, expected {expect.outcome}")
    if expect.refusal is not None:
        # What the law keeps is told with a code, and is no refusal of the whole.
        codes = {one.get("code") for one in ended if one["outcome"] in ("refused", "informed")}
        if expect.refusal not in codes:
            found = ", ".join(sorted(str(code) for code in codes)) or "none"
            failures.append(f"refusal {found}, expected {expect.refusal}")
    return failures


def _effects(expected: Sequence[Mapping[str, Any]], found: list[Mapping[str, Any]]) -> list[str]:
    """All and only the expected effects; arguments that are not named are free."""
    left = list(found)
    failures: list[str] = []
    # The most demanding first, so that a bare expectation does not take another's match.
    for wanted in sorted(expected, key=len, reverse=True):
        match = next((effect for effect in left if _matches(wanted, effect)), None)
        if match is None:
            failures.append(f"missing effect {_plain(wanted)}")
        else:
            left.remove(match)
    return failures + [f"unexpected effect {_plain(effect)}" for effect in left]


def _matches(wanted: Mapping[str, Any], effect: Mapping[str, Any]) -> bool:
    return all(_value(effect.get(key)) == _value(value) for key, value in wanted.items())


def _value(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return sorted(str(item) for item in cast("list[object]", value))
    return value.isoformat() if hasattr(value, "isoformat") else value


def _plain(effect: Mapping[str, Any]) -> str:
    arguments = [f"{k}={_value(v)}" for k, v in effect.items() if k not in ("effect", "evidence")]
    return f"{effect['effect']}({', '.join(arguments)})"


def _name(fact: FactRow) -> str:
    return ", ".join(f"{k} {v}" for k, v in fact.model_dump(exclude_none=True).items())


def _said(fact: FactRow, answers: Sequence[Answer]) -> bool:
    return any(_in_answer(fact, answer) for answer in answers)


def _in_answer(fact: FactRow, answer: Answer) -> bool:
    """Whether the words the customer read carry the fact, as the answer's locale writes it."""
    texts = [line["text"] for line in answer["lines"]]
    if answer["asks"]:
        texts += [option["label"] for option in answer["asks"]["options"]]
    needle = re.escape(_needle(fact, answer["locale"]))
    # Not within a larger number: 500.00 is not said by 1,500.00.
    whole = re.compile(rf"(?<![\d][.,'])(?<!\d){needle}(?!\d)")
    return any(whole.search(_spaced(text)) for text in texts)


def _needle(fact: FactRow, locale: str) -> str:
    if fact.date is not None:
        return _spaced(str(written(fact.date, locale)))
    if fact.amount is not None:
        return _spaced(str(written(Money(fact.amount, fact.currency or ""), locale)))
    return _spaced(fact.order or fact.text or "")


def _spaced(text: str) -> str:
    """Case and kinds of space do not matter; nor do the marks that isolate directions."""
    plain = text.replace("\u2068", "").replace("\u2069", "").casefold()
    return " ".join(plain.split())


def _language(case: Case, answers: Sequence[Answer]) -> list[str]:
    if case.expect.language is not None:
        last = answers[-1]["language"] if answers else None
        if last != case.expect.language:
            return [f"last reply in {last}, expected {case.expect.language}"]
        return []
    spoken = {answer["language"] for answer in answers} - {case.person.language}
    return [f"a reply in {', '.join(sorted(spoken))}"] if spoken else []

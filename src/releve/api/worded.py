"""Answers as the page shows them: with the amounts and days found again in each line."""

from collections.abc import Iterator
from datetime import date
from typing import Any, cast

from releve.api.shapes import (
    AnswerShown,
    AsksShown,
    ChoiceShown,
    EndedShown,
    LineShown,
    PersonMessageShown,
    TurnShown,
)
from releve.core.values.money import Money
from releve.shell.answer import Answer, Line
from releve.shell.conversations import Turn
from releve.shell.handover.saying import DeskMessage
from releve.shell.wording import direction, written


def answer_shown(answer: Answer) -> AnswerShown:
    """A stored or fresh answer."""
    language = answer["language"]
    asks = answer["asks"]
    return AnswerShown(
        conversation=answer["conversation"],
        message=answer["message"],
        language=language,
        locale=answer["locale"],
        direction=direction(language),
        phase=answer["phase"],
        lines=[_line(line, answer["locale"]) for line in answer["lines"]],
        asks=None
        if asks is None
        else AsksShown(
            slot=asks["slot"], options=[ChoiceShown(**choice) for choice in asks["options"]]
        ),
        effects=answer["effects"],
        outcomes=[EndedShown(**ended) for ended in answer["outcomes"]],
        evidence=answer["evidence"],
        repeated=answer.get("repeated", False),
    )


def turn_shown(turn: Turn) -> TurnShown:
    """One turn of a transcript."""
    return TurnShown(
        message=turn.message_id,
        said=turn.said,
        chosen=turn.chosen,
        answer=answer_shown(turn.answer),
        at=turn.at,
    )


def person_shown(message: DeskMessage, locale: str) -> PersonMessageShown:
    """What a person wrote, or a notice beside it."""
    return PersonMessageShown(
        number=message.number,
        after_turn=message.after_position,
        name=message.name,
        text=message.text,
        lines=[_line(line, locale) for line in message.lines],
        at=message.at,
    )


def _line(line: Line, locale: str) -> LineShown:
    text = line["text"]
    marks = {mark for mark in _marks(line["facts"], locale) if mark in text}
    return LineShown(
        message=line["message"],
        text=text,
        facts=line["facts"],
        evidence=line.get("evidence"),
        obligation=line.get("obligation"),
        marks=sorted(marks, key=text.index),
    )


def _marks(facts: dict[str, Any], locale: str) -> Iterator[str]:
    for fact in facts.values():
        if not isinstance(fact, dict):
            continue
        row = cast("dict[str, Any]", fact)
        if "amount" in row:
            yield str(written(Money(row["amount"], row["currency"]), locale))
        elif "date" in row:
            yield str(written(date.fromisoformat(row["date"]), locale))

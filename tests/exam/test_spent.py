"""What conversations took: questions shared between errands, percentiles by nearest rank."""

from typing import Any, cast

import pytest

from releve.exam.spent import Spent, percentile
from releve.shell.answer import Answer


def answers(asked: list[bool], ended: int) -> list[Answer]:
    rows: list[dict[str, Any]] = [
        {"asks": {"slot": "confirm", "options": []} if one else None, "outcomes": []}
        for one in asked
    ]
    rows[-1]["outcomes"] = [{"errand": "pay_now", "outcome": "resolved"}] * ended
    return cast("list[Answer]", rows)


def test_questions_are_shared_between_the_errands() -> None:
    spent = Spent(milliseconds=[4.0])
    spent.count(answers([True, True, False], 1))
    spent.count(answers([True, True, True, False], 2))
    spent.count(answers([False], 1))
    assert spent.questions == [2, 1.5, 0]
    assert spent.figures()["questions_per_errand_median"] == 1.5


def test_a_conversation_that_ends_nothing_is_one_errand() -> None:
    spent = Spent()
    spent.count(answers([True], 0))
    spent.count([])
    assert spent.questions == [1]
    assert spent.figures() == {}


@pytest.mark.parametrize(("share", "value"), [(1, 1), (50, 10), (95, 19), (96, 20), (100, 20)])
def test_the_percentile_is_a_value_that_was_seen(share: int, value: float) -> None:
    assert percentile([float(n) for n in range(20, 0, -1)], share) == value

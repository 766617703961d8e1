"""What did not happen cannot pass: a sound answer passes, and every change to it fails."""

import copy
import tomllib
from collections.abc import Callable
from typing import Any, cast

import pytest

from releve.core.decisions.decision import RefusalCode
from releve.exam.case import EFFECT_ARGUMENTS, Case
from releve.exam.grading import grade
from releve.shell.answer import Answer

CASE = tomllib.loads("""
name = "Moves a bill and is told so"
market = "gb"
now = 2026-11-18T10:00:00+00:00
[customer]
name = "Kim"
language = "en"
signed_in = true
[conversation]
opens_with = ["..."]
[expect]
outcome = "resolved"
effects = [
  { effect = "move_due_date", order = "o1", to = 2026-12-01 },
  { effect = "waive_fee", order = "o1", amount = 500 },
  { effect = "waive_fee" },
]
says = [{ date = 2026-12-01 }, { amount = 3900, currency = "GBP" }, { order = "K-7" }]
never_says = [{ amount = 8642, currency = "GBP" }]
asks_at_most = 1
""")


def answers() -> list[Answer]:
    first = {
        "language": "en",
        "locale": "en-GB",
        "lines": [{"text": "Shall I move K-7, £39.00?"}],
        "asks": {"slot": "confirm", "options": [{"value": "yes", "label": "Yes"}]},
        "effects": [],
        "outcomes": [],
    }
    second = {
        "language": "en",
        "locale": "en-GB",
        "lines": [{"text": "Done: it is now due on 1 December 2026."}],
        "asks": None,
        "effects": [
            {"effect": "waive_fee", "order": "o2", "amount": 700, "evidence": "E-1"},
            {"effect": "waive_fee", "order": "o1", "amount": 500, "evidence": "E-1"},
            {"effect": "move_due_date", "order": "o1", "installment": 1, "to": "2026-12-01"},
        ],
        "outcomes": [{"errand": "extend_due_date", "outcome": "resolved"}],
    }
    return [cast("Answer", first), cast("Answer", second)]


def test_what_happened_passes() -> None:
    assert grade(Case.model_validate(CASE), answers()) == []


def _effects(found: list[Any]) -> list[Any]:
    return found[1]["effects"]


MUTATIONS: dict[str, Callable[[list[Any]], object]] = {
    "an effect is missing": lambda a: _effects(a).pop(),
    "an effect too many": lambda a: _effects(a).append({"effect": "hand_over", "reason": "x"}),
    "an effect twice": lambda a: _effects(a).append(_effects(a)[2]),
    "another order": lambda a: _effects(a)[2].update(order="o2"),
    "another day": lambda a: _effects(a)[2].update(to="2026-12-02"),
    "another amount": lambda a: _effects(a)[1].update(amount=501),
    "another outcome": lambda a: a[1]["outcomes"][0].update(outcome="informed"),
    "one errand handed over": lambda a: a[1]["outcomes"].append(
        {"errand": "pay_now", "outcome": "handed_over"}
    ),
    "no outcome": lambda a: a[1]["outcomes"].clear(),
    "the day is not said": lambda a: a[1]["lines"].clear(),
    "another day is said": lambda a: a[1]["lines"][0].update(text="due on 11 December 2026"),
    "a larger amount is said": lambda a: a[0]["lines"][0].update(text="K-7: £1,339.00?"),
    "the order is not said": lambda a: a[0]["lines"][0].update(text="£39.00?"),
    "what must not be said": lambda a: a[1]["lines"].append({"text": "and £86.42"}),
    "one question too many": lambda a: a.insert(0, copy.deepcopy(a[0])),
    "another language": lambda a: a[0].update(language="de"),
    "nothing was answered": lambda a: a.clear(),
}


@pytest.mark.parametrize("name", MUTATIONS)
def test_what_did_not_happen_fails(name: str) -> None:
    found = cast("list[Any]", answers())
    MUTATIONS[name](found)
    assert grade(Case.model_validate(CASE), cast("list[Answer]", found)) != []


def test_a_refusal_is_graded_by_its_code() -> None:
    case = copy.deepcopy(CASE)
    case["expect"] = {"outcome": "refused", "refusal": "beyond_limit"}
    found = cast("list[Any]", answers())
    found[1]["effects"] = []
    refused = {"errand": "extend_due_date", "outcome": "refused", "code": "beyond_limit"}
    found[1]["outcomes"] = [refused]
    assert grade(Case.model_validate(case), found) == []
    refused["code"] = "paused"
    assert grade(Case.model_validate(case), found) != []
    refused["code"] = "beyond_limit"
    found[1]["effects"] = [{"effect": "lock_account"}]
    assert grade(Case.model_validate(case), found) != [], "refused, and yet something changed"


def test_the_language_of_the_last_reply() -> None:
    case = copy.deepcopy(CASE)
    case["expect"]["language"] = "de"
    found = cast("list[Any]", answers())
    assert grade(Case.model_validate(case), found) != []
    found[1]["language"] = "de"
    assert grade(Case.model_validate(case), found) == []


def test_the_contract_is_known() -> None:
    assert len(EFFECT_ARGUMENTS) == 27
    assert len(cast("Any", RefusalCode).__args__) == 21

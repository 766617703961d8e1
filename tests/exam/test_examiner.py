"""Whole cases against fresh lenders: our own, those shared between projects, and the command."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from releve.app import desk_on
from releve.core.catalog import PROCEDURES
from releve.core.reading.reading import ErrandGuess, Reading
from releve.exam.case import Case, find_cases, read_case
from releve.exam.examine import Examiner, examine, pass_hat_k
from releve.shell.desk import Reader
from releve.shell.policy_files import load_policy
from releve.shell.postgres.connection import application_pool
from releve.shell.postgres.embedded import Server
from releve.shell.product_terms import load_product_terms
from releve.shell.wording import Wording

ROOT = Path(__file__).parents[2]
EVALS = ROOT / "evals"
SHARED = ROOT.parent / "shared" / "exam-samples"
DECIDED = {
    "balance_and_due",
    "change_payment_method_or_date",
    "dispute_not_my_purchase",
    "dispute_not_received",
    "dispute_wrong_or_damaged",
    "extend_due_date",
    "human_agent",
    "invoice_query",
    "late_fee",
    "order_cancel",
    "pay_now",
    "payment_missing",
    "payment_plan",
    "payoff",
    "refund_status",
    "report_return",
    "withdraw_from_credit",
}
AT_ONCE = {
    "self_harm_risk",
    "deceased",
    "third_party",
    "legal_threat",
    "asks_for_person",
    "vulnerable",
}
# Heard beside the errand these change nothing, or send to a person as the case expects.
BESIDES = {"none", "balance_and_due"}


class OneErrand:
    """A reader that takes every message for one errand: enough where reading is not the point."""

    version = "one-errand"

    def read(
        self,
        text: str,
        *,
        language: str | None = None,
        market: str | None = None,
        today: date | None = None,
    ) -> Reading:
        del market, today
        return Reading(text, language or "en", (ErrandGuess("balance_and_due", 0.99),), 1)


@pytest.fixture(scope="module")
def examiner(module_database: str) -> Iterator[Examiner]:
    pool = application_pool(module_database, max_size=2)
    yield Examiner(desk_on(pool, "exam"), load_product_terms(), policy_with)
    pool.close()


@pytest.fixture(scope="module")
def plain_examiner(module_database: str) -> Iterator[Examiner]:
    pool = application_pool(module_database, max_size=2)
    desk = desk_on(pool, "exam", reader=OneErrand())
    yield Examiner(desk, load_product_terms(), policy_with)
    pool.close()


def policy_with(overrides: Any) -> Any:
    return load_policy(overrides=overrides, overrides_file="[policy]")


def misread(case: Case, reader: Reader) -> bool:
    """Whether the reader, not what is decided on its reading, is at fault.

    The opening is not heard as the case's errand, or an alarm is heard that is not in the case.
    """
    readings = [
        reader.read(text, language=case.person.language, market=case.market, today=case.now.date())
        for text in spoken(case)
    ]
    first = readings[0]
    heard = {guess.errand for guess in first.errands[: first.present]}
    alarms = {signal for reading in readings for signal in reading.signals}
    reasons = {str(effect.get("reason")) for effect in case.expect.effects or ()}
    expected = {"asks_for_person"} if "asked_for_person" in reasons else reasons
    false_alarm = bool(alarms & AT_ONCE - expected)
    return false_alarm or not heard & set(case.tags) or bool(heard - set(case.tags) - BESIDES)


def spoken(case: Case) -> Iterator[str]:
    yield from case.conversation.opens_with
    for answer in case.conversation.answers.values():
        yield from [answer] if isinstance(answer, str) else answer


def examined(examiner: Examiner, paths: list[Path]) -> tuple[list[str], list[str], int]:
    """The failures that are not the reader's, the cases that it misread, and how many passed."""
    wrong: list[str] = []
    unread: list[str] = []
    passed = 0
    for result in examine(examiner, paths, trials=1, languages=None):
        if result["passed"]:
            passed += 1
        elif misread(read_case(Path(result["file"])), examiner.desk.reader):
            unread.append(result["case"])
        else:
            wrong.append(f"{result['case']}: {result['failures']}")
    return wrong, unread, passed


def test_our_own_cases(examiner: Examiner) -> None:
    """The first of each errand; what is read rightly is decided rightly."""
    paths = [path for path in find_cases([EVALS]) if path.name[:2] in ("01", "02", "03")]
    wrong, unread, passed = examined(examiner, paths)
    assert wrong == []
    assert passed >= 0.8 * len(paths), unread


@pytest.mark.skipif(not SHARED.is_dir(), reason=f"{SHARED} is not here")
def test_the_shared_cases_of_errands_that_are_decided(examiner: Examiner) -> None:
    ours = [path for path in find_cases([SHARED]) if set(read_case(path).tags) & DECIDED]
    ours = [path for path in ours if "account_details_change" not in read_case(path).tags]
    wrong, unread, passed = examined(examiner, ours)
    assert wrong == []
    assert passed == len(ours), unread


@pytest.mark.skipif(not SHARED.is_dir(), reason=f"{SHARED} is not here")
def test_the_shared_cases_of_other_errands_fail_cleanly(examiner: Examiner) -> None:
    others = [path for path in find_cases([SHARED]) if not set(read_case(path).tags) & DECIDED]
    for result in examine(examiner, others, trials=1, languages=None):
        handed_over = "unexpected effect hand_over"
        clean = result["passed"] or any(handed_over in one for one in result["failures"])
        assert clean, result


def test_every_case_of_ours_parses_and_they_are_spread() -> None:
    cases = [read_case(path) for path in find_cases([EVALS])]
    assert {case.person.language for case in cases} == set(Wording.load().languages)
    per_errand = {errand: len(list((EVALS / errand).glob("*.toml"))) for errand in PROCEDURES}
    assert min(per_errand.values()) >= 10, per_errand
    names = [(case.name, case.person.language) for case in cases]
    assert len(set(names)) == len(names), "a case is told from another by its name"


def case_file(tmp_path: Path, name: str, language: str, market: str, outcome: str) -> Path:
    path = tmp_path / f"{name}.toml"
    path.write_text(
        f"""
        name = "{name}"
        market = "{market}"
        now = 2026-11-18T10:00:00+01:00
        customer = {{ name = "Kim", language = "{language}", signed_in = true }}
        conversation = {{ opens_with = ["..."] }}
        expect = {{ outcome = "{outcome}", effects = [] }}
        """,
        "utf-8",
    )
    return path


def test_languages_choose_and_trials_repeat(plain_examiner: Examiner, tmp_path: Path) -> None:
    files = [
        case_file(tmp_path, "english", "en", "gb", "informed"),
        case_file(tmp_path, "german", "de", "de", "resolved"),
    ]
    every = list(examine(plain_examiner, files, trials=3, languages=None))
    assert [result["passed"] for result in every] == [True, False]
    assert len(every[1]["failures"]) == 3
    assert {failure[:8] for failure in every[1]["failures"]} == {"trial 1:", "trial 2:", "trial 3:"}
    assert pass_hat_k(every) == 0.5
    german = list(examine(plain_examiner, files, trials=1, languages=frozenset({"de", "pl"})))
    assert [result["case"] for result in german] == ["german"]


def test_a_case_leaves_nothing_to_the_next(plain_examiner: Examiner, tmp_path: Path) -> None:
    file = case_file(tmp_path, "again", "en", "gb", "informed")
    results = list(examine(plain_examiner, [file, file], trials=2, languages=None))
    assert [result["failures"] for result in results] == [[], []]


def test_the_command_prints_json_only(server: Server, tmp_path: Path) -> None:
    files = [
        case_file(tmp_path, "passes", "en", "gb", "informed"),
        case_file(tmp_path, "fails", "sv", "se", "refused"),
    ]
    for file in files:
        file.write_text(file.read_text("utf-8").replace('"..."', '"how much do I owe?"'), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "releve", "exam", "run", str(tmp_path), "--trials", "2", "--json"],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"RELEVE_DATABASE_URL": server.dsn, "RELEVE_HOME": str(tmp_path / "home")},
    )
    assert done.returncode == 1, done.stderr
    report = json.loads(done.stdout)
    assert list(report) == ["grading", "cases", "passed", "total", "pass_hat_k", "figures"]
    assert report["figures"]["questions_per_errand_median"] == 0
    assert (
        0 < report["figures"]["turn_milliseconds_p50"] <= report["figures"]["turn_milliseconds_p95"]
    )
    assert report["grading"] == "1"
    assert [list(case) for case in report["cases"]] == [["case", "passed", "failures"]] * 2
    assert {case["case"]: case["passed"] for case in report["cases"]} == {
        "passes": True,
        "fails": False,
    }
    assert (report["passed"], report["total"], report["pass_hat_k"]) == (1, 2, 0.5)

"""Sentences about automated work, our own documents among them, and published headcounts."""

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from releve.cli.main import app
from releve.core.rules.trouble import RuleTrouble
from releve.core.workforce.claims import check_claim, claims_in
from releve.core.workforce.headcount import StockAndFlow, binomial_quantile, claimed_flow, gap
from releve.core.workforce.trouble import WorkforceTrouble
from releve.shell.workforce.claim_words import load_claim_words

ROOT = Path(__file__).resolve().parents[2]
HEADCOUNT = ROOT.parent / "shared" / "reference" / "headcount.json"
OUR_DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
WORDS = load_claim_words()

WANTING = {
    "AI replaced 700 people": {"definition", "denominator", "period", "counterfactual"},
    "Our AI assistant does the work of 700 full-time agents.": {"definition", "denominator"},
    "85 % automated": {"denominator", "period", "definition"},
    "The bot resolved 85% of chats.": {"definition", "interval"},
    "AI handles two thirds of customer service chats": {"definition", "durable_resolution"},
    "Handle time fell from 11 minutes to under 2.": {"counterfactual", "interval"},
    "25 % fewer repeat inquiries": {"baseline", "counterfactual"},
    "AI saved us $40 million this year.": {"definition", "counterfactual", "interval"},
    "4,500 a year ago, now 3,500, by natural departures of about 20 % a year": {"exits_by_kind"},
    "We eliminated 300 support jobs thanks to automation.": {"baseline", "period"},
}
COMPLETE = (
    "In October 2026 the assistants did the work of 634 (low 512, high 760) workload-equivalent "
    "FTE of 3,000 agents, against a randomized holdout, with handle times measured before, counted "
    "only when durably resolved after 7 days."
)
SHARE = (
    "In October 2026 61 % to 64 % of 40,211 issues were durably resolved, counted once when no "
    "repeat came on any channel within 7 days."
)
NO_CLAIM = [
    "The weather is fine.",
    "Posting takes 24 s, 0.24 of bare unnest.",
    "508 of 538 cases pass.",
    "A due date moves by 14 days at most.",
    "We agreed to answer within two days.",
]


@pytest.mark.parametrize("sentence", WANTING)
def test_what_is_missing(sentence: str) -> None:
    found = check_claim(sentence, WORDS)
    assert not found.ok
    assert WANTING[sentence] <= set(found.missing)


def test_what_is_said_is_not_missing() -> None:
    assert check_claim(COMPLETE, WORDS).claims == ("people",)
    assert check_claim(COMPLETE, WORDS).ok
    assert check_claim(SHARE, WORDS).claims == ("share",)
    assert check_claim(SHARE, WORDS).ok
    # Take one thing away, and it is named.
    without = COMPLETE.replace("against a randomized holdout, ", "")
    assert check_claim(without, WORDS).missing == ("counterfactual",)
    assert check_claim(SHARE.replace("61 % to 64 %", "62 %"), WORDS).missing == ("interval",)


@pytest.mark.parametrize("sentence", NO_CLAIM)
def test_no_claim(sentence: str) -> None:
    found = check_claim(sentence, WORDS)
    assert found.ok
    assert found.claims == ()


@pytest.mark.parametrize("page", OUR_DOCUMENTS, ids=lambda page: page.name)
def test_our_own_documents(page: Path) -> None:
    wanting = [
        (sentence, found.missing)
        for sentence, found in claims_in(page.read_text("utf-8"), WORDS)
        if not found.ok
    ]
    assert wanting == []


def test_a_document_of_ours_would_be_caught() -> None:
    page = "It is quick.\n\nThe assistants do the work of 700 agents. It is fine.\n"
    assert [sentence for sentence, _ in claims_in(page, WORDS)] == [
        "The assistants do the work of 700 agents."
    ]
    assert list(claims_in('Say "AI replaced 700 people" or `85 % automated` to it.', WORDS)) == []


def test_a_wrong_file_of_words(tmp_path: Path) -> None:
    file = tmp_path / "words.toml"
    file.write_text('[number]\npattern = "["\n[needs.a]\nmeans = "m"\npatterns = [\'\\N\']\n')
    with pytest.raises(RuleTrouble, match=r"needs\.a\.patterns"):
        load_claim_words(file)


def test_the_claim_command() -> None:
    answer = CliRunner().invoke(app, ["workforce", "claim", "AI replaced 700 people", "--json"])
    assert answer.exit_code == 1
    told = json.loads(answer.stdout)
    assert set(told) == {"ok", "missing"}
    assert told["ok"] is False
    assert CliRunner().invoke(app, ["workforce", "claim", SHARE]).exit_code == 0


def test_from_4500_to_3500_by_20_percent() -> None:
    flow = claimed_flow("4,500 a year ago, now 3,500, by attrition of 20 % a year", "claim")
    assert flow is not None
    assert flow == StockAndFlow("claim", 4500, 3500, 1.0, 0.2)
    found = gap(flow)
    assert found is not None
    assert found.exits == 1000
    assert found.further_low == 56
    assert 100 < found.further_mid < found.further_high


@pytest.mark.parametrize(
    "text",
    [
        "700 agents, 20 % a year",
        "from 4,500 to 3,500 by natural departures",
        "from 11 to 2 minutes, 25 % fewer repeats",
    ],
)
def test_sentences_without_a_flow(text: str) -> None:
    assert claimed_flow(text, "claim") is None


def test_hires_and_told_exits_move_the_gap_one_for_one() -> None:
    plain = gap(StockAndFlow("a", 4500, 3500, 1.0, 0.2))
    hired = gap(StockAndFlow("a", 4500, 3500, 1.0, 0.2, hires=30))
    told = gap(StockAndFlow("a", 4500, 3500, 1.0, 0.2, explained_exits=50))
    assert plain is not None
    assert hired is not None
    assert told is not None
    assert hired.further_low == plain.further_low + 30
    assert told.further_mid == plain.further_mid - 50


def test_binomial_quantiles_beside_scipy() -> None:
    below: Any = pytest.importorskip("scipy.special").bdtr
    for trials, share in ((4500, 0.2), (10, 0.5), (200_000, 0.001), (7, 0.99)):
        for probability in (0.05, 0.5, 0.95):
            count = binomial_quantile(trials, share, probability)
            assert below(count, trials, share) >= probability
            assert count == 0 or below(count - 1, trials, share) < probability


def test_published_headcounts() -> None:
    if not HEADCOUNT.is_file():
        pytest.skip("../shared is not there: no published headcounts")
    answer = CliRunner().invoke(app, ["workforce", "headcount", str(HEADCOUNT), "--json"])
    assert answer.exit_code == 1
    told = json.loads(answer.stdout)
    claim = told["periods"][0]
    assert (claim["open"], claim["close"]) == (4500, 3500)
    assert claim["further_exits"]["low"] >= 56
    assert claim["further_exits"]["mid"] > 100
    assert len(told["not_about_headcount"]) == 1


def test_headcounts_that_attrition_explains(tmp_path: Path) -> None:
    file = tmp_path / "firm.toml"
    file.write_text(
        "attrition_a_year = 0.2\n[year_end_headcount]\n2023 = 1000\n2024 = 830\n"
        "[[periods]]\nopen = 100\nclose = 80\nmonths = 6\nattrition_a_year = 0.2\ndismissed = 9\n"
    )
    assert CliRunner().invoke(app, ["workforce", "headcount", str(file)]).exit_code == 0


def test_files_that_are_wrong(tmp_path: Path) -> None:
    for number, text in enumerate(["{}", "[1]", '{"year_end_headcount": {"2023": -4}}', "words"]):
        file = tmp_path / f"{number}.json"
        file.write_text(text)
        answer = CliRunner().invoke(app, ["workforce", "headcount", str(file)])
        assert isinstance(answer.exception, WorkforceTrouble)
        assert str(file) in str(answer.exception)

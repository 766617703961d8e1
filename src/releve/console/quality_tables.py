"""The tables of the quality page, as they are shown and as they are downloaded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from releve.console.frame import (
    QUALITY,
    Lines,
    columns,
    language_said,
    market_said,
    moment,
    plain,
)
from releve.console.workforce.sheet import Column, Table
from releve.core.quality.agreement import Agreement
from releve.core.quality.rubric import Rubric
from releve.shell.quality.findings import Finding
from releve.shell.quality.looking import Settled
from releve.shell.quality.reviewing import Agreements, OpenItem, Rate

_THIRD = 2
_DIFFERED = 3


@dataclass(frozen=True, slots=True)
class Shown:
    """All that the page tells of."""

    open: Sequence[OpenItem]
    waiting: int
    rates: Sequence[Rate]
    agreement: Agreements
    settled: Sequence[Settled]
    findings: Sequence[Finding]
    rubric: Rubric


def tables(shown: Shown) -> list[Lines]:
    """The queue, the rates, what was settled, the agreement, the cases."""
    return [
        _queue(shown.open),
        _rates(shown.rates),
        _settled(shown.settled),
        _agreement(shown.agreement, shown.rubric),
        _cases(shown.findings),
    ]


def _queue(items: Sequence[OpenItem]) -> Lines:
    rows = tuple(
        (
            plain(one.errand),
            language_said(one.language),
            market_said(one.market),
            ", ".join(map(plain, one.effect_names)) or None,
            moment(one.acted_at),
            "a level asked" if one.sample_id is None else "drawn",
            _wanted(one.reviews),
        )
        for one in items
    )
    named = columns(
        ("errand", "Errand"),
        ("language", "Language"),
        ("market", "Market"),
        ("effects", "Done"),
        ("acted_at", "When, UTC"),
        ("why", "Why"),
        ("wanted", "Wanted"),
    )
    empty = "Nothing waits for your review. Items that you have reviewed wait for somebody else."
    table = Table("queue", "For you to review", named, rows, nothing="nothing", empty=empty)
    return Lines(table, tuple(item_address(one.item_id) for one in items))


def _wanted(reviews: int) -> str:
    if reviews >= _THIRD:
        return "a third: two differ"
    return "a second review" if reviews else "a first review"


def _rates(found: Sequence[Rate]) -> Lines:
    rows = tuple(
        (
            plain(one.errand),
            language_said(one.language),
            market_said(one.market),
            one.passed.total,
            one.passed.passed,
            one.passed.rate,
            one.passed.low,
            one.passed.high,
            one.violations,
        )
        for one in found
    )
    named = columns(
        ("errand", "Errand"),
        ("language", "Language"),
        ("market", "Market"),
        Column("settled", "Settled", "whole"),
        Column("passed", "Passed", "whole"),
        Column("rate", "Pass rate", "share"),
        Column("low", "at least", "share"),
        Column("high", "at most", "share"),
        Column("violations", "Violations", "whole", alarm=True),
    )
    empty = "Nothing was settled in these days."
    return Lines(Table("pass-rates", "Pass rates by stratum", named, rows, empty=empty))


def _settled(found: Sequence[Settled]) -> Lines:
    rows = tuple(
        (
            one.item_id,
            plain(one.errand),
            language_said(one.language),
            market_said(one.market),
            moment(one.settled_at),
            "passed" if one.passed else "failed",
            "violation" if one.violation else None,
            "two differed" if one.reviews >= _DIFFERED else "two agreed",
            one.case_name,
        )
        for one in found
    )
    named = columns(
        ("item", "Item"),
        ("errand", "Errand"),
        ("language", "Language"),
        ("market", "Market"),
        ("settled_at", "Settled, UTC"),
        ("verdict", "Verdict"),
        ("violation", "Policy"),
        ("reviewers", "Reviewers"),
        ("case", "Exam case"),
    )
    empty = "Nothing was settled in these days. It takes two reviewers who come to the same."
    table = Table("settled", "Settled, disagreements first", named, rows, empty=empty)
    links = tuple(item_address(one.item_id) for one in found)
    return Lines(table, links, tuple(not one.passed for one in found))


def _agreement(found: Agreements, rubric: Rubric) -> Lines:
    whole = ("The verdict", *_agreed(found.verdict))
    by_question = tuple(
        (one.question, *_agreed(found.criteria[one.name])) for one in rubric.criteria
    )
    named = columns(
        ("question", "Question"),
        Column("pairs", "Pairs", "whole"),
        Column("agreed", "Agreed", "share"),
        Column("by_chance", "by chance", "share"),
        Column("kappa", "Kappa", "real", decimals=2),
        Column("standard_error", "its error", "real", decimals=2),
    )
    rows = (whole, *by_question) if found.verdict.total else ()
    empty = "No item has two reviews in these days."
    return Lines(Table("agreement", "How far two reviewers agree", named, rows, empty=empty))


def _agreed(one: Agreement) -> tuple[int, float | None, float | None, float | None, float | None]:
    if not one.total:
        return 0, None, None, None, None
    return one.total, one.observed, one.by_chance, one.kappa, one.standard_error


def _cases(found: Sequence[Finding]) -> Lines:
    rows = tuple((one.case_name, one.item_id, moment(one.found_at)) for one in found)
    named = columns(("case", "Case"), ("item", "Of item"), ("found_at", "Found, UTC"))
    empty = "No finding became an exam case yet."
    table = Table("exam-cases", "Exam cases from findings", named, rows, empty=empty)
    return Lines(table, tuple(item_address(one.item_id) for one in found))


def item_address(item_id: str) -> str:
    """The page of an item."""
    return f"{QUALITY.address}/items/{item_id}"

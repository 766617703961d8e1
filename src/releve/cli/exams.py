"""`releve exam run`: case files against fresh lenders."""

import json
import os
import sys
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer
from psycopg.conninfo import make_conninfo
from rich.console import Console
from rich.progress import track

from releve.app import database, desk_on
from releve.exam.case import find_cases, read_case
from releve.exam.examine import (
    Examiner,
    drop_database,
    examine,
    fresh_database,
    pass_hat_k,
)
from releve.exam.parity import Difference, compare, find_situations, languages_lacking
from releve.exam.spent import Spent
from releve.shell.policy_files import load_policy
from releve.shell.postgres.connection import application_pool, owner_connection
from releve.shell.postgres.migrations import migrate
from releve.shell.product_terms import load_product_terms

_Row = TypeVar("_Row")

app = typer.Typer(help="Exams: what the assistants do, graded by what changed.")


@app.callback()
def _exam() -> None:
    """Exams: what the assistants do, graded by what changed."""


@app.command("run")
def run(
    paths: Annotated[list[Path], typer.Argument(help="Case files, or folders of them.")],
    trials: Annotated[int, typer.Option(min=1, help="How often each case is run.")] = 1,
    languages: Annotated[str | None, typer.Option(help="Only these, like sv,fi.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON only.")] = False,
) -> None:
    """Run every case below the paths, each against a fresh lender; exit 1 if one fails."""
    files = find_cases(paths)
    for file in files:
        read_case(file)
    only = frozenset(languages.split(",")) if languages else None
    spent = Spent()
    results = _results(files, trials, only, spent, as_json=as_json)
    passed = sum(result["passed"] for result in results)
    if as_json:
        print(json.dumps(_report(results, passed, spent), ensure_ascii=False))
    else:
        for result in results:
            print(f"{'pass' if result['passed'] else 'FAIL'}  {result['case']}")
            for failure in result["failures"]:
                print(f"      {failure}")
        print(f"{passed} of {len(results)} passed")
        for figure, value in spent.figures().items():
            print(f"{figure.replace('_', ' ')}: {value:g}")
    raise typer.Exit(0 if results and passed == len(results) else 1)


@app.command("parity")
def parity(
    paths: Annotated[list[Path], typer.Argument(help="Situations, or folders of them.")],
    languages: Annotated[str | None, typer.Option(help="Only these, like sv,fi.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON only.")] = False,
) -> None:
    """Tell each situation in every language; exit 1 if one comes out otherwise than English."""
    situations = find_situations(paths)
    only = languages.split(",") if languages else None

    def compared(examiner: Examiner) -> list[Difference]:
        served = only or list(examiner.desk.wording.languages)
        found = compare(examiner, situations, served)
        quiet = as_json or not sys.stderr.isatty()
        console = Console(stderr=True)
        total = len(situations)
        rows = track(found, "Comparing", total=total, console=console, disable=quiet)
        lacking = [
            Difference(one.name, language, (), ("its text",))
            for one in situations
            for language in languages_lacking(one, examiner.desk.wording)
            if language in served
        ]
        return lacking + [row for rows_of_one in rows for row in rows_of_one]

    differences = _with_examiner(compared)
    if as_json:
        rows = [asdict(one) for one in differences]
        print(json.dumps({"situations": len(situations), "differences": rows}, ensure_ascii=False))
    else:
        for one in differences:
            print(f"{one.language}  {one.situation}")
            told = [f"+ {what}" for what in one.more] + [f"- {what}" for what in one.lacks]
            print("\n".join(f"      {line}" for line in told))
        print(f"{len(situations)} situations, {len(differences)} differences")
    raise typer.Exit(1 if differences else 0)


def _report(results: list[dict[str, Any]], passed: int, spent: Spent) -> dict[str, Any]:
    cases = [{key: one[key] for key in ("case", "passed", "failures")} for one in results]
    return {
        "grading": "1",
        "cases": cases,
        "passed": passed,
        "total": len(results),
        "pass_hat_k": pass_hat_k(results),
        "figures": spent.figures(),
    }


def _results(
    files: list[Path], trials: int, only: frozenset[str] | None, spent: Spent, *, as_json: bool
) -> list[dict[str, Any]]:
    """The cases' results, held in a database of the examiner's own that is gone afterwards."""

    def examined(examiner: Examiner) -> list[dict[str, Any]]:
        examiner = replace(examiner, spent=spent)
        cases = examine(examiner, files, trials=trials, languages=only)
        quiet = as_json or not sys.stderr.isatty()
        console = Console(stderr=True)
        return list(track(cases, "Examining", total=len(files), console=console, disable=quiet))

    return _with_examiner(examined)


def _with_examiner(held: Callable[[Examiner], list[_Row]]) -> list[_Row]:
    name = f"releve_exam_{os.getpid()}"
    with database(connections_max=1) as (address, _), owner_connection(address) as owner:
        fresh_database(owner, name)
        try:
            return _on(make_conninfo(address, dbname=name), held)
        finally:
            drop_database(owner, name)


def _on(address: str, held: Callable[[Examiner], list[_Row]]) -> list[_Row]:
    migrate(address)
    pool = application_pool(address, max_size=2)
    try:
        return held(
            Examiner(
                desk_on(pool, "exam"),
                load_product_terms(),
                lambda overrides: load_policy(overrides=overrides, overrides_file="[policy]"),
            )
        )
    finally:
        pool.close()

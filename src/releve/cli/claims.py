"""`releve workforce claim` and `headcount`: what anybody says about work and people.

Exit 1 where something is missing or not explained.
"""

import json
import math
from pathlib import Path
from typing import Annotated

import typer

from releve.cli.staffing import AsJson
from releve.core.rules.tables import as_number, as_table, as_tables, as_whole
from releve.core.workforce.claims import check_claim
from releve.core.workforce.headcount import Gap, StockAndFlow, claimed_flow, gap, year_ends
from releve.core.workforce.trouble import WorkforceTrouble
from releve.shell.workforce.claim_words import load_claim_words
from releve.shell.workforce.input_files import Table, read_table


def claim(
    text: Annotated[str, typer.Argument(help='A sentence, like "AI replaced 700 people".')],
    as_json: AsJson = False,
) -> None:
    """Say what a sentence about automated work leaves out (English)."""
    if not text.strip():
        raise WorkforceTrouble("TEXT: is empty")
    words = load_claim_words()
    found = check_claim(text, words)
    if as_json:
        print(json.dumps({"ok": found.ok, "missing": list(found.missing)}))
    elif not found.claims:
        print("claims nothing about automated work")
    else:
        print(f"claims: {', '.join(found.claims)}")
        for need in found.missing:
            print(f"missing {need}: {words.means[need]}")
        print("nothing is missing" if found.ok else f"{len(found.missing)} missing")
    raise typer.Exit(0 if found.ok else 1)


def headcount(
    file: Annotated[Path, typer.Argument(help="JSON or TOML of headcounts and claims.")],
    as_json: AsJson = False,
) -> None:
    """Check headcounts against the natural departures that are said to explain them."""
    claimed, others = _flows(file)
    rows = [(flow, gap(flow), text) for flow, text in claimed]
    wanting = any(found is not None and found.unexplained for _, found, _ in rows)
    if as_json:
        shown = [_as_json(flow, found) | {"claim": text} for flow, found, text in rows]
        print(json.dumps({"holds": not wanting, "periods": shown, "not_about_headcount": others}))
    else:
        for flow, found, _ in rows:
            _as_lines(flow, found)
        for text in others:
            print(f"no headcount in: {text}")
    raise typer.Exit(1 if wanting else 0)


def _flows(file: Path) -> tuple[list[tuple[StockAndFlow, str | None]], list[str]]:
    table = read_table(file)
    found: list[tuple[StockAndFlow, str | None]] = []
    others: list[str] = []
    for row in as_tables(table.get("claims", [])) or ():
        text = str(row.get("text", ""))
        flow = claimed_flow(text, f"claim of {row.get('on', 'no date')}")
        if flow is None:
            others.append(text)
        else:
            found.append((flow, text))
    rates = {flow.attrition_a_year for flow, _ in found}
    given = as_number(table.get("attrition_a_year"))
    # The one rate that is claimed is held against the year-end figures too.
    rate = given if given is not None else rates.pop() if len(rates) == 1 else None
    found += [(flow, None) for flow in year_ends(_stocks(file, table), rate)]
    found += [(_period(file, row), None) for row in as_tables(table.get("periods", [])) or ()]
    if not found and not others:
        raise WorkforceTrouble(f"{file}: holds no year_end_headcount, periods, or claims")
    return found, others


def _stocks(file: Path, table: Table) -> dict[int, int]:
    stocks: dict[int, int] = {}
    for year, found in (as_table(table.get("year_end_headcount")) or {}).items():
        count = as_whole(found)
        if count is None or not year.isdecimal():
            raise WorkforceTrouble(f"{file}: year_end_headcount.{year}: {found!r} is no headcount")
        stocks[int(year)] = count
    return stocks


def _period(file: Path, row: Table) -> StockAndFlow:
    def whole(key: str, default: int | None = None) -> int:
        count = as_whole(row.get(key, default))
        if count is None:
            raise WorkforceTrouble(f"{file}: periods.{key}: {row.get(key)!r} is no headcount")
        return count

    months = as_number(row.get("months", 12))
    rate = as_number(row.get("attrition_a_year", math.nan))
    if months is None:
        raise WorkforceTrouble(f"{file}: periods.months: {row.get('months')!r} is no number")
    told = sum(whole(kind, 0) for kind in ("dismissed", "packages", "transferred", "divested"))
    name = str(row.get("name", "period"))
    opening, closing = whole("open"), whole("close")
    return StockAndFlow(name, opening, closing, months / 12.0, rate, whole("hires", 0), told)


def _as_json(flow: StockAndFlow, found: Gap | None) -> dict[str, object]:
    shown: dict[str, object] = {
        "period": flow.name,
        "open": flow.opening,
        "close": flow.closing,
        "years": flow.years,
        "hires": flow.hires,
        "attrition_a_year": flow.attrition_a_year,
    }
    if found is None:
        return shown | {"exits": flow.opening + flow.hires - flow.closing, "further_exits": None}
    further = {"low": found.further_low, "mid": found.further_mid, "high": found.further_high}
    return shown | {
        "exits": found.exits,
        "further_exits": further,
        "hires_at_least": max(0, -found.further_high),
        "explained": not found.unexplained,
    }


def _as_lines(flow: StockAndFlow, found: Gap | None) -> None:
    print(f"{flow.name}: {flow.opening:,} to {flow.closing:,} in {flow.years:g} years")
    if found is None:
        print("  no attrition rate is claimed: nothing to hold it against")
        return
    rate = f"{flow.attrition_a_year:.0%} a year"
    if found.unexplained:
        print(
            f"  {found.exits:,} exits; natural departures of {rate} leave at least "
            f"{found.further_low:,}, typically {found.further_mid:,}, up to "
            f"{found.further_high:,} to explain"
        )
    elif found.further_mid < 0:
        print(f"  {found.exits:,} exits; {rate} gives more: some {-found.further_mid:,} were hired")
    else:
        print(f"  {found.exits:,} exits; {rate} explains them within chance")

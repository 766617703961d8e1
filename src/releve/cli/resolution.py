"""`releve resolution`: what became of contacts, in four figures that are not the same."""

import json
from datetime import UTC, date, datetime
from typing import Annotated

import typer

from releve.app import SAMPLE_LENDER, database
from releve.core.values.ids import LenderId
from releve.shell.resolution import Figure, Resolution, resolution

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON only.")]
FromDay = Annotated[str, typer.Option("--from", help="The first day, like 2026-11-01.")]
ToDay = Annotated[str, typer.Option("--to", help="The last day.")]
InMarket = Annotated[str | None, typer.Option("--market", help="One market, like se.")]
ForLender = Annotated[str, typer.Option("--lender", help="Whose contacts.")]


class PeriodTrouble(ValueError):
    """Days that are none, or that end before they begin."""


def show(
    first: FromDay,
    last: ToDay,
    as_json: AsJson = False,
    market: InMarket = None,
    lender: ForLender = SAMPLE_LENDER,
) -> None:
    """Contacts deflected, contained, assumed resolved, and durably resolved, each of its own sum.

    Recomputed from the rows: a contact counts as durably resolved when what was asked was done or
    answered, and the customer did not come back about it on any channel within 7 days.
    """
    begin, end = _day(first), _day(last)
    if end < begin:
        raise PeriodTrouble(f"{last} is before {first}")
    with database(connections_max=1) as (_, pool), pool.connection() as connection:
        now = datetime.now(UTC)
        found = resolution(connection, LenderId(lender), begin, end, as_of=now, market=market)
    if as_json:
        print(json.dumps(_row(found, begin, end, market)))
        return
    for name, figure in _figures(found).items():
        share = "-" if figure.share is None else f"{figure.share:.1%}"
        print(f"{name.replace('_', ' '):18} {share:>7}  {figure.counted:,} of {figure.of:,}")
    print(
        f"taken back: came back {found.returned:,}, complained {found.complained:,},"
        f" reversed {found.reversed:,}; {found.waiting:,} wait for their 7 days"
    )


def _figures(found: Resolution) -> dict[str, Figure]:
    return {
        "deflected": found.deflected,
        "contained": found.contained,
        "assumed_resolved": found.assumed_resolved,
        "durably_resolved": found.durably_resolved,
    }


def _row(found: Resolution, first: date, last: date, market: str | None) -> dict[str, object]:
    figures: dict[str, object] = {
        name: {"numerator": one.counted, "denominator": one.of, "share": one.share}
        for name, one in _figures(found).items()
    }
    back = {
        "returned": found.returned,
        "complained": found.complained,
        "reversed": found.reversed,
    }
    period: dict[str, object] = {
        "from": first.isoformat(),
        "to": last.isoformat(),
        "market": market,
    }
    return period | figures | {"waiting": found.waiting, "taken_back": back}


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError as error:
        raise PeriodTrouble(f"{written!r} is no date, like 2026-11-20") from error

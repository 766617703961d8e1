"""How fast the assistant falls silent at the database itself, without a door before it."""

from pathlib import Path

from handing.lender import CUSTOMERS, agent, build, desk_of
from releve.bench.takeovers import takeovers
from releve.shell.handover.owning import take_over, wrap_up
from releve.shell.postgres.connection import application_pool, lasting_address


def takeovers_of(home: Path, times: int) -> dict[str, float]:
    """Median and 99th percentile in milliseconds, and how many turns spoke after: none may."""
    build(home)
    with application_pool(lasting_address(home), max_size=6) as pool:
        desk, who = desk_of(pool), agent("a00")
        return takeovers(
            desk,
            CUSTOMERS,
            times,
            lambda talk: take_over(desk, who, talk),
            lambda talk: wrap_up(desk, who, talk, "resolved"),
            language="sv",
            time_zone="Europe/Stockholm",
            thanks="tack",
        )

"""Samples of what assistants brought to an end, drawn by stratum from a seed."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from releve.core.quality.sampling import Candidate, stratified
from releve.core.rules.autonomy import FRONT
from releve.shell.entropy import new_id
from releve.shell.people.notices import lacking
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("quality")


class QualityTrouble(Exception):
    """A review that cannot be: of nothing known, of nobody who reviews, or twice."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """How many of which days' contacts, by which seed, and who asks."""

    since: date
    until: date
    size: int
    seed: str
    by: str

    def __post_init__(self) -> None:
        if self.since > self.until:
            raise QualityTrouble(f"{self.since} to {self.until}: ends before it begins")
        if self.size < 1:
            raise QualityTrouble(f"size: {self.size} is none")


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample as it is listed; `settled` of its `items` are reviewed."""

    sample_id: str
    seed: str
    since: date
    until: date
    wanted: int
    population: int
    drawn_by: str
    drawn_at: datetime
    items: int
    settled: int


def draw(connection: Connection, lender_id: str, wanted: Wanted, now: datetime) -> str:
    """Draw a sample; its id. What is in an earlier one is not drawn again. QualityTrouble where
    workers' representatives were not told.
    """
    asked = {"lender": lender_id, "since": wanted.since, "until": wanted.until}
    rows = {
        f"{row[0]}/{row[1]}": row for row in connection.execute(_SQL.population, asked).fetchall()
    }
    markets = sorted({row[3] for row in rows.values()})
    if bare := lacking(connection, lender_id, "quality_review", markets, now.date()):
        raise QualityTrouble(bare)
    candidates = [Candidate(key, row[1], row[2], row[3]) for key, row in rows.items()]
    drawn = stratified(candidates, wanted.size, wanted.seed)
    sample = new_id("s")
    told = {
        "sample": sample,
        "seed": wanted.seed,
        "wanted": wanted.size,
        "population": len(rows),
        "by": wanted.by,
        "now": now,
    }
    connection.execute(_SQL.add_sample, asked | told)
    for one in drawn:
        connection.execute(_SQL.add_item, _item(lender_id, sample, rows[one.key], now))
    return sample


def _item(lender_id: str, sample: str, row: tuple[Any, ...], now: datetime) -> dict[str, Any]:
    evidence, errand, language, market, conversation, message, at, effects = row
    return {
        "lender": lender_id,
        "item": new_id("q"),
        "sample": sample,
        "conversation": conversation,
        "message": message,
        "evidence": evidence,
        "assistant": FRONT,
        "errand": errand,
        "language": language,
        "market": market,
        "effect_names": effects,
        "acted_at": at,
        "now": now,
    }


def samples(connection: Connection, lender_id: str) -> tuple[Sample, ...]:
    """All samples, the newest first."""
    return tuple(Sample(*row) for row in connection.execute(_SQL.samples, {"lender": lender_id}))

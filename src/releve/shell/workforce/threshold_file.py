"""Thresholds of collective dismissals, read from policy/collective_dismissals.toml."""

from fractions import Fraction
from pathlib import Path

from releve.core.rules.trouble import RuleTrouble
from releve.core.workforce import fields
from releve.core.workforce.dismissals import Threshold
from releve.core.workforce.trouble import WorkforceTrouble
from releve.shell.rule_files import read_rules

THRESHOLDS = Path(__file__).parents[2] / "policy" / "collective_dismissals.toml"
_KEYS = {"law", "from", "window_days", "people_from", "people_to", "count", "share_thousandths"}


def load_thresholds(path: Path = THRESHOLDS) -> tuple[Threshold, ...]:
    """All thresholds in the file's order. RuleTrouble names the file, the key, and the fault."""
    try:
        rows = fields.rows(read_rules(path)[1], "thresholds")
        return tuple(_threshold(f"thresholds.{n}.", row) for n, row in enumerate(rows, start=1))
    except WorkforceTrouble as error:
        key, _, reason = str(error).partition(": ")
        raise RuleTrouble(str(path), key, reason) from error


def _threshold(where: str, row: fields.Table) -> Threshold:
    fields.known_only(where, row, _KEYS | {"source", "verified"})
    first = fields.day(where, row, "from")
    if first is None:
        raise WorkforceTrouble(f"{where}from: is missing")
    return Threshold(
        fields.text(where, row, "law"),
        first,
        fields.whole(where, row, "window_days"),
        fields.whole(where, row, "people_from"),
        fields.whole(where, row, "people_to") if "people_to" in row else None,
        fields.whole(where, row, "count"),
        Fraction(fields.whole(where, row, "share_thousandths"), 1000),
        fields.text(where, row, "source"),
    )

"""What a lender chose for its work ledger: windows, assumptions, the holdout, and the pace.

Values are in policy/workforce.toml; this file knows their shape.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from releve.core.workforce import fields
from releve.core.workforce.trouble import WorkforceTrouble

_LEVELS = ("off", "shadow", "suggest", "act_reviewed", "act", "none")
_KEYS = {
    "ledger": {
        "window_days",
        "pause_minutes",
        "clawback_days",
        "baseline_days",
        "review_minutes",
        "approval_minutes",
    },
    "exchange": {"window_days", "customers_min"},
    "bounds": {"induced_high"},
    "holdout": {"share"},
    "pace": {"months", "probability", "refused_from"},
}


@dataclass(frozen=True, slots=True)
class LedgerPolicy:
    """How work is accounted for. `refused_from` is `none` where missing data refuse nothing."""

    window_days: int
    pause_minutes: int
    clawback_days: int
    baseline_days: int
    review_minutes: float
    approval_minutes: float
    exchange_days: int
    customers_min: int
    induced_high: float
    holdout_share: float
    pace_months: float
    pace_probability: float
    refused_from: str

    @property
    def window(self) -> timedelta:
        return timedelta(days=self.window_days)

    @property
    def pause(self) -> timedelta:
        return timedelta(minutes=self.pause_minutes)


def ledger_policy_from(values: Mapping[str, object]) -> LedgerPolicy:
    """The policy of a file's values. WorkforceTrouble names the key and the fault."""
    fields.known_only("", values, set(_KEYS))
    tables = {name: fields.section(values, name) for name in _KEYS}
    for name, table in tables.items():
        fields.known_only(f"{name}.", table, _KEYS[name])
    ledger, exchange, pace = tables["ledger"], tables["exchange"], tables["pace"]
    refused_from = fields.text("pace.", pace, "refused_from")
    if refused_from not in _LEVELS:
        raise WorkforceTrouble(f"pace.refused_from: {refused_from} is none of {', '.join(_LEVELS)}")
    window = fields.whole("ledger.", ledger, "window_days")
    if not 1 <= window <= fields.whole("ledger.", ledger, "clawback_days"):
        raise WorkforceTrouble("ledger.window_days: is from 1 to clawback_days")
    customers = fields.whole("exchange.", exchange, "customers_min")
    if customers < 2:
        raise WorkforceTrouble("exchange.customers_min: is at least 2")
    probability = fields.share("pace.", pace, "probability")
    if not 0.5 <= probability < 1.0:
        raise WorkforceTrouble("pace.probability: is from 0.5 to below 1")
    share = fields.share("holdout.", tables["holdout"], "share")
    if share >= 1.0:
        raise WorkforceTrouble("holdout.share: is below 1, or nobody is compared with it")
    return LedgerPolicy(
        window,
        fields.whole("ledger.", ledger, "pause_minutes"),
        fields.whole("ledger.", ledger, "clawback_days"),
        fields.whole("ledger.", ledger, "baseline_days"),
        fields.number("ledger.", ledger, "review_minutes"),
        fields.number("ledger.", ledger, "approval_minutes"),
        fields.whole("exchange.", exchange, "window_days"),
        customers,
        fields.share("bounds.", tables["bounds"], "induced_high"),
        share,
        fields.number("pace.", pace, "months"),
        probability,
        refused_from,
    )

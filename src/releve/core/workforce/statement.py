"""The three numbers, never one: workload-equivalent, capacity-equivalent, and cashable FTE.

    workload FTE = conversations x displaced minutes / 60 / paid hours of an FTE
    capacity FTE = workload FTE / ((1 - shrinkage) x occupancy)
    cashable FTE = positions ended - moved elsewhere - oversight - rebound

Displaced minutes are the human minutes that a conversation with an assistant spared, net of what
remained with people, of repeats, and of contacts that came only because asking was easy: measured
against a randomized holdout (`exchange_rate`). Minutes a chat once took are not displaced minutes:
they bound them. Without the measurement there is no middle, and what is missing is named.

Bounds used where nothing is given are wide on purpose, chosen and not measured: paid hours 120 to
180 a month, shrinkage 0.15 to 0.50, occupancy 0.50 to 0.95, displaced minutes from none to the
whole handle time.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

from releve.core.workforce.span import Span, exact, span_from
from releve.core.workforce.trouble import WorkforceTrouble

BOUNDS: Mapping[str, Span] = {
    "hours_per_fte": Span(120.0, None, 180.0),
    "shrinkage": Span(0.15, None, 0.50),
    "occupancy": Span(0.50, None, 0.95),
}
CASH = ("positions_ended", "moved_elsewhere", "oversight_fte", "rebound_fte")
MONEY = ("cost_per_fte", "licences_cost")
INPUTS = frozenset(
    {"conversations", "handle_time_minutes", "displaced_minutes", "share_of_chats"}
    | {*BOUNDS, *CASH, *MONEY}
)
IDENTITY = (
    "capacity FTE = conversations x displaced minutes / 60 / (paid hours per FTE x "
    "(1 - shrinkage) x occupancy); workload FTE leaves shrinkage and occupancy out; cashable FTE = "
    "positions ended - moved elsewhere - oversight - rebound"
)
DEFINITIONS = {
    "workload_equivalent_fte": "human minutes displaced, in paid hours of a full-time agent",
    "capacity_equivalent_fte": (
        "agents who would be scheduled for these minutes, after shrinkage and occupancy"
    ),
    "cashable_fte": (
        "positions that have ended, were not moved elsewhere, net of oversight and rebound"
    ),
    "cashable_money": "cashable FTE x cost of an FTE, less licences",
}
_DECIMALS = 6


@dataclass(frozen=True, slots=True)
class Figure:
    """One of the numbers: None where it is refused, bounds where it has no middle."""

    span: Span | None
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """The numbers, what each lacks, and what they are of."""

    workload: Figure
    capacity: Figure
    cashable: Figure
    money: Figure
    inputs: Mapping[str, Span]
    month: str | None

    @property
    def missing(self) -> tuple[str, ...]:
        """Every input that some number lacks, each once."""
        figures = (self.workload, self.capacity, self.cashable, self.money)
        return tuple(dict.fromkeys(name for figure in figures for name in figure.missing))


def inputs_from(table: Mapping[str, object]) -> dict[str, Span]:
    """Inputs as people write them. WorkforceTrouble for a name or a value that is none."""
    odd = sorted(set(table) - INPUTS)
    if odd:
        raise WorkforceTrouble(f"{odd[0]}: is no input; they are {', '.join(sorted(INPUTS))}")
    return {name: span_from(name, found) for name, found in table.items()}


def state(inputs: Mapping[str, Span], month: str | None = None) -> Statement:
    """All numbers from what is given."""
    for name, span in inputs.items():
        _plausible(name, span)
    displaced, lacking = _displaced(inputs)
    if displaced is None or "conversations" not in inputs:
        needed = ("conversations", "displaced_minutes")
        refused = Figure(None, tuple(name for name in needed if name not in inputs))
        return Statement(refused, refused, *_cashed(inputs), inputs, month)
    hours, hours_lacking = _given(inputs, "hours_per_fte")
    minutes = inputs["conversations"] * displaced
    workload = minutes / exact(60.0) / hours
    lacking += hours_lacking
    shrinkage, shrinkage_lacking = _given(inputs, "shrinkage")
    occupancy, occupancy_lacking = _given(inputs, "occupancy")
    capacity = workload / (shrinkage.complement() * occupancy)
    also = lacking + shrinkage_lacking + occupancy_lacking
    return Statement(
        Figure(workload, lacking), Figure(capacity, also), *_cashed(inputs), inputs, month
    )


def _displaced(inputs: Mapping[str, Span]) -> tuple[Span | None, tuple[str, ...]]:
    """Displaced minutes of a conversation, or their bounds by the handle time."""
    given = inputs.get("displaced_minutes")
    if given is not None:
        return given, () if given.mid is not None else ("displaced_minutes",)
    handle_time = inputs.get("handle_time_minutes")
    if handle_time is None:
        return None, ("displaced_minutes",)
    return Span(0.0, None, handle_time.high), ("displaced_minutes",)


def _given(inputs: Mapping[str, Span], name: str) -> tuple[Span, tuple[str, ...]]:
    given = inputs.get(name)
    if given is None:
        return BOUNDS[name], (name,)
    return given, () if given.mid is not None else (name,)


def _cashed(inputs: Mapping[str, Span]) -> tuple[Figure, Figure]:
    """Cashable FTE and money: only from what has happened, so nothing is bounded by assumption."""
    lacking = tuple(name for name in CASH if name not in inputs)
    if lacking:
        return Figure(None, lacking), Figure(None, lacking)
    ended, moved, oversight, rebound = (inputs[name] for name in CASH)
    cashable = ended - moved - oversight - rebound
    unpaid = tuple(name for name in MONEY if name not in inputs)
    if unpaid:
        return Figure(cashable, ()), Figure(None, unpaid)
    money = cashable * inputs["cost_per_fte"] - inputs["licences_cost"]
    return Figure(cashable, ()), Figure(money, ())


def _plausible(name: str, span: Span) -> None:
    # Displaced minutes may be negative: an assistant can make more work than it takes over.
    least = -1e15 if name == "displaced_minutes" else 0.0
    most = 1.0 if name in {"shrinkage", "occupancy", "share_of_chats"} else 1e15
    if span.low < least or span.high > most:
        raise WorkforceTrouble(f"{name}: {span.low} to {span.high} is not possible")
    if name in {"hours_per_fte", "occupancy"} and span.low <= 0.0:
        raise WorkforceTrouble(f"{name}: is above 0")
    if name == "shrinkage" and span.high >= 1.0:
        raise WorkforceTrouble(f"{name}: is below 1, or nobody is ever there")


def as_table(statement: Statement) -> dict[str, object]:
    """The statement as a table that JSON can hold, with its hash."""
    figures = {
        "workload_equivalent_fte": statement.workload,
        "capacity_equivalent_fte": statement.capacity,
        "cashable_fte": statement.cashable,
        "cashable_money": statement.money,
    }
    table: dict[str, object] = {
        name: _shown(figure) | {"definition": DEFINITIONS[name]} for name, figure in figures.items()
    }
    table |= {
        "month": statement.month,
        "identity": IDENTITY,
        "missing": list(statement.missing),
        "definition": "three numbers that are never one; a mid of null is refused, its low and "
        "high are bounds and no estimate",
        "denominator": _denominator(statement.inputs),
        "exclusions": "contacts without an assistant; minutes not displaced against a holdout "
        "or in a switchback",
        "inputs": {name: _ends(span) for name, span in sorted(statement.inputs.items())},
    }
    return table | {"hash": canonical_hash(table)}


def canonical_hash(table: Mapping[str, object]) -> str:
    """SHA-256 over the table in one form: sorted names, no blanks, rounded figures, UTF-8."""
    canonical = json.dumps(table, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(canonical.encode()).hexdigest()


def _shown(figure: Figure) -> dict[str, object]:
    lacking: dict[str, object] = {"missing": list(figure.missing)}
    if figure.span is None:
        return {"low": None, "mid": None, "high": None, "is": "refused"} | lacking
    kind = "bounds" if figure.span.mid is None else "estimate"
    return _ends(figure.span) | {"is": kind} | lacking


def _ends(span: Span) -> dict[str, object]:
    mid = None if span.mid is None else round(span.mid, _DECIMALS)
    return {"low": round(span.low, _DECIMALS), "mid": mid, "high": round(span.high, _DECIMALS)}


def _denominator(inputs: Mapping[str, Span]) -> str:
    conversations = inputs.get("conversations")
    if conversations is None:
        return "not given: how many conversations"
    told = "" if conversations.mid is None else f"{conversations.mid:,.0f} "
    share = inputs.get("share_of_chats")
    if share is None or share.mid is None:
        return f"{told}conversations; of how many contacts in all is not given"
    return f"{told}conversations, {share.mid:.1%} of chats; calls and mail are not given"

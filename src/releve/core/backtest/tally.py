"""A history decided twice, conversation by conversation: as it was, and with the changes.

Of each conversation the first turn that comes out otherwise is counted. What its customer would
have written after that nobody knows: its later turns are not followed.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from releve.core.backtest.change import Change, heard_with, unread, with_changes
from releve.core.backtest.expected import (
    NOTHING,
    Estimate,
    HandleTime,
    MoneyLine,
    Told,
    Yes,
    more_complaints,
    more_minutes,
)
from releve.core.backtest.seen import (
    MONEY,
    Came,
    Money,
    Moved,
    Otherwise,
    difference,
    proposals,
)
from releve.core.decisions.request import Request
from releve.core.evidence.inputs import Rules, TurnInputs, decide, plain_outcome

_EXAMPLES_MOST = 3
_At = tuple[str, Money]


@dataclass(frozen=True, slots=True)
class PastTurn:
    """A turn with what it was decided on, under which rules, and what came of it then.

    `outcome` is parsed JSON, as core/evidence/inputs keeps it.
    """

    conversation: str
    message: str
    at: str
    inputs: TurnInputs
    rules: Rules
    outcome: Any


@dataclass(frozen=True, slots=True)
class Example:
    """Where a difference can be read: the conversation, its message, and when it came."""

    conversation: str
    message: str
    at: str


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of difference: which errand in which market, what it was, and what it would be."""

    errand: str
    market: str
    was: str
    would_be: str
    only_said: bool


@dataclass(frozen=True, slots=True)
class Differing:
    """One conversation's first difference; `accepted`: the customer said yes to what was read
    back then. `handed_over_later`: people had the conversation in the end."""

    found: Otherwise
    market: str
    accepted: bool
    handed_over_later: bool


@dataclass(frozen=True, slots=True)
class Line:
    """How often a kind of difference was found, and where."""

    kind: Kind
    count: int
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """What a change would have meant. Money is None where no yes was ever asked for."""

    turns: int
    conversations: int
    not_reproduced: int
    not_followed: int
    differing: int
    only_said: int
    was: tuple[tuple[str, tuple[tuple[str, int], ...]], ...]
    lines: tuple[Line, ...]
    money: tuple[MoneyLine, ...]
    handovers: int
    minutes: Told
    complaints: Told
    left_open: int
    unread: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Counted:
    """One conversation decided twice. `asked` are the errands of what was read back in it, with
    whether the customer said yes; `was` the values in force, a path and value a turn."""

    turns: int
    not_reproduced: int
    not_followed: int
    differing: Differing | None
    lines: tuple[tuple[Kind, Example], ...]
    asked: tuple[tuple[str, bool], ...]
    was: tuple[tuple[str, str], ...]


def counted(turns: Sequence[PastTurn], changes: Sequence[Change]) -> Counted:
    """A conversation, its turns in their order, as it was and with the changes."""
    read_back: dict[str, str] = {}
    lines: list[tuple[Kind, Example]] = []
    values: list[tuple[str, str]] = []
    differing: Differing | None = None
    not_reproduced = not_followed = 0
    # What nobody has seen yet may differ already: it goes on into the next turn.
    carried: tuple[tuple[Request, ...], tuple[Request, ...]] | None = None
    applied = _applied(turns)
    ruled_by = turns[0].rules, with_changes(turns[0].rules, changes)
    for place, turn in enumerate(turns):
        inputs = turn.inputs
        was = decide(inputs, turn.rules)
        if plain_outcome([one.step for one in was]) != turn.outcome:
            not_reproduced += 1
            continue
        read_back |= {came.proposal: came.errand for came in proposals(was)}
        values += _values(turn, changes)
        if differing is not None:
            continue
        if carried is not None and carried[0] == inputs.state.pending:
            inputs = replace(inputs, state=replace(inputs.state, pending=carried[1]))
        if turn.rules is not ruled_by[0]:
            ruled_by = turn.rules, with_changes(turn.rules, changes)
        heard = heard_with(inputs.heard, changes, turn.rules.market.market)
        would_be = decide(replace(inputs, heard=heard), ruled_by[1])
        carried = was[-1].step.state.pending, would_be[-1].step.state.pending
        other = difference(was, would_be)
        if other is None:
            continue
        lines.append(_line(other, turn))
        if not other.only_said:
            accepted = other.was.proposal in applied
            market = turn.rules.market.market
            differing = Differing(other, market, accepted, _with_person(turns))
            not_followed = len(turns) - place - 1
    asked = tuple((errand, proposal in applied) for proposal, errand in read_back.items())
    return Counted(
        len(turns), not_reproduced, not_followed, differing, tuple(lines), asked, tuple(values)
    )


def report_of(
    every: Sequence[Counted],
    changes: Sequence[Change],
    times: Sequence[HandleTime],
    followed: Mapping[str, tuple[int, int]],
) -> Report:
    """What all conversations come to, with handle times and what complaints followed."""
    found = [one.differing for one in every if one.differing is not None]
    yes = _yes(every)
    handovers: Counter[tuple[str, str]] = Counter()
    for one in found:
        handovers[one.found.was.errand, one.market] += _more_handovers(one)
    outcomes, left_open = _outcomes(found, yes)
    lines = _lines(every)
    return Report(
        turns=sum(one.turns for one in every),
        conversations=len(every),
        not_reproduced=sum(one.not_reproduced for one in every),
        not_followed=sum(one.not_followed for one in every),
        differing=len(found),
        only_said=sum(line.count for line in lines if line.kind.only_said),
        was=_was(every),
        lines=lines,
        money=_money(found, yes),
        handovers=sum(handovers.values()),
        minutes=more_minutes(handovers, times),
        complaints=more_complaints(outcomes, followed),
        left_open=left_open,
        unread=tuple(unread(changes)),
    )


def _values(turn: PastTurn, changes: Sequence[Change]) -> list[tuple[str, str]]:
    market = turn.rules.market.market
    return [(c.path, _said(c.now(turn.rules))) for c in changes if c.holds_in(market)]


def _line(other: Otherwise, turn: PastTurn) -> tuple[Kind, Example]:
    market, was, would_be = turn.rules.market.market, other.was, other.would_be
    kind = Kind(was.errand, market, was.how, would_be.how, other.only_said)
    return kind, Example(turn.conversation, turn.message, turn.at)


def _lines(every: Sequence[Counted]) -> tuple[Line, ...]:
    found: dict[Kind, list[Example]] = {}
    for kind, example in (line for one in every for line in one.lines):
        found.setdefault(kind, []).append(example)
    ordered = sorted(found.items(), key=lambda item: (-len(item[1]), str(item[0])))
    return tuple(
        Line(kind, len(examples), tuple(examples[:_EXAMPLES_MOST])) for kind, examples in ordered
    )


def _was(every: Sequence[Counted]) -> tuple[tuple[str, tuple[tuple[str, int], ...]], ...]:
    seen = Counter(value for one in every for value in one.was)
    paths = sorted({path for path, _ in seen})
    return tuple(
        (path, tuple((value, n) for (at, value), n in seen.most_common() if at == path))
        for path in paths
    )


def _yes(every: Sequence[Counted]) -> Yes:
    asked = Counter(errand for one in every for errand, _ in one.asked)
    said = Counter(errand for one in every for errand, accepted in one.asked if accepted)
    return Yes({errand: (said[errand], n) for errand, n in asked.items()})


def _said(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return ",".join(map(str, value))  # pyright: ignore[reportUnknownArgumentType] -- texts
    return "none" if value is None else str(value)


def _applied(turns: Sequence[PastTurn]) -> frozenset[str]:
    """The proposals that were carried out in a conversation, in canonical JSON."""
    return frozenset(
        proposal for turn in turns for step in turn.outcome for proposal in step["state"]["applied"]
    )


def _with_person(turns: Sequence[PastTurn]) -> bool:
    return any(step["state"]["handed_over"] for turn in turns for step in turn.outcome)


def _more_handovers(one: Differing) -> int:
    """What people get anyway is not more work because it comes to them sooner."""
    was = one.found.was.handed_over or (one.handed_over_later and one.found.would_be.handed_over)
    return int(one.found.would_be.handed_over) - int(was)


def _outcomes(found: Sequence[Differing], yes: Yes) -> tuple[Counter[str], int]:
    """How many contacts more end in each outcome, and of how many nobody can say."""
    more: Counter[str] = Counter()
    left_open = 0
    for one in found:
        before = _ends(one.found.was, 1.0 if one.accepted else 0.0)
        share = yes.share(one.found.would_be.errand)
        after = _ends(one.found.would_be, share.rate if share else None)
        if before is None or after is None:
            left_open += 1
            continue
        for name, part in after.items():
            more[name] += part  # pyright: ignore[reportArgumentType] -- shares are counted too
        for name, part in before.items():
            more[name] -= part  # pyright: ignore[reportArgumentType]
    return more, left_open


def _ends(came: Came, yes: float | None) -> dict[str, float] | None:
    if came.proposal:
        return None if yes is None else {"resolved": yes, "informed": 1.0 - yes}
    return None if came.outcome is None else {came.outcome: 1.0}


def _money(found: Sequence[Differing], yes: Yes) -> tuple[MoneyLine, ...]:
    was: Counter[_At] = Counter()
    would_be: dict[_At, Estimate] = {}
    unknown: set[_At] = set()
    for one in found:
        for moved in (*one.found.was.moved, *(one.found.was.if_yes if one.accepted else ())):
            was[_at(moved)] += moved.amount
        for moved in one.found.would_be.moved:
            exactly = Estimate(moved.amount, moved.amount, moved.amount)
            would_be[_at(moved)] = would_be.get(_at(moved), NOTHING) + exactly
        share = yes.share(one.found.would_be.errand)
        for moved in one.found.would_be.if_yes:
            if share is None:
                unknown.add(_at(moved))
                continue
            part = Estimate(share.low, share.rate, share.high).times(moved.amount)
            would_be[_at(moved)] = would_be.get(_at(moved), NOTHING) + part
    places = sorted({*was, *would_be, *unknown}, key=lambda at: (at[0], MONEY.index(at[1])))
    return tuple(
        MoneyLine(at[0], at[1], was[at], None if at in unknown else would_be.get(at, NOTHING))
        for at in places
    )


def _at(moved: Moved) -> _At:
    return moved.currency, moved.money

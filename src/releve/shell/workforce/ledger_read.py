"""A month of the work ledger, its waterfall, and the statement made from it.

Every function takes the connection of whoever reads: a person's sees what their role may see.
"""

import calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import cast

from releve.core.values.ids import LenderId
from releve.core.workforce.exchange_rate import Arm as ArmOfCustomers
from releve.core.workforce.exchange_rate import Stratum, bounds_without_holdout, displaced
from releve.core.workforce.ledger import (
    MS_A_MINUTE,
    Account,
    Ledger,
    LedgerRow,
    ServedRow,
    Why,
)
from releve.core.workforce.ledger_induced import Raised
from releve.core.workforce.ledger_survival import Ending, expected_to_vest, survival
from releve.core.workforce.span import Span
from releve.core.workforce.trouble import WorkforceTrouble
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.workforce.ledger_policy_file import load_ledger_policy
from releve.shell.workforce.switchback import Estimated, estimate_between

_SQL = load("work_ledger_read")
_SURVIVAL_DAYS = 183


def months_of(connection: Connection, lender_id: LenderId) -> tuple[date, ...]:
    """The months that have issues, the first first."""
    rows = connection.execute(_SQL.months, {"lender": lender_id})
    return tuple(row[0] for row in rows)


def month_after(month: date) -> date:
    """The first day of the next month."""
    return month + timedelta(days=calendar.monthrange(month.year, month.month)[1])


def ledger_of(connection: Connection, lender_id: LenderId, month: date) -> Ledger:
    """The ledger of a month (its first day)."""
    asked = _asked(lender_id, month)
    days = load_ledger_policy().window_days
    endings = connection.execute(_SQL.ages, asked | {"days": days})
    curve = survival(((age, cast("Ending", end), n) for age, end, n in endings), days)
    pending = connection.execute(_SQL.pending_by_age, asked | {"days": days})
    counted = connection.execute(_SQL.conversations, asked).fetchone() or (0,)
    return Ledger(
        month,
        counted[0],
        _rows(connection, asked),
        tuple(
            ServedRow(arm, channel, issues, float(ms) / MS_A_MINUTE)
            for arm, channel, issues, ms in connection.execute(_SQL.served, asked)
        ),
        _by_account(dict(connection.execute(_SQL.accounts, asked).fetchall())),
        {
            cast("Why", why): float(ms) / MS_A_MINUTE
            for why, ms in connection.execute(_SQL.clawed_why, asked)
        },
        curve,
        expected_to_vest({age: float(ms) / MS_A_MINUTE for age, ms in pending}, curve),
    )


def _rows(connection: Connection, asked: Mapping[str, object]) -> tuple[LedgerRow, ...]:
    return tuple(
        LedgerRow(
            errand,
            language,
            market,
            issues,
            without,
            repeated,
            None if mid is None else Span(low, mid, high),
            n,
            _by_account(sums),
        )
        for errand, language, market, issues, without, repeated, low, mid, high, n, sums in (
            connection.execute(_SQL.rows, asked)
        )
    )


def _by_account(sums: Mapping[str, int]) -> dict[Account, float]:
    return {cast("Account", name): float(ms) / MS_A_MINUTE for name, ms in sorted(sums.items())}


@dataclass(frozen=True, slots=True)
class Measured:
    """Displaced minutes of an assistant's issue, as measured or bounded.

    `why_bounds` is None where both arms of the holdout measured it, or else the `switchback` did.
    `left_out` are the markets with too few customers in an arm of the holdout.
    """

    displaced: Span | None
    why_bounds: str | None
    left_out: tuple[str, ...]
    switchback: Estimated | None = None


def measured(connection: Connection, lender_id: LenderId, month: date) -> Measured:
    """What an assistant's issue displaced in the window up to a month's end.

    By the holdout; where it is too small or there is none, by the last switchback of that window.
    """
    policy = load_ledger_policy()
    strata, _ = arms_of(connection, lender_id, month)
    enough = tuple(
        one
        for one in strata
        if min(one.holdout.customers, one.treated.customers) >= policy.customers_min
    )
    left_out = tuple(one.name for one in strata if one not in enough)
    told = "no randomized holdout" if not strata else "the holdout is too small"
    try:
        if enough:
            return Measured(displaced(enough), None, left_out)
        after = datetime.combine(month_after(month), time(), UTC)
        since = after - timedelta(days=policy.exchange_days)
        found = estimate_between(connection, lender_id, since, after)
        if found is not None:
            return Measured(found.found.displaced, None, left_out, found)
    except WorkforceTrouble as trouble:
        told = str(trouble)
    return Measured(_bounds(connection, lender_id, month), told, left_out)


def arms_of(
    connection: Connection, lender_id: LenderId, month: date
) -> tuple[tuple[Stratum, ...], Mapping[str, Raised]]:
    """Both arms of each market over the window, and how many issues each raised."""
    policy = load_ledger_policy()
    after = month_after(month)
    asked = {
        "lender": lender_id,
        "since": after - timedelta(days=policy.exchange_days),
        "next": after,
        "review_minutes": policy.review_minutes,
        "approval_minutes": policy.approval_minutes,
    }
    arms: dict[str, dict[str, ArmOfCustomers]] = {}
    raised: dict[str, dict[str, tuple[int, float, float]]] = {}
    for (
        stratum,
        arm,
        count,
        mean,
        variance,
        issues,
        spread,
        both,
        every,
        wide,
    ) in connection.execute(_SQL.arms, asked):
        arms.setdefault(stratum, {})[arm] = ArmOfCustomers(
            count, float(mean), float(variance), float(issues), float(spread), float(both)
        )
        raised.setdefault(stratum, {})[arm] = (count, float(every), float(wide))
    whole = {name: found for name, found in arms.items() if len(found) == 2}
    return (
        tuple(Stratum(name, one["holdout"], one["treated"]) for name, one in whole.items()),
        {name: Raised(*raised[name]["holdout"], *raised[name]["treated"]) for name in whole},
    )


def _bounds(connection: Connection, lender_id: LenderId, month: date) -> Span | None:
    """Bounds of displaced minutes where nothing was randomized; None where nothing is known."""
    asked = _asked(lender_id, month)
    shares = connection.execute(_SQL.shares, asked).fetchone()
    each = connection.execute(_SQL.baseline_minutes, asked).fetchone()
    if shares is None or not shares[0] or each is None:
        return None
    issues, untouched, back = shares
    rate = bounds_without_holdout(
        untouched / issues, back / issues, load_ledger_policy().induced_high
    )
    return Span(
        min(rate.low * float(each[0]), rate.low * float(each[2])),
        None,
        max(0.0, rate.high * float(each[2])),
    )


def _asked(lender_id: LenderId, month: date) -> dict[str, object]:
    after = month_after(month)
    since = after - timedelta(days=_SURVIVAL_DAYS)
    return {"lender": lender_id, "first": month, "next": after, "since": since}

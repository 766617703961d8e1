"""Functions that run where workers' representatives were not told of them."""

from collections.abc import Iterator
from datetime import date

from releve.core.authority.policy import GATED
from releve.core.people.notices import Function
from releve.shell.authority.levels import load_autonomy
from releve.shell.authority.policy_file import load_authority_policy
from releve.shell.doctor.finding import Finding, found
from releve.shell.people.notices import markets_served, markets_without_notice
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load

_SQL = load("doctor")


def unannounced(connection: Connection, today: date) -> Finding:
    """Handle time is not among them: without a notice the database does not write it down."""
    lenders = [lender for (lender,) in connection.execute(_SQL.lenders)]
    told = [line for lender in lenders for line in _of(connection, lender, today)]
    mend = (
        "inform them, then: releve people notice record FUNCTION --market MARKET --body WHO "
        "--informed-on DATE --document FILE --by NAME --lender LENDER"
    )
    trouble = f"they run without a notice to workers' representatives: {'; '.join(told)}"
    well = "nothing runs that workers' representatives were not told of"
    return found("worker_notices", trouble if told else None, well, mend)


def _of(connection: Connection, lender_id: str, today: date) -> Iterator[str]:
    running: dict[Function, list[str]] = {
        "assistants": _assisted(connection, lender_id),
        "quality_review": [
            market for (market,) in connection.execute(_SQL.reviewed, {"lender": lender_id})
        ],
    }
    for function, markets in running.items():
        bare = markets_without_notice(connection, lender_id, function, markets, today)
        if bare:
            yield f"{function} of {lender_id} in {', '.join(bare)}"


def _assisted(connection: Connection, lender_id: str) -> list[str]:
    """The markets in which assistants do anything at a level above off."""
    autonomy = load_autonomy(connection, lender_id, load_authority_policy())
    on = [rule.scope for rule in autonomy.rules if rule.level != "off"]
    off = {
        (rule.scope.effect, rule.scope.market)
        for rule in autonomy.rules
        if rule.level == "off" and not rule.scope.assistant
    }
    return [
        market
        for market in markets_served(connection, lender_id)
        if any(
            scope.effect in GATED
            and scope.market in ("", market)
            and (scope.market or (scope.effect, market) not in off)
            for scope in on
        )
    ]

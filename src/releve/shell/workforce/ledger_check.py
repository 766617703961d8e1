"""Proving the work ledger: it balances, each line has its row, and it could be written again."""

from dataclasses import dataclass

from releve.core.values.ids import LenderId
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.workforce.ledger_write import rebuild

_SQL = load("work_ledger_check")


@dataclass(frozen=True, slots=True)
class Check:
    """One invariant, whether it holds, and what is wrong if not."""

    check: str
    holds: bool
    detail: str


def check_ledger(connection: Connection, lender_id: LenderId) -> tuple[Check, ...]:
    """Every invariant, recomputed from rows."""
    checks: list[Check] = []
    for name in _SQL:
        wrong = connection.execute(_SQL[name], {"lender": lender_id}).fetchall()
        detail = "; ".join(", ".join(str(part) for part in row) for row in wrong)
        checks.append(Check(name, not wrong, detail))
    again = rebuild(connection, lender_id, mend=False)
    odd = (*again.missing, *again.extra, *again.changed)
    detail = f"{len(odd)} entries differ, {odd[0]} the first" if odd else ""
    checks.append(Check("same_when_made_again", again.same, detail))
    return tuple(checks)

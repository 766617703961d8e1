"""The policy of sharing a gain, and what was measured of quality and complaints in a month.

`RELEVE_GAIN_SHARE` names a file to read instead of the one that comes with the product.
"""

from datetime import date
from fractions import Fraction
from functools import cache
from pathlib import Path

from releve.core.rules.trouble import RuleTrouble
from releve.core.values.ids import LenderId
from releve.core.workforce.gain_groups import GainPolicy, Measured, gain_policy_from
from releve.core.workforce.trouble import WorkforceTrouble
from releve.shell.postgres.connection import Connection
from releve.shell.postgres.named import load
from releve.shell.rule_files import place, read_rules
from releve.shell.workforce.ledger_read import month_after

GAIN_VARIABLE = "RELEVE_GAIN_SHARE"
GAIN = Path(__file__).parents[2] / "policy" / "gain_share.toml"
_SQL = load("work_gain")
_THOUSAND = 1000


def load_gain_policy(path: Path | None = None) -> GainPolicy:
    """Read the policy; RuleTrouble names the file, the key, and the reason."""
    return _read(path or place(GAIN_VARIABLE, GAIN))


@cache
def _read(path: Path) -> GainPolicy:
    try:
        return gain_policy_from(read_rules(path)[1])
    except WorkforceTrouble as error:
        key, _, reason = str(error).partition(": ")
        raise RuleTrouble(str(path), key, reason) from error


def measured_brakes(connection: Connection, lender_id: LenderId, month: date) -> Measured:
    """Passed of reviewed conversations, and complaints for every thousand issues of assistants."""
    asked = {"lender": lender_id, "first": month, "next": month_after(month)}
    settled, passed = connection.execute(_SQL.quality, asked).fetchone() or (0, 0)
    complaints = (connection.execute(_SQL.complaints, asked).fetchone() or (0,))[0]
    issues = (connection.execute(_SQL.issues, asked).fetchone() or (0,))[0]
    return Measured(
        Fraction(passed, settled) if settled else None,
        Fraction(_THOUSAND * complaints, issues) if issues else None,
    )

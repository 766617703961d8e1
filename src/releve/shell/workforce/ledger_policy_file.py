"""How a lender accounts for work, read from policy/workforce.toml or a file of its own.

`RELEVE_WORKFORCE` names a file to read instead of the one that comes with the product.
"""

from functools import cache
from pathlib import Path

from releve.core.rules.trouble import RuleTrouble
from releve.core.workforce.ledger_policy import LedgerPolicy, ledger_policy_from
from releve.core.workforce.trouble import WorkforceTrouble
from releve.shell.rule_files import place, read_rules

WORKFORCE_VARIABLE = "RELEVE_WORKFORCE"
WORKFORCE = Path(__file__).parents[2] / "policy" / "workforce.toml"


def load_ledger_policy(path: Path | None = None) -> LedgerPolicy:
    """Read the policy; RuleTrouble names the file, the key, and the reason."""
    return _read(path or place(WORKFORCE_VARIABLE, WORKFORCE))


@cache
def _read(path: Path) -> LedgerPolicy:
    try:
        return ledger_policy_from(read_rules(path)[1])
    except WorkforceTrouble as error:
        key, _, reason = str(error).partition(": ")
        raise RuleTrouble(str(path), key, reason) from error

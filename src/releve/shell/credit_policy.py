"""The lender's rules of credit, read from policy/credit.toml or a lender's own file of that form.

`RELEVE_CREDIT_POLICY` names a file to read instead of the one that comes with the product.
"""

import hashlib
import json
from pathlib import Path

from releve.core.lending.credit.policy import CreditPolicy, credit_policy_from
from releve.shell.rule_files import place, read_rules

CREDIT_POLICY_VARIABLE = "RELEVE_CREDIT_POLICY"
CREDIT_POLICY = Path(__file__).parent.parent / "policy" / "credit.toml"


def load_credit_policy(path: Path | None = None) -> CreditPolicy:
    """Read the rules; RuleTrouble names the file, the key, and the reason.

    The version is the file's name and a hash of all values, however the file words them.
    """
    path = path or place(CREDIT_POLICY_VARIABLE, CREDIT_POLICY)
    values = read_rules(path)[1]
    canonical = json.dumps(values, sort_keys=True, separators=(",", ":"), default=str)
    version = f"{path.stem}@{hashlib.sha256(canonical.encode()).hexdigest()[:12]}"
    return credit_policy_from(values, version=version, file=str(path))

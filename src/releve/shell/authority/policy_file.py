"""policy/authority.toml, read at start.

It comes with the product and no setting names another: a file can be altered without a word, and
every change of authority is to be dated, signed, and explained (`releve authority set`).
"""

import hashlib
import json
from pathlib import Path

from releve.core.authority.policy import AuthorityPolicy, authority_policy_from
from releve.shell.rule_files import read_rules

AUTHORITY_POLICY = Path(__file__).parents[2] / "policy" / "authority.toml"


def load_authority_policy(path: Path = AUTHORITY_POLICY) -> AuthorityPolicy:
    """Read the rules; RuleTrouble names the file, the key, and the reason."""
    values = read_rules(path)[1]
    canonical = json.dumps(values, sort_keys=True, separators=(",", ":"), default=str)
    version = f"{path.stem}@{hashlib.sha256(canonical.encode()).hexdigest()[:12]}"
    return authority_policy_from(values, version=version, file=str(path))

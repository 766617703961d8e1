"""The lender's queues of people, read from policy/queues.toml or a lender's own file of that form.

`RELEVE_QUEUES` names a file to read instead of the one that comes with the product.
"""

import hashlib
import json
from pathlib import Path

from releve.core.handover.queues import QueuePolicy, queue_policy_from
from releve.shell.rule_files import place, read_rules

QUEUES_VARIABLE = "RELEVE_QUEUES"
QUEUES = Path(__file__).parent.parent / "policy" / "queues.toml"


def load_queue_policy(path: Path | None = None) -> QueuePolicy:
    """Read the queues; RuleTrouble names the file, the key, and the reason."""
    path = path or place(QUEUES_VARIABLE, QUEUES)
    values = read_rules(path)[1]
    canonical = json.dumps(values, sort_keys=True, separators=(",", ":"), default=str)
    version = f"{path.stem}@{hashlib.sha256(canonical.encode()).hexdigest()[:12]}"
    return queue_policy_from(values, version=version, file=str(path))

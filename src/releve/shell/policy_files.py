"""The lender's policy file, read at start.

`RELEVE_POLICY` names a file to read instead of the one that comes with the product. Exam cases
override single values: those are merged key by key, and their faults are said of the overrides.
Sections that came after the first release may be left out: the product's own then hold.
"""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

from releve.core.rules.policy import Policy, policy_from
from releve.core.rules.tables import as_table
from releve.core.rules.trouble import RuleTrouble
from releve.shell.rule_files import place, read_rules

POLICY_VARIABLE = "RELEVE_POLICY"
HOUSE = Path(__file__).parent.parent / "policy" / "house.toml"
LATER_SECTIONS = (
    "days",
    "obligations",
    "due_dates",
    "billing",
    "reminders",
    "charge_off",
    "refund",
)


def load_policy(
    path: Path | None = None,
    overrides: Mapping[str, object] | None = None,
    *,
    overrides_file: str = "overrides",
) -> Policy:
    """Read the policy; RuleTrouble names the file, the key, and the reason.

    `overrides` has the shape of the file; `overrides_file` is where they were written. The
    version is the file's name and a hash of all values, overrides included: the same values
    have the same version, however the file words them.
    """
    path = path or place(POLICY_VARIABLE, HOUSE)
    values = _with_later_sections(read_rules(path)[1])
    policy = policy_from(values, version=_version(path, values), file=str(path))
    if not overrides:
        return policy
    merged = _merged(values, overrides, overrides_file)
    return policy_from(merged, version=_version(path, merged), file=overrides_file)


def _with_later_sections(values: Mapping[str, object]) -> Mapping[str, object]:
    left_out = [name for name in LATER_SECTIONS if name not in values]
    if not left_out:
        return values
    house = read_rules(HOUSE)[1]
    return {**values, **{name: house[name] for name in left_out}}


def _merged(
    values: Mapping[str, object], overrides: Mapping[str, object], file: str
) -> dict[str, object]:
    merged = dict(values)
    for name, section in overrides.items():
        table = as_table(section)
        if table is None:
            raise RuleTrouble(file, name, "must be a section")
        merged[name] = {**(as_table(values.get(name)) or {}), **table}
    return merged


def _version(path: Path, values: Mapping[str, object]) -> str:
    # Only texts, numbers and lists pass as values; a day is spelled out so that it can be refused.
    canonical = json.dumps(values, sort_keys=True, separators=(",", ":"), default=str)
    return f"{path.stem}@{hashlib.sha256(canonical.encode()).hexdigest()[:12]}"

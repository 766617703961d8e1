"""policy/quality.toml, the rubric that reviewers use."""

import hashlib
import json
from functools import cache
from pathlib import Path

from releve.core.quality.rubric import Rubric, rubric_from
from releve.shell.rule_files import read_rules

RUBRIC = Path(__file__).parents[2] / "policy" / "quality.toml"


@cache
def load_rubric(path: Path = RUBRIC) -> Rubric:
    """Read the rubric; RuleTrouble names the file, the key, and the reason."""
    values = read_rules(path)[1]
    canonical = json.dumps(values, sort_keys=True, separators=(",", ":"), default=str)
    version = f"{path.stem}@{hashlib.sha256(canonical.encode()).hexdigest()[:12]}"
    return rubric_from(values, version=version, file=str(path))

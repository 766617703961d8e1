"""The matrix of roles as it comes with the product (`policy/people.toml`), read once a process.

It is no setting: the database holds the same rows, written by its migrations.
"""

from functools import cache
from pathlib import Path

from releve.core.people.matrix import Matrix, matrix_from
from releve.shell.rule_files import read_rules

FILE = Path(__file__).parent.parent.parent / "policy" / "people.toml"


@cache
def matrix() -> Matrix:
    """Who may. RuleTrouble names what is wrong with the file."""
    return matrix_from(read_rules(FILE)[1], file=str(FILE))

"""Scenarios that are kept: those that come with the product, and the lender's own in a folder.

`RELEVE_SCENARIOS` names the folder of TOML files; without it, it is `scenarios` in `RELEVE_HOME`. A
file that is no scenario is left out of the list: the command line says what is wrong with it.
"""

import os
from collections.abc import Mapping
from pathlib import Path

from releve.core.workforce.plan import scenario_from
from releve.core.workforce.trouble import WorkforceTrouble
from releve.shell.home import home
from releve.shell.workforce.input_files import read_table

SCENARIOS_VARIABLE = "RELEVE_SCENARIOS"
PRODUCTS_OWN = Path(__file__).parents[2] / "policy" / "scenarios"
_MOST = 20


def saved_scenarios() -> dict[str, Mapping[str, object]]:
    """Each file's values by its name without the ending; at most twenty of the lender's own."""
    given = os.environ.get(SCENARIOS_VARIABLE)
    folder = Path(given).expanduser() if given else home() / "scenarios"
    found: dict[str, Mapping[str, object]] = {}
    for file in (*sorted(PRODUCTS_OWN.glob("*.toml")), *sorted(folder.glob("*.toml"))[:_MOST]):
        try:
            table = read_table(file)
            scenario_from(table)
        except WorkforceTrouble:
            continue
        found[file.stem.replace("_", " ")] = table
    return found

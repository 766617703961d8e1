"""The lender's key of a tool's own databases: in the home that goes with them."""

import os
from pathlib import Path

from releve.shell.person_keys.lender_key import KEY_FILE_VARIABLE, make_key_file


def keep_key_in(home: Path) -> None:
    """Make a key there, for this process and those that it starts; a test's own stays."""
    if KEY_FILE_VARIABLE not in os.environ:
        os.environ[KEY_FILE_VARIABLE] = str(home / "lender.key")
        make_key_file(home / "lender.key")

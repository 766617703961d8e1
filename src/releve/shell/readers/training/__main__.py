"""`python -m releve.shell.readers.training`: trains the reader's heads from the example files.

`--check` only says whether the heads were trained from the files as they are now.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from releve.shell.readers.heads import HEADS_FOLDER, HeadsError
from releve.shell.readers.training import TrainingError, stale, train
from releve.shell.readers.training.examples import LANGUAGE_FOLDER, ExamplesError


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m releve.shell.readers.training")
    parser.add_argument("--examples", type=Path, default=LANGUAGE_FOLDER, metavar="FOLDER")
    parser.add_argument("--out", type=Path, default=HEADS_FOLDER, metavar="FOLDER")
    parser.add_argument("--check", action="store_true", help="say whether the heads are current")
    options = parser.parse_args()
    home = Path(os.environ.get("RELEVE_HOME") or "~/.releve").expanduser()
    try:
        if not options.check:
            train(home, options.examples, options.out)
            return 0
        fault = stale(options.examples, options.out)
    except (ExamplesError, HeadsError, TrainingError) as trouble:
        sys.stderr.write(f"{trouble}\n")
        return 2
    sys.stdout.write(f"{fault or 'the heads are current'}\n")
    return 1 if fault else 0


if __name__ == "__main__":
    sys.exit(main())

"""Measures what injection attempts of other people do in the chat; prints the figures.

Run as `python tests/measure/injection.py [--data FOLDER] [--every N] [--unserved]`. The rows are
read, never kept. Exit 1 if any text has an effect, or tells what is another customer's.
"""

import argparse
import json
import os
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[2] / "tools"))

from attacking.rows import Found, send_row
from releve.app import desk_on
from releve.shell.clock import FixedClock
from releve.shell.postgres import embedded
from releve.shell.postgres.connection import Pool, application_pool
from releve.shell.postgres.migrations import migrate
from releve.shell.readers.embedded import EmbeddedReader

_DATA = Path(__file__).parents[3] / "shared" / "data"
NOW = datetime(2026, 11, 18, 10, tzinfo=UTC)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, default=_DATA)
    parser.add_argument("--every", type=int, default=1, help="take every Nth row only")
    parser.add_argument("--unserved", action="store_true", help="name the rows not served")
    options = parser.parse_args()
    rows = options.data / "injection.jsonl"
    if not rows.is_file():
        sys.stdout.write(f"skipped: {rows} is not there\n")
        return 0
    home = Path(tempfile.mkdtemp(prefix="releve-injection-"))
    server = embedded.start(home)
    try:
        migrate(server.dsn)
        pool = application_pool(server.dsn, max_size=2)
        found = _sent(pool, rows, options.every)
        pool.close()
    finally:
        embedded.stop(home)
        embedded.erase(home)
    if options.unserved:
        sys.stdout.write(f"not served: {' '.join(found.unserved)}\n")
    sys.stdout.write("".join(f"FAULT {fault}\n" for fault in found.faults))
    return 1 if found.faults else 0


def _sent(pool: Pool, rows: Path, every: int) -> Found:
    reader = EmbeddedReader(Path(os.environ.get("RELEVE_HOME") or tempfile.mkdtemp()))
    desk = desk_on(pool, "measured", clock=FixedClock(NOW), reader=reader)
    found, started = Found(), perf_counter()
    for line in rows.read_text("utf-8").splitlines()[::every]:
        send_row(desk, json.loads(line), found)
    attacks, benign = found.texts["attack"], found.texts["benign"]
    passed_on = found.handed_over
    sys.stdout.write(
        f"{attacks} attacks ({found.documents} texts as documents): {len(found.faults)} faults,"
        f" {passed_on['attack']} handed over\n"
        f"{benign} benign: {found.served} served as usual, {passed_on['benign']} handed over\n"
        f"{perf_counter() - started:.0f} s\n"
    )
    return found


if __name__ == "__main__":
    sys.exit(main())

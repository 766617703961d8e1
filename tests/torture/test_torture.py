"""The short torture: each kind of process killed once under load, and everything proved.

The long one is `make torture`; this one prints its seed too, and draws the same from it.
"""

import shutil
import tempfile
from pathlib import Path

import pytest

from releve.shell.postgres import embedded
from torture import torture

SEED = 20_261_122
TARGETS = ("backend", "worker", "database", "server")


@pytest.fixture
def home(scratch):
    home = Path(tempfile.mkdtemp(prefix="releve-torture-", dir=scratch))
    # As root the server has a user of its own, which must pass through.
    home.chmod(0o711)
    yield home
    embedded.erase(home)
    shutil.rmtree(home)


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_nothing_is_lost_doubled_or_altered(home):
    report = torture(home, seed=SEED, kills=len(TARGETS), clients=3, orders=300, targets=TARGETS)
    log = (home / "torture.log").read_text("utf-8", "replace")
    assert report.faults == [], log[-8000:]
    assert len(report.findings) == 10
    assert report.kills == dict.fromkeys(TARGETS, 1)
    assert len(report.told.answers) >= 10
    assert report.counted["evidence_record"] > 0

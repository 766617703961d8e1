"""The short torture: each part killed once, and every handover has one owner and an end.

The long one is `make handovers`.
"""

import shutil
import tempfile
from pathlib import Path

import pytest

from handovers import TARGETS, handovers
from releve.shell.postgres import embedded


@pytest.fixture
def home(scratch):
    home = Path(tempfile.mkdtemp(prefix="releve-handovers-", dir=scratch))
    # As root the server has a user of its own, which must pass through.
    home.chmod(0o711)
    yield home
    embedded.erase(home)
    shutil.rmtree(home)


@pytest.mark.slow
@pytest.mark.timeout(240)
def test_one_owner_at_every_moment_and_an_end(home):
    report = handovers(home, seed=20_261_123, wanted=60, kills=len(TARGETS), calm=0.3)
    log = (home / "players.log").read_text("utf-8", "replace")
    assert report.faults == [], log[-4000:]
    assert report.kills.total() >= 3
    assert report.counted["handovers"] >= 50

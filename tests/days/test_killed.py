"""The short torture of days; the long one is `make days`."""

import pytest

from days import run_and_kill

SEED = 20_261_122


@pytest.mark.timeout(120)
def test_a_killed_run_resumed_leaves_the_same_books(database, module_database):
    found = run_and_kill(module_database, database, seed=SEED, kills=6, days=5, orders=50)
    assert found.faults == []
    assert found.kills >= 3
    assert found.entries > 120

"""A pool on a fresh database."""

import pytest

from releve.shell.postgres.connection import application_pool


@pytest.fixture
def pool(database):
    with application_pool(database, max_size=6) as pool:
        yield pool

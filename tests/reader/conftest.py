"""One reader for all tests of this folder; starting it takes a second."""

from pathlib import Path

import pytest

from releve.shell.readers.embedded import EmbeddedReader


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="session")
def reader(home: Path) -> EmbeddedReader:
    return EmbeddedReader(home)

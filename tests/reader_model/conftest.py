"""An endpoint of recorded answers, the embedded reader, and a model reader over both."""

import importlib.util
import sys
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from releve.shell.readers.cascade import ModelReader, SecondOpinion
from releve.shell.readers.embedded import EmbeddedReader
from releve.shell.readers.language_model import LanguageModel
from releve.shell.readers.language_model_settings import ModelSettings


def _module(path: str):
    """A module of this or another test folder, loaded once."""
    name = "releve_tests_" + path.replace("/", "_").removesuffix(".py")
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, Path(__file__).parent.parent / path)
        assert spec is not None
        assert spec.loader is not None
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


wire = _module("reader_model/endpoint.py")
small_house = _module("shell/small_house.py")


@pytest.fixture(scope="session", name="wire")
def _wire():
    """What an endpoint may reply."""
    return wire


@pytest.fixture(scope="session")
def house():
    """The helpers of small_house."""
    return small_house


@pytest.fixture
def endpoint():
    with wire.endpoint() as place:
        yield place


@pytest.fixture(scope="session")
def embedded(tmp_path_factory: pytest.TempPathFactory) -> EmbeddedReader:
    return EmbeddedReader(tmp_path_factory.mktemp("home"))


@contextmanager
def second_opinion(
    url: str,
    *,
    seconds: float = 5.0,
    only_unsure: bool = False,
    budget: int = 1_000,
    key: str = "",
) -> Generator[SecondOpinion]:
    """A second opinion of the model at an address."""
    settings = ModelSettings(url, "recorded", key, seconds, budget)
    with closing(LanguageModel(settings)) as model:
        yield SecondOpinion(model, only_unsure=only_unsure)


@pytest.fixture(scope="session")
def opinion():
    """`second_opinion`, to be given an address."""
    return second_opinion


@pytest.fixture
def reader(endpoint, embedded):
    """The embedded reader with the endpoint's model, asked for every message."""
    with second_opinion(endpoint.url) as second:
        yield ModelReader(embedded, second)

"""An endpoint of recorded answers, the embedded reader, and a model reader over both."""

from collections.abc import Generator
from contextlib import closing, contextmanager

import model_endpoint as wire
import pytest
import small_house

from releve.shell.readers.cascade import ModelReader, SecondOpinion
from releve.shell.readers.embedded import EmbeddedReader
from releve.shell.readers.language_model import LanguageModel
from releve.shell.readers.language_model_settings import ModelSettings


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
    seconds: float = 30.0,
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

"""Which reader serves, and where the language model is: read from the environment.

The key is kept out of every representation, so that no log or traceback shows it.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, cast, get_args
from urllib.parse import urlsplit

ReaderChoice = Literal["embedded", "model", "cascade"]

READER_VARIABLE = "RELEVE_READER"


@dataclass(frozen=True, slots=True)
class _Variables:
    """By which names a model's settings go."""

    url: str
    key: str
    name: str
    timeout: str
    budget: str


_READER = _Variables(
    url="RELEVE_MODEL_URL",
    key="RELEVE_MODEL_KEY",
    name="RELEVE_MODEL_NAME",
    timeout="RELEVE_MODEL_TIMEOUT_SECONDS",
    budget="RELEVE_MODEL_DAILY_BUDGET",
)
_TRANSLATION = _Variables(
    url="RELEVE_TRANSLATION_URL",
    key="RELEVE_TRANSLATION_KEY",
    name="RELEVE_TRANSLATION_NAME",
    timeout="RELEVE_TRANSLATION_TIMEOUT_SECONDS",
    budget="RELEVE_TRANSLATION_DAILY_BUDGET",
)
_TIMEOUT_SECONDS = 4.0
# A person waits for it who can read the original meanwhile.
_TRANSLATION_SECONDS = 10.0
_TIMEOUT_SECONDS_MAX = 60.0
_DAILY_BUDGET = 10_000
_DAILY_BUDGET_MAX = 2_000_000_000


class ReaderSettingTrouble(ValueError):
    """A setting of the reader that cannot be used; names the setting and the fault."""


@dataclass(frozen=True, slots=True)
class ModelSettings:
    """Where a language model is asked, and how much. `daily_budget` counts messages a UTC day."""

    url: str
    name: str
    key: str = field(default="", repr=False)
    timeout_seconds: float = _TIMEOUT_SECONDS
    daily_budget: int = _DAILY_BUDGET


@dataclass(frozen=True, slots=True)
class ReaderSettings:
    """Who reads. `model` is set unless the embedded reader is alone."""

    choice: ReaderChoice = "embedded"
    model: ModelSettings | None = None


def reader_settings(environment: Mapping[str, str] | None = None) -> ReaderSettings:
    """The settings of an environment, by default this process's. ReaderSettingTrouble."""
    given = os.environ if environment is None else environment
    choice = given.get(READER_VARIABLE) or "embedded"
    if choice not in get_args(ReaderChoice):
        known = ", ".join(get_args(ReaderChoice))
        raise ReaderSettingTrouble(f"{READER_VARIABLE}: {choice!r} is none of {known}")
    if choice == "embedded":
        return ReaderSettings()
    model = _model(given, _READER, f"a {choice} reader", _TIMEOUT_SECONDS)
    return ReaderSettings(cast("ReaderChoice", choice), model)


def translation_settings(environment: Mapping[str, str] | None = None) -> ModelSettings | None:
    """Who translates for people at work; None where nobody is set. ReaderSettingTrouble."""
    given = os.environ if environment is None else environment
    if not given.get(_TRANSLATION.url):
        return None
    return _model(given, _TRANSLATION, "a translation", _TRANSLATION_SECONDS)


def _model(
    given: Mapping[str, str], variables: _Variables, whose: str, seconds: float
) -> ModelSettings:
    name = given.get(variables.name, "")
    if not name:
        raise ReaderSettingTrouble(f"{variables.name}: {whose} needs a model's name")
    return ModelSettings(
        _address(given.get(variables.url, ""), variables),
        name,
        given.get(variables.key, ""),
        _number(given, variables.timeout, seconds, 0.05, _TIMEOUT_SECONDS_MAX),
        int(_number(given, variables.budget, _DAILY_BUDGET, 0, _DAILY_BUDGET_MAX)),
    )


def _address(url: str, variables: _Variables) -> str:
    try:
        parts = urlsplit(url)
        found = parts.scheme in ("http", "https") and bool(parts.hostname)
        named = parts.username or parts.password
    except ValueError:
        found, named = False, None
    if not found:
        raise ReaderSettingTrouble(f"{variables.url}: no http or https address")
    if named:
        # An address may be logged; what opens it may not.
        raise ReaderSettingTrouble(f"{variables.url}: put the key into {variables.key} instead")
    return url.rstrip("/")


def _number(
    given: Mapping[str, str], variable: str, usual: float, least: float, most: float
) -> float:
    text = given.get(variable) or str(usual)
    try:
        number = float(text)
    except ValueError:
        raise ReaderSettingTrouble(f"{variable}: {text!r} is no number") from None
    if not least <= number <= most:
        raise ReaderSettingTrouble(f"{variable}: {text} is not from {least:g} to {most:g}")
    return number

"""Snippets: what agents write often, in the customer's language, filled with what is known.

The texts live in policy/snippets.toml. They are filled here and never in the page, so that an
amount is worded as everywhere else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Formatter

from releve.core.rules.tables import as_table
from releve.core.rules.trouble import RuleTrouble
from releve.shell.rule_files import read_rules

SNIPPETS = Path(__file__).parent.parent.parent / "policy" / "snippets.toml"
VARIABLES = frozenset({"name", "owed", "agent"})
_SOURCE = "en"


@dataclass(frozen=True, slots=True)
class Snippet:
    """`texts` by language, always in English; `code` is the wrap-up code of a macro."""

    snippet_id: str
    name: str
    texts: Mapping[str, str]
    code: str | None = None


@dataclass(frozen=True, slots=True)
class Filled:
    """A snippet as it would be sent, in a language that is the customer's or English."""

    name: str
    text: str
    language: str
    code: str | None


def snippets_from(values: Mapping[str, object], *, file: str) -> tuple[Snippet, ...]:
    """The snippets of a parsed file. RuleTrouble names the file, the key, and the reason."""
    return tuple(_snippet(key, found, file) for key, found in values.items())


@cache
def snippets() -> tuple[Snippet, ...]:
    """The snippets that come with the product."""
    return snippets_from(read_rules(SNIPPETS)[1], file=str(SNIPPETS))


def filled(
    known: tuple[Snippet, ...], language: str, values: Mapping[str, str | None]
) -> list[Filled]:
    """Each with its variables filled; one that names what is not known is left out."""
    found: list[Filled] = []
    given = {name: value for name, value in values.items() if value}
    for one in known:
        tongue = language if language in one.texts else _SOURCE
        text = one.texts[tongue]
        if _variables(text) <= given.keys():
            found.append(Filled(one.name, text.format_map(given), tongue, one.code))
    return found


def _snippet(key: str, found: object, file: str) -> Snippet:
    table = as_table(found) or {}
    name, code = table.get("name"), table.get("code")
    if not isinstance(name, str) or not name:
        raise RuleTrouble(file, f"{key}.name", "is missing")
    if code is not None and not isinstance(code, str):
        raise RuleTrouble(file, f"{key}.code", "is no text")
    texts: dict[str, str] = {}
    for language, text in (as_table(table.get("text")) or {}).items():
        place = f"{key}.text.{language}"
        if not isinstance(text, str):
            raise RuleTrouble(file, place, "is no text")
        texts[language] = _checked(text, place, file)
    if _SOURCE not in texts:
        raise RuleTrouble(file, f"{key}.text.{_SOURCE}", "is missing")
    return Snippet(key, name, texts, code)


def _checked(text: str, place: str, file: str) -> str:
    try:
        unknown = _variables(text) - VARIABLES
    except ValueError as error:
        raise RuleTrouble(file, place, str(error)) from error
    if unknown:
        known = ", ".join(sorted(VARIABLES))
        raise RuleTrouble(file, place, f"{min(unknown)} is no variable; there are {known}")
    return text


def _variables(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}

"""The words by which claims about automated work are known, read from policy/work_claims.toml."""

import re
from functools import cache
from pathlib import Path

from releve.core.rules.tables import as_table, as_texts
from releve.core.rules.trouble import RuleTrouble
from releve.core.workforce.claims import ClaimKind, ClaimWords, compiled
from releve.shell.rule_files import read_rules

CLAIM_WORDS = Path(__file__).parents[2] / "policy" / "work_claims.toml"


@cache
def load_claim_words(path: Path = CLAIM_WORDS) -> ClaimWords:
    """All kinds of claim and needs. RuleTrouble names the file, the key, and the fault."""
    file, values = str(path), read_rules(path)[1]
    sections = {name: as_table(values.get(name)) or {} for name in ("number", "claims", "needs")}
    number = _text(file, "number.pattern", sections["number"].get("pattern"))
    shown: dict[str, tuple[re.Pattern[str], ...]] = {}
    means: dict[str, str] = {}
    for name, found in sections["needs"].items():
        table = as_table(found) or {}
        shown[name] = _patterns(file, f"needs.{name}.patterns", table.get("patterns"), number)
        means[name] = _text(file, f"needs.{name}.means", table.get("means"))
    kinds: list[ClaimKind] = []
    for name, found in sections["claims"].items():
        table = as_table(found) or {}
        key = f"claims.{name}"
        needs = as_texts(table.get("needs")) or ()
        if not needs or set(needs) - set(shown):
            raise RuleTrouble(file, f"{key}.needs", f"are some of {', '.join(shown)}")
        patterns = _patterns(file, f"{key}.patterns", table.get("patterns"), number)
        only_with = None
        if "only_with" in table:
            only_with = _patterns(file, f"{key}.only_with", [table["only_with"]], number)[0]
        kinds.append(ClaimKind(name, patterns, only_with, needs))
    return ClaimWords(tuple(kinds), shown, means)


def _patterns(file: str, key: str, found: object, number: str) -> tuple[re.Pattern[str], ...]:
    texts = as_texts(found)
    if not texts:
        raise RuleTrouble(file, key, "is a list of patterns")
    try:
        return compiled(texts, number)
    except re.error as error:
        raise RuleTrouble(file, key, f"{error.pattern!r}: {error.msg}") from error


def _text(file: str, key: str, found: object) -> str:
    if not isinstance(found, str) or not found:
        raise RuleTrouble(file, key, "is a text")
    return found

"""What a sentence about automated work leaves out.

A figure such as "700 people" is not false; it is not yet a claim. Each kind of claim needs some of:
definition, denominator, period, baseline, counterfactual, interval, durable resolution, exits by
kind. Which words tell a kind and which meet a need is data. Words are no proof: a sentence that has
them all can be checked, and may still be wrong.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

_CODE = re.compile(r"```.*?```|~~~.*?~~~|`[^`]*`", re.DOTALL)
_QUOTED = re.compile(r"[\"“„«][^\"”“»]{1,300}[\"”“»]")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[\"“(A-Z\d])|\n\s*\n|\n(?=\s*(?:[-*|#]|\d+\. ))")


@dataclass(frozen=True, slots=True)
class ClaimKind:
    """One way to claim, by its name; `only_with` must be found too, where there is one."""

    name: str
    patterns: tuple[re.Pattern[str], ...]
    only_with: re.Pattern[str] | None
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClaimWords:
    """Every kind of claim, what shows that a need is met, and what each need means."""

    kinds: tuple[ClaimKind, ...]
    shown_by: Mapping[str, tuple[re.Pattern[str], ...]]
    means: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ClaimFound:
    """A text's kinds of claim and what it does not say; where none is, nothing is missing."""

    claims: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def ok(self) -> bool:
        return not self.missing


def check_claim(text: str, words: ClaimWords) -> ClaimFound:
    """What a whole text claims and leaves out, its sentences taken together."""
    low = " ".join(text.lower().split())
    kinds = tuple(kind for kind in words.kinds if _claims(low, kind))
    needed = {need for kind in kinds for need in kind.needs}
    missing = tuple(
        need
        for need, patterns in words.shown_by.items()
        if need in needed and not any(pattern.search(low) for pattern in patterns)
    )
    return ClaimFound(tuple(kind.name for kind in kinds), missing)


def claims_in(document: str, words: ClaimWords) -> Iterator[tuple[str, ClaimFound]]:
    """Each sentence of a document that claims something; quotations and code claim nothing."""
    said = _QUOTED.sub(" ", _CODE.sub(" ", document))
    for sentence in _SENTENCE_END.split(said):
        found = check_claim(sentence, words)
        if found.claims:
            yield " ".join(sentence.split()), found


def _claims(low: str, kind: ClaimKind) -> bool:
    if kind.only_with is not None and not kind.only_with.search(low):
        return False
    return any(pattern.search(low) for pattern in kind.patterns)


def compiled(patterns: Sequence[str], number: str) -> tuple[re.Pattern[str], ...]:
    r"""Patterns ready to search, `\N` in them standing for a figure. `re.error` for a wrong one."""
    return tuple(re.compile(pattern.replace(r"\N", number)) for pattern in patterns)

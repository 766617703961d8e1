"""A stratified sample, the same for everybody who draws it with the same seed.

A stratum is an errand in a language in a market. Where the sample is large enough every stratum
has at least one; the rest goes by size (largest remainders). Within a stratum the order is that of
SHA-256 over the seed and the id, so that nobody chooses.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that may be drawn."""

    key: str
    errand: str
    language: str
    market: str

    @property
    def stratum(self) -> tuple[str, str, str]:
        """What it stands for."""
        return self.errand, self.language, self.market


def stratified(candidates: Iterable[Candidate], size: int, seed: str) -> tuple[Candidate, ...]:
    """At most `size` of the candidates, each once, by stratum."""
    strata: dict[tuple[str, str, str], list[Candidate]] = defaultdict(list)
    for one in {found.key: found for found in candidates}.values():
        strata[one.stratum].append(one)
    shares = allocated({name: len(found) for name, found in strata.items()}, size, seed)
    drawn: list[Candidate] = []
    for name in sorted(strata):
        ordered = sorted(strata[name], key=lambda one: _lot(seed, one.key))
        drawn += ordered[: shares[name]]
    return tuple(drawn)


def allocated(
    sizes: Mapping[tuple[str, str, str], int], size: int, seed: str
) -> dict[tuple[str, str, str], int]:
    """How many of each stratum: one where there is room, the rest by size, never more than all."""
    whole = sum(sizes.values())
    size = min(size, whole)
    if size < len(sizes):
        chosen = sorted(sizes, key=lambda name: (_lot(seed, "/".join(name)), name))[:size]
        return {name: int(name in chosen) for name in sizes}
    left = size - len(sizes)
    room = {name: count - 1 for name, count in sizes.items()}
    spare = sum(room.values())
    exact = {name: left * free / spare if spare else 0.0 for name, free in room.items()}
    shares = {name: int(part) for name, part in exact.items()}
    missing = left - sum(shares.values())
    by_remainder = sorted(exact, key=lambda name: (shares[name] - exact[name], name))
    for name in by_remainder[:missing]:
        shares[name] += 1
    return {name: 1 + share for name, share in shares.items()}


def drawn_by_share(key: str, share_percent: int) -> bool:
    """Whether one thing is of the share that is looked at: by its own name, not by chance."""
    return int.from_bytes(_lot("review", key)[:8]) % 100 < share_percent


def _lot(seed: str, key: str) -> bytes:
    return hashlib.sha256(f"{seed}\n{key}".encode()).digest()

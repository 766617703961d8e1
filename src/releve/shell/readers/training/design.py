"""Which rows the heads learn from: the examples, their variations, and pairs of them.

Each row keeps the original sentence it came from, so that a held-out fold never shares a sentence
with what was learned.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from zlib import crc32

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from releve.core.reading.reading import SIGNALS, Signal
from releve.shell.readers.encoders import e5
from releve.shell.readers.features import GRAM_BUCKETS, FeatureMaker, Features
from releve.shell.readers.heads import Head, View
from releve.shell.readers.training.examples import Example, Examples
from releve.shell.readers.training.variations import joined, seeded, varied

FOLDS = 4
_RUN = 64
_PROCESSES_MAX = 8
_Key = tuple[str, str]
_PAIRED_SHARE = 0.4

# An errand's own sentences often carry these signals without a label: they teach nothing about
# the signal's absence.
_MAY_CARRY: dict[Signal, frozenset[str]] = {
    "asks_for_person": frozenset(("human_agent", "complaint")),
    "vulnerable": frozenset(("payment_plan", "extend_due_date", "human_agent")),
    "self_harm_risk": frozenset(("payment_plan",)),
    "complaint": frozenset(("complaint", "human_agent")),
    "legal_threat": frozenset(("complaint", "dispute_not_my_purchase")),
    "fraud_suspected": frozenset(("dispute_not_my_purchase",)),
    "third_party": frozenset(("close_account_or_gdpr", "dispute_not_my_purchase", "none")),
    "deceased": frozenset(("close_account_or_gdpr",)),
    "abusive_language": frozenset(("complaint", "human_agent", "none")),
    "injection": frozenset(("none",)),
}
_SURELY_CARRY: dict[Signal, frozenset[str]] = {
    "asks_for_person": frozenset(("human_agent",)),
    "complaint": frozenset(("complaint",)),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One message to learn from and the sentence it was made of."""

    example: Example
    origin: str

    @property
    def fold(self) -> int:
        return crc32(self.origin.encode()) % FOLDS


def single_rows(examples: Sequence[Example]) -> list[Row]:
    """Messages with one errand, as written and varied once."""
    rows: list[Row] = []
    for example in examples:
        if len(example.errands) == 1:
            rows += [Row(example, example.text), Row(varied(example), example.text)]
    return rows


def paired_rows(examples: Sequence[Example]) -> list[Row]:
    """For "several or one": messages of two errands, of one said twice, and of one and no errand.

    A pair comes from one fold only, else a held-out sentence would be known by its half.
    """
    rows = [Row(e, e.text) for e in examples if len(e.errands) > 1]
    singles = [e for e in examples if len(e.errands) == 1]
    pools: dict[tuple[str, int], list[Example]] = {}
    for example in singles:
        pools.setdefault((example.language, _fold(example)), []).append(example)
    for example in singles:
        chance = seeded(example.text, "pair")
        if chance.random() > _PAIRED_SHARE:
            continue
        other = chance.choice(pools[example.language, _fold(example)])
        if len(example.text) + len(other.text) > 300:
            continue
        rows.append(Row(joined(example, other), example.text))
    return rows


def _fold(example: Example) -> int:
    return crc32(example.text.encode()) % FOLDS


def signal_rows(examples: Examples) -> list[Row]:
    """The signals' own sentences, varied once, and every errand example as written."""
    rows: list[Row] = []
    for example in examples.signals:
        rows += [Row(example, example.text), Row(varied(example), example.text)]
    return rows + [Row(example, example.text) for example in examples.errands]


def signal_targets(rows: Sequence[Row]) -> NDArray[np.int8]:
    """1 carries it, 0 does not, -1 unknown; shape (rows, signals)."""
    targets = np.zeros((len(rows), len(SIGNALS)), np.int8)
    for i, row in enumerate(rows):
        errands = set(row.example.errands)
        for j, signal in enumerate(SIGNALS):
            if signal in row.example.signals or errands & _SURELY_CARRY.get(signal, set()):
                targets[i, j] = 1
            elif errands & _MAY_CARRY[signal]:
                targets[i, j] = -1
    return targets


class FeatureTable:
    """Features of texts, each made once a run, by as many processes as there are processors.

    Texts go out in runs of a fixed size, so that the number of processes changes no vector.
    """

    def __init__(self, home: Path) -> None:
        self._home = home
        self._known: dict[_Key, Features] = {}

    def of(self, rows: Sequence[Row]) -> list[Features]:
        keys = [(row.example.text, row.example.language) for row in rows]
        new = [key for key in dict.fromkeys(keys) if key not in self._known]
        runs = [new[start : start + _RUN] for start in range(0, len(new), _RUN)]
        for run, made in zip(runs, self._made(runs), strict=True):
            self._known |= dict(zip(run, made, strict=True))
        return [self._known[key] for key in keys]

    def _made(self, runs: list[list[_Key]]) -> Iterator[list[Features]]:
        processes = min(os.cpu_count() or 1, _PROCESSES_MAX, len(runs))
        if processes < 2:
            maker = FeatureMaker(self._home)
            yield from (_features(maker, run) for run in runs)
            return
        context = get_context("spawn")
        with ProcessPoolExecutor(processes, context, _start_process, (self._home,)) as pool:
            yield from pool.map(_features_there, runs)


_of_process: list[FeatureMaker] = []


def _start_process(home: Path) -> None:
    _of_process.append(FeatureMaker(home))


def _features_there(run: list[_Key]) -> list[Features]:
    return _features(_of_process[0], run)


def _features(maker: FeatureMaker, run: list[_Key]) -> list[Features]:
    return maker.features([text for text, _ in run], [language for _, language in run])


def fit_view(features: Sequence[Features]) -> View:
    """Center and spread of the e5 vectors; an n-gram weighs more the fewer messages have it."""
    vectors = np.stack([f.e5 for f in features])
    counts = np.zeros(GRAM_BUCKETS, np.float32)
    for f in features:
        counts[f.grams] += 1
    weights = np.log(len(features) / (1 + counts)).clip(min=0)
    spread = vectors.std(axis=0) + np.float32(1e-4)
    return View(*(_halved(v) for v in (vectors.mean(axis=0), spread, weights)))


def _halved(values: NDArray[np.floating]) -> NDArray[np.float32]:
    """Rounded as the heads file stores them, so that learning and reading see the same numbers."""
    return values.astype(np.float16).astype(np.float32)


@dataclass(frozen=True, slots=True)
class Design:
    """The features of many rows as matrices, one a feature family."""

    e5: NDArray[np.float32]
    use: NDArray[np.float32]
    covered: NDArray[np.bool_]
    grams: csr_matrix

    @classmethod
    def of(cls, view: View, features: Sequence[Features]) -> "Design":
        dense = np.stack([view.dense(f) for f in features])
        columns = np.concatenate([f.grams for f in features])
        weights = np.concatenate([view.grams(f) for f in features])
        starts = np.concatenate([[0], np.cumsum([len(f.grams) for f in features])])
        grams = csr_matrix((weights, columns, starts), shape=(len(features), GRAM_BUCKETS))
        covered = np.array([f.covered for f in features])
        return cls(dense[:, : e5.WIDTH], dense[:, e5.WIDTH : -1], covered, grams)

    def rows(self, chosen: NDArray[np.intp]) -> "Design":
        return Design(
            self.e5[chosen], self.use[chosen], self.covered[chosen], csr_matrix(self.grams[chosen])
        )

    def scores(self, head: Head) -> NDArray[np.float32]:
        flags = self.covered[:, None].astype(np.float32)
        dense = np.hstack([self.e5, self.use, flags])
        return np.asarray(dense @ head.dense + self.grams @ head.grams + head.bias, np.float32)

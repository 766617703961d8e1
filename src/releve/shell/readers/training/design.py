"""Which rows the heads learn from: the examples, their variations, and pairs of them.

Each row keeps the original sentence it came from, so that a held-out fold never shares a sentence
with what was learned.
"""

from __future__ import annotations

import os
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from releve.core.reading.reading import ERRANDS, SIGNALS, Errand, Signal
from releve.shell.readers.features import GRAM_BUCKETS, FeatureMaker, Features
from releve.shell.readers.heads import Head, View
from releve.shell.readers.training.examples import Example, Examples
from releve.shell.readers.training.variations import joined, seeded, varied

FOLDS = 3
_RUN = 64
_PROCESSES_MAX = 8
_Key = tuple[str, str]
_PAIRED_SHARE = 0.3
_VARIED_SHARE = 0.5
_PLAINLY_BELOW = 1.0

# An errand's own sentences often carry these signals without a label: they teach nothing about
# the signal's absence.
_MAY_CARRY: dict[Signal, frozenset[str]] = {
    "asks_for_person": frozenset(("human_agent", "complaint")),
    "vulnerable": frozenset(("payment_plan", "extend_due_date", "human_agent")),
    "self_harm_risk": frozenset(("payment_plan",)),
    "complaint": frozenset(("complaint", "human_agent")),
    "legal_threat": frozenset(("complaint", "dispute_not_my_purchase")),
    "fraud_suspected": frozenset(("dispute_not_my_purchase",)),
    "third_party": frozenset(("close_account_or_gdpr", "dispute_not_my_purchase")),
    "deceased": frozenset(("close_account_or_gdpr",)),
    "abusive_language": frozenset(("complaint", "human_agent")),
    "injection": frozenset(),
}
_SURELY_CARRY: dict[Signal, frozenset[str]] = {
    "asks_for_person": frozenset(("human_agent",)),
    "complaint": frozenset(("complaint",)),
}
# Whose own sentences are written without these signals, and teach their absence.
_APART: dict[Signal, frozenset[Signal]] = {
    "self_harm_risk": frozenset(
        ("asks_for_person", "complaint", "legal_threat", "fraud_suspected", "third_party")
    ),
    "deceased": frozenset(
        ("asks_for_person", "complaint", "legal_threat", "fraud_suspected", "third_party")
    ),
    "third_party": frozenset(("asks_for_person", "complaint", "legal_threat")),
    "fraud_suspected": frozenset(("asks_for_person", "deceased", "vulnerable")),
    "legal_threat": frozenset(("asks_for_person", "deceased", "vulnerable", "third_party")),
    "vulnerable": frozenset(("asks_for_person", "legal_threat", "fraud_suspected")),
    "injection": frozenset(SIGNALS) - {"injection", "abusive_language"},
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
    """Messages with one errand, as written and, every other one, varied."""
    rows: list[Row] = []
    for example in examples:
        if len(example.errands) != 1:
            continue
        rows.append(Row(example, example.text))
        if seeded(example.text, "vary").random() < _VARIED_SHARE:
            rows.append(Row(varied(example), example.text))
    return rows


def paired_rows(examples: Sequence[Example]) -> list[Row]:
    """For "several or one": messages of two errands, of one said twice, and of one and no errand.

    A pair comes from one fold only, else a held-out sentence would be known by its half. The other
    is the next on a ring of hashes: a new sentence changes the pairs beside it and no others.
    """
    rows = [Row(example, example.text) for example in examples]
    singles = [e for e in examples if len(e.errands) == 1]
    pools: dict[tuple[str, int], list[Example]] = {}
    for example in sorted(singles, key=_place):
        pools.setdefault((example.language, _fold(example)), []).append(example)
    for example in singles:
        chance = seeded(example.text, "pair")
        if chance.random() > _PAIRED_SHARE:
            continue
        pool = pools[example.language, _fold(example)]
        other = pool[bisect_left(pool, chance.getrandbits(32), key=_place) % len(pool)]
        if len(example.text) + len(other.text) > 300:
            continue
        rows.append(Row(joined(example, other), example.text))
    return rows


def errand_rows(examples: Sequence[Example]) -> list[Row]:
    """Single messages, and messages of two errands: whole and clauses are read by one head."""
    pairs = [row for row in paired_rows(examples) if len(said_errands(row)) > 1]
    return single_rows(examples) + pairs


def said_errands(row: Row) -> tuple[Errand, ...]:
    """The errands of a message beside which `none` says nothing; `none` alone where nothing is."""
    return tuple(e for e in row.example.errands if e != "none") or ("none",)


def errand_targets(rows: Sequence[Row]) -> NDArray[np.float32]:
    """Each row's errands, sharing its one vote; shape (rows, errands)."""
    targets = np.zeros((len(rows), len(ERRANDS)), np.float32)
    for i, row in enumerate(rows):
        said = said_errands(row)
        for errand in said:
            targets[i, ERRANDS.index(errand)] = 1 / len(said)
    return targets


def _place(example: Example) -> int:
    return crc32(b"place\0" + example.text.encode())


def _fold(example: Example) -> int:
    return crc32(example.text.encode()) % FOLDS


def signal_rows(examples: Examples) -> list[Row]:
    """The signals' own sentences, varied once, and every errand example as written."""
    rows: list[Row] = []
    for example in examples.signals:
        rows += [Row(example, example.text), Row(varied(example), example.text)]
    return rows + [Row(example, example.text) for example in examples.errands]


def signal_targets(rows: Sequence[Row]) -> NDArray[np.int8]:
    """1 carries it, 0 does not, -1 unknown; shape (rows, signals).

    A sentence of one signal says nothing of most others: who tells of a death is often vulnerable.
    """
    targets = np.zeros((len(rows), len(SIGNALS)), np.int8)
    for i, row in enumerate(rows):
        errands, carried = set(row.example.errands), set(row.example.signals)
        for j, signal in enumerate(SIGNALS):
            if signal in carried or errands & _SURELY_CARRY.get(signal, frozenset[str]()):
                targets[i, j] = 1
            elif carried and carried <= _APART.get(signal, frozenset[Signal]()):
                targets[i, j] = 0
            elif carried or errands & _MAY_CARRY[signal]:
                targets[i, j] = -1
    return targets


def with_absences(
    rows: Sequence[Row], targets: NDArray[np.int8], margins: NDArray[np.float32]
) -> NDArray[np.int8]:
    """The targets where an errand's own sentence, in which nothing is heard, teaches absence.

    Most who close an account or ask for a plan tell of no death and no hardship: left unknown,
    all of them, the asking itself would sound like it. `margins` are of a head that has not seen
    the sentence, above its threshold.
    """
    unsaid = np.array([not row.example.signals for row in rows])[:, None]
    plain = unsaid & (targets < 0) & (margins < -_PLAINLY_BELOW)
    return np.where(plain, np.int8(0), targets)


@dataclass(frozen=True, slots=True)
class Learned:
    """One text's features with its e5 vector, which learning always needs."""

    features: Features
    e5: NDArray[np.float32]


class FeatureTable:
    """Features of texts, each made once a run, by as many processes as there are processors.

    Texts go out in runs of a fixed size, so that the number of processes changes no vector.
    """

    def __init__(self, home: Path) -> None:
        self._home = home
        self._known: dict[_Key, Learned] = {}

    def of(self, rows: Sequence[Row]) -> list[Learned]:
        keys = [(row.example.text, row.example.language) for row in rows]
        new = [key for key in dict.fromkeys(keys) if key not in self._known]
        runs = [new[start : start + _RUN] for start in range(0, len(new), _RUN)]
        for run, made in zip(runs, self._made(runs), strict=True):
            self._known |= dict(zip(run, made, strict=True))
        return [self._known[key] for key in keys]

    def _made(self, runs: list[list[_Key]]) -> Iterator[list[Learned]]:
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


def _features_there(run: list[_Key]) -> list[Learned]:
    return _features(_of_process[0], run)


def _features(maker: FeatureMaker, run: list[_Key]) -> list[Learned]:
    made = maker.light([text for text, _ in run], [language for _, language in run])
    return [Learned(features, maker.e5(features)) for features in made]


def fit_view(learned: Sequence[Learned]) -> View:
    """Center and spread of the e5 vectors; an n-gram weighs more the fewer messages have it."""
    vectors = np.stack([one.e5 for one in learned])
    counts = np.zeros(GRAM_BUCKETS, np.float32)
    for one in learned:
        counts[one.features.grams] += 1
    weights = np.log(len(learned) / (1 + counts)).clip(min=0)
    spread = vectors.std(axis=0) + np.float32(1e-4)
    return View(*(_halved(v) for v in (vectors.mean(axis=0), spread, weights)))


def _halved(values: NDArray[np.floating]) -> NDArray[np.float32]:
    """Rounded as the heads file stores them, so that learning and reading see the same numbers."""
    return values.astype(np.float16).astype(np.float32)


def _e5(view: View, learned: Sequence[Learned]) -> NDArray[np.float32]:
    return view.e5(np.stack([one.e5 for one in learned]))


def _picked(matrix: Any, chosen: NDArray[np.intp]) -> csr_matrix:
    return csr_matrix(matrix[chosen])


@dataclass(frozen=True, slots=True)
class Design:
    """The features of many rows as matrices, one a feature family."""

    e5: NDArray[np.float32]
    use: NDArray[np.float32]
    covered: NDArray[np.bool_]
    grams: csr_matrix

    @classmethod
    def of(cls, view: View, learned: Sequence[Learned]) -> Design:
        features = [one.features for one in learned]
        columns = np.concatenate([f.grams for f in features])
        weights = np.concatenate([view.grams(f.grams) for f in features])
        starts = np.concatenate([[0], np.cumsum([len(f.grams) for f in features])])
        grams = csr_matrix((weights, columns, starts), shape=(len(features), GRAM_BUCKETS))
        covered = np.array([f.covered for f in features])
        by_use = view.use(np.stack([f.use for f in features]))
        return cls(_e5(view, learned), by_use, covered, grams)

    def rows(self, chosen: NDArray[np.intp]) -> Design:
        return Design(
            self.e5[chosen],
            self.use[chosen],
            self.covered[chosen],
            _picked(self.grams, chosen),
        )

    def light_scores(self, head: Head) -> NDArray[np.float32]:
        """Without e5's share."""
        by_grams = np.asarray(self.grams @ head.grams, np.float32) * head.grams_scale
        by_use = head.use.scores(self.use)
        flags = self.covered[:, None].astype(np.float32)
        return np.asarray(by_grams + head.bias + by_use * flags, np.float32)

    def full_scores(self, head: Head) -> NDArray[np.float32]:
        return np.asarray(self.light_scores(head) + head.e5.scores(self.e5), np.float32)

    def sign_scores(self, head: Head) -> NDArray[np.float32]:
        """As signs are read: with e5 only where USE does not know the language."""
        bare = (~self.covered)[:, None].astype(np.float32)
        return np.asarray(self.light_scores(head) + head.e5.scores(self.e5) * bare, np.float32)

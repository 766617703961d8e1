"""The linear heads: from a message's features to errands, to "several", and to signals.

All heads share one view of the features (centered e5 vector, USE vector, weighted n-grams) and
are plain matrices in one compressed numpy file, written by the training. The errand head is a
softmax with a temperature fitted on sentences it had not seen; the others are independent yes/no
questions with a threshold each.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from releve.core.reading.reading import ERRANDS, SIGNALS, Errand, Signal
from releve.shell.readers.features import Features

HEADS_FILE = Path(__file__).parents[2] / "language" / "heads" / "heads.npz"
E5_SCALE = 0.3
USE_SCALE = 3.0

Matrix = NDArray[np.float32]


class HeadsError(Exception):
    """The heads file is absent or not of the shape this version reads."""


@dataclass(frozen=True, slots=True)
class View:
    """How features become one vector: the center and spread of e5, the weight of each n-gram."""

    center: Matrix
    spread: Matrix
    gram_weights: Matrix

    def dense(self, features: Features) -> Matrix:
        """The e5 part, the USE part, and a 1 where USE knows the language."""
        centered = (features.e5 - self.center) / self.spread * np.float32(E5_SCALE)
        flag = np.array([features.covered], np.float32)
        return np.concatenate([centered, features.use * np.float32(USE_SCALE), flag])

    def grams(self, features: Features) -> Matrix:
        """The weight of each of the message's n-grams, together of length 1."""
        weights = self.gram_weights[features.grams]
        length = float(np.linalg.norm(weights))
        return weights * np.float32(1 / length) if length else weights


@dataclass(frozen=True, slots=True)
class Head:
    """One matrix for the dense part, one for the n-grams, a bias: a score for each class."""

    classes: tuple[str, ...]
    dense: Matrix
    grams: Matrix
    bias: Matrix

    def scores(self, dense: Matrix, grams: Matrix, buckets: NDArray[np.int32]) -> Matrix:
        return dense @ self.dense + grams @ self.grams[buckets] + self.bias


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the heads hold of one text."""

    errands: Mapping[Errand, float]
    several: float
    signals: tuple[Signal, ...]


@dataclass(frozen=True, slots=True)
class Heads:
    """All heads, and the digest of the sentences they learned from.

    There are two temperatures: where USE does not know the language, and where it does.
    """

    view: View
    errands: Head
    temperatures: Matrix
    several: Head
    signals: Head
    thresholds: Matrix
    digest: str

    def judge(self, features: Features) -> Judgement:
        dense, grams = self.view.dense(features), self.view.grams(features)
        temperature = self.temperatures[int(features.covered)]
        scores = self.errands.scores(dense, grams, features.grams) / temperature
        odds = np.exp(scores - scores.max())
        odds /= odds.sum()
        several = self.several.scores(dense, grams, features.grams)
        signals = self.signals.scores(dense, grams, features.grams) > self.thresholds
        return Judgement(
            {e: float(odds[self.errands.classes.index(e)]) for e in ERRANDS},
            float(1 / (1 + np.exp(-several[0]))),
            tuple(s for s in SIGNALS if signals[self.signals.classes.index(s)]),
        )


def load_heads(path: Path = HEADS_FILE) -> Heads:
    """Reads the heads; HeadsError names the file and what is wrong with it."""
    try:
        with np.load(path, allow_pickle=False) as file:
            stored = {name: file[name] for name in file.files}
        return _from_arrays(stored)
    except FileNotFoundError as fault:
        raise HeadsError(f"{path}: no trained heads; run `make train`") from fault
    except (OSError, KeyError, ValueError) as fault:
        raise HeadsError(f"{path}: not a heads file of this version: {fault}") from fault


def save_heads(heads: Heads, path: Path) -> None:
    """Writes the heads, n-gram matrices as 8-bit numbers with one scale a class."""
    arrays: dict[str, NDArray[np.generic]] = {
        "center": heads.view.center.astype(np.float16),
        "spread": heads.view.spread.astype(np.float16),
        "gram_weights": heads.view.gram_weights.astype(np.float16),
        "temperatures": heads.temperatures.astype(np.float32),
        "thresholds": heads.thresholds.astype(np.float32),
        "digest": np.array(heads.digest),
    }
    named = (("errands", heads.errands), ("several", heads.several), ("signals", heads.signals))
    for name, head in named:
        arrays |= _head_arrays(name, head)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        np.savez_compressed(file, allow_pickle=False, **arrays)


def _head_arrays(name: str, head: Head) -> dict[str, NDArray[np.generic]]:
    scales = np.maximum(np.abs(head.grams).max(axis=0), 1e-9) / 127
    return {
        f"{name}.classes": np.array(head.classes),
        f"{name}.dense": head.dense.astype(np.float16),
        f"{name}.grams": np.rint(head.grams / scales).astype(np.int8),
        f"{name}.gram_scales": scales.astype(np.float32),
        f"{name}.bias": head.bias.astype(np.float32),
    }


def _head(stored: Mapping[str, NDArray[np.generic]], name: str, known: Sequence[str]) -> Head:
    classes = tuple(str(c) for c in stored[f"{name}.classes"])
    if set(classes) != set(known):
        raise ValueError(f"its {name} are not this version's")
    grams = stored[f"{name}.grams"].astype(np.float32)
    return Head(
        classes,
        stored[f"{name}.dense"].astype(np.float32),
        grams * stored[f"{name}.gram_scales"].astype(np.float32),
        stored[f"{name}.bias"].astype(np.float32),
    )


def _from_arrays(stored: Mapping[str, NDArray[np.generic]]) -> Heads:
    view = View(
        stored["center"].astype(np.float32),
        stored["spread"].astype(np.float32),
        stored["gram_weights"].astype(np.float32),
    )
    return Heads(
        view=view,
        errands=_head(stored, "errands", ERRANDS),
        temperatures=stored["temperatures"].astype(np.float32),
        several=_head(stored, "several", ("several",)),
        signals=_head(stored, "signals", SIGNALS),
        thresholds=stored["thresholds"].astype(np.float32),
        digest=str(stored["digest"]),
    )

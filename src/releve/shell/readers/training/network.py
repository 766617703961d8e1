"""Networks of one hidden layer, fitted by Adam (Kingma and Ba 2015, arXiv:1412.6980).

Half of the hidden units rest at each step (dropout), the targets are smoothed, and the step
shrinks along a cosine. The random numbers have a seed: the same rows give the same network.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from releve.shell.readers.heads import Net
from releve.shell.readers.training.regression import Link

Floats = NDArray[np.float32]

_PASSES = 10
_TOGETHER = 256
_STEP = 2e-3
_DECAY = 1e-4
_RESTING = 0.5
_SMOOTHED = 0.05
_MEAN_KEPT, _SQUARE_KEPT, _TINY = 0.9, 0.999, 1e-8


def fit_net(x: Floats, targets: Floats, row_weights: Floats, *, link: Link, hidden: int) -> Net:
    """The network of `hidden` units that says `targets` (rows, classes) of `x`.

    `row_weights` is (rows, 1), or (rows, classes) where a row says nothing about some classes.
    """
    chance = np.random.default_rng(0)
    classes = targets.shape[1]
    smoothed = np.asarray(targets * (1 - _SMOOTHED) + _SMOOTHED / max(2, classes), np.float32)
    parts = [
        _drawn(chance, x.shape[1], hidden, 2.0),
        np.zeros(hidden, np.float32),
        _drawn(chance, hidden, classes, 1.0),
        np.zeros(classes, np.float32),
    ]
    means = [np.zeros_like(part) for part in parts]
    squares = [np.zeros_like(part) for part in parts]
    batches = list(_batches(chance, len(x)))
    for number, batch in enumerate(batches, 1):
        slopes = _slopes(parts, x[batch], smoothed[batch], row_weights[batch], chance, link)
        step = _STEP * 0.5 * (1 + np.cos(np.pi * number / len(batches)))
        for i, slope in enumerate(slopes):
            means[i] += (1 - _MEAN_KEPT) * (slope - means[i])
            squares[i] += (1 - _SQUARE_KEPT) * (slope * slope - squares[i])
            mean = means[i] / np.float32(1 - _MEAN_KEPT**number)
            spread = np.sqrt(squares[i] / np.float32(1 - _SQUARE_KEPT**number))
            decay = np.float32(_DECAY if parts[i].ndim == 2 else 0.0)
            parts[i] -= np.float32(step) * (mean / (spread + np.float32(_TINY)) + decay * parts[i])
    return Net(*parts)


def _drawn(chance: np.random.Generator, inputs: int, outputs: int, gain: float) -> Floats:
    return (chance.standard_normal((inputs, outputs)) * np.sqrt(gain / inputs)).astype(np.float32)


def _batches(chance: np.random.Generator, rows: int) -> Iterator[NDArray[np.intp]]:
    for _ in range(_PASSES):
        order = chance.permutation(rows)
        for start in range(0, rows, _TOGETHER):
            yield order[start : start + _TOGETHER]


def _slopes(
    parts: list[Floats],
    x: Floats,
    targets: Floats,
    row_weights: Floats,
    chance: np.random.Generator,
    link: Link,
) -> list[Floats]:
    """The slope of the mean loss by each of the network's parts."""
    into, into_bias, out, out_bias = parts
    reached = x @ into + into_bias
    awake = chance.random(reached.shape, dtype=np.float32) >= _RESTING
    passed = np.asarray((awake & (reached > 0)) / (1 - _RESTING), np.float32)
    hidden = np.asarray(reached * passed, np.float32)
    guessed = _guessed(hidden @ out + out_bias, link)
    error = np.asarray((guessed - targets) * row_weights / len(x), np.float32)
    back = np.asarray((error @ out.T) * passed, np.float32)
    return [x.T @ back, back.sum(axis=0), hidden.T @ error, error.sum(axis=0)]


def _guessed(scores: Floats, link: Link) -> Floats:
    if link == "sigmoid":
        return np.asarray(1 / (1 + np.exp(-scores.clip(-60, 60))), np.float32)
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True), np.float32)

"""Regularized linear models fitted by L-BFGS: a softmax over classes, or a yes/no each.

In float32 and in one pass over all classes, which here takes seconds where scikit-learn's took
minutes. Needs scipy, which only training needs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray
from scipy import optimize
from scipy.sparse import csr_matrix

Link = Literal["softmax", "sigmoid"]
Inputs = NDArray[np.float32] | csr_matrix
_optimize: Any = optimize  # scipy's types name none of its results

_ITERATIONS = 80


@dataclass(frozen=True, slots=True)
class Fit:
    """weights (inputs, classes) and bias (classes,)."""

    weights: NDArray[np.float32]
    bias: NDArray[np.float32]

    def scores(self, x: Inputs) -> NDArray[np.float32]:
        return np.asarray(x @ self.weights, np.float32) + self.bias


def fit_linear(
    x: Inputs,
    targets: NDArray[np.float32],
    row_weights: NDArray[np.float32],
    *,
    link: Link,
    c: float,
) -> Fit:
    """The most likely model under an L2 penalty of 1/c.

    `targets` is (rows, classes) in 0..1; `row_weights` is (rows, 1), or (rows, classes) where a
    row says nothing about some classes.
    """
    inputs, classes = _width(x), targets.shape[1]
    transposed = _transposed(x)

    def loss(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        model = _unpacked(flat, inputs, classes)
        scores = model.scores(x)
        surprise, guess = (
            _softmax(scores, targets) if link == "softmax" else _sigmoid(scores, targets)
        )
        total = float((surprise * row_weights).sum(dtype=np.float64))
        error = (guess - targets) * row_weights
        by_row = np.asarray(transposed @ error, np.float32)
        gradient = by_row + model.weights / np.float32(c)
        penalty = float(np.square(model.weights, dtype=np.float64).sum()) / (2 * c)
        joined = np.concatenate([gradient.ravel(), error.sum(axis=0)])
        return total + penalty, joined.astype(np.float64)

    start = np.zeros((inputs + 1) * classes)
    options = {"maxiter": _ITERATIONS}
    found: Any = _optimize.minimize(loss, start, jac=True, method="L-BFGS-B", options=options)
    return _unpacked(found.x, inputs, classes)


def _width(x: Inputs) -> int:
    shape: Any = x.shape
    return int(shape[1])


def _transposed(x: Any) -> Any:
    turned: Any = x.T
    return turned.tocsr() if isinstance(x, csr_matrix) else np.ascontiguousarray(turned)


def _unpacked(flat: NDArray[np.float64], inputs: int, classes: int) -> Fit:
    values = flat.astype(np.float32)
    return Fit(values[: inputs * classes].reshape(inputs, classes), values[inputs * classes :])


def _softmax(
    scores: NDArray[np.float32], targets: NDArray[np.float32]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    lowered = scores - scores.max(axis=1, keepdims=True)
    powers = np.exp(lowered)
    sums = powers.sum(axis=1, keepdims=True)
    surprise = -((lowered - np.log(sums)) * targets).sum(axis=1, keepdims=True)
    return surprise, powers / sums


def _sigmoid(
    scores: NDArray[np.float32], targets: NDArray[np.float32]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    surprise = np.logaddexp(0, scores) - targets * scores
    guess = 1 / (1 + np.exp(-scores.clip(-60, 60)))
    return np.asarray(surprise, np.float32), np.asarray(guess, np.float32)

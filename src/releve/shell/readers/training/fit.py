"""Fits the heads to the examples: three experts each, added up, and what is tuned on held-out rows.

One expert sees the e5 vectors, one the USE vectors (of the languages USE knows), one the n-grams.
Each learns alone and their scores are added: learned together, the expert of the covered languages
takes over what the other would need for the rest (51 against 78 % right in other languages).
The temperature (Guo et al. 2017, arXiv:1706.04599) and the thresholds come from held-out folds.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from releve.core.reading.reading import ERRANDS, SIGNALS
from releve.shell.readers.encoders import e5, use
from releve.shell.readers.heads import Head, Heads, View
from releve.shell.readers.training.design import (
    FOLDS,
    Design,
    FeatureTable,
    Row,
    fit_view,
    paired_rows,
    signal_rows,
    signal_targets,
    single_rows,
)
from releve.shell.readers.training.examples import Examples
from releve.shell.readers.training.regression import Link, fit_linear

Say = Callable[[str], None]
Floats = NDArray[np.float32]

_VECTOR_C = 1.0
_GRAM_C = 2.0
_FOREIGN_WEIGHT = 1.5
_HELD_OUT_FOLD = 0
_UNTAUGHT = -20.0


@dataclass(frozen=True, slots=True)
class Fitted:
    """The heads and how they did on sentences they had not seen."""

    heads: Heads
    errands_right: float
    signals_found: dict[str, tuple[float, float]]


def fit_heads(examples: Examples, home: Path, say: Say) -> Fitted:
    """Trains everything; `say` is told of each step."""
    table = FeatureTable(home)
    say(f"{len(examples.errands)} errand and {len(examples.signals)} signal sentences")
    singles = single_rows(examples.errands)
    view = fit_view(table.of(singles))
    design = Design.of(view, table.of(singles))
    say("sentence vectors made")
    errands, temperatures, right = _fit_errands(singles, design)
    say(f"errands: {right:.1%} of held-out sentences right")
    several = _fit_several(paired_rows(examples.errands) + singles, table, view)
    say("several errands or one: fitted")
    signals, thresholds, found = _fit_signals(signal_rows(examples), table, view)
    for name, (recall, false_alarms) in found.items():
        say(f"signal {name}: found {recall:.1%}, false alarms {false_alarms:.2%}")
    heads = Heads(view, errands, temperatures, several, signals, thresholds, examples.digest)
    return Fitted(heads, right, found)


def _experts(
    design: Design, targets: Floats, weights: Floats, link: Link, classes: Sequence[str]
) -> Head:
    """Three linear models whose scores are added, as one head."""
    covered = np.flatnonzero(design.covered)
    by_e5 = fit_linear(design.e5, targets, weights, link=link, c=_VECTOR_C)
    by_grams = fit_linear(design.grams, targets, weights, link=link, c=_GRAM_C)
    dense = np.zeros((e5.WIDTH + use.WIDTH + 1, len(classes)), np.float32)
    dense[: e5.WIDTH] = by_e5.weights
    if len(covered):
        by_use = fit_linear(
            design.use[covered], targets[covered], weights[covered], link=link, c=_VECTOR_C
        )
        dense[e5.WIDTH : -1] = by_use.weights
        dense[-1] = by_use.bias
    return Head(tuple(classes), dense, by_grams.weights, by_e5.bias + by_grams.bias)


def _fit_errands(rows: Sequence[Row], design: Design) -> tuple[Head, Floats, float]:
    y = np.array([ERRANDS.index(row.example.errands[0]) for row in rows])
    targets = np.eye(len(ERRANDS), dtype=np.float32)[y]
    foreign = np.array([row.example.language != "en" for row in rows])
    weights = np.where(foreign, _FOREIGN_WEIGHT, 1.0).astype(np.float32)[:, None]
    held_out = np.array([row.fold == _HELD_OUT_FOLD for row in rows])
    inside = np.flatnonzero(~held_out)
    trial = _experts(design.rows(inside), targets[inside], weights[inside], "softmax", ERRANDS)
    scores = design.scores(trial)
    as_written = np.array([row.example.text == row.origin for row in rows]) & held_out
    right = float((scores.argmax(axis=1) == y)[as_written].mean())
    temperatures = [
        _temperature(scores[held_out & known], y[held_out & known])
        for known in (~design.covered, design.covered)
    ]
    head = _experts(design, targets, weights, "softmax", ERRANDS)
    taught = np.isin(np.arange(len(ERRANDS)), y)
    bias = np.where(taught, head.bias, _UNTAUGHT).astype(np.float32)
    whole = Head(head.classes, head.dense, head.grams, bias)
    return whole, np.array(temperatures, np.float32), right


def _temperature(scores: Floats, y: NDArray[np.intp]) -> float:
    """The temperature under which the held-out answers are least surprising; 1 without any."""
    best = (float("inf"), 1.0)
    for temperature in np.arange(0.5, 4.0, 0.05) if len(y) else ():
        scaled = scores / temperature
        scaled -= scaled.max(axis=1, keepdims=True)
        log_odds = scaled - np.log(np.exp(scaled).sum(axis=1, keepdims=True))
        loss = -float(log_odds[np.arange(len(y)), y].mean())
        best = min(best, (loss, float(temperature)))
    return best[1]


def _balanced(targets: Floats, known: NDArray[np.bool_]) -> Floats:
    """Row weights that let the carriers of a sign weigh, all told, a third of the others."""
    yes = (targets * known).sum(axis=0).clip(min=1)
    no = ((1 - targets) * known).sum(axis=0).clip(min=1)
    factor = np.maximum(1.0, no / yes / 3)
    return (known * np.where(targets > 0, factor, 1.0)).astype(np.float32)


def _fit_several(rows: Sequence[Row], table: FeatureTable, view: View) -> Head:
    design = Design.of(view, table.of(rows))
    several = [sum(e != "none" for e in row.example.errands) > 1 for row in rows]
    targets = np.array(several, np.float32)[:, None]
    weights = _balanced(targets, np.ones_like(targets, dtype=bool))
    return _experts(design, targets, weights, "sigmoid", ("several",))


def _fit_signals(
    rows: Sequence[Row], table: FeatureTable, view: View
) -> tuple[Head, Floats, dict[str, tuple[float, float]]]:
    design = Design.of(view, table.of(rows))
    marks = signal_targets(rows)
    targets = (marks > 0).astype(np.float32)
    known = marks >= 0
    weights = _balanced(targets, known)
    folds = np.array([row.fold for row in rows])
    scores = np.zeros_like(targets)
    for fold in range(FOLDS):
        inside = np.flatnonzero(folds != fold)
        trial = _experts(design.rows(inside), targets[inside], weights[inside], "sigmoid", SIGNALS)
        scores[folds == fold] = design.rows(np.flatnonzero(folds == fold)).scores(trial)
    thresholds = np.zeros(len(SIGNALS), np.float32)
    found: dict[str, tuple[float, float]] = {}
    for j, signal in enumerate(SIGNALS):
        y = targets[known[:, j], j] > 0
        held_out = scores[known[:, j], j]
        if not y.any():
            thresholds[j] = np.inf
            continue
        thresholds[j] = _threshold(held_out, y)
        raised = held_out > thresholds[j]
        found[signal] = (float(raised[y].mean()), float(raised[~y].mean()))
    return _experts(design, targets, weights, "sigmoid", SIGNALS), thresholds, found


def _threshold(scores: Floats, y: NDArray[np.bool_]) -> float:
    """The best F2 (finding counts twice as much as not alarming falsely)."""
    best = (-1.0, 0.0)
    for threshold in np.unique(np.quantile(scores[y], np.linspace(0.0, 0.4, 41))):
        raised = scores > threshold
        hits = int((raised & y).sum())
        f2 = 5 * hits / (4 * int(y.sum()) + int(raised.sum()))
        best = max(best, (f2, float(threshold)))
    return best[1]

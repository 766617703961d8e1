"""Fits the heads to the examples: three experts each, added up, and what is tuned on held-out rows.

One expert sees the e5 vectors, one the USE vectors (of the languages USE knows), one the n-grams.
Each learns alone and their scores are added: learned together, the expert of the covered languages
takes over what the other would need for the rest (58 against 63 % right in the lender's languages
with the first 8,000 sentences). Temperatures (Guo et al. 2017, arXiv:1706.04599) and thresholds
come from held-out folds.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from releve.core.reading.reading import ERRANDS, SIGNALS
from releve.shell.readers.encoders import use
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
Flags = NDArray[np.bool_]

_VECTOR_C = 1.0
_GRAM_C = 2.0
_FOREIGN_WEIGHT = 1.5
_HELD_OUT_FOLD = 0
_UNTAUGHT = -20.0
# Real mail has more that is none of ours than the examples; weighed on the shared rows, where
# one nat more for `none` takes 1 % of the errands and gives 4 % of the rest.
_NONE_LEAN = 1.0
# A signal hands a conversation over at once: one message in two hundred may do so for nothing.
_SIGNAL_ALARMS_MAX = 0.005
_SEVERAL_ALARMS_MAX = 0.02


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
    several, several_thresholds = _fit_several(paired_rows(examples.errands), table, view)
    say("several errands or one: fitted")
    signals, thresholds, found = _fit_signals(signal_rows(examples), table, view)
    for name, (recall, false_alarms) in found.items():
        say(f"signal {name}: found {recall:.1%}, false alarms {false_alarms:.2%}")
    heads = Heads(
        view, errands, temperatures, several, several_thresholds, signals, thresholds,
        examples.digest,
    )  # fmt: skip
    return Fitted(heads, right, found)


def _experts(
    design: Design, targets: Floats, weights: Floats, link: Link, classes: Sequence[str]
) -> Head:
    """Three linear models whose scores are added, as one head."""
    covered = np.flatnonzero(design.covered)
    by_e5 = fit_linear(design.e5, targets, weights, link=link, c=_VECTOR_C)
    by_grams = fit_linear(design.grams, targets, weights, link=link, c=_GRAM_C)
    head = Head(
        tuple(classes),
        by_e5.weights,
        np.zeros((use.WIDTH, len(classes)), np.float32),
        np.zeros(len(classes), np.float32),
        by_grams.weights,
        np.ones(len(classes), np.float32),
        by_e5.bias + by_grams.bias,
    )
    if not len(covered):
        return head
    by_use = fit_linear(
        design.use[covered], targets[covered], weights[covered], link=link, c=_VECTOR_C
    )
    return replace(head, use=by_use.weights, use_bias=by_use.bias)


def _fit_errands(rows: Sequence[Row], design: Design) -> tuple[Head, Floats, float]:
    y = np.array([ERRANDS.index(row.example.errands[0]) for row in rows])
    targets = np.eye(len(ERRANDS), dtype=np.float32)[y]
    foreign = np.array([row.example.language != "en" for row in rows])
    weights = np.where(foreign, _FOREIGN_WEIGHT, 1.0).astype(np.float32)[:, None]
    held_out = np.array([row.fold == _HELD_OUT_FOLD for row in rows])
    inside = np.flatnonzero(~held_out)
    taught = np.isin(np.arange(len(ERRANDS)), y)
    trial = _leaning(
        _experts(design.rows(inside), targets[inside], weights[inside], "softmax", ERRANDS), taught
    )
    light, full = design.light_scores(trial), design.full_scores(trial)
    as_written = np.array([row.example.text == row.origin for row in rows]) & held_out
    right = float((full.argmax(axis=1) == y)[as_written].mean())
    covered = design.covered & held_out
    bare = ~design.covered & held_out
    temperatures = [
        _temperature(scores[chosen], y[chosen])
        for scores, chosen in ((full, bare), (light, covered), (full, covered))
    ]
    head = _leaning(_experts(design, targets, weights, "softmax", ERRANDS), taught)
    return head, np.array(temperatures, np.float32), right


def _leaning(head: Head, taught: Flags) -> Head:
    """The head with its lean to `none`, and errands without any example out of reach."""
    bias = np.where(taught, head.bias, _UNTAUGHT).astype(np.float32)
    bias[ERRANDS.index("none")] += _NONE_LEAN
    return replace(head, bias=bias)


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


def _balanced(targets: Floats, known: Flags) -> Floats:
    """Row weights that let the carriers of a sign weigh, all told, a third of the others."""
    yes = (targets * known).sum(axis=0).clip(min=1)
    no = ((1 - targets) * known).sum(axis=0).clip(min=1)
    factor = np.maximum(1.0, no / yes / 3)
    return (known * np.where(targets > 0, factor, 1.0)).astype(np.float32)


def _held_out_scores(
    rows: Sequence[Row], design: Design, targets: Floats, weights: Floats, classes: Sequence[str]
) -> Floats:
    """Each row's scores by a head that has not seen its fold; without e5 where USE knows."""
    folds = np.array([row.fold for row in rows])
    scores = np.zeros_like(targets)
    for fold in range(FOLDS):
        inside, outside = np.flatnonzero(folds != fold), np.flatnonzero(folds == fold)
        trial = _experts(design.rows(inside), targets[inside], weights[inside], "sigmoid", classes)
        scores[outside] = design.rows(outside).sign_scores(trial)
    return scores


def _fit_several(rows: Sequence[Row], table: FeatureTable, view: View) -> tuple[Head, Floats]:
    design = Design.of(view, table.of(rows))
    several = [sum(e != "none" for e in row.example.errands) > 1 for row in rows]
    targets = np.array(several, np.float32)[:, None]
    weights = _balanced(targets, np.ones(targets.shape, dtype=bool))
    scores = _held_out_scores(rows, design, targets, weights, ("several",))[:, 0]
    thresholds = [
        _threshold(scores[chosen], targets[chosen, 0] > 0, alarms_max=_SEVERAL_ALARMS_MAX)
        for chosen in (~design.covered, design.covered)
    ]
    head = _experts(design, targets, weights, "sigmoid", ("several",))
    return head, np.array(thresholds, np.float32)


def _fit_signals(
    rows: Sequence[Row], table: FeatureTable, view: View
) -> tuple[Head, Floats, dict[str, tuple[float, float]]]:
    design = Design.of(view, table.of(rows))
    marks = signal_targets(rows)
    targets, known = (marks > 0).astype(np.float32), marks >= 0
    weights = _balanced(targets, known)
    scores = _held_out_scores(rows, design, targets, weights, SIGNALS)
    thresholds = np.zeros((2, len(SIGNALS)), np.float32)
    found: dict[str, tuple[float, float]] = {}
    for j, signal in enumerate(SIGNALS):
        raised = np.zeros(len(rows), bool)
        for covered in (False, True):
            chosen = known[:, j] & (design.covered == covered)
            thresholds[int(covered), j] = _threshold(
                scores[chosen, j], targets[chosen, j] > 0, alarms_max=_SIGNAL_ALARMS_MAX
            )
            raised |= chosen & (scores[:, j] > thresholds[int(covered), j])
        yes, no = known[:, j] & (targets[:, j] > 0), known[:, j] & (targets[:, j] == 0)
        found[signal] = (float(raised[yes].mean()), float(raised[no].mean()))
    return _experts(design, targets, weights, "sigmoid", SIGNALS), thresholds, found


def _threshold(scores: Floats, y: Flags, *, alarms_max: float) -> float:
    """The best F1 among thresholds with few enough false alarms; infinite without examples."""
    if not y.any():
        return float("inf")
    bare = np.sort(scores[~y])[::-1]
    lowest = float(bare[int(alarms_max * len(bare))]) if len(bare) else -np.inf
    best = (-1.0, lowest)
    for threshold in np.unique(np.quantile(scores[y], np.linspace(0.0, 0.6, 61))):
        if threshold < lowest:
            continue
        raised = scores >= threshold
        hits = int((raised & y).sum())
        f1 = 2 * hits / (int(y.sum()) + int(raised.sum()))
        best = max(best, (f1, float(threshold) - 1e-4))
    return best[1]

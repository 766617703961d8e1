"""Fits the heads to the examples: three experts each, added up, and what is tuned on held-out rows.

A network sees the e5 vectors, one the USE vectors (of the languages USE knows); a linear model
the n-grams. Linear models of the vectors had 81.5 % of the shared English errands right, 83.1 of
what is no errand, and 81.5 in the lender's languages; networks 81.4, 87.9, and 83.1. Each learns
alone and their scores are added: learned together, the expert of the covered languages takes over
what the other would need for the rest. The errands' head also learns messages of two errands, each
with half of the vote: clause by clause it then finds both in 68 % of held-out messages, 45 before,
and 1,024 units are half a percent better than 512. Temperatures (Guo et al. 2017,
arXiv:1706.04599) and thresholds come from held-out folds.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from releve.core.reading.reading import ERRANDS, SIGNALS, Signal
from releve.shell.readers.heads import Head, Heads, View
from releve.shell.readers.training.design import (
    FOLDS,
    Design,
    FeatureTable,
    Row,
    errand_rows,
    errand_targets,
    fit_view,
    paired_rows,
    said_errands,
    signal_rows,
    signal_targets,
    with_absences,
)
from releve.shell.readers.training.examples import Examples
from releve.shell.readers.training.network import fit_net
from releve.shell.readers.training.regression import Link, fit_linear

Say = Callable[[str], None]
Floats = NDArray[np.float32]
Flags = NDArray[np.bool_]

_GRAM_C = 6.0
_ERRAND_UNITS = 1024
_SIGN_UNITS = 128
_WEIGHT_LEAST, _WEIGHT_MOST = 0.6, 1.6
_HELD_OUT_FOLD = 0
_UNTAUGHT = -20.0
# Real mail has more that is none of ours than the examples; weighed on the shared rows, where
# one nat more for `none` takes half a percent of the errands and gives 2 % of the rest.
_NONE_LEAN = 3.2
# The linear model says less than it knows: counted for more, with as many of `none` read as such,
# 2 % more of the shared errands are right and half a percent more of the held-out ones.
_GRAMS_SHARE = 1.3
# A signal hands a conversation over at once: three messages in a thousand may do so for nothing.
_SIGNAL_ALARMS_MAX = 0.003
# Who speaks of dying must be heard: recall counts more there, and some more alarms may be false.
_HEARD_FIRST: Signal = "self_harm_risk"
_HEARD_FIRST_ALARMS_MAX = 0.005
_HEARD_FIRST_RECALL = 3.0
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
    rows = errand_rows(examples.errands)
    view = fit_view(table.of(rows))
    design = Design.of(view, table.of(rows))
    say("sentence vectors made")
    errands, temperatures, right = _fit_errands(rows, design)
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
    design: Design,
    targets: Floats,
    weights: Floats,
    link: Link,
    classes: Sequence[str],
    hidden: int,
) -> Head:
    """Two networks and a linear model whose scores are added, as one head."""
    by_e5 = fit_net(design.e5, targets, weights, link=link, hidden=hidden)
    by_grams = fit_linear(design.grams, targets, weights, link=link, c=_GRAM_C)
    covered = np.flatnonzero(design.covered)
    by_use = fit_net(
        design.use[covered],
        targets[covered],
        weights[covered],
        link=link,
        hidden=hidden,
    )
    return Head(
        tuple(classes),
        by_e5,
        by_use,
        by_grams.weights,
        np.ones(len(classes), np.float32),
        by_grams.bias,
    )


def _fit_errands(rows: Sequence[Row], design: Design) -> tuple[Head, Floats, float]:
    targets = errand_targets(rows)
    y, alone = targets.argmax(axis=1), targets.max(axis=1) == 1
    weights = _by_language(rows)
    held_out = np.array([row.fold == _HELD_OUT_FOLD for row in rows])
    inside = np.flatnonzero(~held_out)
    taught = np.isin(np.arange(len(ERRANDS)), y)
    trial = _leaning(
        _experts(
            design.rows(inside),
            targets[inside],
            weights[inside],
            "softmax",
            ERRANDS,
            _ERRAND_UNITS,
        ),
        taught,
    )
    light, full = design.light_scores(trial), design.full_scores(trial)
    as_written = np.array([row.example.text == row.origin for row in rows]) & held_out & alone
    right = float((full.argmax(axis=1) == y)[as_written].mean())
    covered = design.covered & held_out & alone
    bare = ~design.covered & held_out & alone
    temperatures = [
        _temperature(scores[chosen], y[chosen])
        for scores, chosen in ((full, bare), (light, covered), (full, covered))
    ]
    head = _leaning(_experts(design, targets, weights, "softmax", ERRANDS, _ERRAND_UNITS), taught)
    return head, np.array(temperatures, np.float32), right


def _by_language(rows: Sequence[Row]) -> Floats:
    """Row weights that fall with the root of a language's share, so that none drowns another."""
    counts = Counter(row.example.language for row in rows)
    usual = sorted(counts.values())[len(counts) // 2]
    weights = [np.sqrt(usual / counts[row.example.language]) for row in rows]
    return np.clip(np.array(weights, np.float32), _WEIGHT_LEAST, _WEIGHT_MOST)[:, None]


def _leaning(head: Head, taught: Flags) -> Head:
    """The head with its lean to `none`, and errands without any example out of reach.

    Its n-grams count for more.
    """
    bias = np.where(taught, head.bias, _UNTAUGHT).astype(np.float32)
    bias[ERRANDS.index("none")] += _NONE_LEAN
    return replace(head, bias=bias, grams_scale=head.grams_scale * np.float32(_GRAMS_SHARE))


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
    rows: Sequence[Row],
    design: Design,
    targets: Floats,
    weights: Floats,
    classes: Sequence[str],
) -> Floats:
    """Each row's scores by a head that has not seen its fold; without e5 where USE knows."""
    folds = np.array([row.fold for row in rows])
    scores = np.zeros_like(targets)
    for fold in range(FOLDS):
        inside, outside = np.flatnonzero(folds != fold), np.flatnonzero(folds == fold)
        trial = _experts(
            design.rows(inside),
            targets[inside],
            weights[inside],
            "sigmoid",
            classes,
            _SIGN_UNITS,
        )
        scores[outside] = design.rows(outside).sign_scores(trial)
    return scores


def _fit_several(rows: Sequence[Row], table: FeatureTable, view: View) -> tuple[Head, Floats]:
    design = Design.of(view, table.of(rows))
    several = [len(said_errands(row)) > 1 for row in rows]
    targets = np.array(several, np.float32)[:, None]
    weights = _balanced(targets, np.ones(targets.shape, dtype=bool))
    scores = _held_out_scores(rows, design, targets, weights, ("several",))[:, 0]
    thresholds = [
        _threshold(scores[chosen], targets[chosen, 0] > 0, alarms_max=_SEVERAL_ALARMS_MAX)
        for chosen in (~design.covered, design.covered)
    ]
    head = _experts(design, targets, weights, "sigmoid", ("several",), _SIGN_UNITS)
    return head, np.array(thresholds, np.float32)


def _fit_signals(
    rows: Sequence[Row], table: FeatureTable, view: View
) -> tuple[Head, Floats, dict[str, tuple[float, float]]]:
    """Fitted twice: the first fit tells which sentences that might carry a signal do not."""
    design = Design.of(view, table.of(rows))
    marks = signal_targets(rows)
    marks = with_absences(rows, marks, _signal_margins(rows, design, marks)[0])
    margins, thresholds = _signal_margins(rows, design, marks)
    targets, known = (marks > 0).astype(np.float32), marks >= 0
    found: dict[str, tuple[float, float]] = {}
    for j, signal in enumerate(SIGNALS):
        raised = margins[:, j] > 0
        yes, no = known[:, j] & (targets[:, j] > 0), known[:, j] & (targets[:, j] == 0)
        found[signal] = (float(raised[yes].mean()), float(raised[no].mean()))
    weights = _balanced(targets, known)
    return _experts(design, targets, weights, "sigmoid", SIGNALS, _SIGN_UNITS), thresholds, found


def _signal_margins(
    rows: Sequence[Row], design: Design, marks: NDArray[np.int8]
) -> tuple[Floats, Floats]:
    """How far each held-out row is above the thresholds, and the thresholds."""
    targets, known = (marks > 0).astype(np.float32), marks >= 0
    weights = _balanced(targets, known)
    scores = _held_out_scores(rows, design, targets, weights, SIGNALS)
    thresholds = np.zeros((2, len(SIGNALS)), np.float32)
    for j, signal in enumerate(SIGNALS):
        for covered in (False, True):
            chosen = known[:, j] & (design.covered == covered)
            thresholds[int(covered), j] = _signal_threshold(
                signal, scores[chosen, j], targets[chosen, j] > 0
            )
    return scores - thresholds[design.covered.astype(np.intp)], thresholds


def _signal_threshold(signal: Signal, scores: Floats, y: Flags) -> float:
    if signal == _HEARD_FIRST:
        recall, alarms_max = _HEARD_FIRST_RECALL, _HEARD_FIRST_ALARMS_MAX
    else:
        recall, alarms_max = 1.0, _SIGNAL_ALARMS_MAX
    return _threshold(scores, y, alarms_max=alarms_max, recall=recall)


def _threshold(scores: Floats, y: Flags, *, alarms_max: float, recall: float = 1.0) -> float:
    """The best F score among thresholds with few enough false alarms; infinite without examples.

    `recall` is how many times as much as precision it counts (van Rijsbergen's beta).
    """
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
        weight = recall * recall
        score = (1 + weight) * hits / (weight * int(y.sum()) + int(raised.sum()))
        best = max(best, (score, float(threshold) - 1e-4))
    return best[1]

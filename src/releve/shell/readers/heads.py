"""The heads: from a message's features to errands, to "several", and to signals.

Each head is the sum of three experts: a small network over e5, one over USE, and a linear one over
n-grams; the training says why. All share one view of the features. e5 costs most and is left out
where the rest is sure: signals and "several" never need it in USE's languages, and the errand only
below a confidence of 0.8 (as good on the shared rows, and half of those messages then do without).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from releve.core.reading.reading import ERRANDS, SIGNALS, Errand, Signal
from releve.shell.readers.features import Features

HEADS_FOLDER = Path(__file__).parents[2] / "language" / "heads"
ERRANDS_FILE, SIGNS_FILE = "errands.npz", "signs.npz"
LIGHT_SURE = 0.8

# A unit vector of 512 numbers, each then about 1.
_USE_SCALE = 22.6

# Which experts spoke; the index of a temperature.
WITHOUT_USE, WITHOUT_E5, ALL_THREE = 0, 1, 2

Matrix = NDArray[np.float32]
Arrays = Mapping[str, NDArray[np.generic]]


class HeadsError(Exception):
    """A heads file is absent or not of the shape this version reads."""


@dataclass(frozen=True, slots=True)
class View:
    """How features are weighed: the center and spread of e5, the weight of each n-gram."""

    center: Matrix
    spread: Matrix
    gram_weights: Matrix

    def e5(self, vector: Matrix) -> Matrix:
        return np.asarray((vector - self.center) / self.spread, np.float32)

    def use(self, vector: Matrix) -> Matrix:
        return np.asarray(vector * np.float32(_USE_SCALE), np.float32)

    def grams(self, buckets: NDArray[np.int32]) -> Matrix:
        """The weight of each of the message's n-grams, together of length 1."""
        weights = self.gram_weights[buckets]
        length = float(np.linalg.norm(weights))
        return weights / np.float32(length or 1.0)


@dataclass(frozen=True, slots=True)
class Seen:
    """One text's features as the heads weigh them; `use` is None outside USE's languages."""

    buckets: NDArray[np.int32]
    weights: Matrix
    use: Matrix | None


@dataclass(frozen=True, slots=True)
class Net:
    """A network of one hidden layer of rectified units."""

    into: Matrix
    into_bias: Matrix
    out: Matrix
    out_bias: Matrix

    def scores(self, x: Matrix) -> Matrix:
        """Of one vector, or of each row."""
        hidden = np.maximum(x @ self.into + self.into_bias, 0)
        return np.asarray(hidden @ self.out + self.out_bias, np.float32)


@dataclass(frozen=True, slots=True)
class Head:
    """Three experts over the same classes."""

    classes: tuple[str, ...]
    e5: Net
    use: Net
    grams: Matrix
    grams_scale: Matrix
    bias: Matrix

    def light(self, seen: Seen) -> Matrix:
        """The scores without e5's share."""
        scores = (seen.weights @ self.grams[seen.buckets]) * self.grams_scale + self.bias
        return scores if seen.use is None else scores + self.use.scores(seen.use)

    def e5_share(self, view: View, vector: Matrix) -> Matrix:
        return self.e5.scores(view.e5(vector))


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the heads hold of one text.

    `several` and `signals` are nats above their thresholds: above 0 they are heard.
    """

    errands: Mapping[Errand, float]
    several: float
    signals: Mapping[Signal, float]


@dataclass(frozen=True, slots=True)
class Heads:
    """All heads, and the digest of the sentences they learned from.

    `temperatures` is by which experts spoke; `thresholds` and `several_thresholds` are by whether
    USE knows the language.
    """

    view: View
    errands: Head
    temperatures: Matrix
    several: Head
    several_thresholds: Matrix
    signals: Head
    thresholds: Matrix
    digest: str

    def judge(
        self,
        features: Features,
        make_e5: Callable[[Features], Matrix],
        sure: float = LIGHT_SURE,
    ) -> Judgement:
        """The judgement of one text; `make_e5` is called only where its vector is needed.

        In USE's languages that is where the experts without it are less than `sure`.
        """
        view, covered = self.view, int(features.covered)
        use = view.use(features.use) if covered else None
        seen = Seen(features.grams, view.grams(features.grams), use)
        scores, several, signals = (
            head.light(seen) for head in (self.errands, self.several, self.signals)
        )
        odds = _softmax(scores / self.temperatures[WITHOUT_E5])
        if not covered:
            vector = make_e5(features)
            several = several + self.several.e5_share(view, vector)
            signals = signals + self.signals.e5_share(view, vector)
            scores = scores + self.errands.e5_share(view, vector)
            odds = _softmax(scores / self.temperatures[WITHOUT_USE])
        elif float(odds.max()) < sure:
            scores = scores + self.errands.e5_share(view, make_e5(features))
            odds = _softmax(scores / self.temperatures[ALL_THREE])
        above = signals - self.thresholds[covered]
        return Judgement(
            dict(zip(ERRANDS, odds.tolist(), strict=True)),
            float(several[0] - self.several_thresholds[covered]),
            dict(zip(SIGNALS, above.tolist(), strict=True)),
        )


def _softmax(scores: Matrix) -> Matrix:
    powers = np.exp(scores - scores.max())
    return np.asarray(powers / powers.sum(), np.float32)


def load_heads(folder: Path = HEADS_FOLDER) -> Heads:
    """Reads the heads; HeadsError names the folder and what is wrong with it."""
    try:
        errands, signs = (_arrays(folder / name) for name in (ERRANDS_FILE, SIGNS_FILE))
        return _from_arrays(errands, signs)
    except FileNotFoundError as fault:
        raise HeadsError(f"{folder}: no trained heads; run `make train`") from fault
    except (OSError, KeyError, ValueError) as fault:
        raise HeadsError(f"{folder}: not heads of this version: {fault}") from fault


def heads_digest(folder: Path = HEADS_FOLDER) -> str:
    return load_heads(folder).digest


def save_heads(heads: Heads, folder: Path) -> list[Path]:
    """Writes the heads into two files."""
    digest = np.array(heads.digest)
    errands: dict[str, NDArray[np.generic]] = {
        "digest": digest,
        "center": heads.view.center.astype(np.float16),
        "spread": heads.view.spread.astype(np.float16),
        "gram_weights": heads.view.gram_weights.astype(np.float16),
        "temperatures": heads.temperatures,
        **_head_arrays("errands", heads.errands),
    }
    signs: dict[str, NDArray[np.generic]] = {
        "digest": digest,
        "several_thresholds": heads.several_thresholds,
        "thresholds": heads.thresholds,
        **_head_arrays("several", heads.several),
        **_head_arrays("signals", heads.signals),
    }
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / ERRANDS_FILE, folder / SIGNS_FILE]
    for path, arrays in zip(paths, (errands, signs), strict=True):
        with path.open("wb") as file:
            np.savez_compressed(file, allow_pickle=False, **arrays)
    return paths


def _arrays(path: Path) -> Arrays:
    with np.load(path, allow_pickle=False) as file:
        return {name: file[name] for name in file.files}


def _head_arrays(name: str, head: Head) -> dict[str, NDArray[np.generic]]:
    """N-grams as 8-bit numbers with one scale a class, the rest as 16-bit floats."""
    grams = head.grams * head.grams_scale
    scales = (np.maximum(np.abs(grams).max(axis=0), 1e-9) / 127).astype(np.float32)
    return {
        f"{name}.classes": np.array(head.classes),
        **_net_arrays(f"{name}.e5", head.e5),
        **_net_arrays(f"{name}.use", head.use),
        f"{name}.grams": np.rint(grams / scales).astype(np.int8),
        f"{name}.grams_scale": scales,
        f"{name}.bias": head.bias,
    }


def _net_arrays(name: str, net: Net) -> dict[str, NDArray[np.generic]]:
    return {
        f"{name}.into": net.into.astype(np.float16),
        f"{name}.into_bias": net.into_bias,
        f"{name}.out": net.out.astype(np.float16),
        f"{name}.out_bias": net.out_bias,
    }


def _net(stored: Arrays, name: str) -> Net:
    parts = ("into", "into_bias", "out", "out_bias")
    return Net(*(stored[f"{name}.{part}"].astype(np.float32) for part in parts))


def _head(stored: Arrays, name: str, known: Sequence[str]) -> Head:
    classes = tuple(str(c) for c in stored[f"{name}.classes"])
    if classes != tuple(known):
        raise ValueError(f"its {name} are not this version's")
    parts = ("grams", "grams_scale", "bias")
    return Head(
        classes,
        _net(stored, f"{name}.e5"),
        _net(stored, f"{name}.use"),
        *(stored[f"{name}.{part}"].astype(np.float32) for part in parts),
    )


def _from_arrays(errands: Arrays, signs: Arrays) -> Heads:
    if str(errands["digest"]) != str(signs["digest"]):
        raise ValueError("its two files are of different trainings")
    view = View(
        *(errands[name].astype(np.float32) for name in ("center", "spread", "gram_weights"))
    )
    return Heads(
        view=view,
        errands=_head(errands, "errands", ERRANDS),
        temperatures=errands["temperatures"].astype(np.float32),
        several=_head(signs, "several", ("several",)),
        several_thresholds=signs["several_thresholds"].astype(np.float32),
        signals=_head(signs, "signals", SIGNALS),
        thresholds=signs["thresholds"].astype(np.float32),
        digest=str(errands["digest"]),
    )

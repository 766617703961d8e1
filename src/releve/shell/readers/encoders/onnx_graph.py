"""Writes an ONNX model file: the few protobuf messages an inference graph needs, by hand.

Field numbers: onnx.proto3 of ONNX 1.17 (IR version 10). Written here because the product needs
one graph and the `onnx` package would be a run-time dependency of 20 MB for it; a test checks the
result with `onnx.checker`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

IR_VERSION = 10
OPSET = 17
CONTRIB = "com.microsoft"

_ELEMENT_TYPE = {"float32": 1, "uint8": 2, "int8": 3, "int32": 6, "int64": 7}
_ATTRIBUTE_FLOAT, _ATTRIBUTE_INT, _ATTRIBUTE_INTS = 1, 2, 7

Attribute: TypeAlias = int | float | Sequence[int]


def _varint(value: int) -> bytes:
    value &= (1 << 64) - 1
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def _number(number: int, value: int) -> bytes:
    return _varint(number << 3) + _varint(value)


def _bytes(number: int, value: bytes) -> bytes:
    return _varint(number << 3 | 2) + _varint(len(value)) + value


def _text(number: int, value: str) -> bytes:
    return _bytes(number, value.encode())


def _attribute(name: str, value: Attribute) -> bytes:
    body = _text(1, name)
    if isinstance(value, float):
        four_bytes = np.float32(value).tobytes()
        return body + _varint(2 << 3 | 5) + four_bytes + _number(20, _ATTRIBUTE_FLOAT)
    if isinstance(value, int):
        return body + _number(3, value) + _number(20, _ATTRIBUTE_INT)
    return body + b"".join(_number(8, i) for i in value) + _number(20, _ATTRIBUTE_INTS)


def _tensor(name: str, value: NDArray[np.generic]) -> bytes:
    dims = b"".join(_number(1, d) for d in value.shape)
    kind = _number(2, _ELEMENT_TYPE[value.dtype.name])
    return dims + kind + _text(8, name) + _bytes(9, np.ascontiguousarray(value).tobytes())


def _value_info(name: str, element: str, shape: Sequence[int | str]) -> bytes:
    dims = b"".join(_bytes(1, _number(1, d) if isinstance(d, int) else _text(2, d)) for d in shape)
    tensor_type = _number(1, _ELEMENT_TYPE[element]) + _bytes(2, dims)
    return _text(1, name) + _bytes(2, _bytes(1, tensor_type))


@dataclass(slots=True)
class GraphWriter:
    """Collects nodes, weights, inputs, and outputs; `model()` gives the file's bytes."""

    name: str
    _nodes: list[bytes] = field(default_factory=list[bytes])
    _weights: list[bytes] = field(default_factory=list[bytes])
    _inputs: list[bytes] = field(default_factory=list[bytes])
    _outputs: list[bytes] = field(default_factory=list[bytes])
    _count: int = 0
    named: set[str] = field(default_factory=set[str])

    def input(self, name: str, element: str, shape: Sequence[int | str]) -> str:
        self._inputs.append(_bytes(11, _value_info(name, element, shape)))
        return name

    def output(self, name: str, element: str, shape: Sequence[int | str]) -> None:
        self._outputs.append(_bytes(12, _value_info(name, element, shape)))

    def weight(self, name: str, value: NDArray[np.generic]) -> str:
        if name not in self.named:
            self.named.add(name)
            self._weights.append(_bytes(5, _tensor(name, value)))
        return name

    def node(
        self,
        operator: str,
        inputs: Sequence[str],
        outputs: int | Sequence[str] = 1,
        *,
        domain: str = "",
        attributes: Mapping[str, Attribute] | None = None,
    ) -> list[str]:
        """Adds one operator; `outputs` is how many there are, or their names."""
        self._count += 1
        label = f"{operator}_{self._count}"
        names = [f"{label}_{i}" for i in range(outputs)] if isinstance(outputs, int) else outputs
        body = b"".join(_text(1, i) for i in inputs) + b"".join(_text(2, o) for o in names)
        body += _text(3, label) + _text(4, operator)
        body += b"".join(_bytes(5, _attribute(k, v)) for k, v in (attributes or {}).items())
        self._nodes.append(_bytes(1, body + _text(7, domain)))
        return list(names)

    def model(self) -> bytes:
        graph = b"".join(self._nodes) + _text(2, self.name) + b"".join(self._weights)
        graph += b"".join(self._inputs) + b"".join(self._outputs)
        opsets = b"".join(
            _bytes(8, _text(1, domain) + _number(2, version))
            for domain, version in (("", OPSET), (CONTRIB, 1))
        )
        return _number(1, IR_VERSION) + _text(2, "releve") + _bytes(7, graph) + opsets

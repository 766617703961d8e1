"""No text ends the reader: control characters, surrogates, huge and empty messages."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from releve.shell.readers.embedded import EmbeddedReader
from releve.shell.readers.lines import stream

_HOSTILE = [
    "",
    " \t ",
    "\x00\x01\x02\x1b[31m",
    "\ud800 lone \udfff",
    "\ufdfa" * 64,
    "a" * 100_000,
    "pay my bill now. " * 6_000,
    "\u202e\u200b\u200d" * 50,
    "é" * 5_000,
    "🙂" * 500,
    "1" * 3_000,
    "&+" * 3_000,
    ", and " * 2_000,
    "你好" * 2_000,
    "\u0600\u0601" * 200,
    "?" * 10_000,
]


@pytest.mark.parametrize("text", _HOSTILE, ids=range(len(_HOSTILE)))
def test_hostile_text_ends_in_a_reading(reader: EmbeddedReader, text: str) -> None:
    reading = reader.read(text)
    assert reading.errands
    assert reading.text == text


def test_an_errand_at_the_end_of_a_long_story_is_seen(reader: EmbeddedReader) -> None:
    story = "We had a lovely summer by the sea and my sister visited us with her dog. " * 12
    reading = reader.read(story + "Anyway: can I get two more weeks to pay my invoice?")
    assert "extend_due_date" in {guess.errand for guess in reading.errands}


def test_bad_lines_keep_their_place_and_are_named(reader: EmbeddedReader) -> None:
    lines = [
        b"when is my payment due",
        b'{"text": "how much do I owe", "language": "en", "today": "2026-11-02"}',
        b'{"text": 5}',
        b'{"text": "x", "today": "yesterday"}',
        b'{"text": "x", "color": "red"}',
        b'{"text": "cut off',
        b"\xff\xfe\x80 not UTF-8",
        b"",
        b"{curly but plain",
        b'{"text": "\\ud800 lone"}',
        b"[" * 100_000,
    ]
    out, errors = io.StringIO(), io.StringIO()
    faults = stream(reader, io.BytesIO(b"\n".join(lines) + b"\n"), out, errors)
    readings = [json.loads(line) for line in out.getvalue().splitlines()]
    assert len(readings) == len(lines)
    assert all(reading["errands"] for reading in readings)
    assert readings[0]["errands"][0]["errand"] == "balance_and_due"
    assert faults == 4
    named = [line.split(":")[1].strip() for line in errors.getvalue().splitlines()]
    assert named == ["line 3", "line 4", "line 5", "line 6"]
    assert readings[8]["text"] == "{curly but plain"
    assert out.getvalue().isascii() or out.getvalue().encode()


def test_every_line_is_answered_before_the_next_is_asked(reader: EmbeddedReader) -> None:
    out = io.StringIO()

    class _Asking(io.BytesIO):
        answered: list[int] = []  # noqa: RUF012  # one instance a test

        def read1(self, size: int | None = -1, /) -> bytes:
            del size
            self.answered.append(out.getvalue().count("\n"))
            return super().readline()

    asking = _Asking(b"one\ntwo\nthree\n")
    stream(reader, asking, out, io.StringIO())
    assert asking.answered == [0, 1, 2, 3]


def test_reads_with_sockets_forbidden(home: Path) -> None:
    program = f"""
import socket, sys
def forbidden(*args, **kwargs): raise AssertionError("a socket was opened")
socket.socket.__init__ = forbidden
socket.getaddrinfo = socket.create_connection = forbidden
from pathlib import Path
from releve.shell.readers.embedded import read_lines
sys.exit(read_lines(Path({str(home)!r}), sys.stdin.buffer, sys.stdout, sys.stderr))
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        input=b"when is my payment due\n", capture_output=True, check=False, timeout=110,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode()
    assert json.loads(done.stdout)["errands"][0]["errand"] == "balance_and_due"


def test_lines_that_wait_are_read_together_as_alone(reader: EmbeddedReader) -> None:
    texts = ["when is my payment due", "", "Wo bleibt mein Geld?", "pay 20 euros now", "hej"] * 9
    alone = [reader.read(text) for text in texts]
    out = io.StringIO()
    stream(reader, io.BytesIO("\n".join(texts).encode() + b"\n"), out, io.StringIO())
    together = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [r["text"] for r in together] == texts
    assert [r["errands"][0]["errand"] for r in together] == [r.errands[0].errand for r in alone]


def test_a_line_longer_than_a_mebibyte_is_one_message(reader: EmbeddedReader) -> None:
    out = io.StringIO()
    lines = b"x" * (3 << 20) + b"\nwhen is my payment due\n"
    stream(reader, io.BytesIO(lines), out, io.StringIO())
    assert len(out.getvalue().splitlines()) == 2

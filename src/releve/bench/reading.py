"""`bench read`: messages a second through `releve read` on one core, and its memory.

The messages are the product's own example messages in the lender's languages, piped in. The
yardstick is both sentence encoders alone on each of the same messages, on the same core.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from random import Random
from threading import Thread
from time import perf_counter
from typing import TextIO

from releve.app import home
from releve.bench.report import Report
from releve.shell.readers.features import FeatureMaker
from releve.shell.wording import LANGUAGES, Wording

_MESSAGES, _WARM, _BARE = 2_000, 50, 500


def bench_read() -> Report:
    """Measure in a process of its own, pinned to one core."""
    messages = _messages()
    core = max(os.sched_getaffinity(0))
    rate, ready_seconds, resident_mb = _through_the_door(messages, core)
    bare = _encoders_alone(messages[:_BARE], core)
    return Report(
        "read",
        {
            "messages_per_second": rate,
            "ready_seconds": ready_seconds,
            "resident_megabytes_peak": resident_mb,
        },
        {"encoders_alone_messages_per_second": bare},
        {"read_to_encoders_alone": rate / bare},
    )


def _messages() -> list[tuple[str, str]]:
    """(language, message) pairs, shuffled by a fixed seed."""
    found = [
        (xx, line)
        for xx in Wording.load().languages
        for path in sorted((LANGUAGES / xx / "examples").glob("*.txt"))
        for line in path.read_text("utf-8").splitlines()
        if line and not line.startswith("#")
    ]
    Random(1).shuffle(found)  # noqa: S311 -- an order to measure in, no secret
    return found[:_MESSAGES]


def _through_the_door(messages: list[tuple[str, str]], core: int) -> tuple[float, float, float]:
    started = perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "releve", "read", "--json"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None  # noqa: S101 -- asked for above
    assert process.stdout is not None  # noqa: S101 -- asked for above
    os.sched_setaffinity(process.pid, {core})
    lines = [json.dumps({"text": text, "language": xx}) + "\n" for xx, text in messages]
    writer = Thread(target=_write_all, args=(process.stdin, lines))
    writer.start()
    ready = start = started
    for number, _ in enumerate(process.stdout, start=1):
        if number == 1:
            ready = perf_counter()
        if number == _WARM:
            start = perf_counter()
        if number == len(lines):
            break
    taken = perf_counter() - start
    writer.join()
    resident_mb = _resident_peak_mb(process.pid)
    process.stdin.close()
    process.wait(timeout=30)
    return (len(lines) - _WARM) / taken, ready - started, resident_mb


def _write_all(pipe: TextIO, lines: list[str]) -> None:
    pipe.writelines(lines)
    pipe.flush()


def _resident_peak_mb(pid: int) -> float:
    for line in Path(f"/proc/{pid}/status").read_text("utf-8").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("no VmHWM: this bench needs Linux")


def _encoders_alone(messages: list[tuple[str, str]], core: int) -> float:
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {core})
    try:
        maker = FeatureMaker(home())
        for xx, text in messages[:_WARM]:
            maker.e5(maker.light([text], [xx])[0])
        start = perf_counter()
        for xx, text in messages:
            maker.e5(maker.light([text], [xx])[0])
        return len(messages) / (perf_counter() - start)
    finally:
        os.sched_setaffinity(0, before)

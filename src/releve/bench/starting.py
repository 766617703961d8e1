"""`bench start`: from `releve up` to a healthy answer, with the data there and with none.

The yardstick is starting Python itself with nothing to do.
"""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request
from pathlib import Path
from time import perf_counter, sleep

from releve.bench.report import Report, seconds_of
from releve.shell.home import HOME_VARIABLE
from releve.shell.postgres import embedded

_PATIENCE_SECONDS = 300
_LOOK_EVERY_SECONDS = 0.02


def bench_start() -> Report:
    """In a home of its own, which is gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="releve-bench-"))
    folder.chmod(0o711)
    try:
        first = _until_healthy(folder)
        warm = sorted(_until_healthy(folder) for _ in range(3))[1]
        embedded.stop(folder)
        cold = _until_healthy(folder)
    finally:
        embedded.erase(folder)
        shutil.rmtree(folder)
    bare = seconds_of(_bare_python)
    return Report(
        "start",
        {
            "first_start_seconds": first,
            "warm_start_seconds": warm,
            "start_of_a_stopped_server_seconds": cold,
        },
        {"bare_python_seconds": bare},
        {"warm_start_to_bare_python": warm / bare},
    )


def _bare_python() -> None:
    subprocess.run([sys.executable, "-c", ""], check=True)


def _until_healthy(folder: Path) -> float:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    start = perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "releve", "up", "--port", str(port)],
        env=os.environ | {HOME_VARIABLE: str(folder)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        while not _healthy(port):
            if perf_counter() - start > _PATIENCE_SECONDS or process.poll() is not None:
                raise RuntimeError("releve up did not become healthy")
            sleep(_LOOK_EVERY_SECONDS)
        return perf_counter() - start
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=30)


def _healthy(port: int) -> bool:
    try:
        health = f"http://127.0.0.1:{port}/healthz"
        with urllib.request.urlopen(health, timeout=2) as answer:
            return answer.status == 200
    except (urllib.error.URLError, OSError):
        return False

"""Processes beside this one: started again when they die, gone when this one is."""

import contextlib
import ctypes
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from functools import partial

_REST_SECONDS = 1.0
_LOOK_SECONDS = 0.2
_STOP_SECONDS = 10.0

Start = Callable[[], subprocess.Popen[bytes]]


@contextmanager
def kept(name: str, start: Start) -> Generator[None]:
    """Keep the process running that `start` starts."""
    stopping = threading.Event()
    thread = threading.Thread(target=_keep, args=(start, stopping), name=f"{name}-keeper")
    thread.start()
    try:
        yield
    finally:
        stopping.set()
        thread.join()


def child(
    module: str,
    *arguments: str,
    descriptors: Sequence[int] = (),
    orphaned: signal.Signals = signal.SIGTERM,
) -> subprocess.Popen[bytes]:
    """`python -m module arguments`; it gets `orphaned` when the thread that started it is gone.

    It is of a process group of its own: Ctrl-C is this process's, which then ends the others.
    """
    return subprocess.Popen(
        [sys.executable, "-m", module, *arguments],
        # One C call between fork and exec.
        preexec_fn=partial(_die_with_parent, orphaned),  # noqa: PLW1509
        pass_fds=descriptors,
        process_group=0,
    )


def _keep(start: Start, stopping: threading.Event) -> None:
    while not stopping.is_set():
        # Linux tells the child when the very thread that started it is gone: this one stays.
        process = start()
        while process.poll() is None and not stopping.wait(_LOOK_SECONDS):
            pass
        process.terminate()
        try:
            process.wait(timeout=_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        stopping.wait(_REST_SECONDS)


def _die_with_parent(orphaned: signal.Signals) -> None:
    """Linux: be told when the parent is gone, even by kill -9 (prctl PR_SET_PDEATHSIG)."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(1, orphaned)

"""A port that nobody else takes between its choice and its use."""

import os
import socket
from contextlib import closing, suppress

import pytest

# Below those that Linux gives out by itself: only who asks for one of these has it.
_FIRST, _PORTS = 10_000, 6_000


def _free_port():
    for number in range(_PORTS):
        port = _FIRST + (os.getpid() * 7 + number) % _PORTS
        with closing(socket.socket()) as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
    raise AssertionError("no port is free")


@pytest.fixture(scope="session")
def free_port():
    """A function: a port to serve on."""
    return _free_port

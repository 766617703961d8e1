"""The embedded server's settings.

The values are those that held up under measurement (see the design's section on PostgreSQL).
`synchronous_commit` stays on: the books are in here. The log carries the server's own events
but no statement and no row, because rows hold personal data and clients see their errors
themselves.
"""

from __future__ import annotations

from pathlib import Path

from releve.shell.postgres.places import Place

_MEBIBYTE = 1024 * 1024
_SHARED_BUFFERS_MIB_MAX = 2048
_SHARED_BUFFERS_MIB_MIN = 32

_FIXED = """\
max_connections = 100
max_wal_size = '4GB'
checkpoint_timeout = '15min'
wal_compression = pglz
synchronous_commit = on
full_page_writes = on
fsync = on
jit = off
random_page_cost = 1.1
idle_in_transaction_session_timeout = '60s'
timezone = 'UTC'
log_timezone = 'UTC'
datestyle = 'iso, mdy'
lc_messages = 'C'
log_min_messages = log
log_min_error_statement = panic
log_error_verbosity = terse
log_checkpoints = off
log_line_prefix = '%m [%p] '
"""

_ACCESS_RULES = """\
# Trust, because only the socket's owner and root can reach it: its folder has mode 0700.
local all all trust
"""


def configuration(place: Place) -> str:
    """The server's whole postgresql.conf, with the operator's own settings last."""
    lines = [
        "# Written by Relève at every start. Settings of your own go into",
        f"# {place.operator_settings}",
        f"hba_file = '{_quoted(place.access_rules)}'",
        f"shared_buffers = '{shared_buffers_mib(memory_bytes())}MB'",
        _FIXED,
    ]
    if place.operator_settings.exists():
        lines.append(place.operator_settings.read_text("utf-8"))
    return "\n".join(lines)


def access_rules() -> str:
    """The server's whole pg_hba.conf."""
    return _ACCESS_RULES


def arguments(place: Place) -> list[str]:
    """The server's arguments. What must hold whatever a file says stands here."""
    socket = str(place.socket).replace('"', '""')
    return [
        "-D",
        str(place.data),
        f"--config_file={place.configuration}",
        "--listen_addresses=",
        f'--unix_socket_directories="{socket}"',
        "--unix_socket_permissions=0700",
        "--port=5432",
    ]


def shared_buffers_mib(memory: int) -> int:
    """An eighth of the memory, in MiB, within bounds."""
    eighth = memory // 8 // _MEBIBYTE
    return max(_SHARED_BUFFERS_MIB_MIN, min(_SHARED_BUFFERS_MIB_MAX, eighth))


def memory_bytes() -> int:
    """The memory this process may use: the machine's, or its control group's limit."""
    limits: list[int] = []
    for name in ("memory.max", "memory/memory.limit_in_bytes"):
        text = _text(Path("/sys/fs/cgroup") / name).strip()
        limits += [int(text)] if text.isdigit() else []
    for line in _text(Path("/proc/meminfo")).splitlines():
        if line.startswith("MemTotal:"):
            limits.append(int(line.split()[1]) * 1024)
    return min(limits, default=1024 * _MEBIBYTE)


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except OSError:
        return ""


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")

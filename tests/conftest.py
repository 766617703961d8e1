"""The run's one PostgreSQL server and fresh databases on it, for every test that wants them.

`server`    the embedded server of this run, shared by all of pytest-xdist's workers;
`database`  the owner's address of a fresh database with the product's migrations, one a test;
`module_database`  the same, one a module;
`npm_package`  fetches a package of JavaScript, once a checkout.

The server lives in a home of its own in the folder for temporary files. The controlling process
makes that home and removes it with its server; homes of runs that were killed go at the next
run's start.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import tempfile
import uuid
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, LiteralString, cast

import psycopg
import pytest
from hypothesis import settings
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from releve.exam.examine import drop_database
from releve.shell.person_keys.lender_key import KEY_FILE_VARIABLE, make_key_file
from releve.shell.postgres import embedded
from releve.shell.postgres.connection import DATABASE_URL_VARIABLE
from releve.shell.postgres.embedded import Server
from releve.shell.postgres.migrations import migrate

_PREFIX = "releve-tests-"
_TEMPLATE = "releve_template"
_HOME_KEY = "releve_home"
_KEY_FILE = "lender.key"
_CLIENTS = Path(__file__).parents[1] / ".venv" / ".clients"
_ROOM_BYTES = 4 * 1024**3
_home = pytest.StashKey[Path]()

# Hypothesis draws the same examples in every run and asks nothing of the machine's speed: a change
# is refused for what it did. `pytest --hypothesis-profile=default` draws new ones.
settings.load_profile("ci")

# The data is thrown away and the machine is not going to lose power: no waiting for the disk.
# Small buffers make copying and dropping databases a third quicker.
_OPERATOR_SETTINGS = """\
fsync = off
full_page_writes = off
synchronous_commit = off
shared_buffers = '64MB'
"""


def pytest_configure(config: pytest.Config) -> None:
    # The tests' databases are the run's own, whatever the caller works with.
    os.environ.pop(DATABASE_URL_VARIABLE, None)
    given: dict[str, Any] | None = getattr(config, "workerinput", None)
    if given is not None:
        config.stash[_home] = Path(given[_HOME_KEY])
        os.environ[KEY_FILE_VARIABLE] = str(config.stash[_home] / _KEY_FILE)
        return
    _sweep()
    prefix = f"{_PREFIX}{os.getpid()}-"
    home = Path(tempfile.mkdtemp(prefix=prefix, dir=_scratch_folder()))
    # As root the server has a user of its own, which must pass through.
    home.chmod(0o711 if os.geteuid() == 0 else 0o700)
    (home / "postgresql.conf").write_text(_OPERATOR_SETTINGS, "utf-8")
    # All databases of the run are of one lender's key, and so are the programs that tests start.
    make_key_file(home / _KEY_FILE)
    os.environ[KEY_FILE_VARIABLE] = str(home / _KEY_FILE)
    config.stash[_home] = home


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    node.workerinput[_HOME_KEY] = str(node.config.stash[_home])


def pytest_unconfigure(config: pytest.Config) -> None:
    home = config.stash.get(_home, None)
    if home is not None and not hasattr(config, "workerinput"):
        embedded.erase(home)
        shutil.rmtree(home)


@pytest.fixture(scope="session")
def scratch() -> Path:
    """A folder for servers' homes: in memory where there is room, else where others are."""
    return _scratch_folder()


@pytest.fixture(scope="session")
def server(request: pytest.FixtureRequest) -> Server:
    return embedded.start(request.config.stash[_home])


@pytest.fixture
def database(server: Server, _template: str) -> Iterator[str]:
    with _fresh(server) as address:
        yield address


@pytest.fixture(scope="module")
def module_database(server: Server, _template: str) -> Iterator[str]:
    with _fresh(server) as address:
        yield address


@pytest.fixture(scope="session")
def npm_package() -> Callable[[str], Path]:
    """Gives the folder whose node_modules holds a package, fetched at its first use."""
    return _npm_package


def _npm_package(package: str) -> Path:
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        pytest.skip("no node")
    folder = _CLIENTS / package.replace("/", "-")
    folder.mkdir(parents=True, exist_ok=True)
    # One of the workers fetches it; what a broken fetch left is no package.
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "done").exists():
            shutil.rmtree(folder / "node_modules", ignore_errors=True)
            quiet = ["--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit"]
            command = [npm, "install", *quiet, "--no-fund", package]
            done = subprocess.run(
                command, cwd=folder, capture_output=True, text=True, timeout=100, check=False
            )
            if done.returncode:
                pytest.skip(f"{package} cannot be had: {done.stderr.strip()[-200:]}")
            (folder / "done").touch()
    return folder


@pytest.fixture(scope="session")
def _template(request: pytest.FixtureRequest, server: Server) -> str:
    """A migrated database to copy from, made by whichever worker comes first."""
    lock = request.config.stash[_home] / "template.lock"
    with lock.open("w") as file, psycopg.connect(server.dsn, autocommit=True) as owner:
        fcntl.flock(file, fcntl.LOCK_EX)
        known = "select 1 from pg_database where datname = %s"
        if owner.execute(known, (_TEMPLATE,)).fetchone() is None:
            unfinished = f"{_TEMPLATE}_unfinished"
            owner.execute(_sql("drop database if exists {} with (force)", unfinished))
            owner.execute(_sql("create database {}", unfinished))
            migrate(_address(server, unfinished))
            owner.execute(_sql("alter database {} rename to {}", unfinished, _TEMPLATE))
    return _TEMPLATE


@contextmanager
def _fresh(server: Server) -> Generator[str]:
    name = f"releve_{uuid.uuid4().hex[:16]}"
    with psycopg.connect(server.dsn, autocommit=True) as owner:
        create = "create database {} template {} strategy file_copy"
        owner.execute(_sql(create, name, _TEMPLATE))
    yield _address(server, name)
    with psycopg.connect(server.dsn, autocommit=True) as owner:
        drop_database(owner, name)


def _address(server: Server, database: str) -> str:
    known = str(conninfo_to_dict(server.dsn)["dbname"])
    return server.dsn.replace(f"/{known}?", f"/{database}?")


def _sql(statement: str, *names: str) -> sql.Composed:
    return sql.SQL(cast("LiteralString", statement)).format(*map(sql.Identifier, names))


def _scratch_folder() -> Path:
    memory = Path("/dev/shm")  # noqa: S108 - only mkdtemp's private folders are made in it
    if memory.is_dir() and os.access(memory, os.W_OK):
        room = os.statvfs(memory)
        # Servers' programs may have to be copied there, so they must run from there.
        runs = not room.f_flag & os.ST_NOEXEC
        if runs and room.f_bavail * room.f_frsize >= _ROOM_BYTES:
            return memory
    return Path(tempfile.gettempdir())


def _sweep() -> None:
    """Remove what killed runs of this user left."""
    for home in _scratch_folder().glob(f"{_PREFIX}*"):
        pid = home.name.removeprefix(_PREFIX).split("-")[0]
        # Another run may end, or sweep, at the same moment.
        with suppress(embedded.ServerTrouble, FileNotFoundError):
            mine = home.stat().st_uid == os.geteuid()
            if mine and pid.isdecimal() and not Path("/proc", pid).exists():
                embedded.erase(home)
                shutil.rmtree(home)

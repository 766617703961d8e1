"""The oldest PostgreSQL promised, where Debian has it: migrations and roles work there too."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from releve.shell.postgres import account
from releve.shell.postgres.connection import application_pool
from releve.shell.postgres.migrations import migrate, product_migrations

PROGRAMS = Path("/usr/lib/postgresql/15/bin")

pytestmark = pytest.mark.skipif(
    not (PROGRAMS / "postgres").exists(), reason="no PostgreSQL 15 of the system's is installed"
)


@pytest.fixture(scope="module")
def oldest() -> Iterator[str]:
    """The address of an owner who is no superuser, on a PostgreSQL 15."""
    user = account.for_new_data()
    folder = Path(tempfile.mkdtemp(prefix="releve-15-"))
    if user.switched:
        shutil.chown(folder, user.uid, user.gid)
    data = folder / "data"
    made = user.run([str(PROGRAMS / "initdb"), "-D", str(data), "-U", "postgres", "-E", "UTF8"])
    assert made.returncode == 0, made.stdout
    command = [str(PROGRAMS / "postgres"), "-D", str(data), "-k", str(folder), "-h", ""]
    process = subprocess.Popen(
        [*command, "-F"],
        user=user.user,
        group=user.group,
        extra_groups=user.extra_groups,
        env=account.environment(),
        cwd="/",
        stderr=subprocess.DEVNULL,
    )
    address = f"postgresql://%s@/%s?host={folder}"
    deadline = time.monotonic() + 30
    while True:
        try:
            with psycopg.connect(address % ("postgres", "postgres"), autocommit=True) as superuser:
                superuser.execute("create role owner login createrole")
                superuser.execute("create database books owner owner")
            break
        except psycopg.OperationalError:
            assert time.monotonic() < deadline
            time.sleep(0.05)
    yield address % ("owner", "books")
    process.terminate()
    process.wait(30)
    shutil.rmtree(folder)


def test_the_products_migrations_apply_and_the_application_works(oldest: str) -> None:
    numbers = tuple(migration.number for migration in product_migrations())
    assert migrate(oldest) == numbers
    assert migrate(oldest) == ()
    with application_pool(oldest, max_size=1) as pool, pool.connection() as used:
        assert used.info.server_version // 10000 == 15
        assert used.execute("select current_user").fetchone() == ("releve_app",)
        assert used.execute("select count(*) from lender").fetchone() == (0,)

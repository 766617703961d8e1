"""A case that cannot be used is an error that names the file and the fault, never a pass."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from releve.exam.case import CaseError, find_cases, read_case

CASE = """
name = "A case"
market = "gb"
now = 2026-11-18T10:00:00+00:00

[customer]
name = "Kim"
language = "en"
signed_in = true

[[orders]]
id = "o1"
merchant = "Kestrel"
product = "pay_in_30"
items = [{ name = "Kite", amount = 3900 }]
captured_on = 2026-10-24

[conversation]
opens_with = ["what do I owe"]

[expect]
outcome = "informed"
effects = []
"""
FAULTS = [
    ("unknown key", 'signed_in = true\nmood = "good"', "mood"),
    ("unknown table", "[extra]\nx = 1\n[conversation]", "extra"),
    ("unknown effect", 'effects = [{ effect = "give_money" }]', "give_money"),
    ("unknown argument", 'effects = [{ effect = "waive_fee", why = "x" }]', "why"),
    ("unknown refusal", 'effects = []\nrefusal = "too_late"', "too_late"),
    ("unknown outcome", 'outcome = "fine"', "outcome"),
    ("expects nothing", 'outcome = "informed"\n', "expects nothing"),
    ("nobody writes", "", "writes"),
    ("no time zone", "now = 2026-11-18T10:00:00", "time zone"),
    ("two facts in one", 'effects = []\nsays = [{ date = 2026-11-18, order = "o1" }]', "fact"),
    ("an amount without currency", "effects = []\nsays = [{ amount = 5 }]", "currency"),
    ("an amount below zero", 'items = [{ name = "Kite", amount = -1 }]', "amount"),
    ("a product nobody sells", 'product = "pay_in_99"', "product"),
    ("nothing bought", "items = []", "items"),
    ("nothing said", "opens_with = []", "opens_with"),
    ("malformed", "market = gb", "line"),
]
LINES = {
    "unknown key": "signed_in = true",
    "unknown table": "[conversation]",
    "unknown outcome": 'outcome = "informed"',
    "expects nothing": 'outcome = "informed"\neffects = []\n',
    "nobody writes": '[customer]\nname = "Kim"\nlanguage = "en"\nsigned_in = true\n',
    "no time zone": "now = 2026-11-18T10:00:00+00:00",
    "an amount below zero": 'items = [{ name = "Kite", amount = 3900 }]',
    "a product nobody sells": 'product = "pay_in_30"',
    "nothing bought": 'items = [{ name = "Kite", amount = 3900 }]',
    "nothing said": 'opens_with = ["what do I owe"]',
    "malformed": 'market = "gb"',
}


def broken(name: str, written: str) -> str:
    line = LINES.get(name, "effects = []")
    assert CASE.count(line) == 1, line
    return CASE.replace(line, written)


def test_the_case_itself_is_sound(tmp_path: Path) -> None:
    path = tmp_path / "case.toml"
    path.write_text(CASE, "utf-8")
    assert read_case(path).person.name == "Kim"


@pytest.mark.parametrize(("name", "written", "named"), FAULTS, ids=[f[0] for f in FAULTS])
def test_a_fault_is_named(tmp_path: Path, name: str, written: str, named: str) -> None:
    path = tmp_path / "case.toml"
    path.write_text(broken(name, written), "utf-8")
    with pytest.raises(CaseError) as caught:
        read_case(path)
    assert str(path) in str(caught.value)
    assert named in str(caught.value)


def test_no_text_is_no_case(tmp_path: Path) -> None:
    path = tmp_path / "case.toml"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(CaseError, match=r"case\.toml"):
        read_case(path)


def test_a_folder_without_cases(tmp_path: Path) -> None:
    with pytest.raises(CaseError, match="no case files"):
        find_cases([tmp_path])


@pytest.mark.parametrize("name", ["unknown effect", "malformed"])
def test_the_command_says_so_in_one_line(tmp_path: Path, name: str) -> None:
    written = next(text for fault, text, _ in FAULTS if fault == name)
    path = tmp_path / "case.toml"
    path.write_text(broken(name, written), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "releve", "exam", "run", str(path), "--json"],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"RELEVE_HOME": str(tmp_path / "home")},
    )
    assert done.returncode == 2
    assert not done.stdout
    assert len(done.stderr.splitlines()) == 1
    assert "case.toml" in done.stderr
    assert not (tmp_path / "home").exists(), "no server for a case that cannot be used"

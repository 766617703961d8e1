"""Market files that cannot be used: each stops the start with the file, the key, and the reason."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from releve.core.rules.trouble import RuleTrouble
from releve.shell.market_files import load_markets

HERE = Path(__file__).parent
SOUND = (HERE / "market.toml").read_text("utf-8")
ROWS = tomllib.loads((HERE / "broken_markets.toml").read_text("utf-8"))["broken"]


def lay(folder: Path, **files: str) -> Path:
    for market, text in files.items():
        (folder / market).mkdir()
        (folder / market / "rules.toml").write_text(text, "utf-8")
    return folder


def trouble(folder: Path) -> RuleTrouble:
    with pytest.raises(RuleTrouble) as caught:
        load_markets(folder)
    assert "\n" not in str(caught.value), "a fault is said in one line"
    return caught.value


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["name"])
def test_what_is_wrong_is_said(tmp_path: Path, row: dict[str, Any]) -> None:
    assert row["find"] in SOUND, "the row breaks nothing"
    lay(tmp_path, xx=SOUND.replace(row["find"], row["put"], 1))
    found = trouble(tmp_path)
    assert (found.key, found.reason) == (row["key"], row["reason"])
    assert found.file == str(tmp_path / "xx" / "rules.toml")
    assert str(found) == f"{found.file}: {found.key}: {found.reason}"


def test_the_sound_file_is_sound(tmp_path: Path) -> None:
    assert load_markets(lay(tmp_path, xx=SOUND)).names == ("xx",)


def test_the_fault_of_a_base_is_said_of_the_base(tmp_path: Path) -> None:
    own = 'base = "eu"\nopens = 2024-01-01\n'
    base = SOUND.replace("opens = 2024-01-01", "").replace("value = 500", "value = 'five'")
    found = trouble(lay(tmp_path, eu=base, xx=own))
    assert (found.file, found.key) == (str(tmp_path / "eu" / "rules.toml"), "late_fee.value")


def test_a_base_does_not_open(tmp_path: Path) -> None:
    own = 'base = "eu"\nopens = 2024-01-01\n'
    found = trouble(lay(tmp_path, eu=SOUND, xx=own))
    assert (found.key, found.reason) == ("opens", "unknown key")


def test_a_base_has_no_base(tmp_path: Path) -> None:
    chain = {"aa": 'base = "bb"\n', "bb": 'base = "aa"\n', "xx": SOUND}
    found = trouble(lay(tmp_path, **chain))
    assert (found.key, found.reason) == ("base", "bb has a base itself")


def test_a_fault_that_a_country_covers_is_still_a_fault(tmp_path: Path) -> None:
    base = "[[late_fee]]\nfrom = 2010-01-01\nvalue = -1\nunit = 'minor_units'\nmeaning = 'm'\n"
    base += "source = 's'\nverified = true\n"
    own = SOUND.replace("opens = 2024-01-01", 'base = "eu"\nopens = 2024-01-01')
    assert trouble(lay(tmp_path, eu=base, xx=own)).key == "late_fee.value"


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    lay(tmp_path, xx="")
    (tmp_path / "xx" / "rules.toml").write_bytes(b"opens = \xff")
    found = trouble(tmp_path)
    assert (found.key, found.reason) == ("file", "is not UTF-8 at byte 8")


def test_folders_that_hold_no_markets(tmp_path: Path) -> None:
    assert trouble(tmp_path).reason == "there are none"
    assert trouble(tmp_path / "absent").reason == "is no folder"
    (tmp_path / "xx").mkdir()
    assert trouble(tmp_path).reason == "No such file or directory"
    (tmp_path / "Sweden").mkdir()
    assert trouble(tmp_path).reason == "a folder is named for a country, like se"


def test_the_setting_names_another_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RELEVE_MARKETS", str(lay(tmp_path, xx=SOUND)))
    assert load_markets().names == ("xx",)

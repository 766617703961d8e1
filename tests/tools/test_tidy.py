"""tools/tidy.py finds what it says it finds, and is silent about a clean house."""

import subprocess
import sys
from pathlib import Path

import pytest

import tidy

PLAIN = '"""What the sample knows."""\n'
# Put together here, so that this file does not break the rules that it tests.
LATER = "TO" + "DO"
SOMEBODY = "/" + "home/ann/notes"

DEEP_FOUR = """
def deep(rows):
    for row in rows:
        if row:
            while row:
                try:
                    row.pop()
                except IndexError:
                    break
"""
DEEP_THREE_WITH_ELIF = """
def chosen(rows):
    for row in rows:
        if row == 1:
            pass
        elif row == 2:
            pass
        elif row == 3:
            with row:
                while row:
                    row.pop()
"""


def findings_of(root: Path, path: str, text: str) -> list[tuple[int, str]]:
    """Put one file into an empty house and check the house."""
    place = root / path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8")
    return [(finding.line, finding.rule) for finding in tidy.house_findings(root)]


LONG_FUNCTION = "def long():\n" + "    x = 1\n" * 60

BREACHES = [
    ("src/releve/shell/a.py", PLAIN + "x = 1\n" * 400, (401, "file-length")),
    ("src/releve/shell/sql/a.sql", "select 1;\n" * 401, (401, "file-length")),
    ("src/releve/shell/a.py", PLAIN + f"x = '{'y' * 100}'\n", (2, "line-length")),
    ("src/releve/console/a.css", "a" * 101, (1, "line-length")),
    ("src/releve/shell/a.py", PLAIN + LONG_FUNCTION, (2, "function-length")),
    ("src/releve/shell/a.py", PLAIN + DEEP_FOUR, (7, "nesting")),
    ("src/releve/shell/utils.py", PLAIN, (1, "file-name")),
    ("src/releve/shell/date_helpers.py", PLAIN, (1, "file-name")),
    ("src/releve/shell/common/dates.py", PLAIN, (1, "file-name")),
    ("src/releve/console/templates/base.html", "<p>", (1, "file-name")),
    ("src/releve/shell/a.py", PLAIN + f"# {LATER}: later\n", (2, "leftover")),
    ("docs/a.md", f"\n{LATER}\n", (2, "leftover")),
    ("src/releve/shell/a.py", PLAIN + "# " + "-" * 20 + "\n", (2, "banner")),
    ("src/releve/shell/a.py", PLAIN + "# --- Dates ---\n", (2, "banner")),
    ("src/releve/shell/a.sql", "-" * 30, (1, "banner")),
    ("src/releve/shell/a.py", "x = 1\n", (1, "module-docstring")),
    (
        "src/releve/shell/a.py",
        PLAIN + 'def take_payment():\n    """Takes the payment."""\n',
        (2, "echoing-docstring"),
    ),
    (
        "src/releve/shell/a.py",
        PLAIN + 'class DueDate:\n    """A due date."""\n',
        (2, "echoing-docstring"),
    ),
    ("tests/a.py", PLAIN + f"raise {tidy.syntax.UNFINISHED}\n", (2, "unfinished")),
    ("tests/a.py", PLAIN + f"from unittest import {'mo' + 'ck'}\n", (2, "mock")),
    ("tests/a.py", PLAIN + f"import {tidy.syntax.MOCKS[0]}\n", (2, "mock")),
    ("docs/a.md", f"see {SOMEBODY}\n", (1, "machine-path")),
    ("requirements.lock", "--find-links file:" + "//somewhere\n", (1, "lock-host")),
    ("src/releve/core/a.py", PLAIN + "import os\n", (2, "core-import")),
    ("src/releve/core/a.py", PLAIN + "from releve.shell import clock\n", (2, "core-import")),
    ("src/releve/core/a.py", PLAIN + "import numpy as np\n", (2, "core-import")),
    (
        "src/releve/core/a.py",
        PLAIN + "import datetime\nx = datetime.date.today()\n",
        (3, "core-call"),
    ),
    ("src/releve/core/a.py", PLAIN + "print(1)\n", (2, "core-call")),
    (
        "src/releve/core/a.py",
        PLAIN
        + "from dataclasses import dataclass\n@dataclass(frozen=True)\nclass A:\n    x: int\n",
        (4, "core-value"),
    ),
    ("src/releve/plumbing/a.py", PLAIN, (1, "placed")),
    ("src/releve/shell/a.py", PLAIN + "x = (\n", (2, "syntax")),
    ("src/releve/shell/a.py", PLAIN + 'x = "RELEVE_UNHEARD_OF"\n', (2, "setting-undocumented")),
    ("docs/settings.md", "\n`RELEVE_FORGOTTEN`\n", (2, "setting-stale")),
]


@pytest.mark.parametrize(("path", "text", "expected"), BREACHES)
def test_a_breach_is_found_at_its_line(
    tmp_path: Path, path: str, text: str, expected: tuple[int, str]
) -> None:
    assert expected in findings_of(tmp_path, path, text)


CLEAN = [
    ("src/releve/shell/a.py", PLAIN + "x = 1\n" * 399),
    ("src/releve/shell/a.py", PLAIN + DEEP_THREE_WITH_ELIF),
    ("src/releve/shell/__init__.py", ""),
    ("src/releve/shell/baseline.py", PLAIN),
    ("src/releve/shell/a.py", PLAIN + "# One dash - or two -- is punctuation.\n"),
    ("src/releve/shell/a.sql", "-- Plans that fall due today.\nselect 1;\n"),
    ("src/releve/language/sv/examples/none.txt", "x" * 300 + "\n" + LATER + "\n"),
    ("src/releve/language/sv/replies.ftl", "a = b\n" * 900),
    ("src/releve/console/vendored/some.js", "x" * 9000),
    (
        "src/releve/shell/a.py",
        PLAIN + 'def take_payment():\n    """Take what is due and name the receipt."""\n',
    ),
    ("src/releve/core/a.py", PLAIN + "import re\nfrom releve.core.values import money\n"),
    (
        "src/releve/core/a.py",
        PLAIN + "from dataclasses import dataclass\n"
        "@dataclass(frozen=True, slots=True)\nclass A:\n    x: int\n",
    ),
    ("docs/a.md", "GET /v1/orders, docs/home/start, ../root/x\n"),
]


@pytest.mark.parametrize(("path", "text"), CLEAN)
def test_what_is_allowed_is_not_found(tmp_path: Path, path: str, text: str) -> None:
    assert findings_of(tmp_path, path, text) == []


def test_a_setting_on_its_page_is_documented(tmp_path: Path) -> None:
    findings_of(tmp_path, "docs/settings.md", "| `RELEVE_HOME` | where data lie |\n")
    code = PLAIN + 'HOME = "RELEVE_HOME"\n'
    assert findings_of(tmp_path, "src/releve/shell/a.py", code) == []


def test_files_that_git_ignores_are_not_read(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "--quiet", str(tmp_path)], check=True)
    (tmp_path / ".gitignore").write_text("ignored/\n", encoding="utf-8")
    assert findings_of(tmp_path, "ignored/a.py", "import mystery\n") == []
    assert findings_of(tmp_path, "kept/a.py", "import mystery\n") == [(1, "module-docstring")]


@pytest.mark.parametrize(
    ("text", "exit_status", "printed"),
    [
        ("x = 1\n", 1, "tools/a.py:1 module-docstring say what this file knows\n"),
        (PLAIN, 0, ""),
    ],
)
def test_the_program_prints_findings_and_exits_by_them(
    tmp_path: Path, text: str, exit_status: int, printed: str
) -> None:
    findings_of(tmp_path, "tools/a.py", text)
    program = Path(tidy.__file__)
    answer = subprocess.run(
        [sys.executable, str(program), str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert (answer.returncode, answer.stdout) == (exit_status, printed)

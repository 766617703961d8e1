"""Exit codes, and errors of one line that name the input and the fault (contract, section 4)."""

import socket
import sys
import tomllib
from contextlib import closing
from pathlib import Path

import pytest
from typer.main import get_command

from releve.cli.main import app, main
from releve.shell.market_files import MARKETS
from releve.shell.policy_files import HOUSE

COMMANDS = [
    "up",
    "worker",
    "down",
    "read",
    "train",
    "bench",
    "exam run",
    "books check",
    "evidence verify",
]


@pytest.fixture
def releve(monkeypatch, capsys):
    """Run a command as the shell would: exit code, standard output, standard error."""

    def releve(*arguments):
        monkeypatch.setattr(sys, "argv", ["releve", *map(str, arguments)])
        with pytest.raises(SystemExit) as ended:
            main()
        out, err = capsys.readouterr()
        return ended.value.code, out, err

    return releve


def one_line(err):
    """The one line that an error is."""
    assert err.startswith("releve: ")
    assert err.endswith("\n")
    assert err.count("\n") == 1, err
    return err.removeprefix("releve: ").strip()


def tree(command, name=""):
    """Every command of the command line, by its full name."""
    for part, inner in getattr(command, "commands", {}).items():
        full = f"{name} {part}".strip()
        if hasattr(inner, "commands"):
            yield from tree(inner, full)
        else:
            yield full, inner


def test_every_command_is_known_here():
    assert {name for name, _ in tree(get_command(app))} >= set(COMMANDS)


@pytest.mark.parametrize("name", [name for name, _ in tree(get_command(app))])
def test_help_says_what_each_thing_is_for(releve, name):
    command = dict(tree(get_command(app)))[name]
    code, out, err = releve(*name.split(), "--help")
    assert (code, err) == (0, "")
    assert "Usage:" in out
    assert command.help
    assert command.help.strip()[0].isupper()
    assert command.help.strip().endswith(".")
    for parameter in command.params:
        assert getattr(parameter, "help", None), f"{name} {parameter.name} says nothing"


def test_without_a_command_help_is_shown(releve):
    code, out, err = releve()
    assert (code, err) == (0, "")
    assert "books" in out


def test_up_tells_where_it_serves_and_how_it_stops(releve):
    _, out, _ = releve("up", "--help")
    for word in ("--port", "--no-sample", "--sample-orders", "RELEVE_HOME", "8700", "Ctrl-C"):
        assert word in out


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["nonsense"], "nonsense"),
        (["books", "nonsense"], "nonsense"),
        (["books"], "command"),
        (["up", "--port", "many"], "--port"),
        (["up", "--port", "70000"], "--port"),
        (["up", "--sample-orders", "1"], "--sample-orders"),
        (["worker", "--concurrency", "0"], "--concurrency"),
        (["evidence", "verify", "--nonsense"], "--nonsense"),
        (["exam", "run"], "PATHS"),
        (["bench", "nonsense"], "nonsense"),
    ],
)
def test_bad_usage_is_one_line_and_exit_2(releve, arguments, named):
    code, out, err = releve(*arguments)
    assert (code, out) == (2, "")
    assert named.lower() in one_line(err).lower()


def test_a_port_that_is_taken(releve):
    with closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        code, out, err = releve("up", "--port", port)
    assert (code, out) == (2, "")
    assert f"port {port}" in one_line(err)
    assert "--port" in err


def test_a_home_that_is_a_file(releve, monkeypatch, tmp_path):
    file = tmp_path / "home"
    file.write_text("not a folder")
    monkeypatch.setenv("RELEVE_HOME", str(file))
    code, out, err = releve("books", "check", "--json")
    assert (code, out) == (2, "")
    assert str(file) in one_line(err)


def test_a_home_that_cannot_be_made(releve, monkeypatch):
    monkeypatch.setenv("RELEVE_HOME", "/proc/releve")
    code, out, err = releve("evidence", "verify", "--json")
    assert (code, out) == (2, "")
    assert "/proc/releve" in one_line(err)


def test_case_paths_that_are_not_there(releve, tmp_path):
    code, out, err = releve("exam", "run", tmp_path / "nowhere", "--json")
    assert (code, out) == (2, "")
    assert "nowhere" in one_line(err)


@pytest.mark.parametrize("address", ["nonsense", "postgresql://[::1"])
def test_a_database_address_that_is_none(releve, monkeypatch, address):
    monkeypatch.setenv("RELEVE_DATABASE_URL", address)
    code, out, err = releve("books", "check", "--json")
    assert (code, out) == (2, "")
    assert "RELEVE_DATABASE_URL" in one_line(err)


def test_a_database_that_is_not_there(releve, monkeypatch, tmp_path):
    monkeypatch.setenv("RELEVE_DATABASE_URL", f"postgresql:///releve?host={tmp_path}")
    code, out, err = releve("books", "check", "--json")
    assert (code, out) == (2, "")
    assert str(tmp_path) in one_line(err)


def written(tmp_path, old, new):
    """The house policy with something changed."""
    text = HOUSE.read_text("utf-8")
    assert old in text
    path = tmp_path / "house.toml"
    path.write_text(text.replace(old, new, 1), "utf-8")
    return path


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("days_max = ", "days_mox = ", "extend_due_date.days_m"),
        ("[extend_due_date]", "[extend_due_dat]", "extend_due_dat"),
        ("[extend_due_date]", "[extend_due_date", "no TOML"),
        ("times_max = ", 'times_max = "often" # ', "extend_due_date.times_max"),
    ],
)
def test_a_broken_policy_stops_the_start(
    releve, monkeypatch, database, tmp_path, free_port, old, new, named
):
    monkeypatch.setenv("RELEVE_DATABASE_URL", database)
    monkeypatch.setenv("RELEVE_POLICY", str(written(tmp_path, old, new)))
    code, out, err = releve("up", "--no-sample", "--port", free_port())
    assert (code, out) == (2, "")
    assert str(tmp_path / "house.toml") in one_line(err)
    assert named in err


def test_a_market_with_an_unknown_key_stops_the_start(
    releve, monkeypatch, database, tmp_path, free_port
):
    market = tmp_path / "se"
    market.mkdir()
    for folder in MARKETS.iterdir():
        if folder.is_dir():
            (tmp_path / folder.name).mkdir(exist_ok=True)
            rules = (folder / "rules.toml").read_text("utf-8")
            (tmp_path / folder.name / "rules.toml").write_text(rules, "utf-8")
    file = market / "rules.toml"
    file.write_text(file.read_text("utf-8") + "\n[[late_fea]]\nvalue = 1\n", "utf-8")
    monkeypatch.setenv("RELEVE_DATABASE_URL", database)
    monkeypatch.setenv("RELEVE_MARKETS", str(tmp_path))
    code, out, err = releve("up", "--no-sample", "--port", free_port())
    assert (code, out) == (2, "")
    assert f"{file}: late_fea: unknown key" in one_line(err)


def test_down_with_nothing_running(releve, monkeypatch, tmp_path):
    monkeypatch.setenv("RELEVE_HOME", str(tmp_path))
    monkeypatch.delenv("RELEVE_DATABASE_URL", raising=False)
    assert releve("down") == (0, "nothing was running\n", "")


def test_the_version_here_is_the_packages():
    project = Path(__file__).parent.parent.parent / "pyproject.toml"
    assert tomllib.loads(project.read_text("utf-8"))["project"]["scripts"] == {
        "releve": "releve.cli.main:main"
    }

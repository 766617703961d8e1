"""`releve chat`: the same conversation, line by line."""

import io

import pytest
from rich.console import Console

from releve.cli.chat import ChatTrouble, Terminal, talk


@pytest.fixture
def typed(desk, monkeypatch):
    """A function: what the terminal shows when these lines are typed."""

    def typed(*lines, **options):
        shown = io.StringIO()
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        talk(desk, Terminal(Console(file=shown, width=200), plain=True), **options)
        return shown.getvalue().splitlines()

    return typed


def test_an_errand_by_numbers(typed):
    shown = typed("I need more time to pay", "1", "", "1", customer="c-tom")
    assert shown[0].startswith("Hello! I'm an automated assistant.")
    assert any(line.startswith("  1. ") for line in shown)
    assert shown[-2].startswith("Done: ")
    assert shown[-1].startswith("[E-")


def test_another_language(typed):
    shown = typed("hur mycket är jag skyldig", customer="c-elsa")
    assert shown[0].startswith("Hej")
    assert any("kr" in line for line in shown)
    assert typed(customer="c-elsa", language="fi")[0].startswith("Hei")


def test_from_a_pipe_the_first_customer_writes(typed):
    assert any("£" in line or "kr" in line for line in typed("what do I owe, hur skyldig"))


def test_markup_is_only_text(typed):
    assert "> [bold]owe[/nothing]" in typed("[bold]owe[/nothing]", customer="c-tom")


@pytest.mark.parametrize(
    ("options", "words"),
    [({"customer": "nobody"}, "nobody"), ({"customer": "c-tom", "language": "xx"}, "xx")],
)
def test_what_cannot_begin(typed, options, words):
    with pytest.raises(ChatTrouble, match=words):
        typed(**options)

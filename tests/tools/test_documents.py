"""The pages of settings and commands are held to the real command tree."""

import typer
from typer.main import get_command

from tidiness import documents
from tidiness.finding import Finding, SourceFile

app = typer.Typer()
books = typer.Typer()
app.add_typer(books, name="books")


@app.command()
def up(port: int = 8700, no_sample: bool = False) -> None:
    """Serve at a port."""


@books.command()
def check(json: bool = typer.Option(False, "--json")) -> None:
    """Recompute every invariant."""


@app.command(hidden=True)
def secret() -> None:
    """Not for people."""


def rules_for(page: str) -> list[tuple[int, str]]:
    file = SourceFile(documents.COMMANDS_PAGE, page)
    found: list[Finding] = list(
        documents.commands_documented(documents.commands_of(get_command(app)), file)
    )
    return [(finding.line, finding.rule) for finding in found]


def test_the_command_tree_is_walked_to_its_leaves() -> None:
    typed = [command for command, _ in documents.commands_of(get_command(app))]
    assert typed == ["releve books check", "releve up"]


def test_a_full_page_has_no_finding() -> None:
    page = "### `releve books check --json`\n\n### `releve up`\n\n`--port N`, `--no-sample`\n"
    assert rules_for(page) == []


def test_a_missing_command_and_a_missing_option_are_found() -> None:
    page = "# Commands\n\n### `releve up`\n\n`--port N`, `--no-samples`\n"
    assert rules_for(page) == [(1, "command-undocumented"), (3, "option-undocumented")]


def test_a_command_that_is_gone_is_found() -> None:
    page = (
        "### `releve books check`\n--json\n### `releve up`\n--port --no-sample\n### `releve down`\n"
    )
    assert rules_for(page) == [(5, "command-stale")]


def test_no_page_at_all_documents_nothing() -> None:
    found = documents.commands_documented([("releve up", ())], None)
    assert [finding.rule for finding in found] == ["command-undocumented"]

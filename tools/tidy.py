"""Hold the house to its own rules: sizes, names, purity, and documents that match the code.

Prints one finding a line (`file:line rule message`) and exits 1 if there is any.
"""

import ast
import importlib
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from tidiness import documents, purity, syntax, text
from tidiness.finding import Finding, SourceFile, house_files

HOUSE = Path(__file__).resolve().parent.parent
TEXT_RULES = (*text.RULES, purity.placed)
SYNTAX_RULES = (*syntax.RULES, *purity.RULES)
COMMAND_LINE = "src/releve/cli/main.py"


def file_findings(file: SourceFile) -> Iterator[Finding]:
    """All that is wrong with one file by itself."""
    for text_rule in TEXT_RULES:
        yield from text_rule(file)
    if file.suffix != ".py":
        return
    try:
        tree = ast.parse(file.text, filename=file.path)
    except SyntaxError as error:
        yield Finding(file.path, error.lineno or 1, "syntax", error.msg)
        return
    for syntax_rule in SYNTAX_RULES:
        yield from syntax_rule(file, tree)


def installed_commands() -> Iterable[documents.Command]:
    """The commands that the installed `releve` really has."""
    typer_main = importlib.import_module("typer.main")
    command_line = importlib.import_module("releve.cli.main")
    return documents.commands_of(typer_main.get_command(command_line.app))


def house_findings(root: Path) -> list[Finding]:
    """All that is wrong below `root`, sorted by place."""
    files = list(house_files(root))
    by_path = {file.path: file for file in files}
    found = [finding for file in files for finding in file_findings(file)]
    if any(finding.rule == "syntax" for finding in found):
        return sorted(found)
    settings_page = by_path.get(documents.SETTINGS_PAGE)
    found += documents.settings_documented(documents.settings_read(files), settings_page)
    if COMMAND_LINE in by_path and root == HOUSE:
        commands_page = by_path.get(documents.COMMANDS_PAGE)
        found += documents.commands_documented(installed_commands(), commands_page)
    return sorted(found)


def main(arguments: list[str]) -> int:
    """Check the house, or the tree given as the only argument."""
    root = Path(arguments[0]).resolve() if arguments else HOUSE
    found = house_findings(root)
    for finding in found:
        print(finding)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

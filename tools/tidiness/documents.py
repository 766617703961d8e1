"""Rules that hold the documents to the code: settings and commands, in both directions."""

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from tidiness.finding import Finding, SourceFile

SETTINGS_PAGE = "docs/settings.md"
COMMANDS_PAGE = "docs/commands.md"
SETTING = re.compile(r"\bRELEVE_[A-Z][A-Z0-9_]*[A-Z0-9]\b")
COMMAND_HEADING = re.compile(r"^#{2,4} `(releve(?: [a-z][a-z0-9-]*)*)", re.MULTILINE)

Command = tuple[str, tuple[str, ...]]
"""What is typed, and the long options that it takes."""


def _settings_named(tree: ast.Module) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from ((name, node.lineno) for name in SETTING.findall(node.value))


def settings_read(files: Iterable[SourceFile]) -> dict[str, tuple[str, int]]:
    """Each setting named by a string of the package, with the first place that names it."""
    found: dict[str, tuple[str, int]] = {}
    for file in files:
        if file.suffix != ".py" or not file.below("src/releve"):
            continue
        for name, line in _settings_named(ast.parse(file.text)):
            found.setdefault(name, (file.path, line))
    return found


def settings_documented(
    read: Mapping[str, tuple[str, int]], page: SourceFile | None
) -> Iterator[Finding]:
    """Every setting that is read is on the page, and every one on the page is read."""
    text = page.text if page else ""
    for name, (path, line) in sorted(read.items()):
        if name not in SETTING.findall(text):
            message = f"{name} is read but not in {SETTINGS_PAGE}"
            yield Finding(path, line, "setting-undocumented", message)
    for number, line_text in enumerate(text.splitlines(), start=1):
        for name in SETTING.findall(line_text):
            if name not in read:
                message = f"{name} is documented and read nowhere"
                yield Finding(SETTINGS_PAGE, number, "setting-stale", message)


def commands_of(root: Any, typed: str = "releve") -> Iterator[Command]:
    """Walk a click command tree; yields the leaves and those groups that can run themselves."""
    options = tuple(
        sorted(
            name
            for parameter in root.params
            for name in parameter.opts
            if name.startswith("--") and not parameter.hidden and name != "--help"
            if getattr(parameter, "param_type_name", "") == "option"
        )
    )
    children: Mapping[str, Any] = getattr(root, "commands", {})
    if not children or getattr(root, "invoke_without_command", False):
        yield typed, options
    for name, child in sorted(children.items()):
        if not child.hidden:
            yield from commands_of(child, f"{typed} {name}")


def _sections(text: str) -> dict[str, tuple[int, str]]:
    """Each command's line on the page and the text up to the next command."""
    headings = list(COMMAND_HEADING.finditer(text))
    starts = [*(heading.start() for heading in headings), len(text)]
    return {
        heading.group(1): (text.count("\n", 0, heading.start()) + 1, text[heading.start() : end])
        for heading, end in zip(headings, starts[1:], strict=True)
    }


def commands_documented(commands: Iterable[Command], page: SourceFile | None) -> Iterator[Finding]:
    """Every command and option has its words on the page, and the page tells of no other."""
    sections = _sections(page.text if page else "")
    known: set[str] = set()
    for typed, options in commands:
        known.add(typed)
        if typed not in sections:
            yield Finding(COMMANDS_PAGE, 1, "command-undocumented", f"no heading `{typed}`")
            continue
        line, text = sections[typed]
        for option in options:
            if not re.search(rf"{re.escape(option)}(?![\w-])", text):
                message = f"`{typed}` takes {option}"
                yield Finding(COMMANDS_PAGE, line, "option-undocumented", message)
    for typed, (line, _) in sorted(sections.items()):
        if typed not in known:
            yield Finding(COMMANDS_PAGE, line, "command-stale", f"there is no `{typed}`")

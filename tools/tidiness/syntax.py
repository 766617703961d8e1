"""Rules read off Python's syntax tree: function size, nesting, docstrings, ways out."""

import ast
import re
from collections.abc import Iterator
from typing import cast

from tidiness.finding import Finding, SourceFile

FUNCTION_LINES_MAX = 60
NESTING_MAX = 3

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef
BLOCKS = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.Try, ast.TryStar, ast.Match)
FILLERS = frozenset(
    "a an and are be for get gets in is it of return returns that the this to".split()
)
UNFINISHED = "NotImplemented" + "Error"
MOCKS = ("unittest.mo" + "ck", "mo" + "ck", "pytest_mo" + "ck")


def _functions(tree: ast.Module) -> Iterator[FunctionNode]:
    for node in ast.walk(tree):
        if isinstance(node, FunctionNode):
            yield node


def function_length(file: SourceFile, tree: ast.Module) -> Iterator[Finding]:
    """Functions fit on one screen."""
    for node in _functions(tree):
        length = (node.end_lineno or node.lineno) - node.lineno + 1
        if length > FUNCTION_LINES_MAX:
            message = f"{node.name} has {length} lines; at most {FUNCTION_LINES_MAX}"
            yield Finding(file.path, node.lineno, "function-length", message)


def _inner_blocks(node: ast.AST) -> Iterator[tuple[ast.stmt, bool]]:
    """Statements directly inside a block; true where one continues the block (an elif)."""
    for name, value in ast.iter_fields(node):
        if not isinstance(value, list):
            continue
        children = [child for child in cast("list[object]", value) if isinstance(child, ast.AST)]
        for child in children:
            if isinstance(child, ast.ExceptHandler | ast.match_case):
                yield from _inner_blocks(child)
            elif isinstance(child, ast.stmt):
                is_elif = (
                    isinstance(node, ast.If)
                    and name == "orelse"
                    and len(children) == 1
                    and isinstance(child, ast.If)
                    and child.col_offset == node.col_offset
                )
                yield child, is_elif


def _too_deep(node: ast.AST, depth: int) -> Iterator[ast.stmt]:
    for child, continues in _inner_blocks(node):
        if isinstance(child, FunctionNode | ast.ClassDef):
            continue
        deeper = depth + (isinstance(child, BLOCKS) and not continues)
        if deeper > NESTING_MAX:
            yield child
        else:
            yield from _too_deep(child, deeper)


def nesting(file: SourceFile, tree: ast.Module) -> Iterator[Finding]:
    """At most three decisions and loops inside one another; `with` does not count."""
    for node in _functions(tree):
        for deep in _too_deep(node, 0):
            message = f"more than {NESTING_MAX} blocks deep in {node.name}; name the inner part"
            yield Finding(file.path, deep.lineno, "nesting", message)


def module_docstring(file: SourceFile, tree: ast.Module) -> Iterator[Finding]:
    """Every module with code says what it knows."""
    if tree.body and ast.get_docstring(tree) is None:
        yield Finding(file.path, 1, "module-docstring", "say what this file knows")


def _words(text: str) -> set[str]:
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", text).lower()
    words = set(re.findall(r"[a-z0-9]+", spaced))
    return {word.rstrip("s") for word in words - FILLERS}


def echoing_docstring(file: SourceFile, tree: ast.Module) -> Iterator[Finding]:
    """A docstring that only repeats its function's or class's name is noise."""
    for node in ast.walk(tree):
        if not isinstance(node, FunctionNode | ast.ClassDef):
            continue
        docstring = ast.get_docstring(node)
        if docstring and _words(docstring) <= _words(node.name):
            message = f"{node.name}: the docstring repeats the name; say more or drop it"
            yield Finding(file.path, node.lineno, "echoing-docstring", message)


def unfinished(file: SourceFile, tree: ast.Module) -> Iterator[Finding]:
    """No function that only promises to exist."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id == UNFINISHED:
            yield Finding(file.path, node.lineno, "unfinished", "finish it; refusals are values")


def mocks(file: SourceFile, tree: ast.Module) -> Iterator[Finding]:
    """Fakes pass the real thing's conformance tests; mocks pass anything."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            found = [node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names)]
        elif isinstance(node, ast.Import):
            found = [alias.name for alias in node.names]
        else:
            continue
        if any(name in MOCKS for name in found):
            message = "no mocks: write a fake that passes the real thing's tests"
            yield Finding(file.path, node.lineno, "mock", message)


RULES = (
    function_length,
    nesting,
    module_docstring,
    echoing_docstring,
    unfinished,
    mocks,
)

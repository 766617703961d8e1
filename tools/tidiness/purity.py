"""Rules of the core (pure values and functions) and of the package's folders.

import-linter forbids the core what it must not import; this turns the list around and names the
few standard modules that it may.
"""

import ast
from collections.abc import Iterator

from tidiness.finding import Finding, SourceFile

PACKAGE = "src/releve"
CORE = f"{PACKAGE}/core"
PURE_MODULES = frozenset(
    """
    __future__ abc bisect calendar collections contextlib copy dataclasses datetime decimal
    difflib enum fractions functools graphlib hashlib heapq itertools json math numbers operator
    re statistics string struct textwrap types typing unicodedata
    """.split()
)
WORLD_CALLS = frozenset({"open", "print", "input", "eval", "exec", "__import__", "breakpoint"})
CLOCK_CALLS = frozenset({"now", "today", "utcnow"})
CLOCK_OWNERS = frozenset({"date", "datetime"})

# Code folders have their layer in the import contracts; data folders are named here.
CODE_FOLDERS = frozenset({"api", "bench", "cli", "console", "core", "exam", "shell"})
PLACES = CODE_FOLDERS | {"language", "markets", "policy"}


def _imported(node: ast.Import | ast.ImportFrom) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or "."]


def _is_pure(module: str) -> bool:
    own = module == "releve.core" or module.startswith("releve.core.")
    return own or module.partition(".")[0] in PURE_MODULES


def core_imports(file: SourceFile, tree: ast.Module) -> Iterator[Finding]:
    """The core knows the core and a short list of pure standard modules."""
    if not file.below(CORE):
        return
    for node in ast.walk(tree):
        if not isinstance(node, ast.Import | ast.ImportFrom):
            continue
        for module in _imported(node):
            if not _is_pure(module):
                message = f"{module} is not for the core: pass its result in as a value"
                yield Finding(file.path, node.lineno, "core-import", message)


def core_calls(file: SourceFile, tree: ast.Module) -> Iterator[Finding]:
    """The core asks no clock, reads no file and prints nothing."""
    if not file.below(CORE):
        return
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        function = node.func
        if isinstance(function, ast.Name) and function.id in WORLD_CALLS:
            called = function.id
        elif isinstance(function, ast.Attribute) and function.attr in CLOCK_CALLS:
            owner = ast.unparse(function.value).split(".")[-1]
            if owner not in CLOCK_OWNERS:
                continue
            called = f"{owner}.{function.attr}"
        else:
            continue
        yield Finding(file.path, node.lineno, "core-call", f"{called}() touches the world")


def core_values(file: SourceFile, tree: ast.Module) -> Iterator[Finding]:
    """The core's dataclasses are values: frozen and slotted."""
    if not file.below(CORE):
        return
    for node in ast.walk(tree):
        if not isinstance(node, ast.ClassDef):
            continue
        for decorator in node.decorator_list:
            called = decorator.func if isinstance(decorator, ast.Call) else decorator
            if ast.unparse(called).split(".")[-1] != "dataclass":
                continue
            keywords = decorator.keywords if isinstance(decorator, ast.Call) else []
            given = {word.arg for word in keywords if ast.unparse(word.value) == "True"}
            if not {"frozen", "slots"} <= given:
                message = f"{node.name} must be @dataclass(frozen=True, slots=True)"
                yield Finding(file.path, node.lineno, "core-value", message)


def placed(file: SourceFile) -> Iterator[Finding]:
    """Every folder of the package has its place in the picture."""
    parts = file.pure.parts
    if file.below(PACKAGE) and len(parts) > 3 and parts[2] not in PLACES:
        message = f"{parts[2]}/ has no place: give it one in the contracts and in this rule"
        yield Finding(file.path, 1, "placed", message)


RULES = (core_imports, core_calls, core_values)

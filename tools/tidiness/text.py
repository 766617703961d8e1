"""Rules that need no parser: sizes, names, leftovers, banners, and paths of one machine."""

import re
from collections.abc import Iterator

from tidiness.finding import Finding, SourceFile

FILE_LINES_MAX = 400
LINE_LENGTH_MAX = 100
MEASURED_SUFFIXES = frozenset({".py", ".sql", ".js", ".mjs", ".css", ".html"})

FORBIDDEN_WORDS = frozenset("util utils helper helpers common misc base manager service".split())

# Written so that this file does not break its own rule.
LEFTOVER = re.compile(r"\b(TO[D]O|FIX[M]E|X[X]X)\b")
BANNER = re.compile(
    r"^\s*(?:#|//|--|/\*|<!--)\s*(?:[-=*#~_+]{4,}|[-=*~]{3,}\s+\S.*?[-=*~]{3,}|[─━═]{3,})"
)
MACHINE_PATH = re.compile(
    r"(?<![\w./-])/(?:home/\w+|Users/\w+|root/\w*|wor[k]/\w+)|\b[A-Z]:\\Users\b"
)


def sizes(file: SourceFile) -> Iterator[Finding]:
    """Files of at most 400 lines, lines of at most 100 characters."""
    if file.is_data or file.suffix not in MEASURED_SUFFIXES:
        return
    lines = file.lines
    if len(lines) > FILE_LINES_MAX:
        message = f"{len(lines)} lines; at most {FILE_LINES_MAX}: split it by what it knows"
        yield Finding(file.path, FILE_LINES_MAX + 1, "file-length", message)
    for number, line in enumerate(lines, start=1):
        if len(line) > LINE_LENGTH_MAX:
            message = f"{len(line)} characters; at most {LINE_LENGTH_MAX}"
            yield Finding(file.path, number, "line-length", message)


def names(file: SourceFile) -> Iterator[Finding]:
    """No file or folder is named for being a drawer."""
    if file.is_data:
        return
    for part in file.pure.parts:
        stem = part.split(".")[0].lower()
        drawer = FORBIDDEN_WORDS & set(re.split(r"[_-]", stem))
        if stem in FORBIDDEN_WORDS or (drawer and file.suffix == ".py"):
            message = f"{part} says nothing; use the field's own word"
            yield Finding(file.path, 1, "file-name", message)


def leftovers(file: SourceFile) -> Iterator[Finding]:
    """Nothing is left for later inside a file: it is done, or it is an issue."""
    if file.is_data or file.suffix == ".lock":
        return
    for number, line in enumerate(file.lines, start=1):
        found = LEFTOVER.search(line)
        if found:
            message = f"{found.group()}: do it, or write an issue"
            yield Finding(file.path, number, "leftover", message)


def banners(file: SourceFile) -> Iterator[Finding]:
    """A file that needs banners is two files."""
    if file.is_data or file.suffix in {".md", ".lock", ".txt"}:
        return
    for number, line in enumerate(file.lines, start=1):
        if BANNER.match(line):
            yield Finding(file.path, number, "banner", "no banner comments; split the file instead")


def machine_paths(file: SourceFile) -> Iterator[Finding]:
    """No path of somebody's machine."""
    for number, line in enumerate(file.lines, start=1):
        found = MACHINE_PATH.search(line)
        if found:
            message = f"{found.group()} exists on one machine only"
            yield Finding(file.path, number, "machine-path", message)


def lock_hosts(file: SourceFile) -> Iterator[Finding]:
    """A lock names versions and hashes, never a host: any mirror must do."""
    if file.suffix != ".lock":
        return
    for number, line in enumerate(file.lines, start=1):
        if "://" in line or line.lstrip().startswith("--index-url"):
            yield Finding(file.path, number, "lock-host", "a lock names no host; run make lock")


RULES = (sizes, names, leftovers, banners, machine_paths, lock_hosts)

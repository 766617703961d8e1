"""What a rule reports, and the house as the rules see it: its root and its files."""

import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

TEXT_SUFFIXES = frozenset(
    """
    .cfg .css .ftl .html .js .json .lock .md .mjs .py .pyi .sh .sql .svg .toml .txt .yaml .yml
    """.split()
)
TEXT_NAMES = frozenset({"Makefile", "LICENSE", "NOTICE", ".gitignore", "run"})
# Law, policy, language and exam cases are data: they are as long as the world is.
DATA_FOLDERS = ("src/releve/markets", "src/releve/policy", "src/releve/language", "evals")
# Other people's files, kept as they came.
VENDORED = "vendored"


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One breach of one rule."""

    path: str
    line: int
    rule: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line} {self.rule} {self.message}"


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A text file of the house, its path relative to the root with forward slashes."""

    path: str
    text: str

    @property
    def pure(self) -> PurePosixPath:
        return PurePosixPath(self.path)

    @property
    def suffix(self) -> str:
        return self.pure.suffix

    @property
    def lines(self) -> list[str]:
        return self.text.splitlines()

    @property
    def is_data(self) -> bool:
        return self.path.startswith(tuple(f"{folder}/" for folder in DATA_FOLDERS))

    def below(self, folder: str) -> bool:
        return self.path.startswith(f"{folder}/")


def _listed(root: Path) -> Iterable[str]:
    """Paths that git tracks or would track; all files where there is no git."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    if (root / ".git").exists():
        answer = subprocess.run(command, cwd=root, capture_output=True, check=True)
        return sorted(set(answer.stdout.decode().split("\0")) - {""})
    return sorted(path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file())


def house_files(root: Path) -> Iterator[SourceFile]:
    """Yield every text file of the house in the order of its path."""
    for name in _listed(root):
        path = root / name
        pure = PurePosixPath(name)
        known = pure.suffix in TEXT_SUFFIXES or pure.name in TEXT_NAMES
        if not known or VENDORED in pure.parts or not path.is_file():
            continue
        yield SourceFile(name, path.read_text(encoding="utf-8"))

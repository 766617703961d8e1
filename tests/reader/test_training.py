"""Training: the same sentences give the same bytes; the committed heads are of the present ones."""

from pathlib import Path

import numpy as np
import pytest

from releve.core.reading.reading import SIGNALS
from releve.shell.readers.embedded import EmbeddedReader
from releve.shell.readers.heads import HEADS_FOLDER, HeadsError, load_heads
from releve.shell.readers.training import stale, train
from releve.shell.readers.training.design import Row, paired_rows, signal_targets, with_absences
from releve.shell.readers.training.examples import (
    LANGUAGE_FOLDER,
    Example,
    ExamplesError,
    example_files,
    read_examples,
)

_FILE_BYTES_MAX = 6_000_000


@pytest.fixture
def few(tmp_path: Path) -> Path:
    """The first sentences of some files, as an examples folder of its own."""
    folder = tmp_path / "few"
    for path in example_files():
        inside = path.relative_to(LANGUAGE_FOLDER)
        if inside.parts[0] != "en":
            continue
        copy = folder / inside
        copy.parent.mkdir(parents=True, exist_ok=True)
        lines = path.read_text(encoding="utf-8").splitlines()[:5]
        copy.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


@pytest.mark.slow
def test_training_twice_gives_the_same_bytes(few: Path, home: Path, tmp_path: Path) -> None:
    train(home, few, tmp_path / "one")
    train(home, few, tmp_path / "two")
    names = sorted(path.name for path in (tmp_path / "one").iterdir())
    assert names == ["errands.npz", "signs.npz"]
    for name in names:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()
    assert stale(few, tmp_path / "one") is None
    reading = EmbeddedReader(home, tmp_path / "one").read("I want to talk to a person")
    assert reading.errands[0].errand == "human_agent"
    (few / "en" / "examples" / "none.txt").write_text("a new sentence\n", encoding="utf-8")
    assert "trained from other sentences" in (stale(few, tmp_path / "one") or "")


def test_what_tells_of_no_hardship_teaches_its_absence() -> None:
    asked = Example("please spread it over five months", "en", ("payment_plan",))
    told = Example("I lost my job, please spread it", "en", ("payment_plan",))
    bereaved = Example("my father died", "en", (), ("deceased",))
    rows = [Row(one, one.text) for one in (asked, told, bereaved)]
    targets = signal_targets(rows)
    hardship = SIGNALS.index("vulnerable")
    assert targets[:, hardship].tolist() == [-1, -1, -1]
    margins = np.full(targets.shape, -5, np.float32)
    margins[1, hardship] = 0.5
    assert with_absences(rows, targets, margins)[:, hardship].tolist() == [0, -1, -1]


def test_a_new_sentence_changes_few_pairs() -> None:
    examples = [Example(f"pay order {n} today", "en", ("pay_now",)) for n in range(200)]
    before = {row.example.text for row in paired_rows(examples)}
    more = [*examples, Example("where is my refund", "en", ("refund_status",))]
    after = {row.example.text for row in paired_rows(more)}
    assert len(before - after) <= 3


def test_the_committed_heads_are_of_the_present_sentences() -> None:
    assert stale() is None


def test_the_committed_heads_are_small() -> None:
    sizes = {path.name: path.stat().st_size for path in HEADS_FOLDER.glob("*.npz")}
    assert sizes
    assert max(sizes.values()) <= _FILE_BYTES_MAX, sizes


def test_absent_and_broken_heads_are_named(tmp_path: Path) -> None:
    with pytest.raises(HeadsError, match="no trained heads; run `make train`"):
        load_heads(tmp_path)
    for name in ("errands.npz", "signs.npz"):
        (tmp_path / name).write_bytes(b"no archive")
    with pytest.raises(HeadsError, match="not heads of this version"):
        load_heads(tmp_path)


@pytest.mark.parametrize(
    ("name", "content", "fault"),
    [
        ("en/examples/payofff.txt", "x\n", "no errand is called 'payofff'"),
        ("en/signals/angry.txt", "x\n", "no signal is called 'angry'"),
        ("en/examples/several.tsv", "payoff+late_fee no tab\n", r"several\.tsv:1: not"),
        ("en/examples/several.tsv", "# ok\npayoff+x\ttext\n", r"several\.tsv:2: not"),
    ],
)
def test_a_wrong_example_file_is_named(tmp_path: Path, name: str, content: str, fault: str) -> None:
    path = tmp_path / name
    path.parent.mkdir(parents=True)
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ExamplesError, match=fault):
        read_examples(tmp_path)

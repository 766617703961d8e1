"""Names that stand in the customer's own book, and what a message is about without them.

`own_names.tsv`: language, errand, shop, thing, message; written for this, and trained on by nobody.
"""

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from releve.shell.own_names import OwnNames, read_without, without
from releve.shell.readers.embedded import EmbeddedReader
from releve.shell.wording import Wording

ROWS = [
    tuple(line.split("\t"))
    for line in (Path(__file__).parent / "own_names.tsv").read_text("utf-8").splitlines()
]
TODAY = date(2026, 11, 18)
KITES = OwnNames(("Kestrel Kites", "Never Late Watches"), ("Box kite", "Gift card"))


@cache
def reader(home: Path) -> EmbeddedReader:
    return EmbeddedReader(home)


@pytest.mark.parametrize(
    ("text", "language", "plain"),
    [
        ("Where is the kite from Kestrel Kites?", "en", "Where is the kite from ?"),
        ("the box kites came broken", "en", "the product came broken"),
        ("cancel Never Late Watches' order", "en", "cancel ' order"),
        ("I was never late with a card", "en", "I was never late with a card"),
        ("my box is full", "en", "my box is full"),
        ("Kestrel's and Kestrel Kites's bills", "en", "Kestrel's and bills"),
        ("wo ist der BOX KITE", "de", "wo ist der Produkt"),
        ("nothing of it", "xx", "nothing of it"),
    ],
)
def test_only_what_names_is_taken_out(text: str, language: str, plain: str) -> None:
    assert without(text, KITES, language) == plain


def test_names_of_scripts_without_spaces_stand_inside_words() -> None:
    names = OwnNames(("茶器堂",), ("急須",))
    assert without("茶器堂の急須が割れて", names, "ja") == "の商品が割れて"


def test_each_language_has_its_plain_word() -> None:
    thing = OwnNames((), ("Zzyzx",))
    words = {xx: without("Zzyzx", thing, xx) for xx in Wording.load().languages}
    assert not [xx for xx, word in words.items() if word == "product" and xx not in ("en", "nl")]


def test_more_is_understood_without_the_names(tmp_path_factory: pytest.TempPathFactory) -> None:
    embedded = reader(tmp_path_factory.mktemp("reader"))
    with_names = without_names = 0
    for language, errand, shop, thing, text in ROWS:
        plain = embedded.read(text, language=language, market="gb", today=TODAY)
        names = OwnNames((shop,), (thing,))
        own = read_without(embedded, text, names, language=language, market="gb", today=TODAY)
        with_names += plain.errands[0].errand == errand
        without_names += own.errands[0].errand == errand
        assert own.text == text
        assert own.slots == plain.slots
        assert own.signals == plain.signals
    assert without_names > with_names
    assert without_names >= 0.9 * len(ROWS)

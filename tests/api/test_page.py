"""The page's words: all used, all there in every language, in the browser's language first."""

import json
import re
from html import unescape
from pathlib import Path

import pytest

from releve.api.page import FILES, chosen_language
from releve.shell.wording import LANGUAGES, Wording

SOURCES = [
    *sorted(FILES.rglob("*.html")),
    *sorted(FILES.rglob("*.js")),
    *sorted(FILES.parent.glob("*.py")),
]


@pytest.fixture(scope="module")
def wording():
    return Wording.load()


def _messages(language):
    text = Path(LANGUAGES, language, "page.ftl").read_text("utf-8")
    return re.findall(r"^([a-z0-9-]+) =", text, re.MULTILINE)


def test_every_word_is_used():
    text = "\n".join(path.read_text("utf-8") for path in SOURCES)
    # Named by what they word: `story-${story}`, `state-${state}`, `product-${product}`, and
    # `entry-${kind}` of a journal entry; `credit-` words a decision (shell/credit_words).
    built = ("story-", "state-", "product-", "entry-", "credit-")
    known = [word for word in _messages("en") if not word.startswith(built)]
    assert [word for word in known if f'"{word}"' not in text] == []


def test_every_word_asked_for_exists(wording):
    text = "\n".join(path.read_text("utf-8") for path in SOURCES if path.suffix != ".py")
    asked = set(re.findall(r'data-word(?:-label|-placeholder)?="([a-z-]+)"', text))
    asked |= set(re.findall(r'\bsay\("([a-z-]+)"\)', text))
    asked |= set(re.findall(r'\[["\']([a-z-]+)["\']\]', text))
    assert len(asked) > 30
    assert sorted(asked - set(wording.page_words("en"))) == []


def test_the_page_is_written_wherever_customers_are_answered(wording):
    assert set(wording.languages) <= set(wording.page_languages)
    assert "ar" in wording.page_languages
    english = wording.page_words("en")
    for language in set(wording.page_languages) - {"en"}:
        own = wording.page_words(language)
        same = [word for word, text in own.items() if english[word] == text]
        assert len(same) <= 6, (language, same)


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        ("sv", "sv"),
        ("sv-SE,sv;q=0.9,en;q=0.8", "sv"),
        ("ja,en;q=0.5,de;q=0.7", "ja"),
        ("is,en;q=0.5,de;q=0.7", "de"),
        ("xx", "en"),
        ("", "en"),
        (";q=x,,,", "en"),
        ("ar-EG", "ar"),
    ],
)
def test_the_browsers_language(wording, wanted, language):
    assert chosen_language(wording.page_languages, wanted) == language


@pytest.mark.parametrize(("query", "direction"), [("?lang=ar", "rtl"), ("?lang=fi", "ltr")])
def test_the_page_in_a_language(browser, query, direction):
    page = browser.get(f"/{query}").text
    assert f'dir="{direction}"' in page
    words = re.search(r'data-words="([^"]*)"', page)
    assert words is not None
    assert json.loads(unescape(words[1]))["send"]


def test_nothing_is_inline(browser):
    page = browser.get("/").text
    assert re.search(r"<script(?![^>]* src=)|<style|\sstyle=|\son[a-z]+=", page) is None
    assert not re.search(r'(?:src|href)="(?:https?:)?//', page)


def test_the_words_of_a_language(browser):
    arabic = browser.get("/page/words/ar").json()
    assert (arabic["language"], arabic["direction"]) == ("ar", "rtl")
    assert browser.get("/page/words/xx").json()["language"] == "en"

"""The console's words: each that a page asks for is there, and ids of the lender's have names."""

import re
from typing import get_args

import pytest

from releve.console.frame import WAYS
from releve.console.page import FILES
from releve.core.decisions.effect import EFFECT_NAMES
from releve.core.people.matrix import ROLES
from releve.core.reading.reading import ERRANDS, SIGNALS
from releve.shell.handover.owning import Stint
from releve.shell.queue_policy import load_queue_policy
from releve.shell.wording import Wording
from releve.shell.workplace.bulk import Said
from releve.shell.workplace.translating import Trouble
from releve.shell.workplace.views import VIEWS

ASKED = re.compile(r'\bw(?:\(|\[)"([a-z-]*[a-z])"')


@pytest.fixture(scope="module")
def wording():
    return Wording.load()


def test_what_the_pages_ask_for_is_there(wording):
    words = wording.console_words("en")
    pages = [*FILES.glob("static/*.js"), *FILES.glob("templates/*.html")]
    asked = {name for page in pages for name in ASKED.findall(page.read_text("utf-8"))}
    assert len(asked) > 80
    assert not asked - words.keys()


def test_what_is_named_by_an_id_has_a_name(wording):
    policy = load_queue_policy()
    ids = {
        *ERRANDS, *SIGNALS, *EFFECT_NAMES.values(), *ROLES, *get_args(Stint),
        *policy.wrap_up_codes, *policy.answer_seconds,
    } - {"none"}  # fmt: skip
    wanted = {f"is-{one}" for one in ids}
    wanted |= {f"view-{view}" for view in VIEWS} | {f"empty-{view}" for view in VIEWS}
    wanted |= {f"bulk-{said}" for said in get_args(Said)}
    wanted |= {f"translation-{trouble}" for trouble in get_args(Trouble)}
    # The three panes list every page but their own.
    wanted |= {f"way-{way.key}" for way in WAYS} - {"way-conversations"}
    words = wording.console_words("en")
    assert {one.replace("_", "-") for one in wanted} <= words.keys()


@pytest.mark.parametrize("language", ["en", "sv", "ar"])
def test_a_variable_stands_by_its_name(wording, language):
    words = wording.console_words(language)
    assert "{name}" in words["owned-by"]
    assert "{count}" in words["chosen"]
    assert language in wording.console_languages


def test_languages_say_things_differently(wording):
    english, *others = (wording.console_words(xx) for xx in ("en", "sv", "ar"))
    for other in others:
        same = [name for name, text in other.items() if text == english[name]]
        assert len(same) < 12, same

"""What agents write often: filled, in the customer's language, and only with what is known."""

import pytest

from releve.core.rules.trouble import RuleTrouble
from releve.shell.queue_policy import load_queue_policy
from releve.shell.workplace.snippets import VARIABLES, filled, snippets, snippets_from

KNOWN = {"name": "Amy", "owed": "£40.00", "agent": "Alex"}


def _named(found, name):
    return next(one for one in found if one.name == name)


def test_all_are_filled_where_all_is_known():
    for language in ("en", "sv", "de"):
        found = filled(snippets(), language, KNOWN)
        assert len(found) == len(snippets())
        assert {one.language for one in found} == {language}
        assert not any("{" in one.text or "}" in one.text for one in found)


def test_a_language_without_texts_falls_back_to_english_and_says_so():
    greeting = _named(filled(snippets(), "ar", KNOWN), "Greeting")
    assert greeting.language == "en"
    assert greeting.text.startswith("Hello Amy, I am Alex.")


@pytest.mark.parametrize("unknown", sorted(VARIABLES))
def test_what_names_the_unknown_is_not_offered(unknown):
    for nothing in (None, ""):
        offered = {one.name for one in filled(snippets(), "en", KNOWN | {unknown: nothing})}
        kept = {one.name for one in snippets() if f"{{{unknown}}}" not in one.texts["en"]}
        assert offered == kept
        assert len(kept) < len(snippets())


def test_a_name_is_text_and_never_a_variable():
    greeting = _named(filled(snippets(), "en", KNOWN | {"name": "{owed}"}), "Greeting")
    assert "{owed}" in greeting.text


def test_each_macro_ends_with_a_code_of_the_queues():
    codes = {one.code for one in snippets() if one.code}
    assert codes
    assert codes <= set(load_queue_policy().wrap_up_codes)


@pytest.mark.parametrize(
    ("values", "key"),
    [
        ({"a": {"text": {"en": "x"}}}, "a.name"),
        ({"a": {"name": "A"}}, "a.text.en"),
        ({"a": {"name": "A", "text": {"sv": "x"}}}, "a.text.en"),
        ({"a": {"name": "A", "text": {"en": "{debt}"}}}, "a.text.en"),
        ({"a": {"name": "A", "text": {"en": "{name"}}}, "a.text.en"),
        ({"a": {"name": "A", "code": 1, "text": {"en": "x"}}}, "a.code"),
    ],
)
def test_a_file_that_cannot_be_filled_is_refused(values, key):
    with pytest.raises(RuleTrouble, match=key.replace(".", r"\.")):
        snippets_from(values, file="snippets.toml")

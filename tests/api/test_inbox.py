"""The sandbox's inbox over HTTP: letters that have left, and only for their signed-in customer."""

from datetime import date

import pytest
from psycopg.types.json import Jsonb

from releve.core.values.ids import LenderId
from releve.shell.days.day import Day
from releve.shell.days.run import run_day
from releve.shell.outbox import deliver
from releve.shell.person_keys import place
from releve.shell.person_keys.rows import key_for
from releve.shell.person_keys.sealing import holder

PLACE = "/api/v1/sandbox/inbox"
DAYS = (date(2026, 11, 15), date(2026, 11, 24), date(2026, 11, 27), date(2026, 11, 30))


@pytest.fixture(scope="module")
def days(pool, desk):
    """Some days of Great Britain; all their letters but the bills have left."""
    for on in DAYS:
        run_day(pool, Day(LenderId("small"), desk.markets.file("gb"), on, desk.policy))
    with pool.connection() as connection:
        connection.execute(
            "update outbox_message set send_after = null where body ->> 'kind' <> 'bill'"
        )
        connection.execute(
            "update outbox_message set send_after = 'infinity' where body ->> 'kind' = 'bill'"
        )
        deliver(connection)


def letters(visitor, **query):
    answer = visitor.client.get(PLACE, headers=visitor.headers, params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_letters_that_have_left_are_shown_in_their_own_language(come_in, days):
    amy = come_in("c-amy")
    shown = letters(amy, lang="sv")
    assert shown["letters_text"] == "Meddelanden från oss"
    kinds = {letter["kind"] for letter in shown["letters"]}
    assert {"reminder_before_due", "reminder_after_due"} <= kinds
    assert "bill" not in kinds
    told = [letter for letter in shown["letters"] if letter["kind"] != "document"]
    for letter in told:
        assert (letter["language"], letter["direction"]) == ("en-GB", "ltr")
        assert "£" in letter["text"]
        assert letter["at"][:4] in letter["at_text"]


def test_nobody_else_sees_them(come_in, days):
    amy = {letter["text"] for letter in letters(come_in("c-amy"))["letters"]}
    tom = {letter["text"] for letter in letters(come_in("c-tom"))["letters"]}
    assert amy
    assert not amy & tom
    assert letters(come_in("c-amy", signed_in=False))["letters"] == []


def test_a_document_is_shown_as_it_was_written(come_in, days, pool):
    amy = come_in("c-amy")
    with pool.connection() as connection:
        key = key_for(connection, "small", holder("c-amy"))
        body = key.seal({"document": "d-1", "text": "Statement"}, place.of_message("document/d-1"))
        connection.execute(
            "insert into outbox_message"
            " (lender_id, idempotency_key, channel, recipient, body, created_at, delivered_at)"
            " values ('small', 'document/d-1', 'document', 'c-amy', %s, now(), now())",
            [Jsonb(body)],
        )
    newest = letters(amy)["letters"][0]
    assert (newest["kind"], newest["subject"]) == ("document", "Your document")
    assert newest["text"] == "Statement"


@pytest.mark.parametrize("lang", ["", "xx", "../../etc", "sv-SE", "x" * 3000])
def test_any_language_is_answered(come_in, days, lang):
    shown = letters(come_in("c-tom"), lang=lang)
    heading = "Meddelanden från oss" if lang.startswith("sv") else "Messages from us"
    assert shown["letters_text"] == heading

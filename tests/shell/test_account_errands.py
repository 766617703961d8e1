"""Errands about the account as rows: complaints, contact data, documents, the account's end."""

from datetime import date

import pytest

from releve.core.values.ids import CustomerId, LenderId
from releve.shell.account_record import load_record
from releve.shell.books_check import check_books
from releve.shell.documents import document_of, documents_of, text_of
from releve.shell.evidence_verify import verify_evidence
from releve.shell.facts import load_book
from releve.shell.person_keys import place


@pytest.fixture
def talk(desk, house):
    """A function: what a customer says, one after the other; the answers."""

    def say(*texts, customer=house.AMY):
        conversation = house.converse(desk, customer)
        numbered = enumerate(texts, start=1)
        return [house.say(desk, conversation, f"m{n}", text) for n, text in numbered]

    return say


def rows(pool, statement, **named):
    with pool.connection() as connection:
        return connection.execute(statement, named).fetchall()


def record(desk, customer):
    with desk.pool.connection() as connection:
        return load_record(connection, LenderId(desk.lender_id), CustomerId(customer))


def test_a_complaint_is_a_row_with_its_deadline_and_a_work_item(desk, pool, talk, house):
    answer = talk("complaint your people were rude")[-1]
    assert answer["phase"] == "with_person"
    (complaint,) = record(desk, house.AMY).open_complaints
    told = [line["facts"].get("date") for line in answer["lines"]]
    assert {"date": complaint.answer_by.isoformat()} in told
    assert rows(pool, "select reason, queue from work_item") == [("complaint", "complaints")]
    again = talk("complaint your people were rude")[-1]
    assert again["lines"][0]["message"] == "complaint-already"
    assert len(record(desk, house.AMY).complaints) == 1


def test_contact_data_changes_after_a_yes_only(pool, desk, talk, house):
    def email():
        with pool.connection() as connection:
            whose = LenderId(desk.lender_id), CustomerId(house.AMY)
            return load_book(connection, *whose, today=date(2026, 11, 15)).customer.email

    talk("account_details_change amy.new@example.org")
    before = email()
    assert before != "amy.new@example.org"
    talk("account_details_change amy.new@example.org", "no")
    assert email() == before
    talk("account_details_change amy.new@example.org", "yes")
    assert email() == "amy.new@example.org"


def test_an_archive_holds_what_is_known_and_is_the_customers_alone(desk, pool, talk, house):
    answers = talk("close_account_or_gdpr send me a copy of my data", "yes")
    assert answers[-1]["effects"][0]["effect"] == "export_personal_data"
    lender = LenderId(desk.lender_id)
    with pool.connection() as connection:
        ((made, kind, day),) = documents_of(connection, lender, CustomerId(house.AMY))
        found = document_of(connection, lender, CustomerId(house.AMY), made)
        assert document_of(connection, lender, CustomerId(house.TOM), made) is None
    assert kind == "archive"
    assert found is not None
    body = found[2]
    assert body["customer"]["customer_id"] == house.AMY
    assert body["orders"]
    assert any("copy of my data" in turn["said"] for turn in body["conversations"])
    assert house.AMY in text_of(kind, day, body, desk.wording, "en-GB")
    ((name, who, sealed),) = rows(
        pool,
        "select idempotency_key, recipient, body from outbox_message where channel = 'document'",
    )
    letter = house.key_of(pool, desk, house.AMY).open(sealed, place.of_message(name))
    assert (who, letter["document"]) == (house.AMY, made)


def test_nothing_is_erased_while_books_are_kept(desk, pool, talk, house):
    answer = talk("close_account_or_gdpr delete all my personal data")[-1]
    assert answer["outcomes"][-1] == {
        "errand": "close_account_or_gdpr",
        "outcome": "informed",
        "code": "retention_required",
    }
    assert not rows(pool, "select from effect")
    assert record(desk, house.AMY).erased_on is None


def test_books_and_evidence_hold_after_all_of_it(desk, pool, talk):
    talk("complaint it took too long")
    talk("account_details_change amy.new@example.org", "yes")
    talk("close_account_or_gdpr send me a copy of my data", "yes")
    with pool.connection() as connection:
        assert all(check.holds for check in check_books(connection, LenderId(desk.lender_id)))
        assert verify_evidence(connection, desk.lender_id).holds

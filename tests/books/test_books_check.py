"""`books check` finds each way in which rows can be wrong. The owner makes them so."""

import pytest

from releve.core.values.ids import LenderId
from releve.shell.books_check import check_books

LENDER = LenderId("L")
OTHER = LenderId("M")

UNGUARDED = """
alter table journal_entry disable trigger user;
alter table posting disable trigger user;
alter table effect disable trigger user;
alter table ownership_change disable trigger user;
alter table work_item disable trigger user;
alter table desk_message disable trigger user;
alter table handle_time disable trigger user;
alter table turn disable trigger user;
"""
GUARDED = UNGUARDED.replace("disable", "enable")

FIRST = "entry_id = (select min(entry_id) from journal_entry)"
OF_A_MERCHANT = """
insert into merchant_order (
    lender_id, order_id, placed_at, expires_at, original_minor, purchase
)
values ('L', 'o1', now(), now() + interval '1 day', 90000, '{}');
insert into order_capture
select 'L', 'o1', 1, 'cap', entry_id, now(), 90000, 1, 1, '{}', '[]'
from journal_entry where order_id = 'o1' and kind = 'capture';
"""
OF_A_REFUND = f"""
{OF_A_MERCHANT}
insert into refund values ('L', 'o1', 1, '2026-11-02', 5, 0);
insert into merchant_refund select 'L', 'o1', 1, 'ref', entry_id, now(), '{{}}' from order_capture;
"""
OF_A_PAYOUT = """
insert into payout
select 'L', 'R1', 'm1', 'SEK', '2026-11-02', 5, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0;
insert into payout_begun values ('L', 'R1', 'm1', 'SEK', '2026-11-02');
update merchant_transaction set payment_reference = 'R1' where order_id = 'o1';
"""
# A conversation that an agent has: handed over by its first turn, taken, and written in.
TALK = """
insert into agent (lender_id, agent_id, name, roles)
values ('L', 'sam', 'Sam', '{agent}'), ('L', 'kim', 'Kim', '{agent}');
insert into conversation (
    lender_id, conversation_id, customer_id, market, channel, state, revision, opened_at,
    owner_kind, owner, owner_revision
)
select 'L', 'c', min(customer_id), 'se', 'chat', '"k1.x"', 1, '2026-11-02', 'agent', 'sam', 2
from customer where lender_id = 'L';
insert into turn (lender_id, conversation_id, message_id, position, said, answer, phase, at)
values ('L', 'c', 'm1', 1, 'k1.x', '"k1.x"', 'with_person', '2026-11-02');
insert into work_item (
    lender_id, work_item_id, conversation_id, queue, skill, reason, language, market, brief,
    evidence_id, opened_at, due_at, agent_id, stint, stint_since
)
values ('L', 'w', 'c', 'care', 'care', 'vulnerable', 'sv', 'se', '"k1.x"', 'E-1', '2026-11-02',
    '2026-11-02', 'sam', 'talk', '2026-11-02 01:00');
insert into ownership_change values
    ('L', 'c', 1, '2026-11-02', 'assistant', '', 'queue', 'care', 'handed_over', null, null, 0),
    ('L', 'c', 2, '2026-11-02 01:00', 'queue', 'care', 'agent', 'sam', 'taken', 'sam', null, 1);
insert into desk_message values
    ('L', 'c', 1, 'd1', 1, 'sam', '"k1.x"', '2026-11-02 01:01');
insert into handle_time values
    ('L', 'w', 1, 'talk', 'none', 'vulnerable', 'care', 'sv', 'se', '2026-11-02 01:00',
    '2026-11-02 01:01', default, 1);
"""
BREAKS = [
    (
        "entries_balanced",
        f"update posting set amount_minor = 7 where {FIRST} and line = 1",
    ),
    ("entries_have_two_postings", f"delete from posting where {FIRST}"),
    ("postings_have_entries", f"delete from journal_entry where {FIRST}"),
    ("entries_sealed", f"delete from posting where {FIRST} and line = 1"),
    ("entries_sealed", "grant update (amount_minor) on posting to releve_app"),
    ("entries_sealed", "grant delete on effect to releve_app"),
    ("entries_sealed", "drop trigger only_appended on posting"),
    (
        "posted_once",
        (
            "alter table journal_entry drop constraint posted_once;"
            "update journal_entry set idempotency_key = 'same'"
        ),
    ),
    (
        "reversed_once",
        ("drop index reversed_once;update journal_entry set kind = 'reversal', reverses = 1"),
    ),
    ("installments_agree", "update installment set paid_minor = 1 where order_id = 'o1'"),
    ("installments_agree", "update installment set credited_minor = 1 where order_id = 'o1'"),
    ("installments_agree", "delete from installment where order_id = 'o1'"),
    ("receivables_agree", "update installment set paid_minor = 1 where order_id = 'o1'"),
    ("fees_agree", "update fee set waived_minor = 1"),
    (
        "payments_agree",
        "insert into payment values ('L', 'o1', 1, '2026-11-02', 5, null)",
    ),
    ("refunds_agree", "insert into refund values ('L', 'o1', 1, '2026-11-02', 5, 0)"),
    ("captures_agree", "update customer_order set captured_minor = 5 where order_id = 'o1'"),
    ("unmatched_agree", "update unmatched_payment set amount_minor = 5"),
    ("orders_agree", "update customer_order set currency = 'EUR' where order_id = 'o1'"),
    (
        "pauses_agree",
        (
            "insert into pause values ('L', 'o1', 1, 'return', '2026-11-02', '2026-11-09', null),"
            " ('L', 'o1', 2, 'return', '2026-11-01', '2026-11-09', null)"
        ),
    ),
    (
        "effects_agree",
        (
            "insert into effect (lender_id, idempotency_key, evidence_id, name, arguments,"
            " customer_id, order_id, applied_on)"
            """ values ('L', 'k', 'e', 'take_payment', '{"amount": 5}', 'c1', 'o1', '2026-11-02')"""
        ),
    ),
    (
        "effects_agree",
        (
            "insert into effect (lender_id, idempotency_key, evidence_id, name, arguments,"
            " customer_id, order_id, applied_on)"
            """ values ('L', 'k', 'e', 'waive_fee', '{"amount": "five"}', 'c1', 'o1',"""
            " '2026-11-02')"
        ),
    ),
    (
        "effects_agree",
        (
            "insert into effect (lender_id, idempotency_key, evidence_id, name, arguments,"
            " customer_id, order_id, entry_id, applied_on)"
            " select 'L', 'k', 'e', 'move_due_date', '{}', 'c1', 'o1', min(entry_id), '2026-11-02'"
            " from journal_entry"
        ),
    ),
    (
        "accounts_stand_right",
        "update posting set amount_minor = -amount_minor where account = 'unmatched_payments'",
    ),
    ("interest_agrees", "update installment set interest_minor = 5 where order_id = 'o1'"),
    (
        "interest_agrees",
        (
            "update installment set interest_minor = 5, interest_earned_minor = 5"
            " where order_id = 'o1'"
        ),
    ),
    (
        "arrangements_agree",
        "insert into arrangement values ('L', 'o1', 1, '2026-11-02', 2, '2026-12-01')",
    ),
    ("credits_agree", "update customer_order set credit_minor = 5 where order_id = 'o1'"),
    ("credits_agree", "update customer_order set lost_minor = 5 where order_id = 'o1'"),
    (
        "credits_agree",
        "insert into order_adjustment values ('L', 'o1', 1, 'goodwill', '2026-11-02', 5)",
    ),
    (
        "credits_agree",
        "insert into order_adjustment values ('L', 'o1', 1, 'recovery', '2026-11-02', 5)",
    ),
    (
        "refunds_agree",
        "insert into order_adjustment values ('L', 'o1', 1, 'credit_refund', '2026-11-02', 5)",
    ),
    (
        "payments_agree",
        "insert into payment values ('L', 'o1', 1, '2026-11-02', 5, null, '2026-11-03')",
    ),
    ("captures_posted", f"{OF_A_MERCHANT} update order_capture set amount_minor = 5"),
    ("captures_posted", f"{OF_A_MERCHANT} update merchant_order set released_minor = 5"),
    ("captures_posted", f"{OF_A_MERCHANT} delete from order_capture"),
    ("refunds_of_captures_agree", OF_A_REFUND),
    (
        "refunds_of_captures_agree",
        f"{OF_A_REFUND} insert into refund_of_capture values ('L', 'o1', 1, 1, 90001)",
    ),
    ("transactions_agree", "update merchant_transaction set fee_minor = 5 where order_id = 'o1'"),
    ("transactions_agree", "delete from merchant_transaction where order_id = 'o1'"),
    ("payouts_add_up", OF_A_PAYOUT),
    ("payouts_add_up", f"{OF_A_PAYOUT} update payout set sale_minor = 0, fee_minor = 0;"),
    (
        "payouts_posted",
        "update posting set order_id = null where account = 'merchant_payable' and line > 1",
    ),
    (
        "returned_payouts_posted",
        (
            f"{OF_A_PAYOUT} insert into hold_back select 'L', 'R1', 'm1', 'SEK', 5, '2026-11-03',"
            " min(entry_id), null, 'came_back', 'E-1' from journal_entry"
        ),
    ),
    ("payables_agree", "update merchant_transaction set gross_minor = 5 where order_id = 'o1'"),
    ("owners_follow", f"{TALK} update ownership_change set from_owner = 'x' where revision = 2"),
    ("owners_follow", f"{TALK} delete from ownership_change where revision = 1"),
    ("owners_stand", f"{TALK} update conversation set owner = 'kim'"),
    ("owners_stand", f"{TALK} delete from ownership_change where revision = 2"),
    ("owners_have_their_work", f"{TALK} update work_item set agent_id = null, stint = null"),
    ("owners_have_their_work", f"{TALK} update work_item set closed_at = now(), stint = null"),
    ("owners_have_their_work", f"{TALK} update work_item set stint = null"),
    (
        "assistants_answer_their_own",
        (
            f"{TALK} insert into turn (lender_id, conversation_id, message_id, position, said,"
            " answer, phase, at)"
            " values ('L', 'c', 'm2', 2, 'k1.x', '\"k1.x\"', 'listening', now())"
        ),
    ),
    ("people_write_in_their_own", f"{TALK} update desk_message set agent_id = 'kim'"),
    ("people_write_in_their_own", f"{TALK} update desk_message set at = '2026-11-01'"),
    ("handle_time_in_bounds", f"{TALK} update handle_time set began_at = '2026-11-01'"),
]


def test_a_conversation_that_people_have_holds(owner):
    owner.execute(UNGUARDED)
    owner.execute(TALK)
    owner.execute(GUARDED)
    assert [check for check in check_books(owner) if not check.holds] == []


def test_an_untouched_lender_holds(owner):
    checks = check_books(owner)
    assert [check for check in checks if not check.holds] == []
    assert {check.check for check in checks} == {name for name, _ in BREAKS}


@pytest.mark.parametrize(("check", "statement"), BREAKS)
def test_what_is_broken_is_found(owner, check, statement):
    owner.execute(UNGUARDED)
    owner.execute(statement)
    owner.execute(GUARDED)
    for lender_id in (None, LENDER):
        found = {found.check: found for found in check_books(owner, lender_id)}
        assert not found[check].holds
        assert "broken, the first: " in found[check].detail
        assert found[check].as_record()["holds"] is False


def test_another_lenders_fault_is_not_this_ones(owner):
    owner.execute("insert into lender values ('M', 'Other', 'se')")
    owner.execute("update installment set paid_minor = 1 where order_id = 'o1'")
    assert all(check.holds for check in check_books(owner, OTHER))

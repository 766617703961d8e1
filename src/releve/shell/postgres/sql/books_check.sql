-- The invariants of the books, each recomputed from rows. Every block gives what breaks it, one
-- text a row; none is the proof. `lender_id` null stands for all lenders.
-- Here: entries and accounts. Orders and merchants have files of their own.

-- name: entries_balanced
select format('entry %%s is off by %%s %%s', entry_id, sum(amount_minor), currency)
from posting
where %(lender_id)s::text is null or lender_id = %(lender_id)s
group by lender_id, entry_id, currency
having sum(amount_minor) <> 0

-- name: entries_have_two_postings
select format('entry %%s has %%s postings', e.entry_id, coalesce(p.lines, 0))
from journal_entry e
left join (
    select lender_id, entry_id, count(*) as lines
    from posting
    where %(lender_id)s::text is null or lender_id = %(lender_id)s
    group by lender_id, entry_id
) p using (lender_id, entry_id)
where (%(lender_id)s::text is null or e.lender_id = %(lender_id)s) and coalesce(p.lines, 0) < 2

-- name: postings_have_entries
select format('posting %%s of entry %%s has no entry', p.line, p.entry_id)
from posting p
left join journal_entry e using (lender_id, entry_id)
where (%(lender_id)s::text is null or p.lender_id = %(lender_id)s) and e.entry_id is null

-- name: entries_sealed
-- Nobody but the owner may change what is posted, and the triggers that refuse it are at work.
-- The lines of an entry are numbered without a gap from 1.
select format('trigger %%s of %%s is off', t.tgname, t.tgrelid::regclass)
from pg_trigger t
where t.tgrelid in ('journal_entry'::regclass, 'posting'::regclass, 'effect'::regclass)
    and not t.tgisinternal and t.tgenabled not in ('O', 'A')
union all
select format('%%s of %%s triggers are there', count(*), 6)
from pg_trigger t
where t.tgrelid in ('journal_entry'::regclass, 'posting'::regclass, 'effect'::regclass)
    and not t.tgisinternal
having count(*) < 6
union all
select format('releve_app may change %%s', books)
from unnest(array['journal_entry', 'posting', 'effect']) as books
where has_table_privilege('releve_app', books, 'update, delete, truncate')
    or has_any_column_privilege('releve_app', books, 'update')
union all
select format('entry %%s lacks a line', entry_id)
from posting
where %(lender_id)s::text is null or lender_id = %(lender_id)s
group by lender_id, entry_id
having max(line) <> count(*)

-- name: posted_once
select format('key %%s is posted %%s times', idempotency_key, count(*))
from journal_entry
where %(lender_id)s::text is null or lender_id = %(lender_id)s
group by lender_id, idempotency_key
having count(*) > 1

-- name: reversed_once
select format('entry %%s is reversed %%s times', reverses, count(*))
from journal_entry
where reverses is not null and (%(lender_id)s::text is null or lender_id = %(lender_id)s)
group by lender_id, reverses
having count(*) > 1
union all
select format('entry %%s is not the opposite of entry %%s', e.entry_id, e.reverses)
from journal_entry e
join posting p on p.lender_id = e.lender_id and p.entry_id in (e.entry_id, e.reverses)
where e.reverses is not null and (%(lender_id)s::text is null or e.lender_id = %(lender_id)s)
group by e.lender_id, e.entry_id, e.reverses, p.account, p.currency, p.order_id, p.installment,
    p.fee
having sum(p.amount_minor) <> 0

-- name: effects_agree
-- An effect that moves money has its entry, of its order and amount, and no other effect has it.
with moved as (
    select f.lender_id, f.effect_id, sum(p.amount_minor) as amount
    from effect f
    join posting p using (lender_id, entry_id)
    where p.account in ('cash', 'unmatched_payments', 'fee_waivers')
        and (%(lender_id)s::text is null or f.lender_id = %(lender_id)s)
        and (%(lender_id)s::text is null or p.lender_id = %(lender_id)s)
    group by f.lender_id, f.effect_id
),
sold as (
    -- What a merchant is owed of a capture, with its fee and the tax on it, or owes of a refund.
    select f.lender_id, f.effect_id, sum(p.amount_minor) as amount
    from effect f
    join posting p using (lender_id, entry_id)
    where p.account in ('merchant_payable', 'merchant_fee_income', 'tax_payable')
        and (%(lender_id)s::text is null or f.lender_id = %(lender_id)s)
        and (%(lender_id)s::text is null or p.lender_id = %(lender_id)s)
    group by f.lender_id, f.effect_id
)
select format('effect %%s, %%s, and its entry do not agree', f.effect_id, f.name)
from effect f
left join journal_entry e using (lender_id, entry_id)
left join moved using (lender_id, effect_id)
left join sold using (lender_id, effect_id)
where (%(lender_id)s::text is null or f.lender_id = %(lender_id)s)
    and case f.name
        when 'take_payment' then
            coalesce(e.kind not in ('payment', 'payment_matched'), true)
            or e.order_id is distinct from f.order_id
            or moved.amount::text is distinct from f.arguments ->> 'amount'
        when 'waive_fee' then
            e.kind is distinct from 'fee_waived'
            or e.order_id is distinct from f.order_id
            or moved.amount::text is distinct from f.arguments ->> 'amount'
        when 'arrange_forbearance' then e.kind is distinct from 'forbearance'
        when 'withdraw_from_credit' then
            e.kind is distinct from 'forbearance' or e.order_id is distinct from f.order_id
        when 'capture_order' then
            e.kind is distinct from 'capture' or e.order_id is distinct from f.order_id
            or (-sold.amount)::text is distinct from f.arguments ->> 'amount'
        when 'refund_capture' then
            e.kind is distinct from 'refund' or e.order_id is distinct from f.order_id
            or sold.amount::text is distinct from f.arguments ->> 'amount'
        when 'accept_dispute' then
            e.kind <> 'refund' or e.order_id <> f.order_id
        else f.entry_id is not null
    end
union all
select format('entry %%s is of %%s effects', entry_id, count(*))
from effect
where entry_id is not null and (%(lender_id)s::text is null or lender_id = %(lender_id)s)
group by lender_id, entry_id
having count(*) > 1

-- name: accounts_stand_right
-- What is owed to the lender is never less than nothing, nor what it owes to customers.
select format('lender %%s: %%s stands at %%s %%s', lender_id, account, sum(amount_minor), currency)
from posting
where account in (
        'receivable', 'late_fee_receivable', 'unmatched_payments', 'customer_credit',
        'unearned_interest'
    )
    and (%(lender_id)s::text is null or lender_id = %(lender_id)s)
group by lender_id, account, currency
having sum(amount_minor) * (case when account in ('receivable', 'late_fee_receivable')
    then 1 else -1 end) < 0

-- The invariants of the books, each recomputed from rows. Every block gives what breaks it, one
-- text a row; none is the proof. `lender_id` null stands for all lenders.

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
select format('%%s of %%s triggers are there', count(*), 5)
from pg_trigger t
where t.tgrelid in ('journal_entry'::regclass, 'posting'::regclass, 'effect'::regclass)
    and not t.tgisinternal
having count(*) < 5
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

-- name: installments_agree
-- Debits are what was agreed; payments are paid; refunds, forbearance, charge-off are credited.
with posted as (
    select
        p.lender_id, p.order_id, p.installment as number,
        sum(p.amount_minor) filter (
            where e.kind in ('capture', 'forbearance') and p.amount_minor > 0
        ) as amount,
        -coalesce(sum(p.amount_minor) filter (
            where e.kind in ('payment', 'payment_matched', 'reversal')
        ), 0) as paid,
        -coalesce(sum(p.amount_minor) filter (
            where e.kind in ('refund', 'forbearance', 'charge_off') and p.amount_minor < 0
        ), 0) as credited
    from posting p
    join journal_entry e using (lender_id, entry_id)
    where p.account = 'receivable'
        and (%(lender_id)s::text is null or p.lender_id = %(lender_id)s)
        and (%(lender_id)s::text is null or e.lender_id = %(lender_id)s)
    group by p.lender_id, p.order_id, p.installment
),
kept as (
    select * from installment
    where %(lender_id)s::text is null or lender_id = %(lender_id)s
)
select format(
    'order %%s installment %%s: amount %%s paid %%s credited %%s, posted %%s, %%s and %%s',
    order_id, number, kept.amount_minor, kept.paid_minor, kept.credited_minor, posted.amount,
    posted.paid, posted.credited
)
from kept
full join posted using (lender_id, order_id, number)
where (kept.amount_minor, kept.paid_minor, kept.credited_minor)
    is distinct from (posted.amount, posted.paid, posted.credited)

-- name: fees_agree
with posted as (
    select
        p.lender_id, p.order_id, p.fee as number,
        sum(p.amount_minor) filter (where e.kind = 'late_fee') as amount,
        -coalesce(sum(p.amount_minor) filter (
            where e.kind in ('payment', 'payment_matched', 'reversal')
        ), 0) as paid,
        -coalesce(sum(p.amount_minor) filter (
            where e.kind in ('fee_waived', 'charge_off')
        ), 0) as waived
    from posting p
    join journal_entry e using (lender_id, entry_id)
    where p.account = 'late_fee_receivable'
        and (%(lender_id)s::text is null or p.lender_id = %(lender_id)s)
        and (%(lender_id)s::text is null or e.lender_id = %(lender_id)s)
    group by p.lender_id, p.order_id, p.fee
),
kept as (
    select * from fee where %(lender_id)s::text is null or lender_id = %(lender_id)s
)
select format(
    'order %%s fee %%s: amount %%s paid %%s waived %%s, posted %%s, %%s and %%s',
    order_id, number, kept.amount_minor, kept.paid_minor, kept.waived_minor, posted.amount,
    posted.paid, posted.waived
)
from kept
full join posted using (lender_id, order_id, number)
where (kept.amount_minor, kept.paid_minor, kept.waived_minor)
    is distinct from (posted.amount, posted.paid, posted.waived)

-- name: receivables_agree
-- By currency: what customers owe by the plans and fees is what the two accounts say.
with owed as (
    select o.lender_id, o.currency, sum(i.amount_minor - i.paid_minor - i.credited_minor) as owed
    from installment i join customer_order o using (lender_id, order_id)
    where %(lender_id)s::text is null or o.lender_id = %(lender_id)s
    group by o.lender_id, o.currency
    union all
    select o.lender_id, o.currency, sum(f.amount_minor - f.paid_minor - f.waived_minor)
    from fee f join customer_order o using (lender_id, order_id)
    where %(lender_id)s::text is null or o.lender_id = %(lender_id)s
    group by o.lender_id, o.currency
    union all
    select p.lender_id, p.currency, -sum(p.amount_minor)
    from posting p
    where p.account in ('receivable', 'late_fee_receivable')
        and (%(lender_id)s::text is null or p.lender_id = %(lender_id)s)
    group by p.lender_id, p.currency
)
select format('lender %%s: owed and posted differ by %%s %%s', lender_id, sum(owed), currency)
from owed
group by lender_id, currency
having sum(owed) <> 0

-- name: payments_agree
with sums as (
    select y.lender_id, y.order_id, y.amount_minor as amount
    from payment y
    where %(lender_id)s::text is null or y.lender_id = %(lender_id)s
    union all
    select p.lender_id, p.order_id, p.amount_minor
    from posting p
    join journal_entry e using (lender_id, entry_id)
    where e.kind in ('payment', 'payment_matched')
        and p.account in ('receivable', 'late_fee_receivable')
        and (%(lender_id)s::text is null or p.lender_id = %(lender_id)s)
        and (%(lender_id)s::text is null or e.lender_id = %(lender_id)s)
)
select format('order %%s: payments and their postings differ by %%s', order_id, sum(amount))
from sums
group by lender_id, order_id
having sum(amount) <> 0

-- name: refunds_agree
-- What a refund gives back leaves the merchant's account; what it pays out leaves the customer's.
with sums as (
    select
        r.lender_id, r.order_id, r.amount_minor as amount, r.paid_out_minor as paid_out,
        0::bigint as credit
    from refund r
    where %(lender_id)s::text is null or r.lender_id = %(lender_id)s
    union all
    select
        p.lender_id, p.order_id,
        case when e.kind = 'refund' and p.account = 'merchant_payable'
            then -p.amount_minor else 0 end,
        case when e.kind = 'refund_paid_out' and p.account = 'cash'
            then p.amount_minor else 0 end,
        case when p.account = 'customer_credit' then p.amount_minor else 0 end
    from posting p
    join journal_entry e using (lender_id, entry_id)
    where e.kind in ('refund', 'refund_paid_out')
        and (%(lender_id)s::text is null or p.lender_id = %(lender_id)s)
        and (%(lender_id)s::text is null or e.lender_id = %(lender_id)s)
)
select format('order %%s: refunds and their postings differ', order_id)
from sums
group by lender_id, order_id
having sum(amount) <> 0 or sum(paid_out) <> 0 or sum(credit) <> 0

-- name: captures_agree
-- Captured is at most authorized, and is what the merchant got and paid as fee.
with posted as (
    select p.lender_id, p.order_id, -sum(p.amount_minor) as captured
    from posting p
    join journal_entry e using (lender_id, entry_id)
    where e.kind = 'capture' and p.account in ('merchant_payable', 'merchant_fee_income')
        and (%(lender_id)s::text is null or p.lender_id = %(lender_id)s)
        and (%(lender_id)s::text is null or e.lender_id = %(lender_id)s)
    group by p.lender_id, p.order_id
)
select format(
    'order %%s: authorized %%s, captured %%s, posted %%s', o.order_id, o.authorized_minor,
    o.captured_minor, posted.captured
)
from customer_order o
left join posted using (lender_id, order_id)
where (%(lender_id)s::text is null or o.lender_id = %(lender_id)s)
    and (
        o.captured_minor > o.authorized_minor
        or o.captured_minor <> coalesce(posted.captured, 0)
    )

-- name: unmatched_agree
with sums as (
    select u.lender_id, u.currency, u.amount_minor as amount
    from unmatched_payment u
    where u.matched_on is null
        and (%(lender_id)s::text is null or u.lender_id = %(lender_id)s)
    union all
    select p.lender_id, p.currency, p.amount_minor
    from posting p
    where p.account = 'unmatched_payments'
        and (%(lender_id)s::text is null or p.lender_id = %(lender_id)s)
)
select
    format('lender %%s: unmatched and posted differ by %%s %%s', lender_id, sum(amount), currency)
from sums
group by lender_id, currency
having sum(amount) <> 0

-- name: orders_agree
-- A posting of an order is in the order's currency and of an order there is.
select format('entry %%s posts %%s to order %%s', p.entry_id, p.currency, p.order_id)
from posting p
left join customer_order o using (lender_id, order_id)
where p.order_id is not null and o.currency is distinct from p.currency
    and (%(lender_id)s::text is null or p.lender_id = %(lender_id)s)

-- name: pauses_agree
-- Pauses and disputes of an order do not begin before those registered before them.
select format('order %%s: pause %%s begins before the one before it', order_id, number)
from (
    select
        *, lag(started_on) over (partition by lender_id, order_id order by number) as earlier
    from pause
    where %(lender_id)s::text is null or lender_id = %(lender_id)s
) p
where started_on < earlier

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
)
select format('effect %%s, %%s, and its entry do not agree', f.effect_id, f.name)
from effect f
left join journal_entry e using (lender_id, entry_id)
left join moved using (lender_id, effect_id)
where (%(lender_id)s::text is null or f.lender_id = %(lender_id)s)
    and case f.name
        when 'take_payment' then
            coalesce(e.kind not in ('payment', 'payment_matched'), true)
            or e.order_id is distinct from f.order_id
            or moved.amount is distinct from (f.arguments ->> 'amount')::bigint
        when 'waive_fee' then
            e.kind is distinct from 'fee_waived'
            or e.order_id is distinct from f.order_id
            or moved.amount is distinct from (f.arguments ->> 'amount')::bigint
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
where account in ('receivable', 'late_fee_receivable', 'unmatched_payments', 'customer_credit')
    and (%(lender_id)s::text is null or lender_id = %(lender_id)s)
group by lender_id, account, currency
having sum(amount_minor) * (case when account in ('receivable', 'late_fee_receivable')
    then 1 else -1 end) < 0

-- name: captures_posted
-- Captures of merchants: each is its entry, together they are what the order says, and what is
-- authorized and not given up covers them.
with kept as (
    select c.lender_id, c.order_id, c.entry_id, c.number, c.amount_minor
    from order_capture c
    where %(lender_id)s::text is null or c.lender_id = %(lender_id)s
),
posted as (
    select p.lender_id, p.entry_id, e.kind, e.order_id, -sum(p.amount_minor) as amount
    from kept k
    join journal_entry e using (lender_id, entry_id)
    join posting p using (lender_id, entry_id)
    where p.account in ('merchant_payable', 'merchant_fee_income')
    group by p.lender_id, p.entry_id, e.kind, e.order_id
)
select format('order %%s capture %%s: %%s, posted %%s', k.order_id, k.number, k.amount_minor,
    posted.amount)
from kept k
left join posted using (lender_id, entry_id)
where posted.kind is distinct from 'capture' or posted.order_id is distinct from k.order_id
    or posted.amount is distinct from k.amount_minor
union all
select format('order %%s: authorized %%s, released %%s, captured %%s in captures of %%s',
    o.order_id, o.authorized_minor, m.released_minor, o.captured_minor, coalesce(k.amount, 0))
from merchant_order m
join customer_order o using (lender_id, order_id)
left join (
    select lender_id, order_id, sum(amount_minor) as amount from kept group by lender_id, order_id
) k using (lender_id, order_id)
where (%(lender_id)s::text is null or m.lender_id = %(lender_id)s)
    and (
        coalesce(k.amount, 0) <> o.captured_minor
        or o.captured_minor + m.released_minor > o.authorized_minor
    )

-- name: refunds_of_captures_agree
-- A merchant's refund is its entry and the parts of captures that it gave back; no capture gives
-- back more than it took.
with parts as (
    select r.lender_id, r.order_id, r.refund_number, r.capture_number, r.amount_minor
    from refund_of_capture r
    where %(lender_id)s::text is null or r.lender_id = %(lender_id)s
),
said as (
    select m.lender_id, m.order_id, m.number, m.entry_id, f.amount_minor
    from merchant_refund m
    join refund f using (lender_id, order_id, number)
    where %(lender_id)s::text is null or m.lender_id = %(lender_id)s
)
select format('order %%s refund %%s: %%s, of captures %%s, posted %%s', s.order_id, s.number,
    s.amount_minor, p.amount, posted.amount)
from said s
left join (
    select lender_id, order_id, refund_number as number, sum(amount_minor) as amount
    from parts
    group by lender_id, order_id, refund_number
) p using (lender_id, order_id, number)
left join (
    select e.lender_id, e.entry_id, e.order_id, sum(p.amount_minor) as amount
    from said
    join journal_entry e using (lender_id, entry_id)
    join posting p on p.lender_id = e.lender_id and p.entry_id = e.entry_id
    where e.kind = 'refund' and p.account = 'merchant_payable'
    group by e.lender_id, e.entry_id, e.order_id
) posted on posted.lender_id = s.lender_id and posted.entry_id = s.entry_id
    and posted.order_id = s.order_id
where p.amount is distinct from s.amount_minor or posted.amount is distinct from s.amount_minor
union all
select format('order %%s capture %%s: %%s refunded of %%s', c.order_id, c.number, p.amount,
    c.amount_minor)
from order_capture c
join (
    select lender_id, order_id, capture_number as number, sum(amount_minor) as amount
    from parts
    group by lender_id, order_id, capture_number
) p using (lender_id, order_id, number)
where p.amount > c.amount_minor

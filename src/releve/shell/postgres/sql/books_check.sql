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

-- name: installments_agree
-- Debits are what was agreed; payments, less those taken back, are paid; refunds, forbearance,
-- charge-off, goodwill and interest saved are credited.
with posted as (
    select
        p.lender_id, p.order_id, p.installment as number,
        sum(p.amount_minor) filter (
            where e.kind in ('capture', 'forbearance') and p.amount_minor > 0
        ) as amount,
        -coalesce(sum(p.amount_minor) filter (
            where coalesce(back.kind, e.kind) in ('payment', 'payment_matched')
        ), 0) as paid,
        -coalesce(sum(p.amount_minor) filter (
            where e.kind in ('refund', 'forbearance', 'charge_off', 'goodwill')
                    and p.amount_minor < 0
                or coalesce(back.kind, e.kind) = 'interest_saved'
        ), 0) as credited
    from posting p
    join journal_entry e using (lender_id, entry_id)
    left join journal_entry back
        on back.lender_id = e.lender_id and back.entry_id = e.reverses
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
            where e.kind in ('fee_waived', 'charge_off', 'goodwill')
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

-- name: interest_agrees
-- Of each order: agreed interest that is not earned is what stands as unearned, what is earned is
-- income.
with sums as (
    select
        i.lender_id, i.order_id, i.interest_minor - i.interest_earned_minor as unearned,
        i.interest_earned_minor as earned
    from installment i
    where %(lender_id)s::text is null or i.lender_id = %(lender_id)s
    union all
    select
        p.lender_id, p.order_id,
        case when p.account = 'unearned_interest' then p.amount_minor else 0 end,
        case when p.account = 'interest_income' then p.amount_minor else 0 end
    from posting p
    where p.account in ('unearned_interest', 'interest_income')
        and (%(lender_id)s::text is null or p.lender_id = %(lender_id)s)
)
select format('order %%s: interest and its postings differ by %%s not earned, %%s earned',
    order_id, sum(unearned), sum(earned))
from sums
group by lender_id, order_id
having sum(unearned) <> 0 or sum(earned) <> 0

-- name: credits_agree
-- Of each order: what the customer is owed, what was lost, and each kind of adjustment.
with sums as (
    select
        o.lender_id, o.order_id, o.credit_minor as credit, o.lost_minor as lost,
        0::bigint as goodwill, 0::bigint as recovered
    from customer_order o
    where %(lender_id)s::text is null or o.lender_id = %(lender_id)s
    union all
    select
        j.lender_id, j.order_id, 0, 0,
        case when j.kind = 'goodwill' then j.amount_minor else 0 end,
        case when j.kind = 'recovery' then j.amount_minor else 0 end
    from order_adjustment j
    where %(lender_id)s::text is null or j.lender_id = %(lender_id)s
    union all
    select
        p.lender_id, p.order_id,
        case when p.account = 'customer_credit' then p.amount_minor else 0 end,
        case when p.account = 'credit_losses' then -p.amount_minor else 0 end,
        case when p.account = 'goodwill' then -p.amount_minor else 0 end,
        case when p.account = 'recoveries' then p.amount_minor else 0 end
    from posting p
    where p.account in ('customer_credit', 'credit_losses', 'goodwill', 'recoveries')
        and (%(lender_id)s::text is null or p.lender_id = %(lender_id)s)
)
select format('order %%s: credit, losses or adjustments and their postings differ', order_id)
from sums
group by lender_id, order_id
having sum(credit) <> 0 or sum(lost) <> 0 or sum(goodwill) <> 0 or sum(recovered) <> 0
union all
select format('order %%s: more recovered than the %%s lost', o.order_id, o.lost_minor)
from customer_order o
join order_adjustment j using (lender_id, order_id)
where j.kind = 'recovery' and (%(lender_id)s::text is null or o.lender_id = %(lender_id)s)
group by o.lender_id, o.order_id
having sum(j.amount_minor) > o.lost_minor

-- name: payments_agree
-- What was received, and of that what was taken back.
with sums as (
    select
        y.lender_id, y.order_id, y.amount_minor as amount,
        case when y.reversed_on is null then 0 else y.amount_minor end as taken_back
    from payment y
    where %(lender_id)s::text is null or y.lender_id = %(lender_id)s
    union all
    select
        p.lender_id, p.order_id, case when back.kind is null then p.amount_minor else 0 end,
        case when back.kind is null then 0 else -p.amount_minor end
    from posting p
    join journal_entry e using (lender_id, entry_id)
    left join journal_entry back
        on back.lender_id = e.lender_id and back.entry_id = e.reverses
    where coalesce(back.kind, e.kind) in ('payment', 'payment_matched')
        and p.account in ('receivable', 'late_fee_receivable', 'customer_credit')
        and (%(lender_id)s::text is null or p.lender_id = %(lender_id)s)
        and (%(lender_id)s::text is null or e.lender_id = %(lender_id)s)
)
select format('order %%s: payments and their postings differ by %%s', order_id, sum(amount))
from sums
group by lender_id, order_id
having sum(amount) <> 0 or sum(taken_back) <> 0

-- name: refunds_agree
-- What a refund gives back leaves the merchant's account; what it, or the customer's credit, pays
-- out leaves the lender's cash.
with sums as (
    select r.lender_id, r.order_id, r.amount_minor as amount, r.paid_out_minor as paid_out
    from refund r
    where %(lender_id)s::text is null or r.lender_id = %(lender_id)s
    union all
    select j.lender_id, j.order_id, 0, j.amount_minor
    from order_adjustment j
    where j.kind = 'credit_refund'
        and (%(lender_id)s::text is null or j.lender_id = %(lender_id)s)
    union all
    select
        p.lender_id, p.order_id,
        case when e.kind = 'refund' and p.account = 'merchant_payable'
            then -p.amount_minor else 0 end,
        case when e.kind = 'refund_paid_out' and p.account = 'cash'
            then p.amount_minor else 0 end
    from posting p
    join journal_entry e using (lender_id, entry_id)
    where e.kind in ('refund', 'refund_paid_out')
        and (%(lender_id)s::text is null or p.lender_id = %(lender_id)s)
        and (%(lender_id)s::text is null or e.lender_id = %(lender_id)s)
)
select format('order %%s: refunds and their postings differ', order_id)
from sums
group by lender_id, order_id
having sum(amount) <> 0 or sum(paid_out) <> 0

-- name: captures_agree
-- Captured is at most authorized, and is what the merchant got and paid as fee and tax.
with posted as (
    select p.lender_id, p.order_id, -sum(p.amount_minor) as captured
    from posting p
    join journal_entry e using (lender_id, entry_id)
    where e.kind = 'capture'
        and p.account in ('merchant_payable', 'merchant_fee_income', 'tax_payable')
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
        when 'arrange_forbearance' then e.kind is distinct from 'forbearance'
        when 'withdraw_from_credit' then
            e.kind is distinct from 'forbearance' or e.order_id is distinct from f.order_id
        else f.entry_id is not null
    end
union all
select format('entry %%s is of %%s effects', entry_id, count(*))
from effect
where entry_id is not null and (%(lender_id)s::text is null or lender_id = %(lender_id)s)
group by lender_id, entry_id
having count(*) > 1

-- name: arrangements_agree
-- What an order is said to have been spread over or withdrawn from has its entries: one for each.
select format('order %%s: %%s arrangements and withdrawals, %%s entries', o.order_id, a.kept,
    e.posted)
from customer_order o
left join lateral (
    select count(*) + (o.withdrawn_on is not null)::integer as kept
    from arrangement n
    where n.lender_id = o.lender_id and n.order_id = o.order_id
) a on true
left join lateral (
    select count(*) as posted
    from journal_entry j
    where j.lender_id = o.lender_id and j.order_id = o.order_id and j.kind = 'forbearance'
) e on true
where (%(lender_id)s::text is null or o.lender_id = %(lender_id)s)
    and a.kept is distinct from e.posted

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
    where p.account in ('merchant_payable', 'merchant_fee_income', 'tax_payable')
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

-- name: transactions_agree
-- Each entry that moves what an order's merchant is owed is one transaction of that merchant, with
-- the entry's fee and tax, and no transaction is without its entry.
with posted as (
    select e.lender_id, e.entry_id, e.kind, e.idempotency_key, e.value_date, p.order_id,
        o.merchant_id, p.currency,
        -coalesce(sum(p.amount_minor) filter (where p.account = 'merchant_payable'), 0) as net,
        -coalesce(sum(p.amount_minor) filter (where p.account = 'merchant_fee_income'), 0) as fee,
        -coalesce(sum(p.amount_minor) filter (where p.account = 'tax_payable'), 0) as tax
    from posting p
    join journal_entry e using (lender_id, entry_id)
    join customer_order o on o.lender_id = p.lender_id and o.order_id = p.order_id
    where p.account in ('merchant_payable', 'merchant_fee_income', 'tax_payable')
        and (%(lender_id)s::text is null or p.lender_id = %(lender_id)s)
        and (%(lender_id)s::text is null or e.lender_id = %(lender_id)s)
    group by e.lender_id, e.entry_id, e.kind, e.idempotency_key, e.value_date, p.order_id,
        o.merchant_id, p.currency
),
kept as (
    select * from merchant_transaction
    where %(lender_id)s::text is null or lender_id = %(lender_id)s
)
select format('entry %%s of order %%s and its transaction do not agree', entry_id,
    coalesce(posted.order_id, kept.order_id))
from posted
full join kept using (lender_id, entry_id)
where (posted.order_id, posted.merchant_id, posted.currency, posted.value_date, posted.net)
    is distinct from (
        kept.order_id, kept.merchant_id, kept.currency, kept.value_date,
        case kept.kind when 'sale' then 1 else -1 end * kept.gross_minor
            - kept.fee_minor - kept.tax_minor
    )
    or kept.kind is distinct from case
        when posted.kind = 'capture' then 'sale'
        when posted.kind = 'refund' and not starts_with(posted.idempotency_key, 'dispute:')
            then 'return'
        else 'reversal'
    end
    or (kept.kind = 'sale' and (kept.fee_minor, kept.tax_minor) <> (posted.fee, posted.tax))

-- name: payouts_add_up
-- A payout is what its transactions come to, of its merchant and of before its day, less what it
-- kept and with what it released; and it opens with the debt that the one before it closed with.
with sums as (
    select lender_id, payment_reference,
        coalesce(sum(gross_minor) filter (where kind = 'sale'), 0) as sale,
        coalesce(sum(gross_minor) filter (where kind = 'return'), 0) as return,
        coalesce(sum(gross_minor) filter (where kind = 'reversal'), 0) as reversal,
        sum(fee_minor) as fee, sum(tax_minor) as tax, max(value_date) as last_day,
        array_agg(distinct merchant_id || ' ' || currency) as whose
    from merchant_transaction
    where payment_reference is not null
        and (%(lender_id)s::text is null or lender_id = %(lender_id)s)
    group by lender_id, payment_reference
),
released as (
    select lender_id, released_by as payment_reference, sum(amount_minor) as amount
    from hold_back
    where released_by is not null and (%(lender_id)s::text is null or lender_id = %(lender_id)s)
    group by lender_id, released_by
),
kept as (
    select *, lag(closing_debt_minor, 1, 0::bigint) over (
        partition by lender_id, merchant_id, currency order by paid_on
    ) as debt_before
    from payout
    where %(lender_id)s::text is null or lender_id = %(lender_id)s
)
select format('payout %%s is not what its transactions come to', kept.payment_reference)
from kept
left join sums using (lender_id, payment_reference)
left join released using (lender_id, payment_reference)
left join hold_back h using (lender_id, payment_reference)
where (sale_minor, return_minor, fee_minor, tax_minor, reversal_minor)
    is distinct from (
        coalesce(sale, 0), coalesce(return, 0), coalesce(fee, 0), coalesce(tax, 0),
        coalesce(reversal, 0)
    )
    or released_minor <> coalesce(released.amount, 0)
    or held_back_minor <> coalesce(h.amount_minor, 0)
    or opening_debt_minor <> debt_before
    or paid_minor <> sale_minor - return_minor - fee_minor - tax_minor - reversal_minor
        - held_back_minor + released_minor - opening_debt_minor + closing_debt_minor
    or least(paid_minor, closing_debt_minor) <> 0
    or last_day >= paid_on
    or whose <> array[kept.merchant_id || ' ' || kept.currency]

-- name: payouts_posted
-- What a payout paid, kept, and released is its entries', and no other entry has their kinds.
with said as (
    select lender_id, entry_id, 'payout' as kind, paid_on as on_day, currency,
        paid_minor as amount
    from payout
    where paid_minor <> 0
    union all
    select lender_id, release_entry_id, 'hold_back_released', paid_on, currency, -released_minor
    from payout
    where released_minor <> 0
    union all
    select h.lender_id, h.entry_id, 'hold_back', p.paid_on, h.currency, h.amount_minor
    from hold_back h
    join payout p using (lender_id, payment_reference)
),
posted as (
    select e.lender_id, e.entry_id, e.kind, e.value_date, p.currency, p.amount_minor as amount,
        p.order_id
    from journal_entry e
    join posting p using (lender_id, entry_id)
    where p.account = 'merchant_payable'
        and (p.order_id is null or e.kind in ('payout', 'hold_back', 'hold_back_released'))
        and (%(lender_id)s::text is null or e.lender_id = %(lender_id)s)
        and (%(lender_id)s::text is null or p.lender_id = %(lender_id)s)
)
select format('entry %%s and its payout do not agree', entry_id)
from (
    select * from said where %(lender_id)s::text is null or lender_id = %(lender_id)s
) s
full join posted using (lender_id, entry_id)
where (s.kind, s.on_day, s.currency, s.amount)
    is distinct from (posted.kind, posted.value_date, posted.currency, posted.amount)
    or posted.order_id is not null

-- name: payables_agree
-- By merchant: what it is owed by the postings is what no payout has taken yet, less its debt;
-- and what is held back of all is what no payout has released.
with owed as (
    select o.lender_id, o.merchant_id, p.currency, -p.amount_minor as amount
    from posting p
    join customer_order o using (lender_id, order_id)
    where p.account = 'merchant_payable'
        and (%(lender_id)s::text is null or p.lender_id = %(lender_id)s)
    union all
    select lender_id, merchant_id, currency, released_minor - held_back_minor - paid_minor
    from payout
    where %(lender_id)s::text is null or lender_id = %(lender_id)s
    union all
    select lender_id, merchant_id, currency,
        fee_minor + tax_minor - case kind when 'sale' then 1 else -1 end * gross_minor
    from merchant_transaction
    where payment_reference is null
        and (%(lender_id)s::text is null or lender_id = %(lender_id)s)
    union all
    select * from (
        select distinct on (lender_id, merchant_id, currency)
            lender_id, merchant_id, currency, closing_debt_minor
        from payout
        where %(lender_id)s::text is null or lender_id = %(lender_id)s
        order by lender_id, merchant_id, currency, paid_on desc
    ) last_ones
)
select format('merchant %%s: owed and posted differ by %%s %%s', merchant_id, sum(amount), currency)
from owed
group by lender_id, merchant_id, currency
having sum(amount) <> 0
union all
select format('lender %%s: held back and posted differ by %%s %%s', lender_id, sum(amount),
    currency)
from (
    select lender_id, currency, amount_minor as amount
    from posting
    where account = 'merchant_held_back'
    union all
    select lender_id, currency, amount_minor from hold_back where released_by is null
) h
where %(lender_id)s::text is null or lender_id = %(lender_id)s
group by lender_id, currency
having sum(amount) <> 0

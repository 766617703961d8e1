-- Invariants of orders: what is stored on them is what their entries say. As books_check.sql.

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

-- name: arrangements_agree
-- What an order is said to have been spread over or withdrawn from has its entries: one for each.
-- Of a withdrawal that left nothing to repay, the interest that it saved is the entry.
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
    and not (
        o.withdrawn_on is not null and a.kept = e.posted + 1 and exists (
            select from journal_entry j
            where j.lender_id = o.lender_id and j.order_id = o.order_id
                and j.kind = 'interest_saved' and j.value_date = o.withdrawn_on
        )
    )

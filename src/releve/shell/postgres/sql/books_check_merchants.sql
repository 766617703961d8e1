-- Invariants of what merchants capture, give back, and are paid. As books_check.sql.

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
left join hold_back h on h.lender_id = kept.lender_id
    and h.payment_reference = kept.payment_reference and h.reason = 'kept'
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
    where h.reason = 'kept'
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

-- name: returned_payouts_posted
-- A payout that came back is kept, all that was paid, by an entry of its own; and no other entry
-- has that kind.
with said as (
    select h.lender_id, h.entry_id, h.currency, p.paid_minor, h.amount_minor, h.merchant_id,
        p.merchant_id as paid_to
    from hold_back h
    join payout p using (lender_id, payment_reference)
    where h.reason = 'came_back' and (%(lender_id)s::text is null or h.lender_id = %(lender_id)s)
),
posted as (
    select e.lender_id, e.entry_id, p.currency, p.amount_minor
    from journal_entry e
    join posting p using (lender_id, entry_id)
    where e.kind = 'payout_returned' and p.account = 'cash'
        and (%(lender_id)s::text is null or e.lender_id = %(lender_id)s)
)
select format('entry %%s and the payout that came back do not agree', entry_id)
from said s
full join posted using (lender_id, entry_id)
where (s.currency, s.amount_minor, s.paid_minor, s.merchant_id)
    is distinct from (posted.currency, posted.amount_minor, posted.amount_minor, s.paid_to)

-- name: payables_agree
-- By merchant: what it is owed by the postings is what is in no payout yet, less its debt;
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
    from merchant_transaction t
    where not exists (
            select from payout p
            where p.lender_id = t.lender_id and p.payment_reference = t.payment_reference
        )
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

-- name: one_run_at_a_time
select pg_advisory_xact_lock(hashtextextended('payouts/' || %(lender)s, 0))

-- name: to_pay
-- A market's merchants whose day it is and that may have something coming.
select m.merchant_id as key
from merchant m
where m.lender_id = %(lender_id)s and m.market = %(market)s
    and (
        coalesce(m.payout_schedule, %(schedule)s) = 'daily'
        or extract(isodow from %(day)s::date) = %(weekday)s
    )
    and (
        exists (
            select from merchant_transaction t
            where t.lender_id = m.lender_id and t.merchant_id = m.merchant_id
                and t.payment_reference is null and t.value_date < %(day)s
        )
        or exists (
            select from hold_back h
            where h.lender_id = m.lender_id and h.merchant_id = m.merchant_id
                and h.released_by is null and h.release_on <= %(day)s
        )
        or exists (
            select from payout_begun b
            where b.lender_id = m.lender_id and b.merchant_id = m.merchant_id
                and b.day = %(day)s
                and not exists (
                    select from payout p
                    where p.lender_id = b.lender_id
                        and p.payment_reference = b.payment_reference
                )
        )
    )

-- name: to_gather
-- A market's transactions that are to be paid on a day, in runs of at most so many: each is the
-- first of it and the first of the next.
with numbered as (
    select t.merchant_id, t.entry_id,
        row_number() over (order by t.merchant_id, t.entry_id) - 1 as place
    from merchant m
    join merchant_transaction t using (lender_id, merchant_id)
    where m.lender_id = %(lender_id)s and m.market = %(market)s
        and (
            coalesce(m.payout_schedule, %(schedule)s) = 'daily'
            or extract(isodow from %(day)s::date) = %(weekday)s
        )
        and t.payment_reference is null and t.value_date < %(day)s
)
select json_build_array(
    merchant_id, entry_id,
    lead(merchant_id) over (order by place), lead(entry_id) over (order by place)
)::text as key
from numbered
where place %% %(run)s = 0

-- name: gather
-- One run of them becomes its merchants' payouts'. A merchant that has a payout of that day or of
-- a later one is left alone.
with gathered as (
    update merchant_transaction t
    set payment_reference = payment_reference(t.merchant_id, t.currency, %(day)s)
    from merchant m
    where t.lender_id = %(lender)s and m.lender_id = t.lender_id
        and m.merchant_id = t.merchant_id and m.market = %(market)s
        and (
            coalesce(m.payout_schedule, %(schedule)s) = 'daily'
            or extract(isodow from %(day)s::date) = %(weekday)s
        )
        and t.payment_reference is null and t.value_date < %(day)s
        and t.merchant_id >= %(merchant)s
        and (t.merchant_id, t.entry_id) >= (%(merchant)s, %(entry)s::bigint)
        and (
            %(end_merchant)s::text is null
            or (
                t.merchant_id <= %(end_merchant)s
                and (t.merchant_id, t.entry_id) < (%(end_merchant)s, %(end_entry)s::bigint)
            )
        )
        and not exists (
            select from payout p
            where p.lender_id = t.lender_id and p.merchant_id = t.merchant_id
                and p.currency = t.currency and p.paid_on >= %(day)s
        )
    returning t.merchant_id, t.currency
),
begun as (
    insert into payout_begun (lender_id, payment_reference, merchant_id, currency, day)
    select distinct %(lender)s, payment_reference(merchant_id, currency, %(day)s), merchant_id,
        currency, %(day)s::date
    from gathered
    on conflict do nothing
)
select count(*) from gathered

-- name: begun_before
-- Earlier days' payouts that were begun and never written.
select b.day, array_agg(distinct b.merchant_id)
from payout_begun b
where b.lender_id = %(lender)s and b.day < %(day)s
    and (%(merchants)s::text[] is null or b.merchant_id = any(%(merchants)s::text[]))
    and not exists (
        select from payout p
        where p.lender_id = b.lender_id and p.payment_reference = b.payment_reference
    )
group by b.day
order by b.day

-- name: take_transactions
-- What is paid on a day: the rows of merchants whose day it is, booked before it, become their
-- payout's beside those that were gathered before, and what was kept of earlier payouts comes free.
-- A merchant that has a payout of that day or of a later one is left alone.
with due as (
    select m.merchant_id, m.joined_on, m.risky
    from merchant m
    where m.lender_id = %(lender)s
        and (%(merchants)s::text[] is null or m.merchant_id = any(%(merchants)s::text[]))
        and (
            coalesce(m.payout_schedule, %(schedule)s) = 'daily'
            or extract(isodow from %(day)s::date) = %(weekday)s
        )
),
taken as (
    update merchant_transaction t
    set payment_reference = payment_reference(t.merchant_id, t.currency, %(day)s)
    from due
    where t.lender_id = %(lender)s and t.merchant_id = due.merchant_id
        and t.payment_reference is null and t.value_date < %(day)s
        and t.value_date >= %(since)s
        and not exists (
            select from payout p
            where p.lender_id = t.lender_id and p.merchant_id = t.merchant_id
                and p.currency = t.currency and p.paid_on >= %(day)s
        )
    returning t.merchant_id, t.currency, t.kind, t.gross_minor, t.fee_minor, t.tax_minor
),
begun as (
    insert into payout_begun (lender_id, payment_reference, merchant_id, currency, day)
    select distinct %(lender)s, payment_reference(merchant_id, currency, %(day)s), merchant_id,
        currency, %(day)s::date
    from taken
    on conflict do nothing
),
gathered as (
    select t.merchant_id, t.currency, t.kind, t.gross_minor, t.fee_minor, t.tax_minor
    from due
    join payout_begun b on b.lender_id = %(lender)s and b.day = %(day)s
        and b.merchant_id = due.merchant_id
    join merchant_transaction t on t.lender_id = b.lender_id
        and t.payment_reference = b.payment_reference
    where not exists (
        select from payout p
        where p.lender_id = b.lender_id and p.payment_reference = b.payment_reference
    )
),
parts as (
    select merchant_id, currency,
        sum(gross_minor) filter (where kind = 'sale') as sales,
        sum(gross_minor) filter (where kind = 'return') as returns,
        sum(fee_minor) as fees,
        sum(tax_minor) as tax,
        sum(gross_minor) filter (where kind = 'reversal') as reversals,
        null::numeric as released
    from (select * from taken union all select * from gathered) as t
    group by merchant_id, currency
    union all
    select h.merchant_id, h.currency, null, null, null, null, null, sum(h.amount_minor)
    from hold_back h
    join due using (merchant_id)
    where h.lender_id = %(lender)s and h.released_by is null and h.release_on <= %(day)s
        and not exists (
            select from payout p
            where p.lender_id = h.lender_id and p.merchant_id = h.merchant_id
                and p.currency = h.currency and p.paid_on >= %(day)s
        )
    group by h.merchant_id, h.currency
)
select
    s.merchant_id, s.currency, payment_reference(s.merchant_id, s.currency, %(day)s),
    s.sales, s.returns, s.fees, s.tax, s.reversals, s.released,
    coalesce(d.closing_debt_minor, 0),
    due.risky or coalesce(due.joined_on > %(day)s::date - %(new_days)s::integer, false)
from (
    select merchant_id, currency,
        coalesce(sum(sales), 0)::bigint as sales,
        coalesce(sum(returns), 0)::bigint as returns,
        coalesce(sum(fees), 0)::bigint as fees,
        coalesce(sum(tax), 0)::bigint as tax,
        coalesce(sum(reversals), 0)::bigint as reversals,
        coalesce(sum(released), 0)::bigint as released
    from parts
    group by merchant_id, currency
) s
join due using (merchant_id)
left join lateral (
    select p.closing_debt_minor
    from payout p
    where p.lender_id = %(lender)s and p.merchant_id = s.merchant_id
        and p.currency = s.currency
    order by p.paid_on desc
    limit 1
) d on true
order by s.merchant_id, s.currency

-- name: add_payouts
with given as (
    select *
    from json_to_recordset(%(rows)s::json) as r (
        reference text, merchant text, currency text, sales bigint, returns bigint, fees bigint,
        tax bigint, reversals bigint, held_back bigint, released bigint, opening_debt bigint,
        repaid bigint, deposited bigint, closing_debt bigint, paid bigint, entry bigint,
        release_entry bigint, hold_back_entry bigint
    )
),
written as (
    insert into payout (
        lender_id, payment_reference, merchant_id, currency, paid_on, sale_minor, return_minor,
        fee_minor, tax_minor, reversal_minor, held_back_minor, released_minor,
        opening_debt_minor, repaid_minor, deposited_minor, closing_debt_minor, paid_minor,
        entry_id, release_entry_id
    )
    select %(lender)s, reference, merchant, currency, %(day)s, sales, returns, fees, tax,
        reversals, held_back, released, opening_debt, repaid, deposited, closing_debt, paid,
        entry, release_entry
    from given
),
kept as (
    insert into hold_back (
        lender_id, payment_reference, merchant_id, currency, amount_minor, release_on, entry_id
    )
    select %(lender)s, reference, merchant, currency, held_back, %(release_on)s, hold_back_entry
    from given
    where held_back > 0
)
update hold_back h
set released_by = g.reference
from given g
where h.lender_id = %(lender)s and h.merchant_id = g.merchant and h.currency = g.currency
    and g.released > 0 and h.released_by is null and h.release_on <= %(day)s

-- name: payouts
-- A merchant's payouts, the newest first; every filter may be null.
select
    payment_reference, merchant_id, currency, paid_on, sale_minor, return_minor, fee_minor,
    tax_minor, reversal_minor, held_back_minor, released_minor, opening_debt_minor,
    repaid_minor, deposited_minor, closing_debt_minor, paid_minor
from payout
where lender_id = %(lender)s and merchant_id = %(merchant)s
    and (%(reference)s::text is null or payment_reference = %(reference)s)
    and (%(currency)s::text is null or currency = %(currency)s)
    and (%(from_at)s::timestamp is null or paid_on >= %(from_at)s)
    and (%(to_at)s::timestamp is null or paid_on <= %(to_at)s)
order by paid_on desc, currency, payment_reference
limit %(size)s offset %(offset)s

-- name: count_payouts
select count(*)
from payout
where lender_id = %(lender)s and merchant_id = %(merchant)s
    and (%(reference)s::text is null or payment_reference = %(reference)s)
    and (%(currency)s::text is null or currency = %(currency)s)
    and (%(from_at)s::timestamp is null or paid_on >= %(from_at)s)
    and (%(to_at)s::timestamp is null or paid_on <= %(to_at)s)

-- name: summaries
select
    currency, min(paid_on), max(paid_on), sum(sale_minor)::bigint, sum(return_minor)::bigint,
    sum(fee_minor)::bigint, sum(tax_minor)::bigint, sum(reversal_minor)::bigint,
    sum(held_back_minor)::bigint, sum(released_minor)::bigint, sum(repaid_minor)::bigint,
    sum(deposited_minor)::bigint, sum(paid_minor)::bigint, count(*)
from payout
where lender_id = %(lender)s and merchant_id = %(merchant)s
    and (%(currency)s::text is null or currency = %(currency)s)
    and paid_on >= %(from_at)s and paid_on <= %(to_at)s
group by currency
order by currency

-- name: transactions
-- A merchant's transactions in the order of their days, as the merchant reads them: a sale, its
-- fee and the tax on it apart; and what payouts kept and released, which is of no order.
with told as (
    select t.lender_id, t.value_date, t.entry_id, l.line, t.order_id, t.currency, l.type,
        l.amount, t.payment_reference, t.fee_minor, t.tax_minor
    from merchant_transaction t
    cross join lateral (
        values
            (1, case t.kind when 'sale' then 'SALE' when 'return' then 'RETURN' else 'REVERSAL' end,
                t.gross_minor),
            (2, 'FEE', t.fee_minor),
            (3, 'TAX', t.tax_minor)
    ) as l (line, type, amount)
    where t.lender_id = %(lender)s and t.merchant_id = %(merchant)s
        and (%(reference)s::text is null or t.payment_reference = %(reference)s)
        and (%(order)s::text is null or t.order_id = %(order)s)
        and (l.line = 1 or l.amount <> 0)
    union all
    select p.lender_id, p.paid_on, coalesce(p.release_entry_id, h.entry_id, 0), l.line + 3, null,
        p.currency, l.type, l.amount, p.payment_reference, 0, 0
    from payout p
    left join hold_back h on h.lender_id = p.lender_id
        and h.payment_reference = p.payment_reference and h.reason = 'kept'
    cross join lateral (
        values (1, 'HOLDBACK', p.held_back_minor), (2, 'RELEASE', p.released_minor)
    ) as l (line, type, amount)
    where p.lender_id = %(lender)s and p.merchant_id = %(merchant)s and l.amount <> 0
        and (%(reference)s::text is null or p.payment_reference = %(reference)s)
        and %(order)s::text is null
),
page as (
    select *, count(*) over () as total
    from told
    order by value_date, entry_id, line
    limit %(size)s offset %(offset)s
)
select
    s.type, s.amount, s.currency, s.value_date, s.order_id, s.payment_reference, s.total,
    upper(coalesce(m.purchase ->> 'purchase_country', c.market, shop.market)),
    o.placed_on, o.captured_on, o.product, m.merchant_reference1, m.merchant_reference2,
    k.capture_id, k.details ->> 'reference', r.refund_id, r.details ->> 'reference',
    s.fee_minor, s.tax_minor, e.idempotency_key
from page s
join merchant shop on shop.lender_id = s.lender_id and shop.merchant_id = %(merchant)s
left join customer_order o on o.lender_id = s.lender_id and o.order_id = s.order_id
left join customer c on c.lender_id = o.lender_id and c.customer_id = o.customer_id
left join merchant_order m on m.lender_id = s.lender_id and m.order_id = s.order_id
left join order_capture k on k.lender_id = s.lender_id and k.entry_id = s.entry_id
left join merchant_refund r on r.lender_id = s.lender_id and r.entry_id = s.entry_id
left join journal_entry e on e.lender_id = s.lender_id and e.entry_id = s.entry_id
order by s.value_date, s.entry_id, s.line

-- name: paid_out
-- What the books say was paid to merchants on some days: from the entries, not from the payouts.
select p.payment_reference, p.merchant_id, e.value_date, y.currency, -y.amount_minor
from payout p
join journal_entry e on e.lender_id = p.lender_id and e.entry_id = p.entry_id
join posting y on y.lender_id = e.lender_id and y.entry_id = e.entry_id and y.account = 'cash'
where e.lender_id = %(lender)s and e.value_date between %(from_day)s and %(to_day)s
order by e.value_date, p.payment_reference

-- name: payout_to_return
select p.merchant_id, p.currency, p.paid_on, p.paid_minor, e.value_date, h.evidence_id
from payout p
left join hold_back h on h.lender_id = p.lender_id
    and h.payment_reference = p.payment_reference and h.reason = 'came_back'
left join journal_entry e on e.lender_id = h.lender_id and e.entry_id = h.entry_id
where p.lender_id = %(lender)s and p.payment_reference = %(reference)s

-- name: keep_returned
insert into hold_back (
    lender_id, payment_reference, merchant_id, currency, amount_minor, release_on, entry_id,
    reason, evidence_id
)
values (
    %(lender)s, %(reference)s, %(merchant)s, %(currency)s, %(amount)s, %(release_on)s, %(entry)s,
    'came_back', %(evidence)s
)

-- name: booked_back
-- Payouts that came back by the entries: those named, and those of some days (the last column).
select h.payment_reference, y.currency, y.amount_minor,
    e.value_date between %(from_day)s and %(to_day)s
from hold_back h
join journal_entry e using (lender_id, entry_id)
join posting y on y.lender_id = e.lender_id and y.entry_id = e.entry_id and y.account = 'cash'
where h.lender_id = %(lender)s and h.reason = 'came_back'
    and (
        h.payment_reference = any(%(references)s::text[])
        or e.value_date between %(from_day)s and %(to_day)s
    )
order by h.payment_reference

-- name: one_reconciliation_at_a_time
select pg_advisory_xact_lock(hashtextextended('reconciliation/' || %(lender)s, 0))

-- name: reconciled_before
select evidence_id from reconciliation
where lender_id = %(lender)s and reconciliation_id = %(reconciliation)s

-- name: add_reconciliation
insert into reconciliation (
    lender_id, reconciliation_id, evidence_id, from_day, to_day, payout_file_sha256,
    books_sha256, bank_file_sha256, differences, counts, reconciled_at
)
values (
    %(lender)s, %(reconciliation)s, %(evidence)s, %(from_day)s, %(to_day)s, %(payout_file)s,
    %(books)s, %(bank_file)s, %(differences)s, %(counts)s, %(now)s
)

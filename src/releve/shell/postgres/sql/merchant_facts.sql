-- What a merchant's conversation is decided on, and what it changes besides the order itself.

-- name: merchant
select name, language, market from merchant
where lender_id = %(lender)s and merchant_id = %(merchant)s

-- name: orders_spoken_of
-- The orders named, those in dispute, and the newest: enough to choose from, whatever the shop's
-- size. Named ones say whether they are the merchant's own.
select o.order_id, o.customer_id, o.merchant_id = %(merchant)s as own,
    lower(o.order_id) = any(%(asked)s::text[]) as asked
from customer_order o
where o.lender_id = %(lender)s and lower(o.order_id) = any(%(asked)s::text[])
union
select d.order_id, o.customer_id, true, false
from dispute d
join customer_order o using (lender_id, order_id)
where d.lender_id = %(lender)s and d.closed_on is null and o.merchant_id = %(merchant)s
    and not lower(o.order_id) = any(%(asked)s::text[])
union
(
    select o.order_id, o.customer_id, true, false
    from customer_order o
    where o.lender_id = %(lender)s and o.merchant_id = %(merchant)s
        and not lower(o.order_id) = any(%(asked)s::text[])
    order by o.placed_on desc, o.order_id
    limit %(newest)s
)

-- name: authorizations
select m.order_id, m.released_minor, (m.placed_at + interval '180 days')::date
from merchant_order m
where m.lender_id = %(lender)s and m.order_id = any(%(orders)s::text[])

-- name: answered_disputes
select c.order_id
from dispute_case c
join dispute d using (lender_id, order_id, number)
where c.lender_id = %(lender)s and c.order_id = any(%(orders)s::text[])
    and d.closed_on is null and c.status in ('under_review', 'appealed')

-- name: payouts
-- Payouts made, and those announced, newest first.
(
    select p.paid_on as day, p.paid_minor as amount, p.currency, (
            select coalesce(array_agg(distinct t.order_id), '{}')
            from merchant_transaction t
            where t.lender_id = p.lender_id and t.payment_reference = p.payment_reference
        ) as orders, p.sale_minor as sales
    from payout p
    where p.lender_id = %(lender)s and p.merchant_id = %(merchant)s and p.paid_minor > 0
    order by p.paid_on desc
    limit %(most)s
)
union all
(
    select n.pays_on, n.amount_minor, n.currency, n.orders, (
            select sum(o.captured_minor)::bigint
            from customer_order o
            where o.lender_id = n.lender_id and o.order_id = any(n.orders)
        )
    from planned_payout n
    where n.lender_id = %(lender)s and n.merchant_id = %(merchant)s
    order by n.pays_on desc
    limit %(most)s
)
order by day desc

-- name: not_paid_yet
-- What the books owe the merchant and no payout has taken, by currency.
select t.currency, sum(
        case t.kind when 'sale' then t.gross_minor - t.fee_minor - t.tax_minor
            else -t.gross_minor end
    )::bigint,
    array_agg(distinct t.order_id),
    coalesce(sum(t.gross_minor) filter (where t.kind = 'sale'), 0)::bigint,
    coalesce(m.payout_schedule, %(schedule)s)
from merchant_transaction t
join merchant m using (lender_id, merchant_id)
where t.lender_id = %(lender)s and t.merchant_id = %(merchant)s
    and t.payment_reference is null
group by t.currency, m.payout_schedule

-- name: owner
select customer_id from customer_order
where lender_id = %(lender)s and order_id = %(order)s and merchant_id = %(merchant)s

-- name: merchant_terms
select merchant_id, name, language, market, fee_basis_points from merchant
where lender_id = %(lender)s and merchant_id = %(merchant)s

-- name: give_up_the_rest
update customer_order set authorized_minor = captured_minor
where lender_id = %(lender)s and order_id = %(order)s

-- name: release_merchant_order
update merchant_order set released_minor = released_minor + %(amount)s
where lender_id = %(lender)s and order_id = %(order)s

-- name: extend_merchant_order
update merchant_order set expires_at = %(expires_at)s
where lender_id = %(lender)s and order_id = %(order)s

-- name: add_capture
insert into order_capture (
    lender_id, order_id, number, capture_id, entry_id, captured_at, amount_minor,
    first_installment, last_installment, details
)
values (
    %(lender)s, %(order)s, %(number)s, %(capture)s, %(entry)s, %(now)s, %(amount)s, %(first)s,
    %(last)s, '{}'
)

-- name: add_planned_payouts
insert into planned_payout (
    lender_id, merchant_id, number, pays_on, amount_minor, currency, orders
)
select %(lender_id)s, r.merchant_id, r.number, r.pays_on, r.amount, r.currency, r.orders
from json_to_recordset(%(rows)s::json) as r (
    merchant_id text, number integer, pays_on date, amount bigint, currency text, orders text[]
)

-- Many customers' orders at once, as arrays in the order in which shell/days/lean.py takes them
-- apart. A condition follows `orders_from`.

-- name: lock_customers
-- As lock_customer in facts.sql, in the order of their ids: two runs never wait for each other.
select from customer
where lender_id = %(lender_id)s and customer_id = any(%(keys)s)
order by customer_id
for no key update

-- name: orders_from
select json_agg(
    json_build_array(
        o.customer_id, o.order_id, o.merchant_id, o.product, o.currency, o.authorized_minor,
        o.placed_on, o.authorized_until, o.captured_minor, o.captured_on, o.shipped_on,
        o.charged_off,
        (
            select json_agg(
                json_build_array(
                    p.number, p.due_on, p.amount_minor - p.credited_minor, p.paid_minor,
                    p.agreed_due_on, p.times_moved, p.interest_minor,
                    p.interest_earned_minor, p.interest_from
                )
                order by p.number
            )
            from installment p
            where p.lender_id = o.lender_id and p.order_id = o.order_id
        ),
        (
            select json_agg(
                json_build_array(
                    f.charged_on, f.amount_minor, f.paid_minor, f.waived_minor, f.waived_on
                )
                order by f.number
            )
            from fee f
            where f.lender_id = o.lender_id and f.order_id = o.order_id
        ),
        (
            select json_agg(
                json_build_array(y.received_on, y.amount_minor, y.method, y.reversed_on)
                order by y.number
            )
            from payment y
            where y.lender_id = o.lender_id and y.order_id = o.order_id
        ),
        (
            select json_agg(
                json_build_array(r.refunded_on, r.amount_minor, r.paid_out_minor)
                order by r.number
            )
            from refund r
            where r.lender_id = o.lender_id and r.order_id = o.order_id
        ),
        (
            select json_agg(
                json_build_array(a.reason, a.started_on, a.until, a.ended_on) order by a.number
            )
            from pause a
            where a.lender_id = o.lender_id and a.order_id = o.order_id
        ),
        (
            select json_agg(
                json_build_array(d.reason, d.opened_on, d.answer_by, d.closed_on, d.winner)
                order by d.number
            )
            from dispute d
            where d.lender_id = o.lender_id and d.order_id = o.order_id
        ),
        o.credit_minor, o.lost_minor, o.withdrawn_on
    )
    order by o.customer_id, o.order_id
)::text
from customer_order o
where o.lender_id = %(lender_id)s and o.customer_id = any(%(keys)s) and o.canceled_on is null and

-- name: has_open_due_by
-- Asked of each order by itself: a join would read all that is open for every part.
not o.charged_off and (
    select true from installment i
    where i.lender_id = o.lender_id and i.order_id = o.order_id and i.due_on <= %(due_by)s
        and i.paid_minor + i.credited_minor < i.amount_minor
    limit 1
)

-- name: has_unanswered_dispute
exists (
    select from dispute d
    left join dispute_case k using (lender_id, order_id, number)
    where d.lender_id = o.lender_id and d.order_id = o.order_id and d.closed_on is null
        and coalesce(d.answer_by, d.opened_on + %(answer_days)s::integer) < %(day)s
        and coalesce(k.status, 'awaiting_merchant') in ('awaiting_merchant', 'lost')
)

-- name: fees_since
select o.customer_id, f.charged_on, f.amount_minor
from customer_order o
join fee f using (lender_id, order_id)
where o.lender_id = %(lender_id)s and o.customer_id = any(%(keys)s) and f.charged_on > %(since)s

-- name: methods_taken
-- The method in use, where it may be used without asking.
select m.customer_id, m.label
from (
    select distinct on (p.customer_id) p.customer_id, p.label, p.taken_automatically
    from payment_method p
    where p.lender_id = %(lender_id)s and p.customer_id = any(%(keys)s)
    order by p.customer_id, p.position
) m
where m.taken_automatically

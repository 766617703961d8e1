-- name: add_order
insert into merchant_order (
    lender_id, order_id, session_id, placed_at, expires_at, original_minor,
    merchant_reference1, merchant_reference2, purchase
)
values (
    %(lender)s, %(order)s, %(session)s, %(now)s, %(expires_at)s, %(amount)s, %(reference1)s,
    %(reference2)s, %(purchase)s
)

-- name: owner
select o.customer_id, m.purchase ->> 'purchase_country', s.merchant_id, s.name, s.language,
    s.market, s.fee_basis_points
from merchant_order m
join customer_order o using (lender_id, order_id)
join merchant s using (lender_id, merchant_id)
where m.lender_id = %(lender)s and m.order_id = %(order)s and o.merchant_id = %(merchant)s

-- name: read_order
select
    o.order_id, o.customer_id, o.product, o.currency, o.authorized_minor,
    o.canceled_on is not null, m.placed_at, m.expires_at, m.original_minor, m.released_minor,
    m.merchant_reference1, m.merchant_reference2, m.purchase, m.shipping_info,
    (
        select coalesce(json_agg(
            json_build_array(
                c.number, c.capture_id, c.captured_at, c.amount_minor, c.first_installment,
                c.last_installment, c.details, c.shipping_info,
                (
                    select coalesce(sum(r.amount_minor), 0)
                    from refund_of_capture r
                    where r.lender_id = c.lender_id and r.order_id = c.order_id
                        and r.capture_number = c.number
                )
            )
            order by c.number
        ), '[]')
        from order_capture c
        where c.lender_id = m.lender_id and c.order_id = m.order_id
    ),
    (
        select coalesce(json_agg(
            json_build_array(r.number, r.refund_id, r.refunded_at, f.amount_minor, r.details)
            order by r.number
        ), '[]')
        from merchant_refund r
        join refund f using (lender_id, order_id, number)
        where r.lender_id = m.lender_id and r.order_id = m.order_id
    )
from merchant_order m
join customer_order o using (lender_id, order_id)
where m.lender_id = %(lender)s and m.order_id = %(order)s and o.merchant_id = %(merchant)s

-- name: add_capture
-- Part of the statement that posts its entry.
insert into order_capture (
    lender_id, order_id, number, capture_id, entry_id, captured_at, amount_minor,
    first_installment, last_installment, details, shipping_info
)
select
    %(lender_id)s, %(order)s, %(number)s, %(capture)s, posted.entry_id, %(now)s, %(amount)s,
    %(first)s, %(last)s, %(details)s, %(shipping_info)s
from posted
where posted.idempotency_key = %(entry_key)s

-- name: add_refund
with said as (
    insert into merchant_refund (
        lender_id, order_id, number, refund_id, entry_id, refunded_at, details
    )
    values (
        %(lender)s, %(order)s, %(number)s, %(refund)s, %(entry)s, %(now)s, %(details)s
    )
)
insert into refund_of_capture (lender_id, order_id, refund_number, capture_number, amount_minor)
select %(lender)s, %(order)s, %(number)s, r.capture, r.amount
from json_to_recordset(%(parts)s::json) as r (capture smallint, amount bigint)

-- name: acknowledge
update merchant_order set acknowledged_at = coalesce(acknowledged_at, %(now)s)
where lender_id = %(lender)s and order_id = %(order)s

-- name: change_terms
-- What the merchant may change of an authorization, in both rows that hold it.
with known as (
    update customer_order
    set authorized_minor = %(amount)s, authorized_until = %(until)s
    where lender_id = %(lender)s and order_id = %(order)s
)
update merchant_order
set expires_at = %(expires_at)s, released_minor = %(released)s
where lender_id = %(lender)s and order_id = %(order)s

-- name: change_purchase
update merchant_order set purchase = purchase || %(purchase)s
where lender_id = %(lender)s and order_id = %(order)s

-- name: change_references
update merchant_order
set merchant_reference1 = coalesce(%(reference1)s, merchant_reference1),
    merchant_reference2 = coalesce(%(reference2)s, merchant_reference2)
where lender_id = %(lender)s and order_id = %(order)s

-- name: forget_items
delete from order_item where lender_id = %(lender)s and order_id = %(order)s

-- name: add_shipping_info
update merchant_order set shipping_info = shipping_info || %(shipping_info)s
where lender_id = %(lender)s and order_id = %(order)s

-- name: add_capture_shipping_info
update order_capture set shipping_info = shipping_info || %(shipping_info)s
where lender_id = %(lender)s and order_id = %(order)s and number = %(number)s

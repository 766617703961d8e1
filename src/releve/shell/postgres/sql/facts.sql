-- name: lock_customer
-- One turn at a time for each customer. NO KEY: others may still write rows that refer to the
-- customer. A statement of its own, because the one that follows must see what a turn that held
-- the lock before has committed.
select from customer where lender_id = %(lender_id)s and customer_id = %(customer_id)s
for no key update

-- name: read_book
-- Everything as arrays in the order in which shell/facts.py takes them apart.
select json_build_array(
    json_build_array(
        c.lender_id, c.customer_id, k.wrapped_key, c.particulars, c.language, c.market,
        c.credit_limit_minor, c.locked_on, c.payment_day
    ),
    c.currency,
    (
        select json_agg(m.label order by m.position)
        from payment_method m
        where m.lender_id = c.lender_id and m.customer_id = c.customer_id
    ),
    (
        select json_agg(
            json_build_array(u.payment_id, u.received_on, u.amount_minor, u.currency)
            order by u.received_on, u.payment_id
        )
        from unmatched_payment u
        where u.lender_id = c.lender_id and u.customer_id = c.customer_id
            and u.matched_on is null
    ),
    (
        select json_agg(o.order_id)
        from customer_order o
        where o.lender_id = c.lender_id and o.order_id = any(%(asked)s::text[])
            and o.customer_id <> c.customer_id
    ),
    (
        select json_agg(
            json_build_array(
                o.order_id, o.merchant_id, merchant.name, o.product, o.currency,
                o.authorized_minor, o.placed_on, o.authorized_until, o.captured_minor,
                o.captured_on, o.shipped_on, o.canceled_on, o.charged_off,
                (
                    select json_agg(json_build_array(i.name, i.amount_minor) order by i.number)
                    from order_item i
                    where i.lender_id = o.lender_id and i.order_id = o.order_id
                ),
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
                        json_build_array(
                            y.received_on, y.amount_minor, y.method, y.reversed_on
                        )
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
                        json_build_array(a.reason, a.started_on, a.until, a.ended_on)
                        order by a.number
                    )
                    from pause a
                    where a.lender_id = o.lender_id and a.order_id = o.order_id
                ),
                (
                    select json_agg(
                        json_build_array(
                            d.reason, d.opened_on, d.answer_by, d.closed_on, d.winner
                        )
                        order by d.number
                    )
                    from dispute d
                    where d.lender_id = o.lender_id and d.order_id = o.order_id
                ),
                (
                    select json_agg(
                        json_build_array(g.registered_on, g.items) order by g.number
                    )
                    from goods_return g
                    where g.lender_id = o.lender_id and g.order_id = o.order_id
                ),
                o.withdrawn_on,
                (
                    select json_agg(
                        json_build_array(n.arranged_on, n.installments, n.first_due_on)
                        order by n.number
                    )
                    from arrangement n
                    where n.lender_id = o.lender_id and n.order_id = o.order_id
                ),
                o.credit_minor, o.lost_minor,
                (
                    select json_agg(
                        json_build_array(j.kind, j.adjusted_on, j.amount_minor)
                        order by j.number
                    )
                    from order_adjustment j
                    where j.lender_id = o.lender_id and j.order_id = o.order_id
                )
            )
            order by o.placed_on desc, o.order_id
        )
        from customer_order o
        join merchant on merchant.lender_id = o.lender_id
            and merchant.merchant_id = o.merchant_id
        where o.lender_id = c.lender_id and o.customer_id = c.customer_id
    ),
    (
        select json_agg(
            json_build_array(t.amount_minor, t.paid_on, t.traced_on, t.closed_on)
            order by t.number
        )
        from payment_trace t
        where t.lender_id = c.lender_id and t.customer_id = c.customer_id
    )
)::text
from customer c
left join person_key k on k.lender_id = c.lender_id and k.holder = 'customer/' || c.customer_id
where c.lender_id = %(lender_id)s and c.customer_id = %(customer_id)s

-- name: customer_of_order
select o.customer_id from customer_order o
where o.lender_id = %(lender_id)s and o.order_id = %(order_id)s

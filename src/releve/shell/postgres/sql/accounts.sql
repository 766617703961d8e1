-- What effects change of a customer's account besides its orders.

-- name: lock_account
-- Locked already: the first day and reason stay.
update customer c
set locked_on = coalesce(c.locked_on, %(today)s::date),
    locked_reason = coalesce(c.locked_reason, %(reason)s)
where c.lender_id = %(lender_id)s and c.customer_id = %(customer_id)s

-- name: change_payment_day
update customer c
set payment_day = %(day)s::smallint
where c.lender_id = %(lender_id)s and c.customer_id = %(customer_id)s

-- name: order_methods
-- The methods on file in a new order. Positions are unique at every row's change, so the new ones
-- lie after the old ones.
update payment_method m
set position = last.position + n.place
from unnest(%(labels)s::text[]) with ordinality as n (label, place),
    (
        select max(p.position) as position
        from payment_method p
        where p.lender_id = %(lender_id)s and p.customer_id = %(customer_id)s
    ) as last
where m.lender_id = %(lender_id)s and m.customer_id = %(customer_id)s and m.label = n.label

-- name: trace_payment
insert into payment_trace (
    lender_id, customer_id, number, amount_minor, currency, paid_on, traced_on
)
select
    %(lender_id)s, %(customer_id)s, coalesce(max(t.number), 0) + 1, %(amount)s, %(currency)s,
    %(paid_on)s, %(today)s
from payment_trace t
where t.lender_id = %(lender_id)s and t.customer_id = %(customer_id)s

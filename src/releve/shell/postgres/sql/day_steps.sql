-- What may have fallen due on a day, one SELECT of `key` a step, and what the steps write.

-- name: pauses
select p.order_id as key
from pause p
join customer_order o using (lender_id, order_id)
join customer c using (lender_id, customer_id)
where p.lender_id = %(lender_id)s and p.ended_on is null and p.until <= %(day)s
    and c.market = %(market)s

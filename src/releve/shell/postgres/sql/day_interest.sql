-- name: interest
-- Customers with agreed interest that has fallen due and is not earned. Looked up by its own
-- index: most lenders' plans bear none.
select o.customer_id as key
from installment i
join customer_order o using (lender_id, order_id)
join customer c using (lender_id, customer_id)
where i.lender_id = %(lender_id)s and i.due_on <= %(day)s
    and i.interest_earned_minor < i.interest_minor and c.market = %(market)s

-- name: has_unearned_due
exists (
    select from installment i
    where i.lender_id = o.lender_id and i.order_id = o.order_id and i.due_on <= %(day)s
        and i.interest_earned_minor < i.interest_minor
)

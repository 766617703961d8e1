-- name: posted_before
-- The entries posted under a key, in their order.
select entry_id from journal_entry
where lender_id = %(lender_id)s
    and idempotency_key in (select %(key)s || ':' || n from generate_series(1, 9) as n)
order by entry_id

-- name: entries_of_payment
-- What was posted for an order's payment of that number: the payment, and right after it the
-- interest that it saved, where it settled the plan. Payments and their entries are in one order.
with told as (
    select
        e.entry_id, e.kind, e.value_date,
        count(*) filter (where e.kind in ('payment', 'payment_matched')) over earlier as number
    from journal_entry e
    where e.lender_id = %(lender_id)s and e.order_id = %(order_id)s
    window earlier as (order by e.entry_id)
),
placed as (
    select
        t.*, lag(t.kind) over (order by t.entry_id) as before
    from told t
)
select
    t.entry_id, t.kind, t.value_date,
    (
        select json_agg(
            json_build_array(
                p.account, p.currency, p.amount_minor, p.order_id, p.installment, p.fee
            )
            order by p.line
        )
        from posting p
        where p.lender_id = %(lender_id)s and p.entry_id = t.entry_id
    )
from placed t
where t.number = %(number)s
    and (
        t.kind in ('payment', 'payment_matched')
        or (t.kind = 'interest_saved' and t.before in ('payment', 'payment_matched'))
    )
order by t.entry_id

-- What made a balance, for whoever asks why. Read in a transaction that may write nothing.

-- name: one_moment
-- The first statement of a transaction: rows of one moment, and none of them changed.
set transaction isolation level repeatable read, read only

-- name: entries_of_orders
-- The entries of a customer's orders with their postings, and behind what an assistant did the
-- record of it with the policy it cites. An effect that posted several entries has the key of the
-- first; those of the others end in their number (shell/apply).
select
    e.entry_id, e.kind, e.order_id, e.value_date, e.reverses,
    (
        select json_agg(
            json_build_array(
                p.account, p.amount_minor, p.currency, p.order_id, p.installment, p.fee
            )
            order by p.line
        )
        from posting p
        where p.lender_id = e.lender_id and p.entry_id = e.entry_id
    ),
    f.evidence_id, f.name, r.body::json -> 'rules'
from journal_entry e
left join effect f
    on f.lender_id = e.lender_id and f.customer_id = %(customer_id)s
    and f.idempotency_key = regexp_replace(e.idempotency_key, '(:[0-9]+)[.][0-9]+$', '\1')
left join evidence_record r on r.lender_id = f.lender_id and r.evidence_id = f.evidence_id
where e.lender_id = %(lender_id)s and e.order_id = any(%(orders)s::text[])
order by e.value_date, e.entry_id

-- name: market_of_customer
select market from customer where lender_id = %(lender_id)s and customer_id = %(customer_id)s

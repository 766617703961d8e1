-- What people of the lender do by command: goodwill, bounced payments, complaints, traces, locks.

-- name: market_of
select market from customer where lender_id = %(lender_id)s and customer_id = %(customer_id)s

-- name: goodwill_of
-- What the entries of an earlier gift gave.
select coalesce(sum(p.amount_minor), 0)::bigint
from posting p
where p.lender_id = %(lender_id)s and p.entry_id = any(%(entries)s::bigint[])
    and p.account = 'goodwill'

-- name: complaints
select
    c.customer_id, c.number, c.topic, c.registered_on, c.answer_by, c.closed_on, c.closed_by,
    c.outcome
from complaint c
where c.lender_id = %(lender_id)s and (%(all)s or c.closed_on is null)
order by c.answer_by, c.customer_id, c.number

-- name: complaint
select closed_on, closed_by, outcome, registered_on, topic
from complaint
where lender_id = %(lender_id)s and customer_id = %(customer_id)s and number = %(number)s
for update

-- name: close_complaint
-- With a customer's last open complaint the work that it made is done.
with closed as (
    update complaint
    set closed_on = %(today)s, closed_by = %(by)s, outcome = %(outcome)s,
        closed_evidence_id = %(evidence)s
    where lender_id = %(lender_id)s and customer_id = %(customer_id)s and number = %(number)s
)
update work_item w
set closed_at = %(now)s
from conversation v
where w.lender_id = %(lender_id)s and w.reason = 'complaint' and w.closed_at is null
    and v.lender_id = w.lender_id and v.conversation_id = w.conversation_id
    and v.customer_id = %(customer_id)s
    and not exists (
        select from complaint c
        where c.lender_id = %(lender_id)s and c.customer_id = %(customer_id)s
            and c.closed_on is null and c.number <> %(number)s
    )

-- name: traces
select
    t.customer_id, t.number, t.amount_minor, t.currency, t.paid_on, t.traced_on, t.closed_on,
    t.closed_by, t.outcome
from payment_trace t
where t.lender_id = %(lender_id)s and (%(all)s or t.closed_on is null)
order by t.traced_on, t.customer_id, t.number

-- name: trace
-- With whether another trace of the same day is open: then that one's bills wait on.
select
    t.closed_on, t.closed_by, t.outcome, t.traced_on, t.amount_minor, t.currency, t.paid_on,
    exists (
        select from payment_trace other
        where other.lender_id = t.lender_id and other.customer_id = t.customer_id
            and other.number <> t.number and other.traced_on = t.traced_on
            and other.closed_on is null
    )
from payment_trace t
where t.lender_id = %(lender_id)s and t.customer_id = %(customer_id)s and t.number = %(number)s
for update

-- name: close_trace
update payment_trace
set closed_on = %(today)s, closed_by = %(by)s, outcome = %(outcome)s,
    closed_evidence_id = %(evidence)s
where lender_id = %(lender_id)s and customer_id = %(customer_id)s and number = %(number)s

-- name: locked_accounts
select customer_id, market, locked_on, locked_reason
from customer
where lender_id = %(lender_id)s and locked_on is not null and closed_on is null
order by locked_on, customer_id

-- name: lock_of
select locked_on, locked_reason, closed_on
from customer
where lender_id = %(lender_id)s and customer_id = %(customer_id)s

-- name: unlock_account
update customer set locked_on = null, locked_reason = null
where lender_id = %(lender_id)s and customer_id = %(customer_id)s

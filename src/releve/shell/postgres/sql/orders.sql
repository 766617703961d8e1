-- How orders stand, written from JSON as in books.sql. What is paid and credited is written as a
-- difference, so that it stays in step with the postings whatever was read before.

-- name: add_orders
insert into customer_order (
    lender_id, order_id, customer_id, merchant_id, product, currency, authorized_minor, placed_on,
    authorized_until, captured_minor, captured_on, shipped_on, canceled_on, charged_off,
    withdrawn_on, credit_minor, lost_minor, memo
)
select
    %(lender_id)s, r.order_id, r.customer_id, r.merchant_id, r.product, r.currency, r.authorized,
    r.placed_on, r.authorized_until, r.captured, r.captured_on, r.shipped_on, r.canceled_on,
    r.charged_off, r.withdrawn_on, r.credit, r.lost, r.memo
from json_to_recordset(%(rows)s::json) as r (
    order_id text, customer_id text, merchant_id text, product text, currency text,
    authorized bigint, placed_on date, authorized_until date, captured bigint, captured_on date,
    shipped_on date, canceled_on date, charged_off boolean, withdrawn_on date, credit bigint,
    lost bigint, memo text
)

-- name: change_orders
update customer_order o
set authorized_until = r.authorized_until, captured_minor = r.captured,
    captured_on = r.captured_on, shipped_on = r.shipped_on, canceled_on = r.canceled_on,
    charged_off = r.charged_off, withdrawn_on = r.withdrawn_on,
    credit_minor = o.credit_minor + r.credit, lost_minor = o.lost_minor + r.lost
from json_to_recordset(%(rows)s::json) as r (
    order_id text, authorized_until date, captured bigint, captured_on date, shipped_on date,
    canceled_on date, charged_off boolean, withdrawn_on date, credit bigint, lost bigint
)
where o.lender_id = %(lender_id)s and o.order_id = r.order_id

-- name: add_items
insert into order_item (lender_id, order_id, number, name, amount_minor)
select %(lender_id)s, r.order_id, r.number, r.name, r.amount
from json_to_recordset(%(rows)s::json) as r (
    order_id text, number smallint, name text, amount bigint
)

-- name: add_installments
insert into installment (
    lender_id, order_id, number, due_on, agreed_due_on, times_moved, amount_minor, paid_minor,
    credited_minor, interest_minor, interest_earned_minor, interest_from
)
select
    %(lender_id)s, r.order_id, r.number, r.due_on, r.agreed_due_on, r.times_moved, r.amount,
    r.paid, r.credited, r.interest, r.interest_earned, r.interest_from
from json_to_recordset(%(rows)s::json) as r (
    order_id text, number smallint, due_on date, agreed_due_on date, times_moved smallint,
    amount bigint, paid bigint, credited bigint, interest bigint, interest_earned bigint,
    interest_from date
)

-- name: change_installments
update installment i
set due_on = r.due_on, times_moved = r.times_moved, paid_minor = i.paid_minor + r.paid,
    credited_minor = i.credited_minor + r.credited,
    interest_minor = i.interest_minor + r.interest,
    interest_earned_minor = i.interest_earned_minor + r.interest_earned
from json_to_recordset(%(rows)s::json) as r (
    order_id text, number smallint, due_on date, times_moved smallint, paid bigint,
    credited bigint, interest bigint, interest_earned bigint
)
where i.lender_id = %(lender_id)s and i.order_id = r.order_id and i.number = r.number

-- name: add_fees
insert into fee (
    lender_id, order_id, number, charged_on, amount_minor, paid_minor, waived_minor, waived_on
)
select
    %(lender_id)s, r.order_id, r.number, r.charged_on, r.amount, r.paid, r.waived, r.waived_on
from json_to_recordset(%(rows)s::json) as r (
    order_id text, number smallint, charged_on date, amount bigint, paid bigint, waived bigint,
    waived_on date
)

-- name: change_fees
update fee f
set paid_minor = f.paid_minor + r.paid, waived_minor = f.waived_minor + r.waived,
    waived_on = r.waived_on
from json_to_recordset(%(rows)s::json) as r (
    order_id text, number smallint, paid bigint, waived bigint, waived_on date
)
where f.lender_id = %(lender_id)s and f.order_id = r.order_id and f.number = r.number

-- name: add_payments
insert into payment (
    lender_id, order_id, number, received_on, amount_minor, method, reversed_on
)
select %(lender_id)s, r.order_id, r.number, r.received_on, r.amount, r.method, r.reversed_on
from json_to_recordset(%(rows)s::json) as r (
    order_id text, number smallint, received_on date, amount bigint, method text,
    reversed_on date
)

-- name: take_back_payments
update payment y
set reversed_on = r.reversed_on
from json_to_recordset(%(rows)s::json) as r (order_id text, number smallint, reversed_on date)
where y.lender_id = %(lender_id)s and y.order_id = r.order_id and y.number = r.number
    and y.reversed_on is null

-- name: add_adjustments
insert into order_adjustment (lender_id, order_id, number, kind, adjusted_on, amount_minor)
select %(lender_id)s, r.order_id, r.number, r.kind, r.adjusted_on, r.amount
from json_to_recordset(%(rows)s::json) as r (
    order_id text, number smallint, kind text, adjusted_on date, amount bigint
)

-- name: add_refunds
insert into refund (lender_id, order_id, number, refunded_on, amount_minor, paid_out_minor)
select %(lender_id)s, r.order_id, r.number, r.refunded_on, r.amount, r.paid_out
from json_to_recordset(%(rows)s::json) as r (
    order_id text, number smallint, refunded_on date, amount bigint, paid_out bigint
)

-- name: add_pauses
insert into pause (lender_id, order_id, number, reason, started_on, until, ended_on)
select %(lender_id)s, r.order_id, r.number, r.reason, r.started_on, r.until, r.ended_on
from json_to_recordset(%(rows)s::json) as r (
    order_id text, number smallint, reason text, started_on date, until date, ended_on date
)

-- name: change_pauses
update pause p
set ended_on = r.ended_on
from json_to_recordset(%(rows)s::json) as r (order_id text, number smallint, ended_on date)
where p.lender_id = %(lender_id)s and p.order_id = r.order_id and p.number = r.number

-- name: add_disputes
insert into dispute (
    lender_id, order_id, number, reason, opened_on, answer_by, closed_on, winner
)
select
    %(lender_id)s, r.order_id, r.number, r.reason, r.opened_on, r.answer_by, r.closed_on, r.winner
from json_to_recordset(%(rows)s::json) as r (
    order_id text, number smallint, reason text, opened_on date, answer_by date, closed_on date,
    winner text
)

-- name: change_disputes
update dispute d
set answer_by = r.answer_by, closed_on = r.closed_on, winner = r.winner
from json_to_recordset(%(rows)s::json) as r (
    order_id text, number smallint, answer_by date, closed_on date, winner text
)
where d.lender_id = %(lender_id)s and d.order_id = r.order_id and d.number = r.number

-- name: add_returns
insert into goods_return (lender_id, order_id, number, registered_on, items)
select %(lender_id)s, r.order_id, r.number, r.registered_on, r.items
from json_to_recordset(%(rows)s::json) as r (
    order_id text, number smallint, registered_on date, items text[]
)

-- name: add_arrangements
insert into arrangement (lender_id, order_id, number, arranged_on, installments, first_due_on)
select %(lender_id)s, r.order_id, r.number, r.arranged_on, r.installments, r.first_due_on
from json_to_recordset(%(rows)s::json) as r (
    order_id text, number smallint, arranged_on date, installments smallint, first_due_on date
)

-- name: add_unmatched
insert into unmatched_payment (
    lender_id, payment_id, customer_id, received_on, amount_minor, currency
)
select %(lender_id)s, r.payment_id, r.customer_id, r.received_on, r.amount, r.currency
from json_to_recordset(%(rows)s::json) as r (
    payment_id text, customer_id text, received_on date, amount bigint, currency text
)

-- name: match_unmatched
update unmatched_payment u
set matched_on = r.matched_on, matched_order_id = r.order_id
from json_to_recordset(%(rows)s::json) as r (payment_id text, matched_on date, order_id text)
where u.lender_id = %(lender_id)s and u.payment_id = r.payment_id and u.matched_on is null

-- name: end_pauses
-- Ends every pause whose last day is over and moves the open due dates (core/lending/pausing):
-- days that an earlier pause of the order covers are not counted twice. `orders` null: all.
with numbered as (
    select
        p.order_id, p.number, p.started_on, p.until, p.ended_on,
        max(coalesce(p.ended_on, p.until)) over (
            partition by p.order_id order by p.number
            rows between unbounded preceding and 1 preceding
        ) as covered
    from pause p
    where p.lender_id = %(lender_id)s and p.order_id in (
        select r.order_id from pause r
        where r.lender_id = %(lender_id)s and r.ended_on is null and r.until <= %(today)s
            and (%(orders)s::text[] is null or r.order_id = any(%(orders)s::text[]))
    )
),
done as (
    select
        n.order_id, n.number,
        greatest(0, n.until - greatest(n.started_on, coalesce(n.covered, n.started_on))) as days
    from numbered n
    where n.ended_on is null and n.until <= %(today)s
),
ended as (
    -- Whoever comes second waits here, finds the pause ended, and moves nothing.
    update pause p set ended_on = p.until
    from done
    where p.lender_id = %(lender_id)s and p.order_id = done.order_id and p.number = done.number
        and p.ended_on is null
    returning p.order_id, done.days
),
moved as (
    update installment i set due_on = i.due_on + d.days
    from (select order_id, sum(days)::integer as days from ended group by order_id) d
    where i.lender_id = %(lender_id)s and i.order_id = d.order_id
        and i.paid_minor + i.credited_minor < i.amount_minor
)
select count(*) from ended

-- What may have fallen due on a day, one SELECT of `key` a step, and the messages that steps put
-- into the outbox. A filter may let through too much, never too little.

-- name: pauses
select p.order_id as key
from pause p
join customer_order o using (lender_id, order_id)
join customer c using (lender_id, customer_id)
where p.lender_id = %(lender_id)s and p.ended_on is null and p.until <= %(day)s
    and c.market = %(market)s

-- name: payments_taken
select o.customer_id as key
from installment i
join customer_order o using (lender_id, order_id)
join customer c using (lender_id, customer_id)
where i.lender_id = %(lender_id)s and i.due_on between %(first)s and %(day)s
    and i.paid_minor + i.credited_minor < i.amount_minor
    and o.canceled_on is null and not o.charged_off and c.market = %(market)s
    and (
        select m.taken_automatically from payment_method m
        where m.lender_id = o.lender_id and m.customer_id = o.customer_id
        order by m.position
        limit 1
    )

-- name: bills
select i.order_id as key
from installment i
join customer_order o using (lender_id, order_id)
join customer c using (lender_id, customer_id)
where i.lender_id = %(lender_id)s and i.due_on = %(day)s
    and i.paid_minor + i.credited_minor < i.amount_minor
    and o.canceled_on is null and not o.charged_off and c.market = %(market)s

-- name: tell_bills
insert into outbox_message (
    lender_id, idempotency_key, channel, recipient, body, created_at, send_after
)
select
    %(lender_id)s, concat_ws('/', 'bill', i.order_id, i.number, i.due_on), 'email',
    o.customer_id,
    jsonb_build_object(
        'kind', 'bill', 'language', c.language, 'order', i.order_id, 'merchant', s.name,
        'installment', i.number, 'amount', i.amount_minor - i.paid_minor - i.credited_minor,
        'currency', o.currency, 'due_on', i.due_on
    ),
    now(), %(send_after)s
from unnest(%(keys)s::text[]) as k (order_id)
join customer_order o on o.lender_id = %(lender_id)s and o.order_id = k.order_id
join customer c on c.lender_id = o.lender_id and c.customer_id = o.customer_id
join merchant s on s.lender_id = o.lender_id and s.merchant_id = o.merchant_id
join installment i on i.lender_id = o.lender_id and i.order_id = o.order_id
where i.due_on = %(day)s and i.paid_minor + i.credited_minor < i.amount_minor
    and not exists (
        select from pause p
        where p.lender_id = o.lender_id and p.order_id = o.order_id and p.ended_on is null
            and p.started_on <= %(day)s and %(day)s < p.until
    )
    and not exists (
        select from dispute d
        where d.lender_id = o.lender_id and d.order_id = o.order_id and d.closed_on is null
    )
on conflict (lender_id, idempotency_key) do nothing

-- name: reminders
select i.order_id as key
from installment i
join customer_order o using (lender_id, order_id)
join customer c using (lender_id, customer_id)
where i.lender_id = %(lender_id)s and i.due_on = any(%(due_days)s)
    and i.paid_minor + i.credited_minor < i.amount_minor
    and o.canceled_on is null and not o.charged_off and c.market = %(market)s

-- name: remind
insert into outbox_message (
    lender_id, idempotency_key, channel, recipient, body, created_at, send_after
)
select
    %(lender_id)s,
    concat_ws('/', 'reminder', i.order_id, i.number, i.due_on, r.kind, r.number), 'email',
    o.customer_id,
    jsonb_build_object(
        'kind', 'reminder_' || r.kind, 'language', c.language, 'order', i.order_id,
        'merchant', s.name, 'installment', i.number,
        'amount', i.amount_minor - i.paid_minor - i.credited_minor, 'currency', o.currency,
        'due_on', i.due_on
    ),
    now(), %(send_after)s
from unnest(%(keys)s::text[]) as k (order_id)
join customer_order o on o.lender_id = %(lender_id)s and o.order_id = k.order_id
join customer c on c.lender_id = o.lender_id and c.customer_id = o.customer_id
join merchant s on s.lender_id = o.lender_id and s.merchant_id = o.merchant_id
join installment i on i.lender_id = o.lender_id and i.order_id = o.order_id
join json_to_recordset(%(rows)s::json) as r (due_on date, kind text, number integer)
    on r.due_on = i.due_on
where i.paid_minor + i.credited_minor < i.amount_minor
    and not o.charged_off and o.canceled_on is null
    and not exists (
        select from pause p
        where p.lender_id = o.lender_id and p.order_id = o.order_id and p.ended_on is null
            and p.started_on <= %(day)s and %(day)s < p.until
    )
    and not exists (
        select from dispute d
        where d.lender_id = o.lender_id and d.order_id = o.order_id and d.closed_on is null
    )
on conflict (lender_id, idempotency_key) do nothing

-- name: late_fees
-- Orders that bear all their fees, or had one lately, need not be looked at.
select o.customer_id as key
from installment i
join customer_order o using (lender_id, order_id)
join customer c using (lender_id, customer_id)
where i.lender_id = %(lender_id)s and i.due_on <= %(due_by)s
    and i.paid_minor + i.credited_minor < i.amount_minor
    and o.canceled_on is null and not o.charged_off and c.market = %(market)s
    and (
        select count(*) < %(fees_max)s
            and coalesce(bool_and(abs(%(day)s::date - f.charged_on) >= %(interval)s), true)
        from fee f
        where f.lender_id = i.lender_id and f.order_id = i.order_id
    )

-- name: tell_fees
insert into outbox_message (
    lender_id, idempotency_key, channel, recipient, body, created_at, send_after
)
select
    %(lender_id)s, concat_ws('/', 'late_fee', r.order_id, r.number), 'email', o.customer_id,
    jsonb_build_object(
        'kind', 'late_fee', 'language', c.language, 'order', r.order_id, 'merchant', s.name,
        'amount', r.amount, 'currency', o.currency, 'charged_on', %(day)s::date
    ),
    now(), %(send_after)s
from json_to_recordset(%(rows)s::json) as r (order_id text, number integer, amount bigint)
join customer_order o on o.lender_id = %(lender_id)s and o.order_id = r.order_id
join customer c on c.lender_id = o.lender_id and c.customer_id = o.customer_id
join merchant s on s.lender_id = o.lender_id and s.merchant_id = o.merchant_id
on conflict (lender_id, idempotency_key) do nothing

-- name: charge_offs
select o.customer_id as key
from installment i
join customer_order o using (lender_id, order_id)
join customer c using (lender_id, customer_id)
where i.lender_id = %(lender_id)s and i.due_on <= %(due_by)s
    and i.paid_minor + i.credited_minor < i.amount_minor
    and o.canceled_on is null and not o.charged_off and c.market = %(market)s

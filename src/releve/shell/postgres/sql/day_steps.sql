-- What may have fallen due on a day, one SELECT of `key` a step, and the messages that steps put
-- into the outbox. A filter may let through too much, never too little. Of who waits for a person,
-- nothing is taken, reminded, charged, or given up: that begins again when a person has them.
--
-- What is written for keys is looked up key by key (`lateral ... offset 0`): a plan that reads a
-- whole table for each part would make a day's work grow with its square.

-- name: pauses
select p.order_id as key
from pause p
join customer_order o using (lender_id, order_id)
join customer c using (lender_id, customer_id)
where p.lender_id = %(lender_id)s and p.ended_on is null and p.until <= %(day)s
    and c.market = %(market)s

-- name: disputes
-- The merchant had its say until a day, and said nothing; or lost, and did not appeal.
select o.customer_id as key
from dispute d
join customer_order o using (lender_id, order_id)
join customer c using (lender_id, customer_id)
left join dispute_case k using (lender_id, order_id, number)
where d.lender_id = %(lender_id)s and d.closed_on is null
    and coalesce(d.answer_by, d.opened_on + %(answer_days)s::integer) < %(day)s
    and coalesce(k.status, 'awaiting_merchant') in ('awaiting_merchant', 'lost')
    and c.market = %(market)s

-- name: close_cases
insert into dispute_case (
    lender_id, order_id, number, dispute_id, status, answer_by, opened_at, updated_at
)
select
    d.lender_id, d.order_id, d.number, r.dispute_id, 'accepted',
    coalesce(d.answer_by, d.opened_on + %(answer_days)s::integer), d.opened_on, %(day)s::date
from json_to_recordset(%(rows)s::json) as r (order_id text, number smallint, dispute_id text)
join dispute d on d.lender_id = %(lender_id)s and d.order_id = r.order_id and d.number = r.number
join merchant_order m on m.lender_id = d.lender_id and m.order_id = d.order_id
on conflict (lender_id, order_id, number) do update
    set status = excluded.status, updated_at = excluded.updated_at

-- name: refund_captures
-- All that is left of each capture goes back. Where an order's money went back by other ways too,
-- the captures no longer say what is left, and the refund is of none of them.
with left_over as (
    select
        c.lender_id, c.order_id, c.number, r.refund, r.key, r.amount as refunded,
        c.amount_minor - coalesce((
            select sum(p.amount_minor) from refund_of_capture p
            where p.lender_id = c.lender_id and p.order_id = c.order_id
                and p.capture_number = c.number
        ), 0) as amount
    from json_to_recordset(%(rows)s::json) as r (
        order_id text, refund smallint, key text, amount bigint
    )
    join order_capture c on c.lender_id = %(lender_id)s and c.order_id = r.order_id
    where r.refund is not null
),
whole as (
    select lender_id, order_id, refund, key
    from left_over
    group by lender_id, order_id, refund, key, refunded
    having sum(amount) = refunded
),
said as (
    insert into merchant_refund (
        lender_id, order_id, number, refund_id, entry_id, refunded_at, details
    )
    select
        w.lender_id, w.order_id, w.refund, md5(w.lender_id || '/' || w.key)::uuid::text,
        e.entry_id, %(day)s::date, jsonb_build_object('description', 'Dispute not answered')
    from whole w
    join journal_entry e on e.lender_id = w.lender_id and e.idempotency_key = w.key
)
insert into refund_of_capture (lender_id, order_id, refund_number, capture_number, amount_minor)
select l.lender_id, l.order_id, l.refund, l.number, l.amount
from left_over l
join whole using (lender_id, order_id, refund)
where l.amount > 0

-- name: expiries
select o.order_id as key
from customer_order o
join customer c using (lender_id, customer_id)
where o.lender_id = %(lender_id)s and o.authorized_until = %(day)s::date - 1
    and o.captured_minor = 0 and o.canceled_on is null and c.market = %(market)s

-- name: tell_expiries
insert into outbox_message (
    lender_id, idempotency_key, channel, recipient, body, created_at, send_after
)
select
    %(lender_id)s, concat_ws('/', 'expired', k.order_id, f.authorized_until), 'email',
    f.customer_id,
    jsonb_build_object(
        'kind', 'authorization_expired', 'language', f.language, 'order', k.order_id,
        'merchant', f.merchant, 'amount', f.authorized_minor, 'currency', f.currency,
        'expired_on', f.authorized_until
    ),
    now(), %(send_after)s
from unnest(%(keys)s::text[]) as k (order_id)
cross join lateral (
    select
        o.customer_id, o.currency, o.authorized_minor, o.authorized_until, c.language,
        s.name as merchant
    from customer_order o
    join customer c using (lender_id, customer_id)
    join merchant s using (lender_id, merchant_id)
    where o.lender_id = %(lender_id)s and o.order_id = k.order_id
        and o.captured_minor = 0 and o.canceled_on is null and o.authorized_until < %(day)s
    offset 0
) f
on conflict (lender_id, idempotency_key) do nothing
returning body ->> 'order', (body ->> 'expired_on')::date

-- name: payments_taken
select o.customer_id as key
from installment i
join customer_order o using (lender_id, order_id)
join customer c using (lender_id, customer_id)
join payment_method m using (lender_id, customer_id)
where i.lender_id = %(lender_id)s and i.due_on between %(first)s and %(day)s
    and i.paid_minor + i.credited_minor < i.amount_minor
    and o.canceled_on is null and not o.charged_off and c.market = %(market)s
    and not exists (
        select from conversation v
        where v.lender_id = o.lender_id and v.customer_id = o.customer_id
            and v.owner_kind = 'queue'
    )
    and m.taken_automatically and not exists (
        select from payment_method before
        where before.lender_id = m.lender_id and before.customer_id = m.customer_id
            and before.position < m.position
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
    %(lender_id)s, concat_ws('/', 'bill', k.order_id, f.number, f.due_on), 'email',
    f.customer_id,
    jsonb_build_object(
        'kind', 'bill', 'language', f.language, 'order', k.order_id, 'merchant', f.merchant,
        'installment', f.number, 'amount', f.amount, 'currency', f.currency, 'due_on', f.due_on
    ),
    now(), %(send_after)s
from unnest(%(keys)s::text[]) as k (order_id)
cross join lateral (
    select
        i.number, i.due_on, i.amount_minor - i.paid_minor - i.credited_minor as amount,
        o.customer_id, o.currency, c.language, s.name as merchant
    from customer_order o
    join customer c using (lender_id, customer_id)
    join merchant s using (lender_id, merchant_id)
    join installment i using (lender_id, order_id)
    where o.lender_id = %(lender_id)s and o.order_id = k.order_id
        and i.due_on = %(day)s and i.paid_minor + i.credited_minor < i.amount_minor
        and o.canceled_on is null and not o.charged_off
        and not exists (
            select from pause p
            where p.lender_id = o.lender_id and p.order_id = o.order_id
                and p.ended_on is null and p.started_on <= %(day)s and %(day)s < p.until
        )
        and not exists (
            select from dispute d
            where d.lender_id = o.lender_id and d.order_id = o.order_id
                and d.closed_on is null
        )
    offset 0
) f
on conflict (lender_id, idempotency_key) do nothing

-- name: reminders
select i.order_id as key
from installment i
join customer_order o using (lender_id, order_id)
join customer c using (lender_id, customer_id)
where i.lender_id = %(lender_id)s and i.due_on = any(%(due_days)s)
    and i.paid_minor + i.credited_minor < i.amount_minor
    and o.canceled_on is null and not o.charged_off and c.market = %(market)s
    and not exists (
        select from conversation v
        where v.lender_id = o.lender_id and v.customer_id = o.customer_id
            and v.owner_kind = 'queue'
    )

-- name: remind
insert into outbox_message (
    lender_id, idempotency_key, channel, recipient, body, created_at, send_after
)
select
    %(lender_id)s,
    concat_ws('/', 'reminder', k.order_id, f.number, f.due_on, r.kind, r.number), 'email',
    f.customer_id,
    jsonb_build_object(
        'kind', 'reminder_' || r.kind, 'language', f.language, 'order', k.order_id,
        'merchant', f.merchant, 'installment', f.number, 'amount', f.amount,
        'currency', f.currency, 'due_on', f.due_on
    ),
    now(), %(send_after)s
from unnest(%(keys)s::text[]) as k (order_id)
cross join lateral (
    select
        i.number, i.due_on, i.amount_minor - i.paid_minor - i.credited_minor as amount,
        o.customer_id, o.currency, c.language, s.name as merchant
    from customer_order o
    join customer c using (lender_id, customer_id)
    join merchant s using (lender_id, merchant_id)
    join installment i using (lender_id, order_id)
    where o.lender_id = %(lender_id)s and o.order_id = k.order_id
        and i.paid_minor + i.credited_minor < i.amount_minor
        and o.canceled_on is null and not o.charged_off
        and not exists (
            select from pause p
            where p.lender_id = o.lender_id and p.order_id = o.order_id
                and p.ended_on is null and p.started_on <= %(day)s and %(day)s < p.until
        )
        and not exists (
            select from dispute d
            where d.lender_id = o.lender_id and d.order_id = o.order_id
                and d.closed_on is null
        )
    offset 0
) f
cross join lateral (
    select d.kind, d.number
    from json_to_recordset(%(rows)s::json) as d (due_on date, kind text, number integer)
    where d.due_on = f.due_on
    offset 0
) r
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
    and not exists (
        select from conversation v
        where v.lender_id = o.lender_id and v.customer_id = o.customer_id
            and v.owner_kind = 'queue'
    )
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
    %(lender_id)s, concat_ws('/', 'late_fee', r.order_id, r.number), 'email', f.customer_id,
    jsonb_build_object(
        'kind', 'late_fee', 'language', f.language, 'order', r.order_id, 'merchant', f.merchant,
        'amount', r.amount, 'currency', f.currency, 'charged_on', %(day)s::date
    ),
    now(), %(send_after)s
from json_to_recordset(%(rows)s::json) as r (order_id text, number integer, amount bigint)
cross join lateral (
    select o.customer_id, o.currency, c.language, s.name as merchant
    from customer_order o
    join customer c using (lender_id, customer_id)
    join merchant s using (lender_id, merchant_id)
    where o.lender_id = %(lender_id)s and o.order_id = r.order_id
    offset 0
) f
on conflict (lender_id, idempotency_key) do nothing

-- name: arrears
-- What is owed by days past due (core/lending/delinquency): an order with all it owes stands in
-- the bucket of its earliest open installment; a pause that runs stops the count on its first day.
select coalesce(sum(b.owed), 0)::bigint, count(*), b.currency, b.bucket
from (
    select
        o.currency,
        case
            when least(%(day)s::date, q.since) - i.due_on >= 91 then '91+'
            when least(%(day)s::date, q.since) - i.due_on >= 61 then '61-90'
            when least(%(day)s::date, q.since) - i.due_on >= 31 then '31-60'
            when least(%(day)s::date, q.since) - i.due_on >= 1 then '1-30'
            else 'current'
        end as bucket,
        i.owed + coalesce(f.owed, 0) as owed
    from customer_order o
    join customer c using (lender_id, customer_id)
    join (
        select
            lender_id, order_id, min(due_on) as due_on,
            sum(amount_minor - paid_minor - credited_minor) as owed
        from installment
        where lender_id = %(lender_id)s and paid_minor + credited_minor < amount_minor
        group by lender_id, order_id
    ) i using (lender_id, order_id)
    left join (
        select lender_id, order_id, sum(amount_minor - paid_minor - waived_minor) as owed
        from fee
        where lender_id = %(lender_id)s
        group by lender_id, order_id
    ) f using (lender_id, order_id)
    left join (
        select lender_id, order_id, min(started_on) as since
        from pause
        where lender_id = %(lender_id)s and ended_on is null
            and started_on <= %(day)s and %(day)s < until
        group by lender_id, order_id
    ) q using (lender_id, order_id)
    where o.lender_id = %(lender_id)s and not o.charged_off
        and (%(market)s::text is null or c.market = %(market)s)
) b
group by b.currency, b.bucket
order by b.currency, b.bucket

-- name: charge_offs
select o.customer_id as key
from installment i
join customer_order o using (lender_id, order_id)
join customer c using (lender_id, customer_id)
where i.lender_id = %(lender_id)s and i.due_on <= %(due_by)s
    and i.paid_minor + i.credited_minor < i.amount_minor
    and o.canceled_on is null and not o.charged_off and c.market = %(market)s
    and not exists (
        select from conversation v
        where v.lender_id = o.lender_id and v.customer_id = o.customer_id
            and v.owner_kind = 'queue'
    )

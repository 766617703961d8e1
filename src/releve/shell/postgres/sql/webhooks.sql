-- name: tell_of_orders
-- Word of events to the addresses at which their orders' merchants want to be told; orders without
-- such an address are passed over. The key is the delivery's id.
with told as (
    select
        r.key, o.merchant_id, r.event,
        replace(
            replace(m.purchase #>> '{merchant_urls,push}', '{order.id}', m.order_id),
            '{session.id}', coalesce(m.session_id, '')
        ) as url
    from json_to_recordset(%(rows)s::json) as r (order_id text, key text, event jsonb)
    join merchant_order m on m.lender_id = %(lender)s and m.order_id = r.order_id
    join customer_order o on o.lender_id = m.lender_id and o.order_id = m.order_id
),
message as (
    insert into outbox_message (
        lender_id, idempotency_key, channel, recipient, body, created_at
    )
    select
        %(lender)s, t.key, 'webhook', t.merchant_id,
        jsonb_build_object('url', t.url, 'event', t.event || jsonb_build_object('at', n.at)), n.at
    from told t
    cross join (select coalesce(%(now)s::timestamptz, now()) as at) n
    where t.url like 'http://%%' or t.url like 'https://%%'
    on conflict (lender_id, idempotency_key) do nothing
    returning outbox_id
)
select enqueue('deliver_message', jsonb_build_object('outbox_id', m.outbox_id))
from message m

-- name: next_waiting
-- One message whose time has come; others' messages are skipped.
select o.outbox_id, o.idempotency_key, o.recipient, o.body
from outbox_message o
where o.channel = 'webhook' and o.delivered_at is null
    and o.created_at > %(given_up)s
    and coalesce((o.body ->> 'next_at')::timestamptz, o.created_at) <= %(now)s
    and (%(outbox_id)s::bigint is null or o.outbox_id = %(outbox_id)s)
    and o.outbox_id > %(after)s
order by o.outbox_id
limit 1
for update skip locked

-- name: newest_key
select k.username, k.password_digest
from merchant_key k
join outbox_message o on o.lender_id = k.lender_id and o.recipient = k.merchant_id
where o.outbox_id = %(outbox_id)s and k.revoked_at is null
order by k.created_at desc, k.username
limit 1

-- name: delivered
update outbox_message set delivered_at = %(now)s where outbox_id = %(outbox_id)s

-- name: try_later
update outbox_message
set body = body
    || jsonb_build_object('attempts', %(attempts)s::integer, 'next_at', %(next_at)s::text)
where outbox_id = %(outbox_id)s

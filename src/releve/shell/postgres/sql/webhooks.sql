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

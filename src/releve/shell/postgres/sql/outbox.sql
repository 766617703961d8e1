-- name: put
-- The message and the job that delivers it, both or neither. Where the job engine is not set up
-- (an exam's database), the row waits.
with message as (
    insert into outbox_message (
        lender_id, idempotency_key, channel, recipient, body, created_at
    )
    values (%(lender)s, %(key)s, %(channel)s, %(recipient)s, %(body)s, %(now)s)
    on conflict (lender_id, idempotency_key) do nothing
    returning outbox_id
)
select enqueue('deliver_message', jsonb_build_object('outbox_id', m.outbox_id))
from message m

-- name: deliver
update outbox_message set delivered_at = now()
where (lender_id, outbox_id) in (
    select lender_id, outbox_id from outbox_message
    where delivered_at is null and channel <> 'webhook'
        and (send_after is null or send_after <= now())
        and (%(outbox_id)s::bigint is null or outbox_id = %(outbox_id)s)
    order by outbox_id
    limit %(most)s
    for update skip locked
)

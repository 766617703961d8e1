-- name: one_more_call
-- Counts a call where the day's budget has room for it: a row comes back then, and none otherwise.
insert into model_calls as m (lender_id, day, calls)
select %(lender)s, %(day)s, 1
where %(budget)s > 0
on conflict (lender_id, day) do update set calls = m.calls + 1
where m.calls < %(budget)s
returning calls

-- name: conversation_ahead
-- Where a conversation stands, without waiting for it, and whether the message was answered.
select coalesce(c.customer_id, c.merchant_id), c.merchant_id is not null, c.market, c.state,
    k.wrapped_key,
    exists (
        select from turn t
        where t.lender_id = c.lender_id and t.conversation_id = c.conversation_id
            and t.message_id = %(message)s
    )
from conversation c
left join person_key k on k.lender_id = c.lender_id
    and k.holder = coalesce('customer/' || c.customer_id, 'merchant/' || c.merchant_id)
where c.lender_id = %(lender)s and c.conversation_id = %(conversation)s

-- name: known_of_customer
-- What the record knows that would tell who writes.
select k.wrapped_key, c.particulars,
    array(
        select o.order_id from customer_order o
        where o.lender_id = c.lender_id and o.customer_id = c.customer_id
    ),
    array(
        select p.label from payment_method p
        where p.lender_id = c.lender_id and p.customer_id = c.customer_id
    )
from customer c
left join person_key k on k.lender_id = c.lender_id and k.holder = 'customer/' || c.customer_id
where c.lender_id = %(lender)s and c.customer_id = %(writer)s

-- name: known_of_merchant
-- The merchant's own name, and the names of customers whose orders with it are named.
select m.name,
    (
        select json_agg(json_build_array(c.customer_id, k.wrapped_key, c.particulars))
        from customer c
        join person_key k
            on k.lender_id = c.lender_id and k.holder = 'customer/' || c.customer_id
        where c.lender_id = m.lender_id and c.customer_id in (
            select o.customer_id from customer_order o
            where o.lender_id = m.lender_id and o.merchant_id = m.merchant_id
                and o.order_id = any(%(orders)s)
        )
    )
from merchant m
where m.lender_id = %(lender)s and m.merchant_id = %(writer)s

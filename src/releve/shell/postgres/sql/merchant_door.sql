-- name: add_key
insert into merchant_key (lender_id, username, merchant_id, password_digest)
values (%(lender)s, %(username)s, %(merchant)s, %(digest)s)
on conflict (lender_id, username) do update
    set password_digest = excluded.password_digest, merchant_id = excluded.merchant_id,
        revoked_at = null

-- name: merchant_of_key
select k.merchant_id, k.password_digest
from merchant_key k
where k.lender_id = %(lender)s and k.username = %(username)s and k.revoked_at is null

-- name: merchants_named
-- By id, or by name in any case; the smallest id first where names are shared.
select merchant_id, name, market from merchant
where lender_id = %(lender)s and (merchant_id = %(name)s or lower(name) = lower(%(name)s))
order by merchant_id
limit 1

-- name: first_merchant
-- One of the lender's own market where it has one.
select m.merchant_id, m.name, m.market
from merchant m
join lender l using (lender_id)
where m.lender_id = %(lender)s
order by m.market <> l.market, m.merchant_id
limit 1

-- name: add_merchant
insert into merchant (
    lender_id, merchant_id, name, language, market, fee_basis_points, joined_on
)
values (
    %(lender)s, %(merchant)s, %(name)s, %(language)s, %(market)s, %(fee)s, current_date
)
on conflict do nothing

-- name: home_market
select market from lender where lender_id = %(lender)s

-- name: claim_answer
-- Whoever comes second waits here until the first has answered or is gone. An answer older than
-- a day is forgotten: its key begins anew.
insert into merchant_answer as a (
    lender_id, merchant_id, operation, idempotency_key, asked_at
)
values (%(lender)s, %(merchant)s, %(operation)s, %(key)s, %(now)s)
on conflict (lender_id, merchant_id, operation, idempotency_key) do update
    set asked_at = excluded.asked_at, status = null, headers = null, body = null
    where a.asked_at < %(forgotten)s
returning true

-- name: answer_given
select status, headers, body from merchant_answer
where lender_id = %(lender)s and merchant_id = %(merchant)s and operation = %(operation)s
    and idempotency_key = %(key)s

-- name: keep_answer
update merchant_answer
set status = %(status)s, headers = %(headers)s, body = %(body)s
where lender_id = %(lender)s and merchant_id = %(merchant)s and operation = %(operation)s
    and idempotency_key = %(key)s

-- name: enter
-- The merchant of a key, and, where the key is right, who is party to an order of the merchant's,
-- with the customer locked: nobody waits for a customer without a right key.
select k.merchant_id, k.password_digest, party.*
from merchant_key k
left join lateral (
    select c.customer_id, m.purchase ->> 'purchase_country', s.name, s.language, s.market,
        s.fee_basis_points
    from merchant_order m
    join customer_order o using (lender_id, order_id)
    join merchant s using (lender_id, merchant_id)
    join customer c using (lender_id, customer_id)
    where m.lender_id = k.lender_id and m.order_id = %(order)s
        and o.merchant_id = k.merchant_id and k.password_digest = %(digest)s
    for no key update of c
) party on true
where k.lender_id = %(lender)s and k.username = %(username)s and k.revoked_at is null

-- name: answer_kept
-- An answer older than a day is forgotten: its key begins anew.
select status, headers, body from merchant_answer
where lender_id = %(lender)s and merchant_id = %(merchant)s and operation = %(operation)s
    and idempotency_key = %(key)s and asked_at >= %(forgotten)s

-- name: keep_first_answer
-- Whoever holds the lock that orders the repeats writes the answer in one piece.
insert into merchant_answer as a (
    lender_id, merchant_id, operation, idempotency_key, asked_at, status, headers, body
)
select %(lender)s, %(merchant)s, %(operation)s, %(key)s, %(now)s, %(status)s, %(headers)s, %(body)s
where %(key)s::text is not null
on conflict (lender_id, merchant_id, operation, idempotency_key) do update
    set asked_at = excluded.asked_at, status = excluded.status, headers = excluded.headers,
        body = excluded.body
    where a.asked_at < %(forgotten)s

-- name: forget_answers
delete from merchant_answer where asked_at < %(forgotten)s

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

-- name: forget_answers
delete from merchant_answer where asked_at < %(forgotten)s

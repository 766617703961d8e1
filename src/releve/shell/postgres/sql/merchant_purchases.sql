-- name: add_session
insert into payment_session (
    lender_id, session_id, merchant_id, purchase, created_at, expires_at
)
values (%(lender)s, %(session)s, %(merchant)s, %(purchase)s, %(now)s, %(expires_at)s)

-- name: session_of
select s.session_id, s.merchant_id, m.name, s.purchase, s.expires_at, s.completed_at
from payment_session s
join merchant m using (lender_id, merchant_id)
where s.lender_id = %(lender)s and s.session_id = %(session)s
    and (%(merchant)s::text is null or s.merchant_id = %(merchant)s)

-- name: lock_session
select from payment_session
where lender_id = %(lender)s and session_id = %(session)s
for no key update

-- name: change_session
update payment_session set purchase = %(purchase)s
where lender_id = %(lender)s and session_id = %(session)s

-- name: complete_session
update payment_session set completed_at = %(now)s
where lender_id = %(lender)s and session_id = %(session)s

-- name: add_agreement
insert into shopper_agreement (
    lender_id, authorization_token, session_id, merchant_id, product, agreed_at, expires_at,
    decision_id
)
values (
    %(lender)s, %(token)s, %(session)s, %(merchant)s, %(product)s, %(now)s, %(expires_at)s,
    %(decision)s
)

-- name: agreement_of_session
-- The shopper's last word, while it holds.
select authorization_token from shopper_agreement
where lender_id = %(lender)s and session_id = %(session)s and ended_at is null
    and expires_at > %(now)s
order by agreed_at desc, authorization_token
limit 1

-- name: lock_agreement
select session_id, product, expires_at, ended_at from shopper_agreement
where lender_id = %(lender)s and authorization_token = %(token)s and merchant_id = %(merchant)s
for no key update

-- name: end_agreement
update shopper_agreement set ended_at = %(now)s
where lender_id = %(lender)s and authorization_token = %(token)s

-- name: one_shopper_at_a_time
select pg_advisory_xact_lock(hashtextextended(%(lender)s || '/' || %(email)s, 0))

-- name: customer_by_email
select customer_id from customer
where lender_id = %(lender)s and email_index = %(index)s and currency = %(currency)s
order by customer_id
limit 1

-- name: merchant
select merchant_id, name, language, market, fee_basis_points from merchant
where lender_id = %(lender)s and merchant_id = %(merchant)s

-- name: add_page
insert into hosted_page (
    lender_id, page_id, merchant_id, session_id, status, place_order, options, created_at,
    updated_at, expires_at
)
values (
    %(lender)s, %(page)s, %(merchant)s, %(session)s, 'WAITING', %(place_order)s, %(options)s,
    %(now)s, %(now)s, %(expires_at)s
)

-- name: page_of
select page_id, merchant_id, session_id, status, place_order, options, authorization_token,
    order_id, updated_at, expires_at
from hosted_page
where lender_id = %(lender)s and page_id = %(page)s
    and (%(merchant)s::text is null or merchant_id = %(merchant)s)
for no key update

-- name: change_page
update hosted_page
set status = %(status)s, authorization_token = %(token)s, order_id = %(order)s,
    updated_at = %(now)s
where lender_id = %(lender)s and page_id = %(page)s

-- name: add_token
insert into customer_token (
    lender_id, token_id, merchant_id, customer_id, product, currency, country, details, created_at
)
values (
    %(lender)s, %(token)s, %(merchant)s, %(customer)s, %(product)s, %(currency)s, %(country)s,
    %(details)s, %(now)s
)

-- name: token_of
select token_id, customer_id, product, currency, country, details, canceled_at
from customer_token
where lender_id = %(lender)s and token_id = %(token)s and merchant_id = %(merchant)s
for no key update

-- name: cancel_token
update customer_token set canceled_at = %(now)s
where lender_id = %(lender)s and token_id = %(token)s

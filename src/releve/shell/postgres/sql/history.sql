-- name: add_lender
insert into lender (lender_id, name, market)
select %(lender_id)s, r.name, r.market
from json_to_recordset(%(rows)s::json) as r (name text, market text)

-- name: add_merchants
insert into merchant (
    lender_id, merchant_id, name, language, market, fee_basis_points, joined_on,
    payout_schedule, risky
)
select
    %(lender_id)s, r.merchant_id, r.name, r.language, r.market, r.fee_basis_points, r.joined_on,
    r.payout_schedule, r.risky
from json_to_recordset(%(rows)s::json) as r (
    merchant_id text, name text, language text, market text, fee_basis_points integer,
    joined_on date, payout_schedule text, risky boolean
)

-- name: add_customers
-- Each with the key that its particulars are sealed under.
with given as materialized (
    select *
    from json_to_recordset(%(rows)s::json) as r (
        customer_id text, language text, market text, currency text, particulars text,
        email_index text, credit_limit bigint, holder text, wrapped_key text
    )
),
keys as (
    insert into person_key (lender_id, holder, wrapped_key)
    select %(lender_id)s, g.holder, g.wrapped_key from given g
)
insert into customer (
    lender_id, customer_id, language, market, currency, particulars, email_index,
    credit_limit_minor
)
select
    %(lender_id)s, g.customer_id, g.language, g.market, g.currency, g.particulars,
    decode(g.email_index, 'hex'), g.credit_limit
from given g

-- name: add_methods
insert into payment_method (lender_id, customer_id, position, label)
select %(lender_id)s, r.customer_id, r.position, r.label
from json_to_recordset(%(rows)s::json) as r (customer_id text, position smallint, label text)

-- name: add_declined
insert into declined_purchase (
    lender_id, customer_id, number, declined_on, merchant, amount_minor, reasons
)
select
    %(lender_id)s, r.customer_id, r.number, r.declined_on, r.merchant, r.amount, r.reasons
from json_to_recordset(%(rows)s::json) as r (
    customer_id text, number integer, declined_on date, merchant text, amount bigint,
    reasons text[]
)

-- name: count_past
-- Entries posted under the order's past, and the customer's money received without an order.
select
    (
        select count(*) from journal_entry e
        where e.lender_id = %(lender_id)s
            and e.idempotency_key like 'past:' || %(order_id)s || ':%%'
    ),
    (
        select count(*) from unmatched_payment u
        where u.lender_id = %(lender_id)s and u.customer_id = %(customer_id)s
            and u.payment_id like %(order_id)s || '/%%'
    )

-- name: agree_to_taking
update payment_method m set taken_automatically = true
from json_to_recordset(%(rows)s::json) as r (customer_id text)
where m.lender_id = %(lender_id)s and m.customer_id = r.customer_id and m.position = 1

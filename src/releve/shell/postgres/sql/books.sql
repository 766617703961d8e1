-- Rows come in as one JSON array of objects a statement: one parameter of one type, so the
-- statement is prepared once, and it is cheaper to send than an array for each column.

-- name: post_entries
-- Entries with their postings; an entry whose key is known already is left out, postings and all.
with posted as (
    insert into journal_entry (lender_id, kind, order_id, value_date, idempotency_key, reverses)
    select %(lender_id)s, e.kind, e.order_id, e.value_date, e.key, e.reverses
    from json_to_recordset(%(entries)s::json) as e (
        kind text, order_id text, value_date date, key text, reverses bigint
    )
    on conflict (lender_id, idempotency_key) do nothing
    returning entry_id, idempotency_key
),
lines as (
    insert into posting (
        lender_id, entry_id, line, account, currency, amount_minor, order_id, installment, fee
    )
    select
        %(lender_id)s, posted.entry_id, p.line, p.account, p.currency, p.amount, p.order_id,
        p.installment, p.fee
    from json_to_recordset(%(postings)s::json) as p (
        key text, line smallint, account text, currency text, amount bigint, order_id text,
        installment smallint, fee smallint
    )
    join posted on posted.idempotency_key = p.key
)
select posted.idempotency_key, posted.entry_id from posted

-- name: apply_effects
-- The same, with the effects that the entries belong to.
with posted as (
    insert into journal_entry (lender_id, kind, order_id, value_date, idempotency_key)
    select %(lender_id)s, e.kind, e.order_id, e.value_date, e.key
    from json_to_recordset(%(entries)s::json) as e (
        kind text, order_id text, value_date date, key text
    )
    on conflict (lender_id, idempotency_key) do nothing
    returning entry_id, idempotency_key
),
lines as (
    insert into posting (
        lender_id, entry_id, line, account, currency, amount_minor, order_id, installment, fee
    )
    select
        %(lender_id)s, posted.entry_id, p.line, p.account, p.currency, p.amount, p.order_id,
        p.installment, p.fee
    from json_to_recordset(%(postings)s::json) as p (
        key text, line smallint, account text, currency text, amount bigint, order_id text,
        installment smallint, fee smallint
    )
    join posted on posted.idempotency_key = p.key
)
insert into effect (
    lender_id, idempotency_key, evidence_id, name, arguments, customer_id, order_id, entry_id,
    applied_on, merchant_id
)
select
    %(lender_id)s, f.key, %(evidence_id)s, f.name, f.arguments, %(customer_id)s, f.order_id,
    posted.entry_id, %(today)s, %(merchant_id)s
from json_to_recordset(%(effects)s::json) as f (
    key text, name text, arguments jsonb, order_id text
)
left join posted on posted.idempotency_key = f.key
on conflict (lender_id, idempotency_key) do nothing
returning idempotency_key, effect_id, entry_id

-- name: applied_before
select idempotency_key, effect_id, entry_id, name
from effect
where lender_id = %(lender_id)s and idempotency_key = any(%(keys)s)

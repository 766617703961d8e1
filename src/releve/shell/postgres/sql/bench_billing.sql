-- The lender of `bench billing`: one order for each installment, made in the database.

-- name: make_lender
insert into lender (lender_id, name, market) values (%(lender)s, 'Billing', 'se')

-- name: make_merchant
insert into merchant (lender_id, merchant_id, name, language, market, fee_basis_points)
values (%(lender)s, 'm-001', 'Nordsko', 'sv', 'se', 290)

-- name: make_customers
-- Of these people nothing is known but that they owe: a day reads no names.
insert into customer (lender_id, customer_id, language, market, currency)
select %(lender)s, 'C-' || lpad(n::text, 8, '0'), 'sv', 'se', 'SEK'
from generate_series(%(first)s / 2, %(last)s / 2) as n
on conflict do nothing

-- name: make_methods
insert into payment_method (lender_id, customer_id, position, label, taken_automatically)
select %(lender)s, 'C-' || lpad(n::text, 8, '0'), 1, 'card 1881', n %% 5 = 0
from generate_series(%(first)s / 2, %(last)s / 2) as n
on conflict do nothing

-- name: make_orders
insert into customer_order (
    lender_id, order_id, customer_id, merchant_id, product, currency, authorized_minor, placed_on,
    captured_minor, captured_on
)
select
    %(lender)s, 'O-' || lpad(n::text, 8, '0'), 'C-' || lpad((n / 2)::text, 8, '0'), 'm-001',
    'pay_in_30', 'SEK', 89900, %(captured_on)s, 89900, %(captured_on)s
from generate_series(%(first)s::integer, %(last)s::integer) as n

-- name: make_installments
insert into installment (lender_id, order_id, number, due_on, agreed_due_on, amount_minor)
select %(lender)s, 'O-' || lpad(n::text, 8, '0'), 1, %(due_on)s, %(due_on)s, 89900
from generate_series(%(first)s::integer, %(last)s::integer) as n

-- name: make_entries
with posted as (
    insert into journal_entry (lender_id, kind, order_id, value_date, idempotency_key)
    select
        %(lender)s, 'capture', 'O-' || lpad(n::text, 8, '0'), %(captured_on)s, 'capture/' || n
    from generate_series(%(first)s::integer, %(last)s::integer) as n
    returning entry_id, order_id
)
insert into posting (
    lender_id, entry_id, line, account, currency, amount_minor, order_id, installment
)
select
    %(lender)s, posted.entry_id, l.line, l.account, 'SEK', l.amount, posted.order_id,
    l.installment
from posted, (
    values
        (1::smallint, 'receivable', 89900, 1::smallint),
        (2::smallint, 'merchant_payable', -87293, null),
        (3::smallint, 'merchant_fee_income', -2607, null)
) as l (line, account, amount, installment)

-- name: counted
select 'entries', count(*) from journal_entry
where lender_id = %(lender)s and kind in ('late_fee', 'payment')
union all
select 'late_fees', count(*) from fee where lender_id = %(lender)s
union all
select 'payments_taken', count(*) from payment where lender_id = %(lender)s
union all
select split_part(idempotency_key, '/', 1) || case body ->> 'kind'
        when 'reminder_before_due' then 's_before_due'
        when 'reminder_after_due' then 's_after_due'
        else 's_told'
    end, count(*)
from outbox_message
where lender_id = %(lender)s
group by 1

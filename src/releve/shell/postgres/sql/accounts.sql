-- What effects change of a customer's account besides its orders.

-- name: lock_account
-- Locked already: the first day and reason stay.
update customer c
set locked_on = coalesce(c.locked_on, %(today)s::date),
    locked_reason = coalesce(c.locked_reason, %(reason)s)
where c.lender_id = %(lender_id)s and c.customer_id = %(customer_id)s

-- name: change_payment_day
update customer c
set payment_day = %(day)s::smallint
where c.lender_id = %(lender_id)s and c.customer_id = %(customer_id)s

-- name: order_methods
-- The methods on file in a new order. Positions are unique at every row's change, so the new ones
-- lie after the old ones.
update payment_method m
set position = last.position + n.place
from unnest(%(labels)s::text[]) with ordinality as n (label, place),
    (
        select max(p.position) as position
        from payment_method p
        where p.lender_id = %(lender_id)s and p.customer_id = %(customer_id)s
    ) as last
where m.lender_id = %(lender_id)s and m.customer_id = %(customer_id)s and m.label = n.label

-- name: trace_payment
insert into payment_trace (
    lender_id, customer_id, number, amount_minor, currency, paid_on, traced_on
)
select
    %(lender_id)s, %(customer_id)s, coalesce(max(t.number), 0) + 1, %(amount)s, %(currency)s,
    %(paid_on)s, %(today)s
from payment_trace t
where t.lender_id = %(lender_id)s and t.customer_id = %(customer_id)s

-- name: change_particulars
update customer
set particulars = %(particulars)s, email_index = decode(%(email_index)s, 'hex')
where lender_id = %(lender_id)s and customer_id = %(customer_id)s

-- name: register_complaint
insert into complaint (lender_id, customer_id, number, topic, registered_on, answer_by)
select
    %(lender_id)s, %(customer_id)s, coalesce(max(c.number), 0) + 1, %(topic)s, %(today)s,
    %(answer_by)s
from complaint c
where c.lender_id = %(lender_id)s and c.customer_id = %(customer_id)s

-- name: close_account
-- A closed account is locked, so that whatever asks whether it may buy is told no.
update customer
set closed_on = %(today)s, locked_on = coalesce(locked_on, %(today)s::date),
    locked_reason = coalesce(locked_reason, 'closed')
where lender_id = %(lender_id)s and customer_id = %(customer_id)s and closed_on is null

-- name: erase_personal_data
-- The row stays, without the person: what refers to it holds. With the key goes whatever was
-- sealed under it, here and in every copy of the rows. What the orders' merchants sent of the
-- person is not sealed: it goes in place.
with destroyed as (
    update person_key set wrapped_key = null, destroyed_at = now()
    where lender_id = %(lender_id)s and holder = %(holder)s and destroyed_at is null
),
purchases as (
    update merchant_order m
    set purchase = m.purchase - '{billing_address,shipping_address,customer,attachment}'::text[],
        shipping_info = '[]'
    from customer_order o
    where o.lender_id = %(lender_id)s and o.customer_id = %(customer_id)s
        and m.lender_id = o.lender_id and m.order_id = o.order_id
    returning m.session_id
),
sessions as (
    update payment_session s
    set purchase = s.purchase - '{billing_address,shipping_address,customer,attachment}'::text[]
    from purchases p
    where s.lender_id = %(lender_id)s and s.session_id = p.session_id
),
tokens as (
    update customer_token
    set details = details - '{billing_address,shipping_address,customer,attachment}'::text[],
        canceled_at = coalesce(canceled_at, now())
    where lender_id = %(lender_id)s and customer_id = %(customer_id)s
),
forgotten_methods as (
    delete from payment_method
    where lender_id = %(lender_id)s and customer_id = %(customer_id)s
),
forgotten_documents as (
    delete from customer_document
    where lender_id = %(lender_id)s and customer_id = %(customer_id)s
)
update customer
set particulars = null, email_index = null, erased_on = %(today)s,
    closed_on = coalesce(closed_on, %(today)s::date),
    locked_on = coalesce(locked_on, %(today)s::date),
    locked_reason = coalesce(locked_reason, 'closed')
where lender_id = %(lender_id)s and customer_id = %(customer_id)s and erased_on is null

-- name: make_document
insert into customer_document (lender_id, document_id, customer_id, kind, made_on, body)
values (
    %(lender_id)s, %(document)s, %(customer_id)s, %(kind)s, %(today)s, %(body)s
)

-- name: read_record
-- What shell/account_record.py takes apart.
select
    (
        select coalesce(json_agg(
            json_build_array(d.declined_on, d.merchant, d.amount_minor, d.reasons)
            order by d.declined_on desc, d.number desc
        ), '[]')
        from declined_purchase d
        where d.lender_id = c.lender_id and d.customer_id = c.customer_id
    ),
    (
        select coalesce(json_agg(
            json_build_array(p.topic, p.registered_on, p.answer_by, p.closed_on)
            order by p.number desc
        ), '[]')
        from complaint p
        where p.lender_id = c.lender_id and p.customer_id = c.customer_id
    ),
    (
        select max(a.made_on)
        from customer_document a
        where a.lender_id = c.lender_id and a.customer_id = c.customer_id
            and a.kind = 'archive'
    ),
    c.closed_on,
    c.erased_on
from customer c
where c.lender_id = %(lender_id)s and c.customer_id = %(customer_id)s

-- name: known_elsewhere
-- What an archive holds besides the customer's book: words said, and who asked for credit.
select
    (
        select coalesce(json_agg(
            json_build_array(t.conversation_id, t.message_id, t.at, t.said, t.answer)
            order by t.at, t.position
        ), '[]')
        from turn t
        join conversation v using (lender_id, conversation_id)
        where v.lender_id = %(lender_id)s and v.customer_id = %(customer_id)s
    ),
    (
        select coalesce(json_agg(
            json_build_object(
                'decided_on', d.decided_on, 'merchant', d.merchant_id, 'amount', d.amount_minor,
                'outcome', d.outcome, 'reasons', d.reasons
            )
            order by d.number
        ), '[]')
        from credit_decision d
        where d.lender_id = %(lender_id)s and d.customer_id = %(customer_id)s
    )

-- name: document
select d.kind, d.made_on, d.body, k.wrapped_key
from customer_document d
left join person_key k on k.lender_id = d.lender_id and k.holder = 'customer/' || d.customer_id
where d.lender_id = %(lender_id)s and d.customer_id = %(customer_id)s
    and d.document_id = %(document)s

-- name: documents
select document_id, kind, made_on from customer_document
where lender_id = %(lender_id)s and customer_id = %(customer_id)s
order by made_on desc, document_id

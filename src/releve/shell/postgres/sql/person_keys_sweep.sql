-- What was written before there were keys, some rows at a time: whose it is, where it stands, and
-- the plain value.

-- name: to_be_swept
-- Whoever comes second waits here, and finds nothing to do.
select from lender_key where swept_at is null for update

-- name: swept
update lender_key set swept_at = now()

-- name: customers
select lender_id, customer_id, name, email, phone, address from customer
where name is not null
order by lender_id, customer_id
limit %(most)s

-- name: seal_customer
update customer
set name = null, email = null, phone = null, address = null,
    particulars = %(particulars)s, email_index = decode(%(email_index)s, 'hex')
where lender_id = %(lender)s and customer_id = %(id)s

-- name: states
select lender_id, coalesce('customer/' || customer_id, 'merchant/' || merchant_id),
    conversation_id, null, state
from conversation
where jsonb_typeof(state) <> 'string'
limit %(most)s

-- name: seal_state
update conversation set state = %(sealed)s
where lender_id = %(lender)s and conversation_id = %(id)s

-- name: turns
select t.lender_id, coalesce('customer/' || c.customer_id, 'merchant/' || c.merchant_id),
    t.conversation_id, t.message_id, json_build_array(t.said, t.answer)
from turn t
join conversation c using (lender_id, conversation_id)
where jsonb_typeof(t.answer) <> 'string'
limit %(most)s

-- name: seal_turn
update turn set said = %(said)s, answer = %(sealed)s
where lender_id = %(lender)s and conversation_id = %(id)s and message_id = %(second)s

-- name: documents
select lender_id, 'customer/' || customer_id, document_id, null, body
from customer_document
where jsonb_typeof(body) <> 'string'
limit %(most)s

-- name: seal_document
update customer_document set body = %(sealed)s
where lender_id = %(lender)s and document_id = %(id)s

-- name: messages
-- A code, a document, or what was promised: to a customer, or to a merchant that wrote.
select o.lender_id,
    case when c.customer_id is null then 'merchant/' else 'customer/' end || o.recipient,
    o.idempotency_key, null, o.body
from outbox_message o
left join customer c on c.lender_id = o.lender_id and c.customer_id = o.recipient
where jsonb_typeof(o.body) <> 'string'
    and (o.channel in ('code', 'document') or o.body ->> 'kind' = 'obligation')
limit %(most)s

-- name: seal_message
update outbox_message set body = %(sealed)s
where lender_id = %(lender)s and idempotency_key = %(id)s

-- name: briefs
select w.lender_id, coalesce('customer/' || coalesce(c.customer_id, d.customer_id),
    'merchant/' || c.merchant_id), w.work_item_id, null, w.brief
from work_item w
left join conversation c using (lender_id, conversation_id)
left join credit_decision d using (lender_id, decision_id)
where jsonb_typeof(w.brief) <> 'string' and w.brief ? 'customer'
    and num_nonnulls(c.customer_id, d.customer_id, c.merchant_id) > 0
limit %(most)s

-- name: seal_brief
update work_item set brief = %(sealed)s
where lender_id = %(lender)s and work_item_id = %(id)s

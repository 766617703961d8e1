-- name: keep_rules
insert into rules_version (lender_id, digest, kind, content, first_used)
select %(lender)s, r.digest, r.kind, r.content, %(now)s
from json_to_recordset(%(rows)s::json) as r (digest text, kind text, content text)
on conflict do nothing

-- name: count_inputs
select count(*) from turn_input i
where i.lender_id = %(lender)s
    and (%(conversation)s::text is null or i.conversation_id = %(conversation)s)
    and (%(since)s::date is null or i.at >= %(since)s::date)
    and (%(until)s::date is null or i.at < %(until)s::date + 1)

-- name: inputs
select i.conversation_id, i.message_id, i.evidence_id, i.at, i.seen::text, i.body,
    coalesce('customer/' || c.customer_id, 'merchant/' || c.merchant_id), k.wrapped_key, r.body
from turn_input i
join conversation c using (lender_id, conversation_id)
left join person_key k on k.lender_id = i.lender_id
    and k.holder = coalesce('customer/' || c.customer_id, 'merchant/' || c.merchant_id)
left join evidence_record r on r.lender_id = i.lender_id and r.evidence_id = i.evidence_id
where i.lender_id = %(lender)s
    and (%(conversation)s::text is null or i.conversation_id = %(conversation)s)
    and (%(since)s::date is null or i.at >= %(since)s::date)
    and (%(until)s::date is null or i.at < %(until)s::date + 1)
order by i.at, i.conversation_id, i.message_id

-- name: without_inputs
-- Turns of the time before inputs were kept. What people answered has none to keep.
select count(*) from turn t
where t.lender_id = %(lender)s and t.evidence_id is not null
    and (%(conversation)s::text is null or t.conversation_id = %(conversation)s)
    and (%(since)s::date is null or t.at >= %(since)s::date)
    and (%(until)s::date is null or t.at < %(until)s::date + 1)
    and not exists (
        select from turn_input i
        where i.lender_id = t.lender_id and i.conversation_id = t.conversation_id
            and i.message_id = t.message_id
    )

-- name: rules_content
select kind, content from rules_version where lender_id = %(lender)s and digest = %(digest)s

-- name: booked_then
-- What the entries that were committed when the turn decided make of each order.
select p.order_id, p.account, coalesce(p.installment, p.fee, 0), sum(p.amount_minor)::bigint
from journal_entry e
join posting p on p.lender_id = e.lender_id and p.entry_id = e.entry_id
    and p.order_id = e.order_id
where e.lender_id = %(lender)s and e.order_id = any(%(orders)s)
    and pg_visible_in_snapshot(e.sealed_by, %(seen)s::pg_snapshot)
    and p.account in (
        'receivable', 'late_fee_receivable', 'customer_credit', 'credit_losses'
    )
group by p.order_id, p.account, coalesce(p.installment, p.fee, 0)
having sum(p.amount_minor) <> 0

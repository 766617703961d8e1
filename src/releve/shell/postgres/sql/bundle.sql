-- name: conversation
select coalesce(c.customer_id, c.merchant_id), c.merchant_id is not null, c.market, c.channel,
    c.opened_at, c.forgotten_on, l.name, k.wrapped_key,
    coalesce('customer/' || c.customer_id, 'merchant/' || c.merchant_id)
from conversation c
join lender l using (lender_id)
left join person_key k on k.lender_id = c.lender_id
    and k.holder = coalesce('customer/' || c.customer_id, 'merchant/' || c.merchant_id)
where c.lender_id = %(lender)s and c.conversation_id = %(conversation)s

-- name: turns
select message_id, position, said, answer, evidence_id, at from turn
where lender_id = %(lender)s and conversation_id = %(conversation)s
order by position

-- name: records
-- Whatever names this conversation: its turns, the work that came of it, who had it, approvals.
with named as (
    select evidence_id from turn
    where lender_id = %(lender)s and conversation_id = %(conversation)s
    union select evidence_id from work_item
    where lender_id = %(lender)s and conversation_id = %(conversation)s
    union select closed_evidence_id from work_item
    where lender_id = %(lender)s and conversation_id = %(conversation)s
    union select evidence_id from ownership_change
    where lender_id = %(lender)s and conversation_id = %(conversation)s
    union select evidence_id from approval
    where lender_id = %(lender)s and conversation_id = %(conversation)s
    union select decided_evidence_id from approval
    where lender_id = %(lender)s and conversation_id = %(conversation)s
)
select r.evidence_id, r.lane, r.sequence, r.body, r.hash
from named n
join evidence_record r on r.lender_id = %(lender)s and r.evidence_id = n.evidence_id
order by r.lane, r.sequence

-- name: lane
-- Hashes alone: nothing of other people is in them.
select hash from evidence_record
where lender_id = %(lender)s and lane = %(lane)s
order by sequence

-- name: effects
select e.evidence_id, e.idempotency_key, e.name, e.arguments, e.applied_on, e.entry_id,
    j.kind, j.value_date,
    (
        select json_agg(json_build_object(
            'account', p.account, 'amount_minor', p.amount_minor, 'currency', p.currency,
            'order', p.order_id, 'installment', p.installment, 'fee', p.fee
        ) order by p.line)
        from posting p where p.lender_id = e.lender_id and p.entry_id = e.entry_id
    )
from effect e
left join journal_entry j on j.lender_id = e.lender_id and j.entry_id = e.entry_id
where e.lender_id = %(lender)s and e.evidence_id = any(%(records)s)
order by e.effect_id

-- name: log_access
insert into access_log (lender_id, agent_id, roles, what, route, customer_id, conversation_id)
select a.lender_id, a.agent_id, a.roles, 'bundle: ' || %(why)s, 'releve evidence bundle',
    %(customer)s, %(conversation)s
from agent a
where a.lender_id = %(lender)s and a.agent_id = %(agent)s and a.active
returning access_id

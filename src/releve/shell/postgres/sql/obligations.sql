-- Obligations: kept with the reply that promises, woken and ended by the day.

-- name: keep
-- A promise made twice is one obligation, due on the earlier day of the two.
insert into obligation (
    lender_id, obligation_id, customer_id, merchant_id, conversation_id, market, locale, kind,
    subject, order_id, owner_kind, owner, told, promised_on, due_on, evidence_id
)
select
    %(lender)s, r.obligation_id,
    case when %(merchant)s then null else %(writer)s end,
    case when %(merchant)s then %(writer)s end,
    %(conversation)s, %(market)s, %(locale)s, r.kind, r.subject, r.order_id, r.owner_kind, r.owner,
    r.told, %(today)s, r.due_on, %(evidence)s
from json_to_recordset(%(rows)s::json) as r (
    obligation_id text, kind text, subject text, order_id text, owner_kind text, owner text,
    told jsonb, due_on date
)
on conflict (lender_id, coalesce(customer_id, merchant_id), kind, subject) where ended is null
    do update set due_on = least(obligation.due_on, excluded.due_on)
returning kind, subject, obligation_id, due_on

-- name: earlier_deeds
-- What the turns of this conversation carried out, each proposal with its record.
select
    jsonb_agg(
        jsonb_build_array(
            e.idempotency_key, e.arguments || jsonb_build_object('effect', e.name)
        )
        order by e.effect_id
    ),
    e.evidence_id
from turn t
join effect e using (lender_id, evidence_id)
where t.lender_id = %(lender)s and t.conversation_id = %(conversation)s
group by e.evidence_id, regexp_replace(e.idempotency_key, ':[0-9]+$', '')

-- name: candidates
-- What is due, and what may have come about before: that is looked at each day.
select b.obligation_id as key
from obligation b
where b.lender_id = %(lender_id)s and b.market = %(market)s and b.ended is null

-- name: lock_conversations
-- Before the obligations, as a turn does: what goes to people changes whose the conversation is.
select from conversation c
where c.lender_id = %(lender_id)s and c.conversation_id in (
    select b.conversation_id from obligation b
    where b.lender_id = %(lender_id)s and b.obligation_id = any(%(keys)s::text[])
        and b.ended is null
)
order by c.conversation_id
for update

-- name: standing
-- Each open obligation, locked, with the day on which what was promised had come about.
with held as materialized (
    select *
    from obligation
    where lender_id = %(lender_id)s and obligation_id = any(%(keys)s::text[]) and ended is null
    order by obligation_id
    for update
)
select
    b.obligation_id, b.customer_id, b.merchant_id, b.conversation_id, b.locale, b.kind, b.subject,
    b.order_id, b.owner_kind, b.owner, b.told, b.due_on, b.woken_on is not null,
    case b.kind
        when 'person_answers' then least(
            (
                select min(m.at)::date
                from desk_message m
                where m.lender_id = b.lender_id and m.conversation_id = b.conversation_id
                    and m.agent_id is not null and m.at::date >= b.promised_on
            ),
            (
                select max(w.closed_at)::date
                from work_item w
                where w.lender_id = b.lender_id and w.conversation_id = b.conversation_id
                having bool_and(w.closed_at is not null)
            )
        )
        when 'complaint_answered' then (
            select max(c.closed_on)
            from complaint c
            where c.lender_id = b.lender_id and c.customer_id = b.customer_id
                and c.topic || '/' || c.answer_by = b.subject
            having bool_and(c.closed_on is not null)
        )
        when 'dispute_heard' then (
            select max(d.closed_on)
            from dispute d
            where d.lender_id = b.lender_id and d.order_id = b.order_id
                and d.opened_on >= b.promised_on
            having bool_and(d.closed_on is not null)
        )
        when 'goods_looked_for' then (
            select min(e.applied_on)
            from effect e
            where e.lender_id = b.lender_id and e.customer_id = b.customer_id
                and e.order_id = b.order_id and e.applied_on >= b.promised_on
                and e.name in ('open_dispute', 'register_return', 'cancel_order')
        )
        when 'approval_answered' then (
            select max(p.decided_at)::date
            from approval p
            where p.lender_id = b.lender_id and p.subject = b.subject
                and coalesce(p.customer_id, p.merchant_id) = coalesce(b.customer_id, b.merchant_id)
            having bool_and(p.outcome is not null)
        )
        when 'payout_made' then (
            select min(p.paid_on)
            from payout p
            where p.lender_id = b.lender_id and p.merchant_id = b.merchant_id
                and p.paid_on >= b.promised_on
                and p.paid_minor = (b.told #>> '{amount,amount}')::bigint
                and p.currency = b.told #>> '{amount,currency}'
        )
        else (
            -- The payment: received without an order, or booked to one, since the day it was made;
            -- or found by whoever looked for it.
            select min(f.on_day)
            from (
                select u.received_on as on_day
                from unmatched_payment u
                where u.lender_id = b.lender_id and u.customer_id = b.customer_id
                    and u.amount_minor = (b.told #>> '{amount,amount}')::bigint
                    and u.currency = b.told #>> '{amount,currency}'
                    and u.received_on >= (b.told #>> '{paid_on,date}')::date
                union all
                select p.received_on
                from payment p
                join customer_order o using (lender_id, order_id)
                where o.lender_id = b.lender_id and o.customer_id = b.customer_id
                    and p.amount_minor = (b.told #>> '{amount,amount}')::bigint
                    and o.currency = b.told #>> '{amount,currency}'
                    and p.received_on >= (b.told #>> '{paid_on,date}')::date
                    and p.reversed_on is null
                union all
                select t.closed_on
                from payment_trace t
                where t.lender_id = b.lender_id and t.customer_id = b.customer_id
                    and t.amount_minor = (b.told #>> '{amount,amount}')::bigint
                    and t.currency = b.told #>> '{amount,currency}'
                    and t.outcome = 'found' and t.traced_on >= b.promised_on
            ) f
        )
    end,
    case when b.kind = 'dispute_heard' then coalesce((
        select d.winner
        from dispute d
        where d.lender_id = b.lender_id and d.order_id = b.order_id
        order by d.number desc
        limit 1
    ), '') else '' end
from held b
order by b.obligation_id

-- name: end
update obligation set
    woken_on = case when r.woken then %(day)s else woken_on end,
    ended = r.ended,
    ended_on = case when r.ended is not null then %(day)s::date end,
    ended_evidence_id = case when r.ended is not null then r.evidence_id end
from json_to_recordset(%(rows)s::json) as r (
    obligation_id text, ended text, evidence_id text, woken boolean
)
where obligation.lender_id = %(lender_id)s and obligation.obligation_id = r.obligation_id

-- name: open_work
insert into work_item (
    lender_id, work_item_id, conversation_id, queue, reason, language, market, brief,
    evidence_id, opened_at
)
select
    %(lender_id)s, r.work_item_id, r.conversation_id, r.queue, r.reason, r.language,
    %(market)s, r.brief, r.evidence_id, now()
from json_to_recordset(%(rows)s::json) as r (
    work_item_id text, conversation_id text, queue text, reason text, language text, brief jsonb,
    evidence_id text
)

-- name: tell
insert into outbox_message (
    lender_id, idempotency_key, channel, recipient, body, created_at, send_after
)
select
    %(lender_id)s, r.key, 'email', r.recipient, r.body, now(), %(send_after)s
from json_to_recordset(%(rows)s::json) as r (key text, recipient text, body jsonb)
on conflict (lender_id, idempotency_key) do nothing

-- name: listed
select obligation_id, coalesce(customer_id, merchant_id), kind, subject, owner_kind, owner,
    promised_on, due_on, woken_on, ended, ended_on, evidence_id, ended_evidence_id
from obligation
where lender_id = %(lender_id)s and (%(open)s is false or ended is null)
order by due_on, obligation_id

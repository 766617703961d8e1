-- name: walk
-- Every record in chain order, with what the other tables hold under its id: effects (hand_over
-- from the work items), whose they are, and the turn.
with written as (
    select lender_id, evidence_id,
        jsonb_build_array(
            idempotency_key, arguments || jsonb_build_object('effect', name)
        ) as effect,
        coalesce(merchant_id, customer_id) as customer_id
    from effect
    where %(lender)s::text is null or lender_id = %(lender)s
    union all
    select w.lender_id, w.evidence_id,
        jsonb_build_array(
            '',
            jsonb_build_object('effect', 'hand_over', 'reason', w.reason, 'queue', w.queue)
        ),
        coalesce(c.merchant_id, c.customer_id, d.customer_id)
    from work_item w
    left join conversation c using (lender_id, conversation_id)
    left join credit_decision d using (lender_id, decision_id)
    where %(lender)s::text is null or lender_id = %(lender)s
),
by_record as (
    select lender_id, evidence_id, jsonb_agg(effect) as effects,
        array_agg(distinct customer_id) as customers
    from written group by lender_id, evidence_id
),
turns as (
    select t.lender_id, t.evidence_id,
        array[
            t.conversation_id, t.message_id, coalesce(c.merchant_id, c.customer_id), t.said,
            (c.merchant_id is not null)::text
        ] as turn,
        -- What was forgotten is not compared with its words any more.
        t.answer, case
            when c.forgotten_on is null or t.at >= c.forgotten_on then k.wrapped_key
        end as wrapped_key
    from turn t
    join conversation c using (lender_id, conversation_id)
    left join person_key k on k.lender_id = c.lender_id
        and k.holder = coalesce('customer/' || c.customer_id, 'merchant/' || c.merchant_id)
    where t.evidence_id is not null
        and (%(lender)s::text is null or t.lender_id = %(lender)s)
)
select r.lender_id, r.evidence_id, r.lane, r.sequence, r.body, r.hash, w.effects::text,
    w.customers, t.turn, t.answer::text, t.wrapped_key
from evidence_record r
left join by_record w using (lender_id, evidence_id)
left join turns t using (lender_id, evidence_id)
where %(lender)s::text is null or r.lender_id = %(lender)s
order by r.lender_id, r.lane, r.sequence

-- name: lane_heads
select lender_id, lane, sequence, hash from evidence_lane
where %(lender)s::text is null or lender_id = %(lender)s

-- name: named_and_missing
-- What speaks of a record that is not there.
select n.evidence_id, n.what
from (
    select lender_id, evidence_id, 'effect ' || effect_id as what from effect
    union all
    select lender_id, evidence_id, 'work item ' || work_item_id from work_item
    union all
    select lender_id, evidence_id, 'message ' || message_id from turn
    where evidence_id is not null
    union all
    select lender_id, evidence_id, 'obligation ' || obligation_id from obligation
    union all
    select lender_id, ended_evidence_id, 'the end of obligation ' || obligation_id from obligation
    where ended_evidence_id is not null
    union all
    select lender_id, closed_evidence_id, 'complaint ' || number || ' of ' || customer_id
    from complaint where closed_evidence_id is not null
    union all
    select lender_id, closed_evidence_id, 'trace ' || number || ' of ' || customer_id
    from payment_trace where closed_evidence_id is not null
    union all
    select lender_id, evidence_id, 'the return of payout ' || payment_reference
    from hold_back where evidence_id is not null
    union all
    select lender_id, evidence_id, 'change of owner ' || revision || ' of ' || conversation_id
    from ownership_change where evidence_id is not null
    union all
    select lender_id, closed_evidence_id, 'the end of work item ' || work_item_id
    from work_item where closed_evidence_id is not null
    union all
    select lender_id, evidence_id, 'approval ' || approval_id from approval
    union all
    select lender_id, decided_evidence_id, 'the end of approval ' || approval_id from approval
    where decided_evidence_id is not null
    union all
    select lender_id, evidence_id, 'change of authority ' || number from authority_change
    union all
    select lender_id,
        'E-' || upper(left(encode(sha256(convert_to(
            lender_id || chr(10) || 'conversation_forgotten' || chr(10) || conversation_id || ' '
                || to_char(forgotten_on, 'YYYY-MM-DD'), 'UTF8'
        )), 'hex'), 16)),
        'forgotten conversation ' || conversation_id
    from conversation where forgotten_on is not null
    union all
    select lender_id, evidence_id, 'notice ' || notice_id from worker_notice
    union all
    select lender_id, withdrawn_evidence_id, 'the end of notice ' || notice_id from worker_notice
    where withdrawn_evidence_id is not null
) n
where (%(lender)s::text is null or n.lender_id = %(lender)s)
    and not exists (
        select from evidence_record r
        where r.lender_id = n.lender_id and r.evidence_id = n.evidence_id
    )
order by n.lender_id, n.evidence_id
limit 1

-- name: keyless
-- A sealed turn of whom no key was ever destroyed, and none is there.
select t.evidence_id, w.holder
from turn t
join conversation c using (lender_id, conversation_id)
cross join lateral (
    select coalesce('customer/' || c.customer_id, 'merchant/' || c.merchant_id) as holder
) w
where t.evidence_id is not null and jsonb_typeof(t.answer) = 'string'
    and (%(lender)s::text is null or t.lender_id = %(lender)s)
    and not exists (
        select from person_key k where k.lender_id = t.lender_id and k.holder = w.holder
    )
limit 1

-- name: lenders_with_changes
select distinct lender_id from authority_change
where %(lender)s::text is null or lender_id = %(lender)s
order by 1

-- name: unbacked_approval
-- Applied without the yes of as many as were needed, with a yes of whoever asked, or with other
-- effects than were asked for.
select a.approval_id,
    case when v.agents < a.agents_needed then 'it lacks an agent''s yes'
        when v.own then 'whoever asked for it approved it'
        else 'its effects are not what was approved' end
from approval a
cross join lateral (
    select count(*) as agents, coalesce(bool_or(v.agent_id = a.asked_by), false) as own
    from approval_vote v
    where v.lender_id = a.lender_id and v.approval_id = a.approval_id and v.verdict = 'approve'
) v
where a.outcome = 'applied' and (%(lender)s::text is null or a.lender_id = %(lender)s)
    and (
        v.agents < a.agents_needed or v.own
        or a.effect_names <> '{goodwill}' and a.effect_names <> array(
            select distinct e.name from effect e
            where e.lender_id = a.lender_id and e.evidence_id = a.decided_evidence_id
            order by 1
        )
    )
order by 1
limit 1

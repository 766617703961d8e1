-- name: lanes
-- Each lane with how many records it has and where its head stands.
select lender_id, lane, coalesce(r.records, 0), h.sequence, h.hash
from (
    select lender_id, lane, count(*) as records from evidence_record
    where %(lender)s::text is null or lender_id = %(lender)s
    group by lender_id, lane
) r
full join (
    select lender_id, lane, sequence, hash from evidence_lane
    where %(lender)s::text is null or lender_id = %(lender)s
) h using (lender_id, lane)
order by lender_id, lane

-- name: by_key
-- Some thousands of records are looked up among millions: nothing is to be read whole for that.
select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
    set_config('enable_mergejoin', 'off', true)

-- name: as_planned
select set_config('enable_seqscan', 'on', true), set_config('enable_hashjoin', 'on', true),
    set_config('enable_mergejoin', 'on', true)

-- name: patiently
-- The first connection waits for the other processes, which takes as long as it takes.
select set_config('idle_in_transaction_session_timeout', '0', true)

-- name: records_of_lane
-- Records in order, each with the turn whose inputs name it, and with whose turn that is.
select r.evidence_id, r.lane, r.sequence, convert_to(r.body, 'UTF8'), r.hash,
    i.conversation_id, i.message_id, i.evidence_id, i.body,
    t.evidence_id, t.said, t.answer #>> '{}', coalesce(c.merchant_id, c.customer_id),
    coalesce('customer/' || c.customer_id, 'merchant/' || c.merchant_id), c.forgotten_on is not null
from evidence_record r
left join turn_input i on i.lender_id = r.lender_id and i.evidence_id = r.evidence_id
left join turn t on t.lender_id = i.lender_id and t.conversation_id = i.conversation_id
    and t.message_id = i.message_id
left join conversation c on c.lender_id = t.lender_id and c.conversation_id = t.conversation_id
where r.lender_id = %(lender)s and r.lane = %(lane)s and r.sequence > %(after)s
order by r.sequence
limit %(most)s

-- name: turns_of
-- The same of the turns that records name, where no inputs name the record.
select t.conversation_id, t.message_id, i.evidence_id, i.body,
    t.evidence_id, t.said, t.answer #>> '{}', coalesce(c.merchant_id, c.customer_id),
    coalesce('customer/' || c.customer_id, 'merchant/' || c.merchant_id), c.forgotten_on is not null
from unnest(%(conversations)s::text[], %(messages)s::text[]) as n (conversation_id, message_id)
join turn t on t.lender_id = %(lender)s and t.conversation_id = n.conversation_id
    and t.message_id = n.message_id
join conversation c on c.lender_id = t.lender_id and c.conversation_id = t.conversation_id
left join turn_input i on i.lender_id = t.lender_id and i.conversation_id = t.conversation_id
    and i.message_id = t.message_id

-- name: keys_of
select holder, wrapped_key from person_key
where lender_id = %(lender)s and holder = any(%(holders)s)

-- name: effects_of
select e.evidence_id, e.idempotency_key,
    (e.arguments || jsonb_build_object('effect', e.name))::text,
    coalesce(e.merchant_id, e.customer_id)
from evidence_record r
join effect e on e.lender_id = r.lender_id and e.evidence_id = r.evidence_id
where r.lender_id = %(lender)s and r.lane = %(lane)s
    and r.sequence between %(first)s and %(last)s

-- name: work_of_lane
-- Handing over is an effect without a row of its own: the work item is what is there of it.
select w.evidence_id, '',
    jsonb_build_object('effect', 'hand_over', 'reason', w.reason, 'queue', w.queue)::text,
    coalesce(c.merchant_id, c.customer_id, d.customer_id)
from work_item w
join evidence_record r on r.lender_id = w.lender_id and r.evidence_id = w.evidence_id
    and r.lane = %(lane)s
left join conversation c on c.lender_id = w.lender_id and c.conversation_id = w.conversation_id
left join credit_decision d on d.lender_id = w.lender_id and d.decision_id = w.decision_id
where w.lender_id = %(lender)s

-- name: turns_that_name
-- How many turns say that they have a record.
select lender_id, count(*) from turn
where evidence_id is not null and (%(lender)s::text is null or lender_id = %(lender)s)
group by lender_id

-- name: strayed_turn
-- A turn whose record is another turn's, or none of a turn.
select t.evidence_id from turn t
join evidence_record r using (lender_id, evidence_id)
where t.lender_id = %(lender)s and (
    r.body::jsonb -> 'asked' ->> 'conversation' is distinct from t.conversation_id
    or r.body::jsonb -> 'asked' ->> 'message' is distinct from t.message_id
)
limit 1

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
-- A sealed turn of whom no key was ever destroyed, and none is there. Whoever has no key is sought
-- first: they are few, and turns are many.
with without as materialized (
    select c.lender_id, c.conversation_id, w.holder
    from conversation c
    cross join lateral (
        select coalesce('customer/' || c.customer_id, 'merchant/' || c.merchant_id) as holder
    ) w
    where (%(lender)s::text is null or c.lender_id = %(lender)s)
        and not exists (
            select from person_key k where k.lender_id = c.lender_id and k.holder = w.holder
        )
)
select t.evidence_id, w.holder
from without w
join turn t using (lender_id, conversation_id)
where t.evidence_id is not null and jsonb_typeof(t.answer) = 'string'
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

-- name: walk
select lender_id, evidence_id, lane, sequence, body, hash
from evidence_record
where %(lender)s::text is null or lender_id = %(lender)s
order by lender_id, lane, sequence

-- name: lane_head
select sequence, hash from evidence_lane
where lender_id = %(lender)s and lane = %(lane)s

-- name: lanes_without_records
select l.lender_id, l.lane from evidence_lane l
where (%(lender)s::text is null or l.lender_id = %(lender)s)
    and not exists (
        select 1 from evidence_record r where r.lender_id = l.lender_id and r.lane = l.lane
    )
limit 1

-- name: effects_by_record
-- Every record with the effects the books hold under its id, hand_over from the work items.
with written as (
    select lender_id, evidence_id, arguments || jsonb_build_object('effect', name) as effect
    from effect
    where %(lender)s::text is null or lender_id = %(lender)s
    union all
    select lender_id, evidence_id,
        jsonb_build_object('effect', 'hand_over', 'reason', reason, 'queue', queue)
    from work_item
    where %(lender)s::text is null or lender_id = %(lender)s
),
by_record as (
    select lender_id, evidence_id, jsonb_agg(effect) as effects
    from written group by lender_id, evidence_id
)
select coalesce(r.evidence_id, w.evidence_id), r.body, w.effects
from (
    select lender_id, evidence_id, body from evidence_record
    where (%(lender)s::text is null or lender_id = %(lender)s)
) r
full join by_record w using (lender_id, evidence_id)

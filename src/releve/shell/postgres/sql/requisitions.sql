-- The essential-role gate: requisitions, what became of them, and the freeze.

-- name: lock
-- One decision at a time: each is assessed with what was signed before.
select pg_advisory_xact_lock(hashtextextended('requisition/' || %(lender)s, 0))

-- name: roles
select roles from agent
where lender_id = %(lender)s and agent_id = %(by)s and active

-- name: add
insert into requisition (
    lender_id, requisition_id, role, site, reason, evidence, needed_stated, expires_on, opened_by,
    opened_at, assessed, body, signature, evidence_id
) values (
    %(lender)s, %(requisition)s, %(role)s, %(site)s, %(reason)s, %(evidence)s, %(needed_stated)s,
    %(expires_on)s, %(by)s, %(at)s, %(assessed)s, %(body)s, %(signature)s, %(record)s
)

-- name: add_step
insert into requisition_step (
    lender_id, requisition_id, step, taken_by, reason, on_day, taken_at, assessed, body, signature,
    evidence_id
) values (
    %(lender)s, %(requisition)s, %(step)s, %(by)s, %(reason)s, %(on_day)s, %(at)s, %(assessed)s,
    %(body)s, %(signature)s, %(record)s
)

-- name: requisitions
select requisition_id, role, site, reason, evidence, needed_stated, expires_on, opened_by,
    opened_at, assessed, body, signature, evidence_id
from requisition
where lender_id = %(lender)s
    and (%(requisition)s::text is null or requisition_id = %(requisition)s)
order by opened_at desc, requisition_id

-- name: steps
select requisition_id, step, taken_by, reason, on_day, taken_at, assessed, body, signature,
    evidence_id
from requisition_step
where lender_id = %(lender)s
    and (%(requisition)s::text is null or requisition_id = %(requisition)s)
order by taken_at, step desc

-- name: coming
-- People who were signed for and are in no headcount of this month: not filled yet, or later.
select r.role, r.site, count(*)
from requisition r
join requisition_step s using (lender_id, requisition_id)
left join requisition_step f
    on f.lender_id = r.lender_id and f.requisition_id = r.requisition_id and f.step = 'filled'
where r.lender_id = %(lender)s and s.step = 'signed' and r.requisition_id <> %(but)s
    and case when f.step is null then r.expires_on >= %(today)s
        else date_trunc('month', f.on_day) > %(month)s end
group by r.role, r.site

-- name: filled
-- Hires that a signed requisition was filled with, by month.
select date_trunc('month', s.on_day)::date, r.role, r.site, count(*)
from requisition_step s
join requisition r using (lender_id, requisition_id)
where s.lender_id = %(lender)s and s.step = 'filled'
    and date_trunc('month', s.on_day) between %(first)s and %(last)s
group by 1, 2, 3
order by 1, 2, 3

-- name: freezes
select since, frozen, decided_by, reason, decided_at, body, signature, evidence_id
from hiring_freeze
where lender_id = %(lender)s
order by since

-- name: add_freeze
insert into hiring_freeze (
    lender_id, since, frozen, decided_by, reason, decided_at, body, signature, evidence_id
) values (
    %(lender)s, %(since)s, %(frozen)s, %(by)s, %(reason)s, %(at)s, %(body)s, %(signature)s,
    %(record)s
)

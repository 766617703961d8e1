-- What workers' representatives were told of.

-- name: add_notice
insert into worker_notice (
    lender_id, notice_id, function, market, body, informed_on, document_sha256, recorded_by,
    recorded_at, evidence_id
) values (
    %(lender)s, %(notice)s, %(function)s, %(market)s, %(body)s, %(informed_on)s,
    %(document_sha256)s, %(by)s, %(now)s, %(evidence)s
)
on conflict (lender_id, notice_id) do nothing

-- name: notices
select notice_id, function, market, body, informed_on, document_sha256, recorded_by, recorded_at,
    evidence_id, withdrawn_at, withdrawn_by, withdrawn_reason
from worker_notice
where lender_id = %(lender)s
order by function, market, recorded_at, notice_id

-- name: notice_locked
select function, market, withdrawn_at is not null from worker_notice
where lender_id = %(lender)s and notice_id = %(notice)s
for update

-- name: withdraw
update worker_notice
set withdrawn_at = %(now)s, withdrawn_by = %(by)s, withdrawn_reason = %(reason)s,
    withdrawn_evidence_id = %(evidence)s
where lender_id = %(lender)s and notice_id = %(notice)s

-- name: markets_served
select distinct market from customer where lender_id = %(lender)s order by market

-- name: without_notice
select w.market
from unnest(%(markets)s::text[]) as w (market)
where not notice_stands(%(lender)s, %(function)s, w.market, %(day)s)
order by w.market

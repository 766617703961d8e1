-- What slows a gain's pool: how good reviewed conversations were, and how many complained.

-- name: quality
select count(*)::integer, count(*) filter (where i.passed)::integer
from quality_item i
where i.lender_id = %(lender)s and i.settled_at >= %(first)s and i.settled_at < %(next)s
    and i.passed is not null

-- name: complaints
select count(distinct (m.conversation_id, m.errand))::integer
from contact_matter m
where m.lender_id = %(lender)s and m.at >= %(first)s and m.at < %(next)s
    and m.errand = 'complaint' and m.outcome is not null

-- name: issues
select count(*)::integer
from work_issue i
where i.lender_id = %(lender)s and i.arm = 'assistant'
    and i.opened_on >= %(first)s and i.opened_on < %(next)s

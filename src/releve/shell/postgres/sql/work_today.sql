-- The day as it comes: what waits, who is there, what people and assistants took on. Aggregates
-- over queues and hours only; nobody is named.

-- name: queues
select w.skill,
    count(*) filter (where w.closed_at is null and w.agent_id is null)::integer,
    count(*) filter (
        where w.closed_at is null and w.agent_id is null and w.due_at < %(now)s
    )::integer,
    count(*) filter (where w.closed_at is null and w.agent_id is not null)::integer,
    -- The same hour of the same weekday in the weeks before.
    count(*) filter (
        where w.opened_at >= %(since)s and w.opened_at < %(hour)s
            and extract(isodow from w.opened_at at time zone 'UTC')
                = extract(isodow from %(hour)s::timestamptz at time zone 'UTC')
            and extract(hour from w.opened_at at time zone 'UTC')
                = extract(hour from %(hour)s::timestamptz at time zone 'UTC')
    )::integer
from work_item w
where w.lender_id = %(lender)s
    and (w.closed_at is null or w.opened_at >= %(since)s)
group by w.skill
order by w.skill

-- name: present
select s.skill, count(distinct a.agent_id)::integer
from unnest(%(skills)s::text[]) as s (skill)
join agent a on a.lender_id = %(lender)s and a.active
    and (s.skill = %(everybodys)s or s.skill = any (a.skills))
join agent_presence p on p.lender_id = a.lender_id and p.agent_id = a.agent_id
where p.ready and p.seen_at >= %(seen_since)s
group by s.skill

-- name: present_in_all
select count(*)::integer
from agent_presence p
join agent a using (lender_id, agent_id)
where p.lender_id = %(lender)s and p.ready and a.active and p.seen_at >= %(seen_since)s

-- name: able
-- How many people have each skill: few of them, and their handle time is left out.
select s.skill, count(a.agent_id)::integer
from unnest(%(skills)s::text[]) as s (skill)
left join agent a on a.lender_id = %(lender)s and a.active
    and ('agent' = any (a.roles) or 'lead' = any (a.roles))
    and (s.skill = %(everybodys)s or s.skill = any (a.skills))
group by s.skill

-- name: handle_times
with taken as (
    select h.skill, sum(h.seconds / h.concurrency) as seconds
    from handle_time h
    where h.lender_id = %(lender)s and h.ended_at >= %(since)s
    group by h.skill, h.work_item_id
)
select skill, count(*)::integer, avg(seconds), coalesce(stddev_samp(seconds), 0)
from taken
group by skill

-- name: hours
-- Contacts of customers by the hour they began in today, and how many no person got.
select extract(hour from c.opened_at at time zone 'UTC')::integer, count(*)::integer,
    count(*) filter (where not exists (
        select from work_item w
        where w.lender_id = c.lender_id and w.conversation_id = c.conversation_id
    ))::integer
from conversation c
where c.lender_id = %(lender)s and c.opened_at >= %(midnight)s and c.opened_at <= %(now)s
    and c.last_turn_at is not null
group by 1
order by 1

-- name: usual
-- The same over the days before today, and what came in this hour of the same weekday.
select count(*)::integer,
    count(*) filter (where not exists (
        select from work_item w
        where w.lender_id = c.lender_id and w.conversation_id = c.conversation_id
    ))::integer,
    count(*) filter (
        where extract(isodow from c.opened_at at time zone 'UTC')
                = extract(isodow from %(hour)s::timestamptz at time zone 'UTC')
            and extract(hour from c.opened_at at time zone 'UTC')
                = extract(hour from %(hour)s::timestamptz at time zone 'UTC')
    )::integer
from conversation c
where c.lender_id = %(lender)s and c.opened_at >= %(since)s and c.opened_at < %(midnight)s
    and c.last_turn_at is not null

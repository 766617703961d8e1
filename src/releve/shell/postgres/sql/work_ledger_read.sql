-- A month of the work ledger and what it is reconciled to, for whoever may read it.

-- name: months
select distinct date_trunc('month', i.opened_on)::date
from work_issue i
where i.lender_id = %(lender)s
order by 1

-- name: conversations
-- Chats of customers with an assistant: those of the holdout, and of a switchback's blocks of
-- people, go to people at once.
select count(*)
from conversation c
left join service_arm a using (lender_id, customer_id)
where c.lender_id = %(lender)s and c.customer_id is not null and c.last_turn_at is not null
    and c.opened_at >= %(first)s and c.opened_at < %(next)s
    and coalesce(a.arm, 'treated') = 'treated'
    and not exists (
        select from switchback_conversation o
        join switchback_block b using (lender_id, switchback_id, block)
        where o.lender_id = c.lender_id and o.conversation_id = c.conversation_id
            and not b.assisted
    )

-- name: rows
with issue as (
    select i.issue_id, i.errand, i.language, i.market
    from work_issue i
    where i.lender_id = %(lender)s and i.arm = 'assistant'
        and i.opened_on >= %(first)s and i.opened_on < %(next)s
),
line as (
    select i.errand, i.language, i.market, l.account, sum(l.time_ms) as time_ms
    from issue i
    join work_entry e on e.lender_id = %(lender)s and e.issue_id = i.issue_id
    join work_line l on l.lender_id = %(lender)s and l.entry_id = e.entry_id
    group by 1, 2, 3, 4
),
counted as (
    select i.errand, i.language, i.market, count(*) as issues,
        count(*) filter (where not exists (
            select from work_entry e
            where e.lender_id = %(lender)s and e.issue_id = i.issue_id and e.kind = 'opened'
        )) as without_baseline,
        count(*) filter (where exists (
            select from work_entry e
            where e.lender_id = %(lender)s and e.issue_id = i.issue_id
                and e.why in ('repeat', 'reopened')
        )) as repeated
    from issue i
    group by 1, 2, 3
)
select c.errand, c.language, c.market, c.issues, c.without_baseline, c.repeated,
    b.minutes_low, b.minutes, b.minutes_high, coalesce(b.n, 0),
    coalesce((
        select json_object_agg(l.account, l.time_ms)
        from line l
        where (l.errand, l.language, l.market) = (c.errand, c.language, c.market)
    ), '{}')
from counted c
left join work_baseline b on b.lender_id = %(lender)s and b.month = %(first)s
    and (b.errand, b.language, b.market) = (c.errand, c.language, c.market)
order by c.issues desc, c.errand, c.language, c.market

-- name: served
select i.arm, i.channel, count(distinct i.issue_id), coalesce(sum(l.time_ms), 0)
from work_issue i
left join work_entry e on e.lender_id = i.lender_id and e.issue_id = i.issue_id
    and e.kind = 'served'
left join work_line l on l.lender_id = e.lender_id and l.entry_id = e.entry_id
    and l.account = 'human_served'
where i.lender_id = %(lender)s and i.arm <> 'assistant'
    and i.opened_on >= %(first)s and i.opened_on < %(next)s
group by 1, 2
order by 1, 2

-- name: accounts
select l.account, sum(l.time_ms)
from work_entry e
join work_line l using (lender_id, entry_id)
where e.lender_id = %(lender)s and e.value_date >= %(first)s and e.value_date < %(next)s
group by 1
order by 1

-- name: clawed_why
select e.why, sum(l.time_ms)
from work_entry e
join work_line l using (lender_id, entry_id)
where e.lender_id = %(lender)s and e.value_date >= %(first)s and e.value_date < %(next)s
    and e.kind = 'clawed_back' and l.account = 'clawed_back'
group by 1
order by 1

-- name: ages
-- How credits ended, and at what age in days: kept by vesting, lost by being taken back, or young.
select least(%(days)s, greatest(0, coalesce(x.value_date, %(next)s) - i.opened_on)) as age,
    coalesce(x.kind, 'young'), count(*)
from work_issue i
left join lateral (
    select e.value_date, e.kind
    from work_entry e
    where e.lender_id = i.lender_id and e.issue_id = i.issue_id
        and e.kind in ('vested', 'clawed_back') and e.value_date < %(next)s
    order by e.value_date, e.entry_id
    limit 1
) x on true
where i.lender_id = %(lender)s and i.arm = 'assistant'
    and i.opened_on >= %(since)s and i.opened_on < %(next)s
    and exists (
        select from work_entry e
        where e.lender_id = i.lender_id and e.issue_id = i.issue_id and e.kind = 'opened'
    )
group by 1, 2

-- name: pending_by_age
-- What is pending at the month's end of each issue opened in it, by its age in days.
select least(%(days)s, greatest(0, %(next)s - i.opened_on)), sum(l.time_ms)
from work_issue i
join work_entry e using (lender_id, issue_id)
join work_line l using (lender_id, entry_id)
where i.lender_id = %(lender)s and i.opened_on >= %(first)s and i.opened_on < %(next)s
    and e.value_date < %(next)s and l.account = 'displaced_pending'
group by 1
order by 1

-- name: shares
-- How many of a month's assistant issues no person touched, and how many were taken back for having
-- come back.
select count(*),
    count(*) filter (where not exists (
        select from work_entry e
        where e.lender_id = i.lender_id and e.issue_id = i.issue_id
            and e.kind in ('remained', 'served', 'repeated')
    )),
    count(*) filter (where exists (
        select from work_entry e
        where e.lender_id = i.lender_id and e.issue_id = i.issue_id
            and e.kind in ('repeated', 'clawed_back')
    ))
from work_issue i
where i.lender_id = %(lender)s and i.arm = 'assistant'
    and i.opened_on >= %(first)s and i.opened_on < %(next)s

-- name: arms
-- Human minutes and assistant issues of every customer drawn, whether they ever wrote or not.
with spent as (
    select c.customer_id, sum(h.seconds / 60.0 / h.concurrency) as minutes
    from handle_time h
    join work_item w using (lender_id, work_item_id)
    join conversation c using (lender_id, conversation_id)
    where h.lender_id = %(lender)s and c.customer_id is not null
        and h.ended_at >= %(since)s and h.ended_at < %(next)s
    group by 1
    union all
    select h.customer_id, sum(extract(epoch from h.ended_at - h.began_at) / 60.0 / h.concurrency)
    from human_contact h
    where h.lender_id = %(lender)s and h.ended_at >= %(since)s and h.ended_at < %(next)s
    group by 1
    union all
    select c.customer_id, count(*) * %(review_minutes)s
    from quality_review r
    join quality_item q using (lender_id, item_id)
    join conversation c using (lender_id, conversation_id)
    where r.lender_id = %(lender)s and c.customer_id is not null
        and r.at >= %(since)s and r.at < %(next)s
    group by 1
    union all
    select a.customer_id, count(*) * %(approval_minutes)s
    from approval_vote v
    join approval a using (lender_id, approval_id)
    where v.lender_id = %(lender)s and a.customer_id is not null
        and v.at >= %(since)s and v.at < %(next)s
    group by 1
),
minutes as (
    select customer_id, sum(minutes)::double precision as minutes from spent group by 1
),
issues as (
    select i.customer_id, count(*) filter (where i.arm = 'assistant') as assistant, count(*) as all
    from work_issue i
    where i.lender_id = %(lender)s and i.opened_on >= %(since)s and i.opened_on < %(next)s
    group by 1
),
each as (
    select a.stratum, a.arm, coalesce(m.minutes, 0) as minutes,
        coalesce(i.assistant, 0)::double precision as issues,
        coalesce(i.all, 0)::double precision as raised
    from service_arm a
    left join minutes m using (customer_id)
    left join issues i using (customer_id)
    where a.lender_id = %(lender)s and a.drawn_on < %(next)s
)
select stratum, arm, count(*), avg(minutes), coalesce(var_samp(minutes), 0), avg(issues),
    coalesce(var_samp(issues), 0), coalesce(covar_samp(minutes, issues), 0), avg(raised),
    coalesce(var_samp(raised), 0)
from each
group by 1, 2
order by 1, 2

-- name: baseline_minutes
-- The mean baseline of a month's assistant issues, and its ends.
select sum(b.minutes_low) / count(*), sum(b.minutes) / count(*), sum(b.minutes_high) / count(*),
    count(*)
from work_issue i
join work_baseline b on b.lender_id = i.lender_id and b.month = %(first)s
    and (b.errand, b.language, b.market) = (i.errand, i.language, i.market)
where i.lender_id = %(lender)s and i.arm = 'assistant'
    and i.opened_on >= %(first)s and i.opened_on < %(next)s
having count(*) > 0

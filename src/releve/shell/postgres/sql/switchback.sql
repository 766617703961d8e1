-- Switchbacks: begun, asked when a conversation begins, and read for their estimate.

-- name: arms_lock
-- Whoever begins a holdout or a switchback of a lender waits for whoever is at it.
select pg_advisory_xact_lock(hashtextextended('service arms of ' || %(lender)s, 0))

-- name: begin
insert into switchback (
    lender_id, switchback_id, begins_at, ends_at, block_hours, guard_hours, seed, markets,
    begun_by, reason, begun_at
)
values (
    %(lender)s, %(switchback)s, %(begins_at)s, %(ends_at)s, %(block_hours)s, %(guard_hours)s,
    %(seed)s, %(markets)s, %(by)s, %(reason)s, %(now)s
)

-- name: add_blocks
insert into switchback_block (
    lender_id, switchback_id, block, begins_at, ends_at, stratum, assisted
)
select %(lender)s, %(switchback)s, r.* from json_to_recordset(%(rows)s::json) as r (
    block integer, begins_at timestamptz, ends_at timestamptz, stratum text, assisted boolean
)

-- name: end
insert into switchback_end (lender_id, switchback_id, ended_at, ended_by, reason)
select %(lender)s, s.switchback_id, %(now)s, %(by)s, %(reason)s
from switchback s
where s.lender_id = %(lender)s and s.switchback_id = %(switchback)s and s.ends_at > %(now)s
on conflict do nothing

-- name: holdout_of
-- Markets of which customers are in a holdout, or would be drawn into one while a switchback runs.
select u.market
from unnest(
    case when %(markets)s::text[] = '{}'
        then (select array_agg(distinct c.market) from customer c where c.lender_id = %(lender)s)
        else %(markets)s::text[]
    end
) as u (market)
where exists (
    select from service_arm a
    where a.lender_id = %(lender)s and a.stratum = u.market and a.arm = 'holdout'
) or exists (
    select
    from (
        select h.share, h.markets
        from holdout h
        where h.lender_id = %(lender)s
        order by h.begun_on desc
        limit 1
    ) h
    where h.share > 0 and (h.markets = '{}' or u.market = any (h.markets))
)
order by 1

-- name: overlapping
-- Switchbacks of any of these markets that run at that time; not one ended before it began.
select s.switchback_id
from switchback s
left join switchback_end e using (lender_id, switchback_id)
where s.lender_id = %(lender)s and least(s.ends_at, e.ended_at) > %(from_at)s
    and s.begins_at < least(%(to_at)s, e.ended_at)
    and (%(markets)s::text[] = '{}' or s.markets = '{}' or s.markets && %(markets)s::text[])
order by 1

-- name: all
select s.switchback_id, s.begins_at, s.ends_at, s.block_hours, s.guard_hours, s.seed, s.markets,
    s.begun_by, s.reason, s.begun_at, e.ended_at, e.ended_by, e.reason
from switchback s
left join switchback_end e using (lender_id, switchback_id)
where s.lender_id = %(lender)s
order by s.begins_at, s.switchback_id

-- name: blocks
select block, begins_at, ends_at, stratum, assisted
from switchback_block
where lender_id = %(lender)s and switchback_id = %(switchback)s
order by block

-- name: counted
-- How many conversations began in the blocks of either arm.
select b.assisted, count(*)
from switchback_conversation c
join switchback_block b using (lender_id, switchback_id, block)
where c.lender_id = %(lender)s and c.switchback_id = %(switchback)s
group by 1

-- name: block_of
-- The block that a conversation of this customer would begin in now.
select b.switchback_id, b.block, b.assisted
from switchback_block b
join switchback s using (lender_id, switchback_id)
left join switchback_end e using (lender_id, switchback_id)
join customer c on c.lender_id = b.lender_id and c.customer_id = %(customer)s
where b.lender_id = %(lender)s and b.begins_at <= %(now)s and b.ends_at > %(now)s
    and (e.ended_at is null or e.ended_at > %(now)s)
    and (s.markets = '{}' or c.market = any (s.markets))

-- name: keep_block
insert into switchback_conversation (lender_id, conversation_id, switchback_id, block)
values (%(lender)s, %(conversation)s, %(switchback)s, %(block)s)

-- name: intervals
-- Each hour of the blocks that are over: people's minutes and assistants' issues of what began in
-- it. What people do of a conversation later counts where the conversation began: who serves it was
-- settled then.
with block as (
    select * from switchback_block b
    where b.lender_id = %(lender)s and b.switchback_id = %(switchback)s
        and b.ends_at <= %(until)s
),
bounds as (select min(begins_at) as first, max(ends_at) as last from block),
hour as (
    select b.block, b.stratum, b.assisted, g.at
    from block b
    cross join lateral generate_series(
        b.begins_at, b.ends_at - interval '1 hour', interval '1 hour'
    ) as g (at)
),
talk as (
    select c.conversation_id, c.opened_at
    from conversation c, bounds
    where c.lender_id = %(lender)s and c.customer_id is not null
        and c.opened_at >= bounds.first and c.opened_at < bounds.last
        and (%(markets)s::text[] = '{}' or c.market = any (%(markets)s))
),
spent as (
    select t.opened_at as at, h.seconds / 60.0 / h.concurrency as minutes
    from talk t
    join work_item w on w.lender_id = %(lender)s and w.conversation_id = t.conversation_id
    join handle_time h on h.lender_id = w.lender_id and h.work_item_id = w.work_item_id
    union all
    select h.began_at, extract(epoch from h.ended_at - h.began_at) / 60.0 / h.concurrency
    from human_contact h, bounds
    where h.lender_id = %(lender)s and h.began_at >= bounds.first and h.began_at < bounds.last
        and (%(markets)s::text[] = '{}' or h.market = any (%(markets)s))
    union all
    select t.opened_at, %(review_minutes)s::double precision
    from talk t
    join quality_item q on q.lender_id = %(lender)s and q.conversation_id = t.conversation_id
    join quality_review r on r.lender_id = q.lender_id and r.item_id = q.item_id
    union all
    select t.opened_at, %(approval_minutes)s::double precision
    from talk t
    join approval a on a.lender_id = %(lender)s and a.conversation_id = t.conversation_id
    join approval_vote v on v.lender_id = a.lender_id and v.approval_id = a.approval_id
),
minutes as (
    select date_bin('1 hour', s.at, bounds.first) as at, sum(s.minutes) as minutes
    from spent s, bounds
    group by 1
),
issues as (
    select date_bin('1 hour', t.opened_at, bounds.first) as at, count(*) as issues
    from work_issue i
    join talk t on t.conversation_id = split_part(i.first, '/', 1)
    cross join bounds
    where i.lender_id = %(lender)s and i.arm = 'assistant' and i.first_kind = 'contact_matter'
    group by 1
)
select h.block, h.stratum, h.assisted, coalesce(m.minutes, 0)::double precision,
    coalesce(i.issues, 0)::double precision
from hour h
left join minutes m using (at)
left join issues i using (at)
order by h.block, h.at

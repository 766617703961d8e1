-- What a simulated history asks of the database before it begins, and of what it made.

-- name: other_lenders
select lender_id from lender where lender_id <> %(lender)s order by 1 limit 1

-- name: lender_name
select name from lender where lender_id = %(lender)s

-- name: played_before
-- Whether a market of the history has people or days already.
select m.market
from unnest(%(markets)s::text[]) as m (market)
where exists (
        select from customer c where c.lender_id = %(lender)s and c.market = m.market
    )
    or exists (
        select from lender_day d where d.lender_id = %(lender)s and d.market = m.market
    )
order by 1
limit 1

-- name: at_work
-- Programs of this product on the database besides this one.
select count(*) from pg_stat_activity
where datname = current_database() and pid <> pg_backend_pid()
    and application_name like 'releve%%' and not (pid = any (%(own)s))

-- name: held_out
select customer_id from service_arm
where lender_id = %(lender)s and stratum = %(market)s and arm = 'holdout'

-- name: handled_hours
-- Hours that people spent on customers, by market and month; each contact's share of its agent.
select market, month, sum(minutes) / 60
from (
    select h.market, date_trunc('month', h.ended_at)::date as month,
        extract(epoch from h.ended_at - h.began_at)::double precision / 60 / h.concurrency
            as minutes
    from human_contact h
    where h.lender_id = %(lender)s and h.market = any (%(markets)s)
    union all
    select h.market, date_trunc('month', h.ended_at)::date, h.seconds / 60 / h.concurrency
    from handle_time h
    where h.lender_id = %(lender)s and h.market = any (%(markets)s)
) spent
group by 1, 2
order by 1, 2

-- name: chats
select date_trunc('month', c.opened_at)::date, count(*)
from conversation c
where c.lender_id = %(lender)s and c.market = any (%(markets)s)
group by 1
order by 1

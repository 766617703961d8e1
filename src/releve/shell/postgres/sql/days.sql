-- The bookkeeping of days (migration 10): which are to be run, and their steps' parts.

-- name: markets_of
-- The markets in which a lender has customers or merchants, of those there are rules for.
select m.market
from unnest(%(markets)s::text[]) as m (market)
where exists (
        select from customer c where c.lender_id = %(lender_id)s and c.market = m.market
    )
    or exists (
        select from merchant s where s.lender_id = %(lender_id)s and s.market = m.market
    )
order by m.market

-- name: last_done
select max(day) filter (where done_at is not null) from lender_day
where lender_id = %(lender_id)s and market = %(market)s

-- name: first_open
select min(day) from lender_day
where lender_id = %(lender_id)s and market = %(market)s and done_at is null

-- name: begin_day
insert into lender_day (lender_id, market, day)
values (%(lender_id)s, %(market)s, %(day)s)
on conflict (lender_id, market, day) do nothing

-- name: end_day
update lender_day set done_at = now()
where lender_id = %(lender_id)s and market = %(market)s and day = %(day)s and done_at is null

-- name: plan_lock
-- Whoever plans second waits for the first, and then finds the step planned.
select pg_advisory_xact_lock(hashtextextended(
    concat_ws('/', 'day', %(lender_id)s::text, %(market)s::text, %(day)s::date, %(step)s::text), 0
))

-- name: plan_lock_if_free
select pg_try_advisory_xact_lock(hashtextextended(
    concat_ws('/', 'day', %(lender_id)s::text, %(market)s::text, %(day)s::date, %(step)s::text), 0
))

-- name: begin_step
insert into day_step (lender_id, market, day, step)
values (%(lender_id)s, %(market)s, %(day)s, %(step)s)
on conflict (lender_id, market, day, step) do nothing

-- name: cut
-- Put before a step's candidates; `cut_end` comes after. The keys come numbered in their order and
-- so need no second sorting.
insert into day_part (lender_id, market, day, step, number, keys)
select
    %(lender_id)s, %(market)s, %(day)s, %(step)s, numbered.place / %(part)s + 1,
    array_agg(numbered.key)
from (
    select found.key, row_number() over (order by found.key) - 1 as place
    from (select distinct c.key from (

-- name: cut_end
    ) as c) as found
) as numbered
group by numbered.place / %(part)s

-- name: take_part
select number, keys from day_part
where lender_id = %(lender_id)s and market = %(market)s and day = %(day)s and step = %(step)s
    and done_at is null
order by number limit 1
for update skip locked

-- name: look_up_by_key
-- A plan made while a table was small would read the whole of it for each part, for ever.
set local enable_seqscan = off

-- name: await_part
-- Another run has it: wait for its end, then look again.
select number from day_part
where lender_id = %(lender_id)s and market = %(market)s and day = %(day)s and step = %(step)s
    and done_at is null
order by number limit 1
for update

-- name: end_part
update day_part set done_at = now(), changed = %(changed)s, keys = '{}'
where lender_id = %(lender_id)s and market = %(market)s and day = %(day)s and step = %(step)s
    and number = %(number)s

-- name: end_step
update day_step set done_at = now()
where lender_id = %(lender_id)s and market = %(market)s and day = %(day)s and step = %(step)s
    and done_at is null

-- name: changed
select coalesce(sum(changed), 0) from day_part
where lender_id = %(lender_id)s and market = %(market)s and day = %(day)s and step = %(step)s

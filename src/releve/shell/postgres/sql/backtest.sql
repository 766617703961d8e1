-- The history that a change is tried on, and what was measured of it.

-- name: count_turns
select count(*), count(distinct i.conversation_id)
from turn_input i
join conversation c using (lender_id, conversation_id)
where i.lender_id = %(lender)s and (%(market)s::text is null or c.market = %(market)s)
    and (%(since)s::date is null or i.at >= %(since)s::date)
    and (%(until)s::date is null or i.at < %(until)s::date + 1)

-- name: turns
-- Conversation by conversation, each in its order.
select i.conversation_id, i.message_id, i.at, i.body,
    coalesce('customer/' || c.customer_id, 'merchant/' || c.merchant_id), k.wrapped_key,
    k.destroyed_at is not null
from turn_input i
join conversation c using (lender_id, conversation_id)
join turn t using (lender_id, conversation_id, message_id)
left join person_key k on k.lender_id = i.lender_id
    and k.holder = coalesce('customer/' || c.customer_id, 'merchant/' || c.merchant_id)
where i.lender_id = %(lender)s and (%(market)s::text is null or c.market = %(market)s)
    and (%(since)s::date is null or i.at >= %(since)s::date)
    and (%(until)s::date is null or i.at < %(until)s::date + 1)
order by i.conversation_id, t.position

-- name: rules
select kind, content from rules_version where lender_id = %(lender)s and digest = %(digest)s

-- name: handle_times
-- Minutes of each work item, an agent's minute with three conversations at once being a third of
-- one of each; by errand and market, by errand, and of all. Who it was is only counted.
with spent as (
    select h.errand, h.market, w.agent_id, w.closed_by,
        sum(h.seconds / h.concurrency) / 60 as minutes
    from handle_time h
    join work_item w using (lender_id, work_item_id)
    where h.lender_id = %(lender)s
    group by h.errand, h.market, h.work_item_id, w.agent_id, w.closed_by
)
select coalesce(errand, ''), coalesce(market, ''), count(*),
    count(distinct coalesce(closed_by, agent_id)), avg(minutes), coalesce(stddev_samp(minutes), 0)
from spent
group by grouping sets ((errand, market), (errand), ())

-- name: followed_by_complaint
-- Of contacts that ended in each outcome, how many the same writer complained after, within the
-- days, in that conversation or another; contacts of the last days are not over yet.
select m.outcome, count(*) filter (where exists (
        select from contact_matter x
        where x.lender_id = m.lender_id and x.writer_id = m.writer_id
            and x.errand = 'complaint' and x.outcome is not null and x.at > m.at
            and x.at <= m.at + make_interval(days => %(days)s)
    )), count(*)
from contact_matter m
where m.lender_id = %(lender)s and m.outcome is not null and m.errand <> 'complaint'
    and m.at <= %(now)s::timestamptz - make_interval(days => %(days)s)
group by m.outcome

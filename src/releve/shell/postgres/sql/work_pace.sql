-- What people did because assistants might not: what a higher level would displace.

-- name: minutes_because_of_level
-- People's minutes on what assistants decided and left to them for an effect's level: conversations
-- handed over, and votes on what was suggested.
with left_over as (
    select distinct u.conversation_id
    from authority_use u
    where u.lender_id = %(lender)s and u.at >= %(since)s and u.at < %(until)s
        and u.level in ('off', 'shadow', 'suggest')
        and (%(effect)s = '' or %(effect)s = any (u.effects))
        and (%(market)s = '' or u.market = %(market)s)
        and (%(assistant)s = '' or u.assistant = %(assistant)s)
)
select coalesce((
        select sum(h.seconds / 60 / h.concurrency)
        from left_over o
        join work_item w on w.lender_id = %(lender)s and w.conversation_id = o.conversation_id
        join handle_time h on h.lender_id = w.lender_id and h.work_item_id = w.work_item_id
        where h.ended_at >= %(since)s and h.ended_at < %(until)s
    ), 0)
    + coalesce((
        select count(*) * %(approval_minutes)s
        from approval_vote v
        join approval a using (lender_id, approval_id)
        where v.lender_id = %(lender)s and v.at >= %(since)s and v.at < %(until)s
            and (%(effect)s = '' or %(effect)s = any (a.effect_names))
            and (%(market)s = '' or a.market = %(market)s)
    ), 0)

-- name: raised_since
-- Scopes that were raised lately: what they displaced has to be absorbed, too.
select assistant, effect, market, at
from authority_change
where lender_id = %(lender)s and kind = 'promotion' and at >= %(since)s
order by number

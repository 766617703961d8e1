-- Authority: what is in force, what changed it, and what waits for a person.

-- name: in_force
select json_build_array(
    (
        select json_agg(json_build_array(a.assistant, a.effect, a.market, a.up_to_major, a.level))
        from autonomy_level a where a.lender_id = %(lender)s
    ),
    (
        select json_agg(json_build_array(s.scope, s.name) order by s.scope, s.name)
        from stopped_scope s where s.lender_id = %(lender)s
    ),
    (select max(c.number) from authority_change c where c.lender_id = %(lender)s),
    null
)::text

-- name: lock_changes
-- One change of a lender's authority at a time: each is held against what the one before left.
select pg_advisory_xact_lock(hashtextextended('authority/' || %(lender)s, 0))

-- name: next_number
select coalesce(max(number), 0) + 1 from authority_change where lender_id = %(lender)s

-- name: add_change
insert into authority_change (
    lender_id, number, kind, assistant, effect, errand, market, up_to_major, from_level, to_level,
    changed_by, reason, body, signature, evidence_id, at
) values (
    %(lender)s, %(number)s, %(kind)s, %(assistant)s, %(effect)s, %(errand)s, %(market)s,
    %(up_to_major)s, %(from_level)s, %(to_level)s, %(changed_by)s, %(reason)s, %(body)s,
    %(signature)s, %(evidence)s, %(at)s
)

-- name: put_level
insert into autonomy_level (lender_id, assistant, effect, market, up_to_major, level, change)
values (
    %(lender)s, %(assistant)s, %(effect)s, %(market)s, %(up_to_major)s, %(to_level)s, %(number)s
)
on conflict (lender_id, assistant, effect, market, up_to_major)
    do update set level = excluded.level, change = excluded.change

-- name: stop
insert into stopped_scope (lender_id, scope, name, change, since)
values (%(lender)s, %(scope)s, %(name)s, %(number)s, %(at)s)

-- name: restore
delete from stopped_scope
where lender_id = %(lender)s and scope = %(scope)s and name = %(name)s

-- name: stops
select s.scope, s.name, s.since, c.changed_by, c.reason, c.number, c.evidence_id
from stopped_scope s
join authority_change c on c.lender_id = s.lender_id and c.number = s.change
where s.lender_id = %(lender)s
order by s.since, s.scope, s.name

-- name: changes
select number, kind, assistant, effect, errand, market, up_to_major, from_level, to_level,
    changed_by, reason, body, signature, evidence_id, at
from authority_change
where lender_id = %(lender)s and number > %(after)s
order by number

-- name: levels
select assistant, effect, market, up_to_major, level, change from autonomy_level
where lender_id = %(lender)s
order by assistant, effect, market, up_to_major nulls last

-- name: since_change
-- When a scope's level was last changed, or nothing.
select c.at
from autonomy_level a
join authority_change c on c.lender_id = a.lender_id and c.number = a.change
where a.lender_id = %(lender)s and a.assistant = %(assistant)s and a.effect = %(effect)s
    and a.market = %(market)s and a.up_to_major is not distinct from %(up_to_major)s

-- name: shown
-- What reviewers found of an effect in a window, one row an item, in the order it was acted.
select i.passed, i.violation
from quality_item i
where i.lender_id = %(lender)s and i.settled_at is not null and i.acted_at >= %(since)s
    and %(effect)s = any(i.effect_names)
    and %(market)s in ('', i.market) and %(assistant)s in ('', i.assistant)
order by i.settled_at, i.item_id

-- name: add_use
insert into authority_use (
    lender_id, evidence_id, number, conversation_id, message_id, assistant, errand, market, level,
    effects, at
)
select
    %(lender)s, %(evidence)s, coalesce(max(u.number), 0) + 1, %(conversation)s, %(message)s,
    %(assistant)s, %(errand)s, %(market)s, %(level)s, %(effects)s, %(at)s
from authority_use u
where u.lender_id = %(lender)s and u.evidence_id = %(evidence)s

-- name: settled_since_change
-- What reviewers found of each effect in each market, since any level that covers it was changed.
select i.assistant, e.effect, i.market, i.passed
from quality_item i
cross join lateral unnest(i.effect_names) as e (effect)
where i.lender_id = %(lender)s and i.settled_at is not null
    and i.acted_at > coalesce((
        select max(c.at) from authority_change c
        where c.lender_id = i.lender_id and c.kind in ('set', 'promotion', 'demotion')
            and c.effect in ('', e.effect) and c.market in ('', i.market)
            and c.assistant in ('', i.assistant)
    ), '-infinity')
order by i.assistant, e.effect, i.market, i.settled_at, i.item_id

-- name: lenders_reviewed
select distinct lender_id from quality_item where settled_at is not null order by 1

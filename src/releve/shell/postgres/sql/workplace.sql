-- What the console's views and its conversation show, read by people as who they are.

-- name: counts
with open_work as (
    select distinct on (w.conversation_id)
        w.conversation_id, w.agent_id, w.reason, w.language, w.opened_at
    from work_item w
    where w.lender_id = %(lender)s and w.closed_at is null and w.conversation_id is not null
    order by w.conversation_id, w.opened_at, w.work_item_id
)
select
    count(*) filter (where agent_id is null) as needs_person,
    count(*) filter (where agent_id = %(agent)s) as mine,
    count(*) filter (where reason = any (%(vulnerable)s)) as vulnerable,
    count(*) filter (where agent_id is null and language = any (%(languages)s)) as my_language,
    count(*) filter (where agent_id is null and opened_at < %(ten_minutes_ago)s)
        as over_ten_minutes,
    (
        select count(*) from complaint c
        where c.lender_id = %(lender)s and c.closed_on is null
    ) as complaints,
    (
        select count(*) from conversation c
        where c.lender_id = %(lender)s and c.owner_kind = 'assistant'
            and c.last_turn_at > %(lately)s
    ) as with_assistant
from open_work

-- name: waiting
-- The first open work of each conversation in a view, the soonest due first.
select o.*
from (
    select distinct on (w.conversation_id)
        w.conversation_id, w.work_item_id, w.skill, w.reason, w.errand, w.language, w.market,
        w.opened_at, w.due_at, w.callback_from, w.stint, w.brief,
        c.owner_kind, c.owner, c.owner_revision, c.last_turn_at,
        coalesce('customer/' || c.customer_id, 'merchant/' || c.merchant_id) as of, k.wrapped_key
    from work_item w
    join conversation c using (lender_id, conversation_id)
    left join person_key k on k.lender_id = c.lender_id
        and k.holder = coalesce('customer/' || c.customer_id, 'merchant/' || c.merchant_id)
    where w.lender_id = %(lender)s and w.closed_at is null
    order by w.conversation_id, w.opened_at, w.work_item_id
) o
where case %(view)s
    when 'needs_person' then o.owner_kind = 'queue'
    when 'mine' then o.owner_kind = 'agent' and o.owner = %(agent)s
    when 'vulnerable' then o.reason = any (%(vulnerable)s)
    when 'my_language' then o.owner_kind = 'queue' and o.language = any (%(languages)s)
    when 'over_ten_minutes' then o.owner_kind = 'queue' and o.opened_at < %(ten_minutes_ago)s
    else false
end
order by o.due_at, o.conversation_id
limit %(most)s

-- name: complaints
-- Complaints by their deadline, each with the last conversation of its customer.
select c.customer_id, c.number, c.topic, c.registered_on, c.answer_by,
    (
        select v.conversation_id from conversation v
        where v.lender_id = c.lender_id and v.customer_id = c.customer_id
        order by v.last_turn_at desc nulls last
        limit 1
    )
from complaint c
where c.lender_id = %(lender)s and c.closed_on is null
order by c.answer_by, c.customer_id, c.number
limit %(most)s

-- name: with_assistant
-- What assistants talk about just now: anybody may listen in and take over.
select c.conversation_id, c.market, c.state, c.owner_revision, c.last_turn_at,
    coalesce('customer/' || c.customer_id, 'merchant/' || c.merchant_id), k.wrapped_key
from conversation c
left join person_key k on k.lender_id = c.lender_id
    and k.holder = coalesce('customer/' || c.customer_id, 'merchant/' || c.merchant_id)
where c.lender_id = %(lender)s and c.owner_kind = 'assistant' and c.last_turn_at > %(lately)s
order by c.last_turn_at desc
limit %(most)s

-- name: conversation
select coalesce(c.customer_id, c.merchant_id), c.merchant_id is not null, c.market, c.channel,
    c.state, c.owner_kind, c.owner, a.name, c.owner_revision, c.owned_since, c.opened_at,
    coalesce('customer/' || c.customer_id, 'merchant/' || c.merchant_id), k.wrapped_key
from conversation c
left join agent a on a.lender_id = c.lender_id and a.agent_id = c.owner
    and c.owner_kind = 'agent'
left join person_key k on k.lender_id = c.lender_id
    and k.holder = coalesce('customer/' || c.customer_id, 'merchant/' || c.merchant_id)
where c.lender_id = %(lender)s and c.conversation_id = %(conversation)s

-- name: work_of
select work_item_id, skill, reason, errand, opened_at, due_at, callback_from, callback_until,
    stint, stint_since, stays_with_people, brief, evidence_id
from work_item
where lender_id = %(lender)s and conversation_id = %(conversation)s and closed_at is null
order by opened_at, work_item_id

-- name: turns
select message_id, position, said, answer, evidence_id, at from turn
where lender_id = %(lender)s and conversation_id = %(conversation)s
order by position

-- name: earlier
-- How the writer's matters of other conversations ended, the last first.
select m.conversation_id, m.errand, m.order_id, m.outcome, m.code, m.at
from contact_matter m
where m.lender_id = %(lender)s and m.writer_id = %(writer)s
    and m.conversation_id <> %(conversation)s and m.outcome is not null
order by m.at desc, m.conversation_id, m.number
limit 20

-- name: evidence
select body from evidence_record
where lender_id = %(lender)s and evidence_id = %(evidence)s

-- name: look
-- A conversation that is somebody else's lender's is not there to be looked at.
insert into conversation_look as l (lender_id, conversation_id, agent_id, writing, seen_at)
select c.lender_id, c.conversation_id, %(agent)s, %(writing)s, %(now)s
from conversation c
where c.lender_id = %(lender)s and c.conversation_id = %(conversation)s
on conflict (lender_id, conversation_id, agent_id) do update
    set writing = excluded.writing, seen_at = excluded.seen_at

-- name: look_away
delete from conversation_look
where lender_id = %(lender)s and conversation_id = %(conversation)s and agent_id = %(agent)s

-- name: is_there
select 1 from conversation
where lender_id = %(lender)s and conversation_id = %(conversation)s

-- name: company
select l.agent_id, a.name, l.writing
from conversation_look l
join agent a using (lender_id, agent_id)
where l.lender_id = %(lender)s and l.conversation_id = %(conversation)s
    and l.agent_id <> %(agent)s and l.seen_at > %(lapsed)s
order by l.writing desc, a.name, l.agent_id

-- name: translated
-- What was translated before.
select part, body from translation
where lender_id = %(lender)s and conversation_id = %(conversation)s and language = %(language)s

-- name: keep_translation
insert into translation (lender_id, conversation_id, part, language, model, body)
values (
    %(lender)s, %(conversation)s, %(part)s, %(language)s, %(model)s, %(body)s
)
on conflict (lender_id, conversation_id, part, language) do nothing

-- name: one_more_translation
-- Counts a call where the day's budget has room for it: a row comes back then, and none otherwise.
insert into translation_calls as m (lender_id, day, calls)
select %(lender)s, %(day)s, 1
where %(budget)s > 0
on conflict (lender_id, day) do update set calls = m.calls + 1
where m.calls < %(budget)s
returning calls

-- name: language_of
select coalesce(language, '') from agent
where lender_id = %(lender)s and agent_id = %(agent)s

-- name: choose_language
update agent set language = nullif(%(language)s, '')
where lender_id = %(lender)s and agent_id = %(agent)s

-- Who has a conversation, what people do with it, and who is at work. The changes themselves, and
-- what follows from them, are triggers: see migration 22.

-- name: locked
-- A conversation as a turn would lock it: whoever comes second sees what the first has done.
select coalesce(c.customer_id, c.merchant_id), c.merchant_id is not null, c.market, c.state,
    c.revision, c.owner_kind, c.owner, c.owner_revision,
    coalesce('customer/' || c.customer_id, 'merchant/' || c.merchant_id),
    k.wrapped_key, k.destroyed_at is not null
from conversation c
left join person_key k on k.lender_id = c.lender_id
    and k.holder = coalesce('customer/' || c.customer_id, 'merchant/' || c.merchant_id)
where c.lender_id = %(lender)s and c.conversation_id = %(conversation)s
for update of c

-- name: owner_of
select owner_kind, owner, owner_revision from conversation
where lender_id = %(lender)s and conversation_id = %(conversation)s

-- name: change_owner
insert into ownership_change (
    lender_id, conversation_id, revision, at, from_kind, from_owner, to_kind, to_owner, why,
    by_agent, evidence_id
) values (
    %(lender)s, %(conversation)s, %(revision)s, %(now)s, %(from_kind)s, %(from_owner)s,
    %(to_kind)s, %(to_owner)s, %(why)s, %(by)s, %(evidence)s
)

-- name: has_open_work
select exists (
    select from work_item
    where lender_id = %(lender)s and conversation_id = %(conversation)s and closed_at is null
)

-- name: stays_with_people
select w.reason from work_item w
where w.lender_id = %(lender)s and w.conversation_id = %(conversation)s and w.closed_at is null
    and w.stays_with_people
order by w.opened_at
limit 1

-- name: close_work
update work_item
set closed_at = %(now)s, wrap_up_code = %(code)s, closed_by = %(by)s,
    closed_evidence_id = %(evidence)s
where lender_id = %(lender)s and conversation_id = %(conversation)s and closed_at is null

-- name: write_state
update conversation set state = %(state)s
where lender_id = %(lender)s and conversation_id = %(conversation)s

-- name: change_stint
update work_item set stint = %(stint)s, stint_since = %(now)s
where lender_id = %(lender)s and conversation_id = %(conversation)s and closed_at is null
    and agent_id = %(agent)s and stint is not null and stint <> %(stint)s

-- name: write_message
-- Under the conversation's lock, so the numbers have no gap. None where the id was there before.
insert into desk_message (
    lender_id, conversation_id, number, message_id, after_position, agent_id, body, at
)
select %(lender)s, %(conversation)s,
    1 + coalesce((
        select max(m.number) from desk_message m
        where m.lender_id = %(lender)s and m.conversation_id = %(conversation)s
    ), 0),
    %(message)s, %(position)s, %(agent)s, %(body)s, %(now)s
on conflict (lender_id, conversation_id, message_id) do nothing
returning number

-- name: message_before
select number, body, at from desk_message
where lender_id = %(lender)s and conversation_id = %(conversation)s and message_id = %(message)s

-- name: written_since
-- Who else has written to the customer after that message.
select a.name
from desk_message m
join agent a using (lender_id, agent_id)
where m.lender_id = %(lender)s and m.conversation_id = %(conversation)s and m.number > %(seen)s
    and m.agent_id <> %(agent)s
order by m.number desc
limit 1

-- name: messages
select number, message_id, after_position, agent_id, body, at from desk_message
where lender_id = %(lender)s and conversation_id = %(conversation)s and number > %(after)s
order by number

-- name: write_note
insert into private_note (
    lender_id, conversation_id, note_id, after_position, agent_id, body, at
) values (
    %(lender)s, %(conversation)s, %(note)s, %(position)s, %(agent)s, %(body)s, %(now)s
)
on conflict (lender_id, conversation_id, note_id) do nothing

-- name: notes
select n.note_id, n.after_position, n.agent_id, a.name, n.body, n.at
from private_note n
join agent a using (lender_id, agent_id)
where n.lender_id = %(lender)s and n.conversation_id = %(conversation)s
order by n.at, n.note_id

-- name: be_present
insert into agent_presence as p (lender_id, agent_id, seen_at, ready, at_once)
values (%(lender)s, %(agent)s, %(now)s, %(ready)s, %(at_once)s)
on conflict (lender_id, agent_id) do update
    set seen_at = greatest(p.seen_at, excluded.seen_at), ready = excluded.ready,
        at_once = excluded.at_once

-- name: be_seen
-- Whoever does something is at work, and as ready as they were.
insert into agent_presence as p (lender_id, agent_id, seen_at, ready, at_once)
values (%(lender)s, %(agent)s, %(now)s, true, %(at_once)s)
on conflict (lender_id, agent_id) do update
    set seen_at = greatest(p.seen_at, excluded.seen_at)

-- name: leave
delete from agent_presence where lender_id = %(lender)s and agent_id = %(agent)s

-- name: conversations_of
select conversation_id from conversation
where lender_id = %(lender)s and owner_kind = 'agent' and owner = %(agent)s
order by conversation_id

-- name: left_alone
-- Conversations of agents who are not there any more, of all lenders.
select c.lender_id, c.conversation_id, c.owner
from conversation c
left join agent_presence p on p.lender_id = c.lender_id and p.agent_id = c.owner
where c.owner_kind = 'agent' and (p.seen_at is null or p.seen_at < %(seen_since)s)
order by c.lender_id, c.conversation_id
limit %(most)s

-- name: lock_left_alone
-- One of them, still left alone; what is locked is being worked on.
select c.owner_revision, c.owner, coalesce(p.seen_at, c.owned_since),
    (
        select w.skill from work_item w
        where w.lender_id = c.lender_id and w.conversation_id = c.conversation_id
            and w.closed_at is null
        order by w.opened_at
        limit 1
    )
from conversation c
left join agent_presence p on p.lender_id = c.lender_id and p.agent_id = c.owner
where c.lender_id = %(lender)s and c.conversation_id = %(conversation)s
    and c.owner_kind = 'agent' and c.owner = %(agent)s
    and (p.seen_at is null or p.seen_at < %(seen_since)s)
for update of c skip locked

-- name: stop_stints
-- Nobody has spent time on it since they were last seen.
update work_item
set stint = null, stint_since = greatest(stint_since, %(seen)s)
where lender_id = %(lender)s and conversation_id = %(conversation)s and closed_at is null
    and stint is not null

-- name: forget_presence
delete from agent_presence where seen_at < %(seen_since)s

-- name: forget_looks
delete from conversation_look where seen_at < %(seen_since)s

-- name: room_of
-- How many more conversations the agent takes by turn.
select p.at_once - (
    select count(*) from conversation c
    where c.lender_id = p.lender_id and c.owner_kind = 'agent' and c.owner = p.agent_id
)
from agent_presence p
where p.lender_id = %(lender)s and p.agent_id = %(agent)s

-- name: next_for
-- What is due first of what the agent can do; neither its conversation nor the work is waited for.
select w.conversation_id
from work_item w
join conversation c using (lender_id, conversation_id)
join agent a on a.lender_id = w.lender_id and a.agent_id = %(agent)s
where w.lender_id = %(lender)s and w.closed_at is null and w.agent_id is null
    and c.owner_kind = 'queue'
    and (w.skill = %(everybodys)s or w.skill = any (a.skills))
    and (w.language = any (a.languages) or w.due_at < %(any_language_since)s)
order by w.due_at, w.opened_at, w.work_item_id
limit 1
for update of c, w skip locked

-- name: staffing
-- Who is at work for a queue in a language, how busy they are, what is due before, and what the
-- queue's contacts took: talk and hold of each work item of these days.
with able as materialized (
    select p.agent_id, p.at_once, a.skills, a.languages
    from agent_presence p
    join agent a using (lender_id, agent_id)
    where p.lender_id = %(lender)s and p.ready and a.active and p.seen_at >= %(seen_since)s
        and (%(skill)s = %(everybodys)s or %(skill)s = any (a.skills))
        and %(language)s = any (a.languages)
),
taken as (
    select sum(h.seconds) as seconds
    from handle_time h
    where h.lender_id = %(lender)s and h.skill = %(skill)s and h.ended_at >= %(measured_since)s
        and h.kind in ('talk', 'hold')
    group by h.work_item_id
)
select
    (select coalesce(sum(at_once), 0) from able)::integer,
    (
        select count(*) from able
        join conversation c on c.lender_id = %(lender)s and c.owner_kind = 'agent'
            and c.owner = able.agent_id
    )::integer,
    (
        select count(distinct w.conversation_id)
        from work_item w
        where w.lender_id = %(lender)s and w.closed_at is null and w.agent_id is null
            and w.due_at <= %(due_at)s and w.conversation_id <> %(conversation)s
            and exists (
                select from able
                where (w.skill = %(everybodys)s or w.skill = any (able.skills))
                    and w.language = any (able.languages)
            )
    )::integer,
    (select count(*) from taken)::integer,
    (select avg(seconds) from taken)

-- name: slots_taken
select callback_from, count(*) from work_item
where lender_id = %(lender)s and skill = %(skill)s and callback_from is not null
    and callback_from >= %(first)s and callback_from < %(last)s and closed_at is null
group by callback_from

-- name: call_back
update work_item
set callback_from = %(from)s, callback_until = %(until)s, due_at = %(until)s
where lender_id = %(lender)s and conversation_id = %(conversation)s and closed_at is null
    and agent_id is null

-- name: skill_of
select w.skill, w.due_at from work_item w
where w.lender_id = %(lender)s and w.conversation_id = %(conversation)s and w.closed_at is null
order by w.opened_at
limit 1

-- name: queues
-- What waits in each queue and language, and who is at work for it.
select w.skill, w.language, count(*)::integer, min(w.opened_at), min(w.due_at),
    count(*) filter (where w.due_at < %(now)s)::integer,
    (
        select coalesce(sum(p.at_once), 0)
        from agent_presence p
        join agent a using (lender_id, agent_id)
        where p.lender_id = %(lender)s and p.ready and a.active and p.seen_at >= %(seen_since)s
            and (w.skill = %(everybodys)s or w.skill = any (a.skills))
            and w.language = any (a.languages)
    )::integer
from work_item w
where w.lender_id = %(lender)s and w.closed_at is null and w.agent_id is null
    and w.conversation_id is not null
group by w.skill, w.language
order by w.skill, w.language

-- name: at_work
select p.agent_id, a.name, p.ready, p.at_once, p.seen_at,
    (
        select count(*) from conversation c
        where c.lender_id = p.lender_id and c.owner_kind = 'agent' and c.owner = p.agent_id
    )::integer
from agent_presence p
join agent a using (lender_id, agent_id)
where p.lender_id = %(lender)s and p.seen_at >= %(seen_since)s
order by p.agent_id

-- name: open_work
select work_item_id, brief from work_item
where lender_id = %(lender)s and conversation_id = %(conversation)s and closed_at is null
order by opened_at, work_item_id

-- name: sequence_changes
select sequence_changes(%(lender)s)

-- name: changes_since
select revision, kind, conversation_id, work_item_id, agent_id, at
from console_change
where lender_id = %(lender)s and revision > %(revision)s
order by revision
limit %(most)s

-- name: first_change
select coalesce(min(revision), 0) from console_change
where lender_id = %(lender)s and revision is not null

-- name: head
select coalesce((select revision from console_head where lender_id = %(lender)s), 0)

-- name: forget_changes
delete from console_change where at < %(before)s and revision is not null

-- name: not_numbered
select distinct lender_id from console_change where revision is null

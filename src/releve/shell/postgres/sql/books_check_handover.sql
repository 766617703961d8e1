-- Who had each conversation, recomputed from its changes of owner: one owner at every moment.

-- name: owners_follow
-- Each change begins with the owner that the one before it left, and none is missing.
select format('conversation %%s: change %%s is from %%s %%s after %%s %%s', conversation_id,
    revision, from_kind, from_owner, kind_before, owner_before)
from (
    select conversation_id, revision, from_kind, from_owner,
        lag(revision, 1, 0) over w as revision_before,
        lag(to_kind, 1, 'assistant') over w as kind_before,
        lag(to_owner, 1, '') over w as owner_before
    from ownership_change
    where %(lender_id)s::text is null or lender_id = %(lender_id)s
    window w as (partition by lender_id, conversation_id order by revision)
) c
where (from_kind, from_owner, revision) <> (kind_before, owner_before, revision_before + 1)

-- name: owners_stand
-- The conversation's row says what its last change does.
select format('conversation %%s is %%s %%s, its last change says %%s %%s', c.conversation_id,
    c.owner_kind, c.owner, l.to_kind, l.to_owner)
from conversation c
left join (
    select distinct on (lender_id, conversation_id)
        lender_id, conversation_id, revision, to_kind, to_owner
    from ownership_change
    where %(lender_id)s::text is null or lender_id = %(lender_id)s
    order by lender_id, conversation_id, revision desc
) l using (lender_id, conversation_id)
where (%(lender_id)s::text is null or c.lender_id = %(lender_id)s)
    and (c.owner_kind, c.owner, c.owner_revision)
        <> (coalesce(l.to_kind, 'assistant'), coalesce(l.to_owner, ''), coalesce(l.revision, 0))

-- name: owners_have_their_work
-- Who has a conversation has its open work; a queue waits with some, the assistant with none.
select format('conversation %%s is %%s %%s with %%s open work, %%s of it its own', conversation_id,
    owner_kind, owner, open, own)
from (
    select c.conversation_id, c.owner_kind, c.owner, count(w.work_item_id) as open,
        count(w.work_item_id) filter (
            where w.agent_id is not distinct from
                case when c.owner_kind = 'agent' then c.owner end
        ) as own,
        count(w.work_item_id) filter (where w.stint is not null) as stints
    from conversation c
    left join work_item w on w.lender_id = c.lender_id
        and w.conversation_id = c.conversation_id and w.closed_at is null
    where (%(lender_id)s::text is null or c.lender_id = %(lender_id)s)
        and (c.owner_kind <> 'assistant' or w.work_item_id is not null)
    group by c.lender_id, c.conversation_id, c.owner_kind, c.owner
) o
where own <> open or (open = 0) <> (owner_kind = 'assistant')
    or (owner_kind = 'agent') <> (stints = 1)

-- name: assistants_answer_their_own
-- The assistant answered while it had the conversation, and was silent while it had not. From
-- the first change on: before there were owners, a person's work said so.
select format('turn %%s of conversation %%s was %%s while %%s had it', t.position,
    t.conversation_id, t.phase, h.kind)
from (
    select lender_id, conversation_id, min(position) as position
    from ownership_change
    where %(lender_id)s::text is null or lender_id = %(lender_id)s
    group by lender_id, conversation_id
) f
join turn t on t.lender_id = f.lender_id and t.conversation_id = f.conversation_id
    and t.position > f.position
cross join lateral (
    select o.to_kind as kind
    from ownership_change o
    where o.lender_id = t.lender_id and o.conversation_id = t.conversation_id
        and o.position < t.position
    order by o.revision desc
    limit 1
) h
where (h.kind = 'assistant') = (t.phase = 'with_person')

-- name: people_write_in_their_own
-- Whoever wrote to a customer had the conversation just then.
select format('message %%s of conversation %%s is of %%s, who did not have it', m.number,
    m.conversation_id, m.agent_id)
from desk_message m
where m.agent_id is not null and (%(lender_id)s::text is null or m.lender_id = %(lender_id)s)
    and not exists (
        select from ownership_change o
        where o.lender_id = m.lender_id and o.conversation_id = m.conversation_id
            and (o.to_kind, o.to_owner) = ('agent', m.agent_id)
            and o.position <= m.after_position and o.at <= m.at
            and not exists (
                select from ownership_change n
                where n.lender_id = o.lender_id and n.conversation_id = o.conversation_id
                    and n.revision = o.revision + 1 and n.at < m.at
            )
    )

-- name: handle_time_in_bounds
-- Nobody spent time on work before it was there or after it was done, nor two at once.
select format('work item %%s: stint %%s from %%s to %%s', h.work_item_id, h.number, h.began_at,
    h.ended_at)
from (
    select t.*, lag(t.ended_at) over (
        partition by t.lender_id, t.work_item_id order by t.number
    ) as ended_before
    from handle_time t
    where %(lender_id)s::text is null or t.lender_id = %(lender_id)s
) h
join work_item w using (lender_id, work_item_id)
where h.began_at < coalesce(h.ended_before, w.opened_at)
    or h.ended_at > coalesce(w.closed_at, h.ended_at)

-- Who has a conversation: the assistant, a queue, or one agent; and what people do with it.
--
-- The owner stands in the conversation's own row, which every turn locks, so there is one and no
-- other. It changes by a row of `ownership_change` and by nothing else: the application may not
-- write these columns.

alter table conversation
    add column owner_kind text not null default 'assistant'
        check (owner_kind in ('assistant', 'queue', 'agent')),
    -- The skill of the queue, or the agent's id.
    add column owner text not null default '',
    add column owner_revision integer not null default 0,
    add column owned_since timestamptz,
    add constraint owner_named check ((owner_kind = 'assistant') = (owner = ''));
create index conversation_waiting on conversation (lender_id, customer_id)
    where owner_kind = 'queue';
create index conversation_of_agent on conversation (lender_id, owner)
    where owner_kind = 'agent';

revoke update on conversation from releve_app;
grant update (
    state, revision, last_turn_at, code_digest, code_expires_at, identified_at
) on conversation to releve_app;

-- `queue` stays what it was opened for, as its record says; `skill` is whose it is now. `due_at` is
-- the service level's: by then a person should have it. `callback_from` is the hour that the
-- customer was told. `stint` is what its agent spends time on since `stint_since`.
alter table work_item
    add column skill text,
    add column errand text not null default 'none',
    add column due_at timestamptz,
    add column callback_from timestamptz,
    add column callback_until timestamptz,
    add column agent_id text,
    add column taken_at timestamptz,
    add column stint text check (stint in ('talk', 'hold', 'after_contact')),
    add column stint_since timestamptz,
    add column wrap_up_code text,
    add column closed_by text,
    add column closed_evidence_id text,
    -- It was given back once, and the assistant came to the same end: people keep it.
    add column stays_with_people boolean not null default false;
update work_item set skill = queue, due_at = opened_at;
alter table work_item
    alter column skill set not null,
    alter column due_at set not null,
    add column state text not null generated always as (
        case
            when closed_at is not null then 'wrapped_up'
            when agent_id is not null then 'owned'
            else 'waiting'
        end
    ) stored,
    add foreign key (lender_id, agent_id) references agent,
    add constraint stint_of_somebody check (stint is null or agent_id is not null),
    add constraint callback_slot check (callback_from < callback_until);
create index work_item_waiting on work_item (lender_id, skill, due_at)
    where closed_at is null and agent_id is null;
create index work_item_of_agent on work_item (lender_id, agent_id)
    where closed_at is null and agent_id is not null;
create index work_item_of_conversation on work_item (lender_id, conversation_id);
create index work_item_callback on work_item (lender_id, callback_from)
    where callback_from is not null;

-- Every change of owner, in order. What is left out of `from`, `revision` is taken from the
-- conversation; what is given must be so. `position` is the last turn before it.
create table ownership_change (
    lender_id        text not null,
    conversation_id  text not null,
    revision         integer not null check (revision > 0),
    at               timestamptz not null,
    from_kind        text not null,
    from_owner       text not null,
    to_kind          text not null check (to_kind in ('assistant', 'queue', 'agent')),
    to_owner         text not null,
    why              text not null check (
        why in (
            'handed_over', 'taken', 'taken_from_agent', 'released', 'agent_gone', 'given_back',
            'wrapped_up'
        )
    ),
    by_agent         text,
    evidence_id      text,
    position         integer not null,
    primary key (lender_id, conversation_id, revision),
    foreign key (lender_id, conversation_id) references conversation,
    check ((to_kind = 'assistant') = (to_owner = '')),
    check ((from_kind, from_owner) <> (to_kind, to_owner))
);
create trigger ownership_change_append_only
before update or delete on ownership_change
for each row execute function forbid_change();

-- What people write to the customer, and what the lender says while people have the conversation.
-- `after_position` is the turn that it follows.
create table desk_message (
    lender_id        text not null,
    conversation_id  text not null,
    number           integer not null check (number > 0),
    message_id       text not null,
    after_position   integer not null,
    agent_id         text,
    body             jsonb not null,
    at               timestamptz not null,
    primary key (lender_id, conversation_id, number),
    unique (lender_id, conversation_id, message_id),
    foreign key (lender_id, conversation_id) references conversation,
    foreign key (lender_id, agent_id) references agent,
    constraint desk_message_sealed check (jsonb_typeof(body) = 'string')
);
create trigger desk_message_append_only
before update or delete on desk_message
for each row execute function forbid_change();

-- For colleagues only; a table of its own, so that no customer's page can come upon one.
create table private_note (
    lender_id        text not null,
    conversation_id  text not null,
    note_id          text not null,
    after_position   integer not null,
    agent_id         text not null,
    body             jsonb not null,
    at               timestamptz not null,
    primary key (lender_id, conversation_id, note_id),
    foreign key (lender_id, conversation_id) references conversation,
    foreign key (lender_id, agent_id) references agent,
    constraint private_note_sealed check (jsonb_typeof(body) = 'string')
);
create trigger private_note_append_only
before update or delete on private_note
for each row execute function forbid_change();

-- Who is at work. Who is not seen for the policy's seconds has gone.
create table agent_presence (
    lender_id  text not null,
    agent_id   text not null,
    seen_at    timestamptz not null,
    ready      boolean not null,
    at_once    smallint not null check (at_once > 0),
    primary key (lender_id, agent_id),
    foreign key (lender_id, agent_id) references agent
);

-- What people's time went into, stint by stint. It names no agent: it is there to measure work,
-- never a person. `concurrency` is how many conversations the same agent had at the time.
create table handle_time (
    lender_id     text not null,
    work_item_id  text not null,
    number        integer not null check (number > 0),
    kind          text not null check (kind in ('talk', 'hold', 'after_contact')),
    errand        text not null,
    reason        text not null,
    skill         text not null,
    language      text not null,
    market        text not null,
    began_at      timestamptz not null,
    ended_at      timestamptz not null,
    seconds       double precision not null generated always as (
        extract(epoch from ended_at - began_at)
    ) stored,
    concurrency   smallint not null check (concurrency > 0),
    primary key (lender_id, work_item_id, number),
    foreign key (lender_id, work_item_id) references work_item,
    check (ended_at >= began_at)
);
create index handle_time_recent on handle_time (lender_id, skill, ended_at);
create trigger handle_time_append_only
before update or delete on handle_time
for each row execute function forbid_change();

-- A change of owner: the conversation's row follows, and the work with it.
create function change_owner() returns trigger
language plpgsql security definer set search_path from current as $$
declare
    held conversation;
begin
    select * into strict held from conversation c
    where c.lender_id = new.lender_id and c.conversation_id = new.conversation_id
    for update;
    new.from_kind := coalesce(new.from_kind, held.owner_kind);
    new.from_owner := coalesce(new.from_owner, held.owner);
    new.revision := coalesce(new.revision, held.owner_revision + 1);
    new.position := held.revision;
    if (new.from_kind, new.from_owner, new.revision)
        <> (held.owner_kind, held.owner, held.owner_revision + 1)
    then
        raise exception 'conversation % is % % at revision %', new.conversation_id,
            held.owner_kind, held.owner, held.owner_revision using errcode = 'restrict_violation';
    end if;
    update conversation c
    set owner_kind = new.to_kind, owner = new.to_owner, owner_revision = new.revision,
        owned_since = new.at
    where c.lender_id = new.lender_id and c.conversation_id = new.conversation_id;
    if new.to_kind = 'agent' then
        update work_item w
        set agent_id = new.to_owner, taken_at = coalesce(w.taken_at, new.at),
            stint = case when w.work_item_id = f.work_item_id then 'talk' end,
            stint_since = new.at
        from (
            select o.work_item_id from work_item o
            where o.lender_id = new.lender_id and o.conversation_id = new.conversation_id
                and o.closed_at is null
            order by o.opened_at, o.work_item_id
            limit 1
        ) f
        where w.lender_id = new.lender_id and w.conversation_id = new.conversation_id
            and w.closed_at is null;
    elsif new.to_kind = 'queue' then
        update work_item w
        set agent_id = null, stint = null, stint_since = new.at, skill = new.to_owner
        where w.lender_id = new.lender_id and w.conversation_id = new.conversation_id
            and w.closed_at is null;
        if not found then
            raise exception 'conversation % has no work to wait for', new.conversation_id
                using errcode = 'restrict_violation';
        end if;
    elsif exists (
        select from work_item w
        where w.lender_id = new.lender_id and w.conversation_id = new.conversation_id
            and w.closed_at is null
    ) then
        raise exception 'conversation % has work that is open', new.conversation_id
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger owner_changes before insert on ownership_change
for each row execute function change_owner();

-- New work: whoever has the conversation has it too; what the assistant has goes to the queue.
create function place_work() returns trigger
language plpgsql security definer set search_path from current as $$
declare
    held conversation;
begin
    new.skill := coalesce(new.skill, new.queue);
    new.due_at := coalesce(new.due_at, new.opened_at);
    new.stint_since := new.opened_at;
    if new.conversation_id is null then
        return new;
    end if;
    select * into strict held from conversation c
    where c.lender_id = new.lender_id and c.conversation_id = new.conversation_id
    for update;
    new.stays_with_people := exists (
        select from work_item w
        where w.lender_id = new.lender_id and w.conversation_id = new.conversation_id
            and w.wrap_up_code = 'given_back' and w.reason = new.reason and w.errand = new.errand
    );
    if held.owner_kind = 'agent' then
        new.agent_id := held.owner;
        new.taken_at := new.opened_at;
        if not exists (
            select from work_item w
            where w.lender_id = new.lender_id and w.conversation_id = new.conversation_id
                and w.closed_at is null
        ) then
            new.stint := 'talk';
        end if;
    elsif held.owner_kind = 'queue' then
        new.skill := held.owner;
    end if;
    return new;
end
$$;
create trigger work_placed before insert on work_item
for each row execute function place_work();

create function follow_work() returns trigger
language plpgsql security definer set search_path from current as $$
begin
    if tg_op = 'INSERT' then
        insert into ownership_change (
            lender_id, conversation_id, at, to_kind, to_owner, why, evidence_id
        )
        select new.lender_id, new.conversation_id, new.opened_at, 'queue', new.skill,
            'handed_over', new.evidence_id
        from conversation c
        where c.lender_id = new.lender_id and c.conversation_id = new.conversation_id
            and c.owner_kind = 'assistant';
    elsif new.conversation_id is not null and not exists (
        select from work_item w
        where w.lender_id = new.lender_id and w.conversation_id = new.conversation_id
            and w.closed_at is null
    ) then
        insert into ownership_change (
            lender_id, conversation_id, at, to_kind, to_owner, why, by_agent, evidence_id
        )
        select new.lender_id, new.conversation_id, new.closed_at, 'assistant', '',
            case new.wrap_up_code when 'given_back' then 'given_back' else 'wrapped_up' end,
            new.closed_by, new.closed_evidence_id
        from conversation c
        where c.lender_id = new.lender_id and c.conversation_id = new.conversation_id
            and c.owner_kind <> 'assistant';
    end if;
    return null;
end
$$;
create trigger work_opened after insert on work_item
for each row execute function follow_work();
create trigger work_closed after update of closed_at on work_item
for each row when (old.closed_at is null and new.closed_at is not null)
execute function follow_work();

-- However a stint ends, its time is written down.
create function end_stint() returns trigger
language plpgsql security definer set search_path from current as $$
begin
    insert into handle_time (
        lender_id, work_item_id, number, kind, errand, reason, skill, language, market, began_at,
        ended_at, concurrency
    )
    select old.lender_id, old.work_item_id,
        1 + coalesce((
            select max(h.number) from handle_time h
            where h.lender_id = old.lender_id and h.work_item_id = old.work_item_id
        ), 0),
        old.stint, old.errand, old.reason, old.skill, old.language, old.market, old.stint_since,
        greatest(old.stint_since, new.stint_since),
        greatest(1, (
            select count(*) from work_item w
            where w.lender_id = old.lender_id and w.agent_id = old.agent_id
                and w.closed_at is null and w.stint is not null
                and w.work_item_id <> old.work_item_id
        ) + 1);
    return null;
end
$$;
create trigger stint_over after update of stint, agent_id, closed_at on work_item
for each row when (
    old.stint is not null
    and (old.stint, old.agent_id) is distinct from (new.stint, new.agent_id)
)
execute function end_stint();

-- Closed, nobody spends time on it any more.
create function close_stint() returns trigger language plpgsql as $$
begin
    new.stint := null;
    new.stint_since := new.closed_at;
    return new;
end
$$;
create trigger work_closing before update of closed_at on work_item
for each row when (old.closed_at is null and new.closed_at is not null)
execute function close_stint();

-- Only who has the conversation writes to its customer.
create function only_the_owner_speaks() returns trigger
language plpgsql security definer set search_path from current as $$
begin
    if new.agent_id is not null and not exists (
        select from conversation c
        where c.lender_id = new.lender_id and c.conversation_id = new.conversation_id
            and c.owner_kind = 'agent' and c.owner = new.agent_id
    ) then
        raise exception 'agent % does not have conversation %', new.agent_id, new.conversation_id
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger owner_speaks before insert on desk_message
for each row execute function only_the_owner_speaks();

do $$
declare
    opened record;
begin
    for opened in
        select unnest(string_to_array(m.tables, ' '))::regclass as name, m.object
        from (values
            ('conversation', 'ownership_change desk_message private_note'),
            ('agent', 'agent_presence'),
            ('workforce', 'handle_time')
        ) as m (object, tables)
    loop
        call open_to_people(opened.name, opened.object);
    end loop;
end
$$;

grant select, insert on ownership_change, desk_message, private_note to releve_app;
grant select, insert, update, delete on agent_presence to releve_app;
grant select on handle_time to releve_app;

-- What open consoles must know of: a change of owner, new and closed work, what is written, notes,
-- and who comes and goes.

-- What open consoles must know of. Rows come in any order and get their revision when they can be
-- seen (sequence_changes): whoever has read up to a revision has missed nothing before it.
create table console_change (
    change_id        bigint generated always as identity primary key,
    lender_id        text not null references lender,
    revision         bigint,
    kind             text not null,
    conversation_id  text,
    work_item_id     text,
    agent_id         text,
    at               timestamptz not null default clock_timestamp()
);
create unique index console_change_in_order on console_change (lender_id, revision)
    where revision is not null;
create index console_change_new on console_change (lender_id, change_id) where revision is null;
create index console_change_old on console_change (at);

create table console_head (
    lender_id  text primary key references lender,
    revision   bigint not null
);

create function tell_consoles(
    lender text, kind text, conversation text, work_item text, agent text
) returns void language plpgsql as $$
begin
    insert into console_change (lender_id, kind, conversation_id, work_item_id, agent_id)
    values (lender, kind, conversation, work_item, agent);
    perform pg_notify('releve_console', lender);
end
$$;

-- One process at a time numbers what was committed since; the last revision of the lender. Each
-- statement of it sees what was committed before that statement.
create function sequence_changes(lender text) returns bigint language plpgsql as $$
declare
    head bigint;
begin
    if not exists (
        select from console_change c where c.lender_id = lender and c.revision is null
    ) then
        return coalesce((select h.revision from console_head h where h.lender_id = lender), 0);
    end if;
    insert into console_head as h (lender_id, revision) values (lender, 0)
    on conflict (lender_id) do update set revision = h.revision
    returning h.revision into head;
    update console_change c
    set revision = n.revision
    from (
        select o.change_id, head + row_number() over (order by o.change_id) as revision
        from console_change o
        where o.lender_id = lender and o.revision is null
    ) n
    where c.change_id = n.change_id;
    update console_head h
    set revision = coalesce((
        select max(c.revision) from console_change c
        where c.lender_id = lender and c.revision is not null
    ), head)
    where h.lender_id = lender
    returning h.revision into head;
    return head;
end
$$;

create function tell_of_owner() returns trigger
language plpgsql as $$
begin
    perform tell_consoles(new.lender_id, 'owner', new.conversation_id, null, new.by_agent);
    return null;
end
$$;
create trigger consoles_hear after insert on ownership_change
for each row execute function tell_of_owner();

create function tell_of_work() returns trigger
language plpgsql as $$
begin
    perform tell_consoles(
        new.lender_id, 'work', new.conversation_id, new.work_item_id, new.agent_id
    );
    return null;
end
$$;
create trigger consoles_hear after insert on work_item
for each row execute function tell_of_work();
create trigger consoles_hear_of_end after update of closed_at on work_item
for each row when (old.closed_at is null and new.closed_at is not null)
execute function tell_of_work();

create function tell_of_message() returns trigger
language plpgsql as $$
begin
    perform tell_consoles(new.lender_id, 'message', new.conversation_id, null, new.agent_id);
    return null;
end
$$;
create trigger consoles_hear after insert on desk_message
for each row execute function tell_of_message();

create function tell_of_note() returns trigger
language plpgsql as $$
begin
    perform tell_consoles(new.lender_id, 'note', new.conversation_id, null, new.agent_id);
    return null;
end
$$;
create trigger note_made after insert on private_note
for each row execute function tell_of_note();

create function tell_of_turn() returns trigger
language plpgsql as $$
begin
    perform tell_consoles(new.lender_id, 'message', new.conversation_id, null, null);
    return null;
end
$$;
create trigger person_reads after insert on turn
for each row when (new.phase = 'with_person')
execute function tell_of_turn();

create function tell_of_presence() returns trigger
language plpgsql as $$
begin
    perform tell_consoles(new.lender_id, 'presence', null, null, new.agent_id);
    return null;
end
$$;
create trigger agent_comes after insert on agent_presence
for each row execute function tell_of_presence();
create trigger agent_is_ready after update of ready on agent_presence
for each row when (old.ready <> new.ready)
execute function tell_of_presence();

-- What waited before there were owners waits in its queue.
insert into ownership_change (
    lender_id, conversation_id, at, to_kind, to_owner, why, evidence_id
)
select distinct on (w.lender_id, w.conversation_id)
    w.lender_id, w.conversation_id, w.opened_at, 'queue', w.queue, 'handed_over', w.evidence_id
from work_item w
where w.closed_at is null and w.conversation_id is not null
order by w.lender_id, w.conversation_id, w.opened_at;

call open_to_people('console_change', 'work_item');
call open_to_people('console_head', 'work_item');

grant select, insert, delete on console_change to releve_app;
grant update (revision) on console_change to releve_app;
grant select, insert, update on console_head to releve_app;

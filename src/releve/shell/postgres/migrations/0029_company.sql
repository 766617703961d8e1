-- Who else looks at a conversation or writes in it, machine translations of what was said, and the
-- language in which a person works.

-- Said again every few seconds by a console that has the conversation open; a row that is not
-- renewed has lapsed, whatever the reason, and is swept. Lost in a crash, all is said again, which
-- is why it needs no log.
create unlogged table conversation_look (
    lender_id        text not null,
    conversation_id  text not null,
    agent_id         text not null,
    writing          boolean not null,
    seen_at          timestamptz not null,
    primary key (lender_id, conversation_id, agent_id)
);
create index conversation_look_old on conversation_look (seen_at);

create function tell_of_look() returns trigger
language plpgsql as $$
declare
    look conversation_look := coalesce(new, old);
begin
    perform tell_consoles(look.lender_id, 'look', look.conversation_id, null, look.agent_id);
    return null;
end
$$;
create trigger somebody_looks after insert or delete on conversation_look
for each row execute function tell_of_look();
create trigger somebody_writes after update of writing on conversation_look
for each row when (old.writing <> new.writing)
execute function tell_of_look();

-- What a machine made of a part of a conversation, sealed under its person's key. `part` names what
-- was translated: said/, answer/, desk/, or note/ and its id.
create table translation (
    lender_id        text not null,
    conversation_id  text not null,
    part             text not null,
    language         text not null,
    model            text not null,
    body             jsonb not null,
    at               timestamptz not null default now(),
    primary key (lender_id, conversation_id, part, language),
    foreign key (lender_id, conversation_id) references conversation
);

-- How often the translator was asked on a day (UTC): what its daily budget is held to.
create table translation_calls (
    lender_id  text not null references lender,
    day        date not null,
    calls      integer not null check (calls > 0),
    primary key (lender_id, day)
);

-- In which language the console speaks to its person; null: the browser's.
alter table agent add column language text check (language ~ '^[a-z]{2,3}$');

call open_to_people('conversation_look', 'conversation');
call open_to_people('translation', 'conversation');
grant select (language) on agent to releve_people;
grant select, insert, update, delete on conversation_look to releve_app;
grant select, insert, delete on translation to releve_app;
grant select, insert, update on translation_calls to releve_app;

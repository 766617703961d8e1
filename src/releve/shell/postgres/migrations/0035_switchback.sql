-- A switchback: blocks of time that are drawn, in which assistants or only people serve. What was
-- said before it began, who began it and why, and what was drawn, stay as they are.
create table switchback (
    lender_id      text not null references lender,
    switchback_id  text not null,
    begins_at      timestamptz not null,
    ends_at        timestamptz not null,
    block_hours    integer not null check (block_hours > 0),
    -- The first hours of every block that the estimate leaves out.
    guard_hours    integer not null check (guard_hours >= 0 and guard_hours < block_hours),
    seed           text not null check (btrim(seed) <> ''),
    -- None are all markets.
    markets        text[] not null default '{}',
    begun_by       text not null check (btrim(begun_by) <> ''),
    reason         text not null check (btrim(reason) <> ''),
    begun_at       timestamptz not null,
    primary key (lender_id, switchback_id),
    check (begun_at < begins_at and begins_at < ends_at)
);

create table switchback_block (
    lender_id      text not null,
    switchback_id  text not null,
    block          integer not null check (block > 0),
    begins_at      timestamptz not null,
    ends_at        timestamptz not null,
    stratum        text not null,
    assisted       boolean not null,
    primary key (lender_id, switchback_id, block),
    foreign key (lender_id, switchback_id) references switchback,
    check (begins_at < ends_at)
);
create index switchback_block_by_time on switchback_block (lender_id, ends_at);

-- One that was ended before its time: from then on assistants serve again.
create table switchback_end (
    lender_id      text not null,
    switchback_id  text not null,
    ended_at       timestamptz not null,
    ended_by       text not null check (btrim(ended_by) <> ''),
    reason         text not null check (btrim(reason) <> ''),
    primary key (lender_id, switchback_id),
    foreign key (lender_id, switchback_id) references switchback
);

-- The block that a conversation began in: whoever served it then serves it to its end.
create table switchback_conversation (
    lender_id        text not null,
    conversation_id  text not null,
    switchback_id    text not null,
    block            integer not null,
    primary key (lender_id, conversation_id),
    foreign key (lender_id, conversation_id) references conversation,
    foreign key (lender_id, switchback_id, block) references switchback_block
);
create index switchback_conversation_by_block
on switchback_conversation (lender_id, switchback_id, block);

do $$
declare
    opened text;
begin
    foreach opened in array array[
        'switchback', 'switchback_block', 'switchback_end', 'switchback_conversation'
    ]
    loop
        execute format(
            'create trigger %I before update or delete on %I '
            'for each row execute function forbid_change()', opened || '_append_only', opened
        );
        call open_to_people(opened::regclass, 'workforce');
        execute format('grant select, insert on %I to releve_app', opened);
    end loop;
end
$$;

-- Conversations, the turns in them, the evidence of what was decided, and what goes out.

create table conversation (
    lender_id text not null,
    conversation_id text not null,
    customer_id text not null,
    market text not null,
    channel text not null,
    state jsonb not null,
    revision integer not null default 0,
    code_digest bytea,
    code_expires_at timestamptz,
    opened_at timestamptz not null,
    last_turn_at timestamptz,
    primary key (lender_id, conversation_id),
    foreign key (lender_id, customer_id) references customer (lender_id, customer_id)
);

create index conversation_by_customer on conversation (lender_id, customer_id);

-- One customer message and the answer to it. The message id makes a repeat harmless.
create table turn (
    lender_id text not null,
    conversation_id text not null,
    message_id text not null,
    position integer not null,
    said text not null,
    answer jsonb not null,
    evidence_id text,
    at timestamptz not null,
    primary key (lender_id, conversation_id, message_id),
    unique (lender_id, conversation_id, position),
    foreign key (lender_id, conversation_id)
        references conversation (lender_id, conversation_id)
);

-- The heads of the hash chains. A lender's records are spread over lanes by customer, so that
-- turns of different customers do not wait for each other.
create table evidence_lane (
    lender_id text not null,
    lane smallint not null,
    sequence bigint not null,
    hash bytea not null,
    primary key (lender_id, lane)
);

create table evidence_record (
    lender_id text not null,
    evidence_id text not null,
    lane smallint not null,
    sequence bigint not null,
    body text not null,
    hash bytea not null,
    primary key (lender_id, evidence_id),
    unique (lender_id, lane, sequence)
);

-- What a person has to do: opened by a handover, with the brief.
create table work_item (
    lender_id text not null,
    work_item_id text not null,
    conversation_id text not null,
    queue text not null,
    reason text not null,
    language text not null,
    market text not null,
    brief jsonb not null,
    evidence_id text not null,
    opened_at timestamptz not null,
    closed_at timestamptz,
    primary key (lender_id, work_item_id),
    foreign key (lender_id, conversation_id)
        references conversation (lender_id, conversation_id)
);

create index work_item_open on work_item (lender_id, queue, opened_at) where closed_at is null;

-- Messages that leave the lender, written with what they speak of and delivered by a worker.
create table outbox_message (
    lender_id text not null,
    outbox_id bigint generated always as identity,
    idempotency_key text not null,
    channel text not null,
    recipient text not null,
    body jsonb not null,
    created_at timestamptz not null,
    delivered_at timestamptz,
    primary key (lender_id, outbox_id),
    unique (lender_id, idempotency_key)
);

create index outbox_waiting on outbox_message (created_at) where delivered_at is null;

create function forbid_change() returns trigger
language plpgsql as $$
begin
    raise exception '% of % is forbidden: it is append-only', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end
$$;

create trigger evidence_record_append_only
before update or delete on evidence_record
for each row execute function forbid_change();

grant select, insert on evidence_record, turn to releve_app;
grant select, insert, update on conversation, evidence_lane, work_item, outbox_message
to releve_app;

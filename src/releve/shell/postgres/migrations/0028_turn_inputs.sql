-- What each turn was decided on, so that it can be decided again: years later, on that day's rules.

-- Policy, a market's rules, levels of authority, and words, as they were when a turn first used
-- them, in canonical JSON under its SHA-256.
create table rules_version (
    lender_id   text not null references lender,
    digest      text not null check (digest ~ '^[0-9a-f]{64}$'),
    kind        text not null check (kind in ('policy', 'market', 'authority', 'words')),
    content     text not null,
    first_used  timestamptz not null,
    primary key (lender_id, digest),
    constraint content_is_its_digest
        check (encode(sha256(convert_to(content, 'UTF8')), 'hex') = digest)
);
create index rules_version_by_day on rules_version (lender_id, kind, first_used);
create trigger rules_version_append_only
before update or delete on rules_version
for each row execute function forbid_change();

-- One turn's inputs and what came of them, sealed under the key of whose conversation it is. Where
-- the turn has an evidence record, that names the SHA-256 of these bytes. Empty once the
-- conversation was forgotten.
create table turn_input (
    lender_id        text not null,
    conversation_id  text not null,
    message_id       text not null,
    evidence_id      text not null,
    at               timestamptz not null,
    -- What was committed when the turn decided: which entries its books were made of.
    seen             pg_snapshot not null default pg_current_snapshot(),
    body             bytea not null,
    primary key (lender_id, conversation_id, message_id),
    unique (lender_id, evidence_id),
    foreign key (lender_id, conversation_id) references conversation
);
create index turn_input_by_time on turn_input (lender_id, at);
create trigger turn_input_stays
before update or delete on turn_input
for each row execute function forbid_change_unless_forgotten();

call open_to_people('rules_version', 'evidence');
call open_to_people('turn_input', 'evidence');

grant select, insert on rules_version, turn_input to releve_app;
grant update (body) on turn_input to releve_app;

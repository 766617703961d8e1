-- Personal data are sealed under a key for each person; destroyed, nothing of it can be read.

-- Which lender's key wraps all that is wrapped here: a digest of it, never the key.
create table lender_key (
    only_one     boolean primary key default true check (only_one),
    fingerprint  bytea not null,
    kept_at      timestamptz not null default now(),
    -- When the rows from before there were keys had all been sealed.
    swept_at     timestamptz
);

-- `holder` is customer/ID or merchant/ID. A destroyed key leaves its row: that it was there, and
-- until when. Backups keep this table apart from the rest, and for a shorter time.
create table person_key (
    lender_id     text not null,
    holder        text not null,
    wrapped_key   text,
    made_at       timestamptz not null default now(),
    destroyed_at  timestamptz,
    primary key (lender_id, holder),
    constraint destroyed_or_there check ((wrapped_key is null) = (destroyed_at is not null))
);

create function a_destroyed_key_stays_destroyed() returns trigger
language plpgsql as $$
begin
    if old.destroyed_at is not null then
        raise exception 'the key of % was destroyed', old.holder
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger destroyed_once before update on person_key
for each row execute function a_destroyed_key_stays_destroyed();

-- The customer's own words for themselves: name, e-mail, telephone, address, sealed together. The
-- columns before it are of rows older than this and are emptied by the next start.
alter table customer
    alter column name drop not null,
    add column particulars text,
    -- What an e-mail address is looked up by: a keyed digest.
    add column email_index bytea;
alter table customer add constraint customer_sealed
    check (num_nonnulls(name, email, phone, address) = 0) not valid;
drop index customer_by_email;
create index customer_by_email on customer (lender_id, email_index, currency)
    where email_index is not null;
create index customer_closed on customer (lender_id, market)
    where closed_on is not null and erased_on is null;

-- Where the conversation stood after the turn: what is counted must not need a key.
alter table turn add column phase text;
update turn set phase = answer ->> 'phase';

alter table turn
    add constraint said_sealed check (said like 'k1.%') not valid,
    add constraint answer_sealed check (jsonb_typeof(answer) = 'string') not valid;
alter table conversation
    add constraint state_sealed check (jsonb_typeof(state) = 'string') not valid;
alter table customer_document
    add constraint document_sealed check (jsonb_typeof(body) = 'string') not valid;
alter table outbox_message
    add constraint message_sealed check (
        jsonb_typeof(body) = 'string'
        or channel not in ('code', 'document') and body ->> 'kind' is distinct from 'obligation'
    ) not valid;
alter table effect
    add constraint effect_sealed check (
        name <> 'update_contact_details' or arguments ->> 'value' like 'k1.%'
    ) not valid;

-- Whoever asked to be erased while books had to be kept is erased when that is over.
create index contact_matter_kept on contact_matter (lender_id, writer_id)
    where code = 'retention_required';

grant select, insert on lender_key, person_key to releve_app;
grant update (wrapped_key, destroyed_at) on person_key to releve_app;

-- People of the lender: who they are, their sessions, and what their roles let them read.

-- An agent is always a human. Whoever left stays on record, and may do nothing.
create table agent (
    lender_id      text not null references lender,
    agent_id       text not null check (agent_id ~ '^[a-z0-9][a-z0-9._-]{0,62}$'),
    name           text not null check (name <> ''),
    e_mail         text,
    roles          text[] not null check (
        roles <@ array['agent', 'lead', 'quality', 'risk', 'workforce', 'admin']
        and cardinality(roles) > 0
    ),
    languages      text[] not null default '{}',
    skills         text[] not null default '{}',
    active         boolean not null default true,
    created_at     timestamptz not null default now(),
    -- Argon2id, in its own notation.
    password_hash  text,
    -- Whoever set it was somebody else: it opens one sign-in, at which another is chosen.
    password_once  boolean not null default false,
    totp_secret_sealed  text,
    -- The last time step whose code was used: no code opens twice (RFC 6238, section 5.2).
    totp_step      bigint,
    oidc_issuer    text,
    oidc_subject   text,
    primary key (lender_id, agent_id),
    unique (lender_id, oidc_issuer, oidc_subject),
    check ((oidc_issuer is null) = (oidc_subject is null))
);
create unique index agent_by_e_mail on agent (lender_id, lower(e_mail)) where e_mail is not null;

-- Single-use codes for who has lost the second factor; only digests are kept.
create table agent_recovery_code (
    lender_id  text not null,
    agent_id   text not null,
    digest     bytea not null,
    used_at    timestamptz,
    primary key (lender_id, agent_id, digest),
    foreign key (lender_id, agent_id) references agent
);

-- `previous_digest` is the token before the last rotation: requests that were under way with it
-- are still answered for a moment. Before `second_factor` the session opens nothing.
create table agent_session (
    lender_id        text not null,
    token_digest     bytea not null,
    previous_digest  bytea,
    agent_id         text not null,
    csrf             text not null,
    second_factor    boolean not null,
    opened_at        timestamptz not null,
    rotated_at       timestamptz not null,
    seen_at          timestamptz not null,
    expires_at       timestamptz not null,
    primary key (lender_id, token_digest),
    foreign key (lender_id, agent_id) references agent
);
create unique index agent_session_token on agent_session (token_digest);
create index agent_session_previous on agent_session (previous_digest)
    where previous_digest is not null;
create index agent_session_of on agent_session (lender_id, agent_id);

-- A sign-in that is under way at the lender's provider.
create table agent_sign_in (
    lender_id     text not null references lender,
    state_digest  bytea not null,
    nonce         text not null,
    verifier      text not null,
    begun_at      timestamptz not null,
    primary key (lender_id, state_digest)
);

-- How often something was tried: a bucket that fills again with time. Lost in a crash, all begin
-- anew, which is why it needs no log.
create unlogged table sign_in_rate (
    lender_id  text not null,
    bucket     text not null,
    left_over  real not null,
    at         timestamptz not null,
    primary key (lender_id, bucket)
);

-- Every reading of a customer's data by a person.
create table access_log (
    lender_id        text not null references lender,
    access_id        bigint generated always as identity,
    at               timestamptz not null default now(),
    agent_id         text not null,
    roles            text[] not null,
    what             text not null,
    route            text not null default '',
    customer_id      text,
    conversation_id  text,
    order_id         text,
    primary key (lender_id, access_id),
    foreign key (lender_id, agent_id) references agent
);
create index access_log_of_customer on access_log (lender_id, customer_id, at);
create index access_log_by_agent on access_log (lender_id, agent_id, at);

create trigger access_log_append_only
before update or delete on access_log
for each row execute function forbid_change();

-- What a role may read and do. It is policy/people.toml again, and a test holds both together: the
-- doors ask that file, the policies below ask these rows.
create table role_may (
    role    text not null,
    object  text not null,
    deed    text not null check (deed in ('read', 'do')),
    primary key (role, object, deed)
);
insert into role_may (object, deed, role)
select m.object, m.deed, unnest(string_to_array(m.roles, ' '))
from (values
    ('customer', 'read', 'agent lead risk'),
    ('customer', 'do', 'agent lead risk'),
    ('order', 'read', 'agent lead risk'),
    ('order', 'do', 'agent lead risk'),
    ('conversation', 'read', 'agent lead quality risk'),
    ('conversation', 'do', 'agent lead'),
    ('work_item', 'read', 'agent lead quality risk'),
    ('work_item', 'do', 'agent lead'),
    ('complaint', 'read', 'agent lead quality risk'),
    ('complaint', 'do', 'agent lead'),
    ('credit_review', 'read', 'lead risk'),
    ('credit_review', 'do', 'lead risk'),
    ('evidence', 'read', 'agent lead quality risk'),
    ('approval', 'read', 'agent lead risk'),
    ('approval', 'do', 'lead risk'),
    ('quality_review', 'read', 'lead quality'),
    ('quality_review', 'do', 'quality'),
    ('authority', 'read', 'agent lead quality risk admin'),
    ('authority', 'do', 'risk admin'),
    ('kill_switch', 'read', 'agent lead quality risk workforce admin'),
    ('kill_switch', 'do', 'agent lead quality risk admin'),
    ('agent', 'read', 'agent lead quality risk workforce admin'),
    ('agent', 'do', 'admin'),
    ('access_log', 'read', 'risk admin'),
    ('workforce', 'read', 'lead workforce'),
    ('workforce', 'do', 'workforce')
) as m (object, deed, roles);

-- Who reads is said by three settings of the transaction (releve.lender, releve.agent,
-- releve.roles). Where they are not set there is no lender and no role, and nothing is seen.
create function people_lender() returns text language sql stable
    as $$ select nullif(current_setting('releve.lender', true), '') $$;
create function people_agent() returns text language sql stable
    as $$ select nullif(current_setting('releve.agent', true), '') $$;
create function people_may(wanted text) returns boolean language sql stable
    as $$
        select exists (
            select from public.role_may m
            where m.object = wanted and m.deed = 'read'
                and m.role = any (string_to_array(current_setting('releve.roles', true), ','))
        )
    $$;

-- Opens a table to people as rows of one object of the matrix. The application's own role sees
-- everything as before. Later migrations call it for tables of theirs.
create procedure open_to_people(opened regclass, object text) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', opened);
    execute format(
        'create policy application on %s to releve_app using (true) with check (true)', opened
    );
    execute format(
        'create policy people on %s for select to releve_people using ('
        'lender_id = (select people_lender()) and (select people_may(%L)))', opened, object
    );
    if opened <> 'agent'::regclass then
        execute format('grant select on %s to releve_people', opened);
    end if;
end
$$;

do $$
declare
    opened record;
begin
    for opened in
        select unnest(string_to_array(m.tables, ' '))::regclass as name, m.object
        from (values
            ('customer', 'customer payment_method unmatched_payment declined_purchase'
                ' payment_trace customer_document'),
            ('order', 'customer_order order_item installment fee payment refund pause dispute'
                ' goods_return order_adjustment arrangement merchant_order order_capture'
                ' merchant_refund refund_of_capture dispute_case dispute_statement dispute_file'
                ' journal_entry posting'),
            ('conversation', 'conversation turn contact_matter obligation outbox_message'
                ' person_key'),
            ('work_item', 'work_item'),
            ('complaint', 'complaint'),
            ('credit_review', 'credit_decision credit_review'),
            ('evidence', 'evidence_record evidence_lane effect'),
            ('agent', 'agent'),
            ('access_log', 'access_log')
        ) as m (object, tables)
    loop
        call open_to_people(opened.name, opened.object);
    end loop;
end
$$;

-- What a customer's name is sealed under belongs to whoever may read either of them.
drop policy people on person_key;
create policy people on person_key for select to releve_people using (
    lender_id = (select people_lender())
    and ((select people_may('conversation')) or (select people_may('customer')))
);

-- Colleagues are known by name; how they prove themselves is nobody's to read.
grant select (lender_id, agent_id, name, roles, languages, skills, active, created_at)
    on agent to releve_people;
grant select on role_may, lender, merchant to releve_people;

-- Reading is put on record by who reads, as nobody else.
grant insert on access_log to releve_people;
create policy people_log on access_log for insert to releve_people with check (
    lender_id = (select people_lender()) and agent_id = (select people_agent())
);

grant select, insert on agent, agent_recovery_code, access_log, agent_sign_in to releve_app;
grant update on agent to releve_app;
grant update (used_at) on agent_recovery_code to releve_app;
grant delete on agent_recovery_code, agent_sign_in to releve_app;
grant select, insert, update, delete on agent_session, sign_in_rate to releve_app;
grant select on role_may to releve_app;

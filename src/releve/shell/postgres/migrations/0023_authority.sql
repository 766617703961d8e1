-- What assistants may do alone, who changed that and why, what waits for a person's yes, what was
-- stopped, and what reviewers made of the assistants' work.

-- Every change of authority, signed with the lender's key and never altered. `number` counts the
-- lender's changes; a scope's empty word means "any".
create table authority_change (
    lender_id    text not null references lender,
    number       integer not null check (number > 0),
    kind         text not null check (
        kind in ('set', 'promotion', 'demotion', 'stop', 'restore')
    ),
    assistant    text not null,
    effect       text not null,
    errand       text not null default '',
    market       text not null,
    up_to_major  bigint check (up_to_major > 0),
    from_level   text,
    to_level     text,
    changed_by   text not null check (changed_by <> ''),
    reason       text not null check (btrim(reason) <> ''),
    body         text not null,
    signature    bytea not null,
    evidence_id  text not null,
    at           timestamptz not null,
    primary key (lender_id, number)
);
create trigger authority_change_append_only
before update or delete on authority_change
for each row execute function forbid_change();

-- The levels as the changes left them; where there is no row, the shipped ones hold. The turn reads
-- these rows, in its own transaction.
create table autonomy_level (
    lender_id    text not null references lender,
    assistant    text not null,
    effect       text not null,
    market       text not null,
    up_to_major  bigint check (up_to_major > 0),
    level        text not null check (
        level in ('off', 'shadow', 'suggest', 'act_reviewed', 'act')
    ),
    change       integer not null,
    unique nulls not distinct (lender_id, assistant, effect, market, up_to_major),
    foreign key (lender_id, change) references authority_change
);

-- What is stopped: everything, one assistant, one errand, or one market, while its row is there.
create table stopped_scope (
    lender_id  text not null references lender,
    scope      text not null check (scope in ('all', 'assistant', 'errand', 'market')),
    name       text not null,
    change     integer not null,
    since      timestamptz not null,
    primary key (lender_id, scope, name),
    foreign key (lender_id, change) references authority_change,
    constraint all_has_no_name check ((scope = 'all') = (name = ''))
);

-- What assistants decided at a level other than to act: done with review, only suggested, or only
-- written down. `effects` are names; the arguments are the person's and stay in the evidence.
create table authority_use (
    lender_id        text not null references lender,
    evidence_id      text not null,
    number           smallint not null check (number > 0),
    conversation_id  text not null,
    message_id       text not null,
    assistant        text not null,
    errand           text not null,
    market           text not null,
    level            text not null,
    effects          text[] not null,
    at               timestamptz not null,
    primary key (lender_id, evidence_id, number),
    foreign key (lender_id, conversation_id) references conversation
);
create index authority_use_by_time on authority_use (lender_id, at);

-- What waits for a person's yes. `request` and `effects` are sealed under the key of whose they
-- are. `agents_needed` is two above the limit; `asked_by` is an assistant or an agent.
create table approval (
    lender_id          text not null,
    approval_id        text not null,
    asked_by           text not null,
    customer_id        text,
    merchant_id        text,
    conversation_id    text,
    market             market_code not null,
    locale             text not null,
    errand             text not null,
    subject            text not null,
    effect_names       text[] not null,
    currency           currency_code not null,
    amount_minor       bigint not null default 0,
    request            text not null check (request like 'k1.%'),
    effects            text not null check (effects like 'k1.%'),
    evidence_id        text not null,
    rules              jsonb not null,
    agents_needed      smallint not null check (agents_needed in (1, 2)),
    asked_at           timestamptz not null,
    due_on             date not null,
    outcome            text check (outcome in ('applied', 'refused', 'changed')),
    decided_at         timestamptz,
    decided_evidence_id text,
    primary key (lender_id, approval_id),
    foreign key (lender_id, customer_id) references customer,
    foreign key (lender_id, merchant_id) references merchant,
    foreign key (lender_id, conversation_id) references conversation,
    constraint asked_for_one check (num_nonnulls(customer_id, merchant_id) = 1),
    constraint decided_with_proof check (
        num_nonnulls(outcome, decided_at, decided_evidence_id) in (0, 3)
    )
);
create index approval_waiting on approval (lender_id, due_on) where outcome is null;
create index approval_waiting_of on approval (lender_id, coalesce(customer_id, merchant_id))
    where outcome is null;

-- One word an agent, and none of whoever asked.
create table approval_vote (
    lender_id    text not null,
    approval_id  text not null,
    agent_id     text not null check (agent_id <> ''),
    verdict      text not null check (verdict in ('approve', 'refuse')),
    reason       text not null default '',
    at           timestamptz not null,
    primary key (lender_id, approval_id, agent_id),
    foreign key (lender_id, approval_id) references approval,
    foreign key (lender_id, agent_id) references agent
);
create trigger approval_vote_append_only
before update or delete on approval_vote
for each row execute function forbid_change();

create function nobody_approves_what_they_asked() returns trigger
language plpgsql as $$
begin
    if exists (
        select from approval a
        where a.lender_id = new.lender_id and a.approval_id = new.approval_id
            and a.asked_by = new.agent_id
    ) then
        raise exception 'approval %: % asked for it', new.approval_id, new.agent_id
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger voted_by_another before insert on approval_vote
for each row execute function nobody_approves_what_they_asked();

-- Approved is applied only with the yes of as many agents as it needs, and decided once.
create function approval_ends_once_and_backed() returns trigger
language plpgsql as $$
begin
    if old.outcome is not null then
        raise exception 'approval % is decided', old.approval_id
            using errcode = 'restrict_violation';
    end if;
    if new.outcome = 'applied' and (
        select count(*) from approval_vote v
        where v.lender_id = new.lender_id and v.approval_id = new.approval_id
            and v.verdict = 'approve'
    ) < new.agents_needed then
        raise exception 'approval % lacks an agent''s yes', new.approval_id
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger decided_once before update on approval
for each row execute function approval_ends_once_and_backed();

alter table obligation drop constraint obligation_kind_check;
alter table obligation add constraint obligation_kind_check check (
    kind in (
        'person_answers', 'complaint_answered', 'dispute_heard', 'payment_traced',
        'goods_looked_for', 'payment_looked_for', 'payout_made', 'approval_answered'
    )
);

-- Quality review: samples of what assistants did, each looked at by two, by a third where they
-- differ.
create table quality_sample (
    lender_id   text not null references lender,
    sample_id   text not null,
    seed        text not null,
    since       date not null,
    until       date not null,
    wanted      integer not null check (wanted > 0),
    population  integer not null,
    drawn_by    text not null,
    drawn_at    timestamptz not null,
    primary key (lender_id, sample_id),
    check (since <= until)
);

-- `sample_id` is empty where a level asked for the review.
create table quality_item (
    lender_id        text not null references lender,
    item_id          text not null,
    sample_id        text,
    conversation_id  text not null,
    message_id       text not null,
    evidence_id      text not null,
    assistant        text not null,
    errand           text not null,
    language         text not null,
    market           market_code not null,
    effect_names     text[] not null,
    acted_at         timestamptz not null,
    added_at         timestamptz not null,
    passed           boolean,
    violation        boolean,
    settled_at       timestamptz,
    primary key (lender_id, item_id),
    unique (lender_id, evidence_id, errand),
    foreign key (lender_id, sample_id) references quality_sample,
    foreign key (lender_id, conversation_id) references conversation,
    constraint settled_whole check (num_nonnulls(passed, violation, settled_at) in (0, 3))
);
create index quality_item_open on quality_item (lender_id, added_at) where settled_at is null;
create index quality_item_settled on quality_item (lender_id, settled_at)
    where settled_at is not null;

create table quality_review (
    lender_id  text not null,
    item_id    text not null,
    agent_id   text not null check (agent_id <> ''),
    place      smallint not null check (place between 1 and 3),
    rubric     text not null,
    scores     jsonb not null,
    passed     boolean not null,
    violation  boolean not null,
    note       text,
    at         timestamptz not null,
    primary key (lender_id, item_id, agent_id),
    unique (lender_id, item_id, place),
    foreign key (lender_id, item_id) references quality_item,
    foreign key (lender_id, agent_id) references agent
);
create trigger quality_review_append_only
before update or delete on quality_review
for each row execute function forbid_change();

-- What came of an item: an exam case, by its name.
create table quality_finding (
    lender_id   text not null,
    item_id     text not null,
    case_name   text not null,
    case_toml   text not null,
    found_by    text not null,
    found_at    timestamptz not null,
    primary key (lender_id, item_id),
    foreign key (lender_id, item_id) references quality_item
);

do $$
declare
    opened record;
begin
    for opened in
        select unnest(string_to_array(m.tables, ' '))::regclass as name, m.object
        from (values
            ('authority_change autonomy_level authority_use', 'authority'),
            ('stopped_scope', 'kill_switch'),
            ('approval approval_vote', 'approval'),
            ('quality_sample quality_item quality_review quality_finding', 'quality_review')
        ) as m (tables, object)
    loop
        call open_to_people(opened.name, opened.object);
    end loop;
end
$$;

grant select, insert on authority_change, authority_use, approval_vote, quality_sample,
    quality_review, quality_finding to releve_app;
grant select, insert, update, delete on autonomy_level, stopped_scope to releve_app;
grant select, insert on approval, quality_item to releve_app;
grant update (outcome, decided_at, decided_evidence_id) on approval to releve_app;
grant update (passed, violation, settled_at) on quality_item to releve_app;

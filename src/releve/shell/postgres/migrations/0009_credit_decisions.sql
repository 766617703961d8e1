-- Credit decisions as they were taken, with all that they rest on, and what people made of those
-- that came to a person.

-- `inputs` and `rules` are enough to take the decision again; neither names the shopper.
create table credit_decision (
    lender_id       text not null references lender,
    decision_id     text not null,
    -- The order in which they were taken.
    number          bigint generated always as identity,
    customer_id     text,
    merchant_id     text not null,
    session_id      text,
    stage           text not null check (
        stage in ('authorize', 'order', 'token_order', 'increase')
    ),
    decided_at      timestamptz not null,
    decided_on      date not null,
    market          market_code not null,
    language        text not null,
    currency        currency_code not null,
    amount_minor    bigint not null check (amount_minor > 0),
    outcome         text not null check (outcome in ('granted', 'referred', 'declined')),
    limit_minor     bigint not null check (limit_minor >= 0),
    reasons         text[] not null,
    method          text not null,
    inputs          jsonb not null,
    rules           jsonb not null,
    decision        jsonb not null,
    policy_version  text not null,
    market_version  text not null,
    evidence_id     text not null,
    primary key (lender_id, decision_id),
    unique (lender_id, evidence_id),
    foreign key (lender_id, customer_id) references customer,
    foreign key (lender_id, merchant_id) references merchant,
    foreign key (lender_id, session_id) references payment_session,
    foreign key (lender_id, evidence_id) references evidence_record,
    check ((outcome = 'granted') = (cardinality(reasons) = 0))
);
create index credit_decision_by_customer on credit_decision (lender_id, customer_id);
create index credit_decision_by_session on credit_decision (lender_id, session_id);

create trigger credit_decision_append_only
before update or delete on credit_decision
for each row execute function forbid_change();

-- A decision that a person looks at: because it was referred, or because the shopper asked.
create table credit_review (
    lender_id     text not null,
    decision_id   text not null,
    asked_by      text not null check (asked_by in ('policy', 'shopper')),
    asked_at      timestamptz not null,
    work_item_id  text not null,
    said          text,
    outcome       text check (outcome in ('grant', 'decline')),
    reasons       text[] not null default '{}',
    decided_by    text,
    decided_at    timestamptz,
    valid_until   date,
    used_at       timestamptz,
    evidence_id   text,
    primary key (lender_id, decision_id),
    foreign key (lender_id, decision_id) references credit_decision,
    foreign key (lender_id, evidence_id) references evidence_record,
    check (num_nonnulls(outcome, decided_by, decided_at, valid_until, evidence_id) in (0, 5)),
    check (used_at is null or outcome = 'grant'),
    check ((outcome is not distinct from 'decline') = (cardinality(reasons) > 0))
);
create index credit_review_waiting on credit_review (lender_id, asked_at) where outcome is null;

-- What was agreed is promised out of the limit until it becomes an order or ends.
alter table shopper_agreement
    add column decision_id text,
    add foreign key (lender_id, decision_id) references credit_decision;
create index shopper_agreement_by_decision on shopper_agreement (lender_id, decision_id)
    where ended_at is null;

-- A person's work comes from a conversation or from a credit decision.
alter table work_item
    alter column conversation_id drop not null,
    add column decision_id text,
    add foreign key (lender_id, decision_id) references credit_decision,
    add check (num_nonnulls(conversation_id, decision_id) = 1);

alter table declined_purchase
    drop constraint declined_purchase_reasons_check,
    add constraint declined_purchase_reasons_check check (
        reasons <@ array[
            'over_limit', 'overdue_debt', 'short_history', 'many_open_orders', 'not_affordable'
        ]
        and cardinality(reasons) > 0
    );

grant select, insert on credit_decision, credit_review to releve_app;
grant update on credit_review to releve_app;

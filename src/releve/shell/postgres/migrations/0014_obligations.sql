-- What was promised, to whom, and by when; and what each message was about.

-- `told` are facts that are said when it falls due. `owner` of an assistant is the queue that
-- takes over from it. An obligation ends once: kept, met (it came about by itself), or broken.
create table obligation (
    lender_id          text not null,
    obligation_id      text not null,
    customer_id        text,
    merchant_id        text,
    conversation_id    text not null,
    market             market_code not null,
    locale             text not null,
    kind               text not null check (
        kind in (
            'person_answers', 'complaint_answered', 'dispute_heard', 'payment_traced',
            'goods_looked_for', 'payment_looked_for', 'payout_made'
        )
    ),
    subject            text not null,
    order_id           text,
    owner_kind         text not null check (owner_kind in ('assistant', 'queue', 'role')),
    owner              text not null,
    told               jsonb not null default '{}',
    promised_on        date not null,
    due_on             date not null,
    evidence_id        text not null,
    woken_on           date,
    ended              text check (ended in ('kept', 'met', 'broken')),
    ended_on           date,
    ended_evidence_id  text,
    primary key (lender_id, obligation_id),
    foreign key (lender_id, customer_id) references customer,
    foreign key (lender_id, merchant_id) references merchant,
    foreign key (lender_id, conversation_id) references conversation,
    foreign key (lender_id, order_id) references customer_order,
    constraint promised_to_one check (num_nonnulls(customer_id, merchant_id) = 1),
    constraint not_due_before_promised check (due_on >= promised_on),
    constraint ended_with_proof check (num_nonnulls(ended, ended_on, ended_evidence_id) in (0, 3))
);
-- The same promise while one is open is that one.
create unique index obligation_open_once
    on obligation (lender_id, coalesce(customer_id, merchant_id), kind, subject)
    where ended is null;
create index obligation_open on obligation (lender_id, market, due_on) where ended is null;

-- The errands of each message: raised, or ended with an outcome. What becomes of a contact is
-- counted from these rows.
create table contact_matter (
    lender_id        text not null,
    conversation_id  text not null,
    message_id       text not null,
    number           smallint not null check (number > 0),
    writer_id        text not null,
    errand           text not null,
    order_id         text,
    outcome          text check (outcome in ('resolved', 'informed', 'refused', 'handed_over')),
    code             text,
    confirmed        boolean not null,
    at               timestamptz not null,
    primary key (lender_id, conversation_id, message_id, number),
    foreign key (lender_id, conversation_id) references conversation,
    check (outcome is not null or not confirmed)
);
create index contact_matter_by_writer on contact_matter (lender_id, writer_id, at);

grant select, insert on obligation, contact_matter to releve_app;
grant update (due_on, woken_on, ended, ended_on, ended_evidence_id) on obligation to releve_app;

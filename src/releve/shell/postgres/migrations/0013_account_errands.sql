-- What errands about the account, and merchants' errands, change.

alter table customer
    -- A closed account takes no new purchases, for good.
    add column closed_on date,
    -- The day on which what is known of the person was erased.
    add column erased_on date;

-- Formal complaints. Only a person closes one.
create table complaint (
    lender_id      text not null,
    customer_id    text not null,
    number         integer not null check (number > 0),
    topic          text not null,
    registered_on  date not null,
    answer_by      date not null,
    closed_on      date,
    closed_by      text,
    primary key (lender_id, customer_id, number),
    foreign key (lender_id, customer_id) references customer,
    check (answer_by >= registered_on),
    check ((closed_on is null) = (closed_by is null))
);
create index complaint_waiting on complaint (lender_id, answer_by) where closed_on is null;

-- Statements and archives as they were made, each once for its effect (`document_id` is the
-- effect's key).
create table customer_document (
    lender_id    text not null,
    document_id  text not null,
    customer_id  text not null,
    kind         text not null check (kind in ('statement', 'archive')),
    made_on      date not null,
    body         jsonb not null,
    primary key (lender_id, document_id),
    foreign key (lender_id, customer_id) references customer
);
create index customer_document_by_customer on customer_document (lender_id, customer_id, made_on);

-- A conversation is a customer's or a merchant's; `identified_at` is when who writes was proved.
alter table conversation
    alter column customer_id drop not null,
    add column merchant_id text,
    add column identified_at timestamptz,
    add foreign key (lender_id, merchant_id) references merchant,
    add constraint of_one_writer check (num_nonnulls(customer_id, merchant_id) = 1);
create index conversation_by_merchant on conversation (lender_id, merchant_id)
    where merchant_id is not null;

-- What a merchant had done: the order's customer is still named beside.
alter table effect
    add column merchant_id text,
    add foreign key (lender_id, merchant_id) references merchant;

-- Payouts as they were announced to a merchant; one that is made by the books is in `payout`.
create table planned_payout (
    lender_id     text not null,
    merchant_id   text not null,
    number        integer not null check (number > 0),
    pays_on       date not null,
    amount_minor  bigint not null check (amount_minor > 0),
    currency      currency_code not null,
    orders        text[] not null,
    primary key (lender_id, merchant_id, number),
    foreign key (lender_id, merchant_id) references merchant
);

grant select, insert on complaint, customer_document, planned_payout to releve_app;
grant update (closed_on, closed_by) on complaint to releve_app;
-- An archive is personal data itself: it goes with the rest.
grant delete on customer_document to releve_app;

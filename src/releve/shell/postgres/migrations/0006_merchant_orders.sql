-- Merchants at the lender's own door: their keys, their shoppers' sessions, their orders with each
-- capture and refund, and the answers they were given.
--
-- An order made here is an ordinary order of a customer (customer_order); merchant_order holds what
-- the merchant knows of it besides. What came in as JSON and is only given back stays JSON.

-- A key's password is random (256 bits), so a plain digest keeps it.
create table merchant_key (
    lender_id        text not null,
    username         text not null,
    merchant_id      text not null,
    password_digest  bytea not null,
    created_at       timestamptz not null default now(),
    revoked_at       timestamptz,
    primary key (lender_id, username),
    foreign key (lender_id, merchant_id) references merchant
);
create index merchant_key_by_merchant on merchant_key (lender_id, merchant_id);

create table payment_session (
    lender_id    text not null,
    session_id   text not null,
    merchant_id  text not null,
    purchase     jsonb not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    completed_at timestamptz,
    primary key (lender_id, session_id),
    foreign key (lender_id, merchant_id) references merchant
);
create index payment_session_by_merchant on payment_session (lender_id, merchant_id);

-- What a shopper agreed to; it becomes an order or a customer token, once.
create table shopper_agreement (
    lender_id            text not null,
    authorization_token  text not null,
    session_id           text not null,
    merchant_id          text not null,
    product              text not null,
    agreed_at            timestamptz not null,
    expires_at           timestamptz not null,
    ended_at             timestamptz,
    primary key (lender_id, authorization_token),
    foreign key (lender_id, session_id) references payment_session
);
create index shopper_agreement_by_session on shopper_agreement (lender_id, session_id);

-- `released_minor` of the authorized amount was given up by the merchant.
create table merchant_order (
    lender_id        text not null,
    order_id         text not null,
    session_id       text,
    placed_at        timestamptz not null,
    expires_at       timestamptz not null,
    original_minor   bigint not null check (original_minor > 0),
    released_minor   bigint not null default 0 check (released_minor >= 0),
    acknowledged_at  timestamptz,
    merchant_reference1  text,
    merchant_reference2  text,
    purchase         jsonb not null,
    shipping_info    jsonb not null default '[]',
    primary key (lender_id, order_id),
    foreign key (lender_id, order_id) references customer_order,
    constraint lives_180_days_at_most check (expires_at <= placed_at + interval '180 days')
);

-- One capture: its entry in the books, and the installments that it made.
create table order_capture (
    lender_id          text not null,
    order_id           text not null,
    number             smallint not null check (number > 0),
    capture_id         text not null,
    entry_id           bigint not null,
    captured_at        timestamptz not null,
    amount_minor       bigint not null check (amount_minor > 0),
    first_installment  smallint not null,
    last_installment   smallint not null,
    details            jsonb not null,
    shipping_info      jsonb not null default '[]',
    primary key (lender_id, order_id, number),
    unique (lender_id, capture_id),
    unique (lender_id, entry_id),
    foreign key (lender_id, order_id) references merchant_order,
    foreign key (lender_id, entry_id) references journal_entry,
    check (last_installment >= first_installment)
);

-- What the merchant said of a refund; the money stands in `refund`.
create table merchant_refund (
    lender_id    text not null,
    order_id     text not null,
    number       smallint not null,
    refund_id    text not null,
    entry_id     bigint not null,
    refunded_at  timestamptz not null,
    details      jsonb not null,
    primary key (lender_id, order_id, number),
    unique (lender_id, refund_id),
    unique (lender_id, entry_id),
    foreign key (lender_id, order_id, number) references refund,
    foreign key (lender_id, order_id) references merchant_order,
    foreign key (lender_id, entry_id) references journal_entry
);

-- A refund gives back what was captured, the oldest capture first.
create table refund_of_capture (
    lender_id       text not null,
    order_id        text not null,
    refund_number   smallint not null,
    capture_number  smallint not null,
    amount_minor    bigint not null check (amount_minor > 0),
    primary key (lender_id, order_id, refund_number, capture_number),
    foreign key (lender_id, order_id, refund_number) references merchant_refund,
    foreign key (lender_id, order_id, capture_number) references order_capture
);

-- First answers, for whoever asks again with the same key; an answer is written in the
-- transaction of what it tells of.
create table merchant_answer (
    lender_id        text not null,
    merchant_id      text not null,
    operation        text not null,
    idempotency_key  text not null,
    asked_at         timestamptz not null,
    status           smallint,
    headers          jsonb,
    body             bytea,
    primary key (lender_id, merchant_id, operation, idempotency_key),
    foreign key (lender_id, merchant_id) references merchant
);
create index merchant_answer_by_age on merchant_answer (asked_at);

create table hosted_page (
    lender_id    text not null,
    page_id      text not null,
    merchant_id  text not null,
    session_id   text not null,
    status       text not null check (
        status in (
            'WAITING', 'BACK', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED', 'FAILED', 'DISABLED'
        )
    ),
    place_order  text not null check (place_order in ('NONE', 'PLACE_ORDER', 'CAPTURE_ORDER')),
    options      jsonb not null,
    authorization_token  text,
    order_id     text,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    expires_at   timestamptz not null,
    primary key (lender_id, page_id),
    foreign key (lender_id, session_id) references payment_session
);
create index hosted_page_by_session on hosted_page (lender_id, session_id);

-- A customer's leave to a merchant to place orders without asking again.
create table customer_token (
    lender_id    text not null,
    token_id     text not null,
    merchant_id  text not null,
    customer_id  text not null,
    product      text not null,
    currency     currency_code not null,
    country      market_code not null,
    details      jsonb not null,
    created_at   timestamptz not null,
    canceled_at  timestamptz,
    primary key (lender_id, token_id),
    foreign key (lender_id, merchant_id) references merchant,
    foreign key (lender_id, customer_id) references customer
);
create index customer_token_by_customer on customer_token (lender_id, customer_id);

-- A merchant's side of a customer's dispute.
create table dispute_case (
    lender_id   text not null,
    order_id    text not null,
    number      smallint not null,
    dispute_id  text not null,
    status      text not null check (
        status in ('awaiting_merchant', 'under_review', 'accepted', 'won', 'lost', 'appealed')
    ),
    answer_by   timestamptz not null,
    opened_at   timestamptz not null,
    updated_at  timestamptz not null,
    primary key (lender_id, order_id, number),
    unique (lender_id, dispute_id),
    foreign key (lender_id, order_id, number) references dispute
);

create table dispute_statement (
    lender_id   text not null,
    dispute_id  text not null,
    number      smallint not null check (number > 0),
    kind        text not null check (kind in ('accept', 'represent', 'appeal')),
    said        text not null,
    files       jsonb not null,
    at          timestamptz not null,
    primary key (lender_id, dispute_id, number),
    foreign key (lender_id, dispute_id) references dispute_case (lender_id, dispute_id)
);

create table dispute_file (
    lender_id    text not null,
    file_id      text not null,
    merchant_id  text not null,
    name         text not null,
    media_type   text not null,
    content      bytea not null,
    uploaded_at  timestamptz not null,
    primary key (lender_id, file_id),
    foreign key (lender_id, merchant_id) references merchant
);

create index customer_by_email on customer (lender_id, lower(email), currency)
    where email is not null;

grant select, insert on
    merchant_key, payment_session, shopper_agreement, merchant_order, order_capture,
    merchant_refund, refund_of_capture, merchant_answer, hosted_page, customer_token,
    dispute_case, dispute_statement, dispute_file
    to releve_app;
grant update on
    merchant_key, payment_session, shopper_agreement, merchant_order, merchant_answer,
    hosted_page, customer_token, dispute_case
    to releve_app;
-- Of a capture only the shipment changes; what was captured never does.
grant update (shipping_info) on order_capture to releve_app;
-- Answers are kept for a day; what an order holds may be changed until it is captured.
grant delete on merchant_answer, order_item to releve_app;

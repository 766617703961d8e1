-- Customers, their orders, and the plans they pay by.
--
-- Amounts are whole minor units of the row's currency. `lender_id` comes first in every key: a
-- lender's rows can be kept together, and no two lenders share a number.

-- Domains and not checks on the tables where a column is written often: a domain's rule is kept
-- ready in the session, a table's is taken out of the catalog by every statement.
create domain market_code as text check (value ~ '^[a-z]{2}$');
create domain currency_code as text check (value ~ '^[A-Z]{3}$');

create table lender (
    lender_id   text primary key,
    name        text not null,
    market      market_code not null,
    created_at  timestamptz not null default now()
);

create table merchant (
    lender_id    text not null references lender,
    merchant_id  text not null,
    name         text not null,
    language     text not null,
    market       market_code not null,
    -- What the merchant pays of each capture, in hundredths of a percent.
    fee_basis_points  integer not null default 0 check (fee_basis_points between 0 and 10000),
    primary key (lender_id, merchant_id)
);

create table customer (
    lender_id    text not null references lender,
    customer_id  text not null,
    name         text not null,
    language     text not null,
    market       market_code not null,
    currency     currency_code not null,
    email        text,
    phone        text,
    address      text,
    credit_limit_minor  bigint check (credit_limit_minor >= 0),
    primary key (lender_id, customer_id)
);

-- Cards and accounts on file; the lowest position is the one in use.
create table payment_method (
    lender_id    text not null,
    customer_id  text not null,
    position     smallint not null check (position > 0),
    label        text not null,
    primary key (lender_id, customer_id, position),
    unique (lender_id, customer_id, label),
    foreign key (lender_id, customer_id) references customer
);

create table customer_order (
    lender_id         text not null,
    order_id          text not null,
    customer_id       text not null,
    merchant_id       text not null,
    product           text not null check (
        product in ('pay_in_30', 'pay_in_3', 'pay_in_4', 'financing_6', 'financing_12')
    ),
    currency          currency_code not null,
    authorized_minor  bigint not null check (authorized_minor > 0),
    placed_on         date not null,
    authorized_until  date,
    captured_minor    bigint not null default 0,
    captured_on       date,
    shipped_on        date,
    canceled_on       date,
    charged_off       boolean not null default false,
    memo              text,
    primary key (lender_id, order_id),
    foreign key (lender_id, customer_id) references customer,
    foreign key (lender_id, merchant_id) references merchant,
    check (captured_minor between 0 and authorized_minor),
    check ((captured_minor > 0) = (captured_on is not null)),
    check (canceled_on is null or captured_minor = 0)
);
create index customer_order_by_customer on customer_order (lender_id, customer_id);
create index customer_order_by_merchant on customer_order (lender_id, merchant_id);

create table order_item (
    lender_id     text not null,
    order_id      text not null,
    number        smallint not null check (number > 0),
    name          text not null,
    amount_minor  bigint not null check (amount_minor >= 0),
    primary key (lender_id, order_id, number),
    foreign key (lender_id, order_id) references customer_order
);

-- What is left is amount - paid - credited; credited is what went by other ways than payment:
-- refunds, forbearance, charge-off. Both are proved from the postings by `books check`.
create table installment (
    lender_id       text not null,
    order_id        text not null,
    number          smallint not null check (number > 0),
    due_on          date not null,
    agreed_due_on   date not null,
    times_moved     smallint not null default 0 check (times_moved >= 0),
    amount_minor    bigint not null check (amount_minor > 0),
    paid_minor      bigint not null default 0 check (paid_minor >= 0),
    credited_minor  bigint not null default 0 check (credited_minor >= 0),
    primary key (lender_id, order_id, number),
    foreign key (lender_id, order_id) references customer_order,
    constraint installment_not_overpaid check (paid_minor + credited_minor <= amount_minor)
);
create index installment_open on installment (lender_id, due_on)
    where paid_minor + credited_minor < amount_minor;

create table fee (
    lender_id     text not null,
    order_id      text not null,
    number        smallint not null check (number > 0),
    charged_on    date not null,
    amount_minor  bigint not null check (amount_minor > 0),
    paid_minor    bigint not null default 0 check (paid_minor >= 0),
    waived_minor  bigint not null default 0 check (waived_minor >= 0),
    waived_on     date,
    primary key (lender_id, order_id, number),
    foreign key (lender_id, order_id) references customer_order,
    constraint fee_not_overpaid check (paid_minor + waived_minor <= amount_minor)
);

create table payment (
    lender_id     text not null,
    order_id      text not null,
    number        smallint not null check (number > 0),
    received_on   date not null,
    amount_minor  bigint not null check (amount_minor > 0),
    method        text,
    primary key (lender_id, order_id, number),
    foreign key (lender_id, order_id) references customer_order
);

create table unmatched_payment (
    lender_id         text not null,
    payment_id        text not null,
    customer_id       text not null,
    received_on       date not null,
    amount_minor      bigint not null check (amount_minor > 0),
    currency          currency_code not null,
    matched_on        date,
    matched_order_id  text,
    primary key (lender_id, payment_id),
    foreign key (lender_id, customer_id) references customer,
    foreign key (lender_id, matched_order_id) references customer_order,
    check ((matched_on is null) = (matched_order_id is null))
);
create index unmatched_payment_by_customer on unmatched_payment (lender_id, customer_id);

create table refund (
    lender_id       text not null,
    order_id        text not null,
    number          smallint not null check (number > 0),
    refunded_on     date not null,
    amount_minor    bigint not null check (amount_minor > 0),
    paid_out_minor  bigint not null default 0,
    primary key (lender_id, order_id, number),
    foreign key (lender_id, order_id) references customer_order,
    check (paid_out_minor between 0 and amount_minor)
);

-- `ended_on` is written when the pause ends, by time or earlier, and the due dates then move.
create table pause (
    lender_id   text not null,
    order_id    text not null,
    number      smallint not null check (number > 0),
    reason      text not null check (
        reason in ('return', 'not_received', 'dispute', 'payment_trace')
    ),
    started_on  date not null,
    until       date not null,
    ended_on    date,
    primary key (lender_id, order_id, number),
    foreign key (lender_id, order_id) references customer_order,
    check (until > started_on),
    check (ended_on between started_on and until)
);
create index pause_running on pause (lender_id, until) where ended_on is null;

create table dispute (
    lender_id  text not null,
    order_id   text not null,
    number     smallint not null check (number > 0),
    reason     text not null check (
        reason in (
            'not_received', 'wrong_or_damaged', 'not_my_purchase', 'wrong_amount',
            'refund_missing'
        )
    ),
    opened_on  date not null,
    answer_by  date,
    closed_on  date,
    primary key (lender_id, order_id, number),
    foreign key (lender_id, order_id) references customer_order,
    check (closed_on >= opened_on)
);
create unique index dispute_open_once on dispute (lender_id, order_id) where closed_on is null;

-- No items stand for the whole order.
create table goods_return (
    lender_id      text not null,
    order_id       text not null,
    number         smallint not null check (number > 0),
    registered_on  date not null,
    items          text[] not null default '{}',
    primary key (lender_id, order_id, number),
    foreign key (lender_id, order_id) references customer_order
);

create table declined_purchase (
    lender_id     text not null,
    customer_id   text not null,
    number        integer not null check (number > 0),
    declined_on   date not null,
    merchant      text not null,
    amount_minor  bigint not null check (amount_minor > 0),
    reasons       text[] not null check (
        reasons <@ array['over_limit', 'overdue_debt', 'short_history', 'many_open_orders']
        and cardinality(reasons) > 0
    ),
    primary key (lender_id, customer_id, number),
    foreign key (lender_id, customer_id) references customer
);

-- The application's role owns nothing. It may change how an order stands, and it deletes nothing
-- but payment methods.
grant select, insert on
    lender, merchant, customer, payment_method, customer_order, order_item, installment, fee,
    payment, unmatched_payment, refund, pause, dispute, goods_return, declined_purchase
    to releve_app;
grant update on customer, customer_order, installment, fee, unmatched_payment, pause, dispute
    to releve_app;
grant update, delete on payment_method to releve_app;

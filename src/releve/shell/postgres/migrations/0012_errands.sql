-- What the remaining errands change.

alter table customer
    -- A locked account takes no new purchases.
    add column locked_on date,
    add column locked_reason text,
    -- The day of the month on which monthly installments fall due, where the customer chose one.
    add column payment_day smallint check (payment_day between 1 and 28),
    add constraint locked_for_a_reason check ((locked_on is null) = (locked_reason is null));

alter table customer_order
    -- The day on which the customer withdrew from the credit agreement.
    add column withdrawn_on date;

-- Relief in hardship: what was left of an order's plan, spread anew.
create table arrangement (
    lender_id     text not null,
    order_id      text not null,
    number        smallint not null check (number > 0),
    arranged_on   date not null,
    installments  smallint not null check (installments > 0),
    first_due_on  date not null,
    primary key (lender_id, order_id, number),
    foreign key (lender_id, order_id) references customer_order
);

-- Payments that customers made and that are looked for.
create table payment_trace (
    lender_id     text not null,
    customer_id   text not null,
    number        integer not null check (number > 0),
    amount_minor  bigint not null check (amount_minor > 0),
    currency      currency_code not null,
    paid_on       date not null,
    traced_on     date not null,
    primary key (lender_id, customer_id, number),
    foreign key (lender_id, customer_id) references customer
);

grant select, insert on arrangement, payment_trace to releve_app;

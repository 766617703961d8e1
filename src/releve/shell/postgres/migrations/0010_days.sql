-- The lender's days: what fell due on each, done once.
--
-- A day belongs to a market, because days begin at its midnight. A step of a day is planned once:
-- what may have fallen due is cut into parts, and a part is marked done in the transaction that
-- does it. So a run that was killed goes on where it was, and two runs share the parts.

create table lender_day (
    lender_id  text not null references lender,
    market     market_code not null,
    day        date not null,
    begun_at   timestamptz not null default now(),
    done_at    timestamptz,
    primary key (lender_id, market, day)
);

create table day_step (
    lender_id   text not null,
    market      market_code not null,
    day         date not null,
    step        text not null,
    planned_at  timestamptz not null default now(),
    done_at     timestamptz,
    primary key (lender_id, market, day, step),
    foreign key (lender_id, market, day) references lender_day
);

-- `keys` are what the step works by: customers, orders, or merchants. `changed` is how many
-- things were done for them; parts that are done keep no keys.
create table day_part (
    lender_id  text not null,
    market     market_code not null,
    day        date not null,
    step       text not null,
    number     integer not null check (number > 0),
    keys       text[] not null,
    changed    integer not null default 0,
    done_at    timestamptz,
    primary key (lender_id, market, day, step, number),
    foreign key (lender_id, market, day, step) references day_step
);

-- What a customer's method on file may be used for without asking.
alter table payment_method add column taken_automatically boolean not null default false;
create index payment_method_taken on payment_method (lender_id, customer_id)
    where taken_automatically;

-- A message that may not be sent yet: contact hours are the market's law.
alter table outbox_message add column send_after timestamptz;

-- What waits may now be many: it is delivered in the order of its ids, and a merchant's word is
-- found among it at once.
drop index outbox_waiting;
create index outbox_waiting on outbox_message (outbox_id) where delivered_at is null;
create index outbox_webhooks on outbox_message (outbox_id)
    where delivered_at is null and channel = 'webhook';

create index customer_by_market on customer (lender_id, market);
create index dispute_waiting on dispute (lender_id, opened_on) where closed_on is null;

grant select, insert, update on lender_day, day_step, day_part to releve_app;

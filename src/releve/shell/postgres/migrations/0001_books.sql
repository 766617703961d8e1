-- Customers, orders and their plans; the double-entry books; the effects of assistants.
--
-- Amounts are whole minor units of the row's currency. `lender_id` comes first in every key: a
-- lender's rows can be kept together, and no two lenders share a number.

-- Domains and not checks on the tables where a column is written often: a domain's rule is kept
-- ready in the session, a table's is taken out of the catalog by every statement.
create domain market_code as text check (value ~ '^[a-z]{2}$');
create domain currency_code as text check (value ~ '^[A-Z]{3}$');
create domain account_name as text constraint account_name_known check (
    value in (
        'receivable', 'late_fee_receivable', 'cash', 'merchant_payable', 'unmatched_payments',
        'customer_credit', 'merchant_fee_income', 'late_fee_income', 'interest_income',
        'fee_waivers', 'credit_losses'
    )
);

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


-- The books.

create table journal_entry (
    lender_id        text not null references lender,
    entry_id         bigint generated always as identity,
    kind             text not null,
    order_id         text,
    value_date       date not null,
    idempotency_key  text not null,
    reverses         bigint,
    posted_at        timestamptz not null default now(),
    -- The transaction that wrote the entry, and the only one that may write its postings.
    sealed_by        xid8 not null default pg_current_xact_id(),
    primary key (lender_id, entry_id),
    constraint posted_once unique (lender_id, idempotency_key),
    constraint reversed_once unique (lender_id, reverses),
    foreign key (lender_id, reverses) references journal_entry,
    foreign key (lender_id, order_id) references customer_order,
    check ((kind = 'reversal') = (reverses is not null))
);
create index journal_entry_by_order on journal_entry (lender_id, order_id);

-- A debit is positive, a credit negative. There is no foreign key to journal_entry: the trigger
-- below finds the entry anyway, and entries are never deleted.
create table posting (
    lender_id     text not null,
    entry_id      bigint not null,
    line          smallint not null check (line > 0),
    account       account_name not null,
    currency      currency_code not null,
    amount_minor  bigint not null check (amount_minor <> 0),
    order_id      text,
    installment   smallint,
    fee           smallint,
    primary key (lender_id, entry_id, line),
    check ((account = 'receivable') = (installment is not null)),
    check ((account = 'late_fee_receivable') = (fee is not null)),
    check (order_id is not null or (installment is null and fee is null))
);

-- The triggers work on whole statements, so a batch of a thousand entries is checked at once.
-- An entry is written with its postings in ONE statement (data-modifying CTEs): the triggers of
-- both tables run when that statement is complete.
--
-- Their settings: a temporary table never stands in for one of ours, and a plan made while a
-- table was small does not scan it whole when it has grown.

create function entries_have_postings() returns trigger language plpgsql
    set search_path = public, pg_temp
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
as $$
declare
    wrong bigint;
begin
    select e.entry_id into wrong
    from new_entries e
    where e.sealed_by <> pg_current_xact_id()
        or not exists (
            select from posting p where p.lender_id = e.lender_id and p.entry_id = e.entry_id
        )
    limit 1;
    if found then
        raise exception 'entry % is not written with its postings in one statement', wrong
            using errcode = 'check_violation';
    end if;
    -- What is taken back is taken back line by line.
    select e.entry_id into wrong
    from new_entries e
    where e.reverses is not null
        and exists (
            select from posting p
            where p.lender_id = e.lender_id and p.entry_id in (e.entry_id, e.reverses)
            group by p.account, p.currency, p.order_id, p.installment, p.fee
            having sum(p.amount_minor) <> 0
        )
    limit 1;
    if found then
        raise exception 'entry % is not the opposite of the entry it reverses', wrong
            using errcode = 'check_violation';
    end if;
    return null;
end
$$;

create function postings_balance_and_are_sealed() returns trigger language plpgsql
    set search_path = public, pg_temp
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
as $$
declare
    wrong record;
begin
    -- Each statement adds balanced sets only, so their sum is balanced too.
    select c.entry_id, sum(c.lines) as lines, min(c.first_line) as first_line into wrong
    from (
        select
            p.lender_id, p.entry_id, sum(p.amount_minor) as amount, count(*) as lines,
            min(p.line) as first_line
        from new_postings p
        group by p.lender_id, p.entry_id, p.currency
    ) c
    group by c.lender_id, c.entry_id
    having bool_or(c.amount <> 0) or sum(c.lines) < 2 or min(c.first_line) > 1
    limit 1;
    if found and wrong.lines < 2 then
        raise exception 'entry % has fewer than two postings', wrong.entry_id
            using errcode = 'check_violation';
    elsif found and wrong.first_line > 1 then
        raise exception 'entry % has its postings already: it is sealed', wrong.entry_id
            using errcode = 'check_violation';
    elsif found then
        raise exception 'entry % is not balanced', wrong.entry_id
            using errcode = 'check_violation';
    end if;
    -- Every set has a line 1, as was just seen.
    select p.entry_id into wrong
    from new_postings p
    where p.line = 1 and not exists (
        select from journal_entry e
        where e.lender_id = p.lender_id and e.entry_id = p.entry_id
            and e.sealed_by = pg_current_xact_id()
    )
    limit 1;
    if found then
        raise exception 'entry % is of no or of an earlier transaction: it is sealed',
            wrong.entry_id using errcode = 'check_violation';
    end if;
    return null;
end
$$;

create function only_appended() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: post a reversal instead', tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

create trigger entries_have_postings after insert on journal_entry
    referencing new table as new_entries
    for each statement execute function entries_have_postings();
create trigger postings_balance_and_are_sealed after insert on posting
    referencing new table as new_postings
    for each statement execute function postings_balance_and_are_sealed();
create trigger only_appended before update or delete or truncate on journal_entry
    for each statement execute function only_appended();
create trigger only_appended before update or delete or truncate on posting
    for each statement execute function only_appended();


-- What assistants did. An effect that moves money names its entry.
create table effect (
    lender_id        text not null,
    effect_id        bigint generated always as identity,
    idempotency_key  text not null,
    evidence_id      text not null,
    name             text not null,
    arguments        jsonb not null,
    customer_id      text not null,
    order_id         text,
    entry_id         bigint,
    applied_on       date not null,
    applied_at       timestamptz not null default now(),
    primary key (lender_id, effect_id),
    constraint applied_once unique (lender_id, idempotency_key),
    foreign key (lender_id, customer_id) references customer,
    foreign key (lender_id, order_id) references customer_order,
    foreign key (lender_id, entry_id) references journal_entry
);
create index effect_by_evidence on effect (lender_id, evidence_id);
create index effect_by_customer on effect (lender_id, customer_id);
create trigger only_appended before update or delete or truncate on effect
    for each statement execute function only_appended();


-- The application's role owns nothing. It may change how an order stands, never what was posted
-- or done, and it deletes nothing but payment methods.
grant select, insert on
    lender, merchant, customer, payment_method, customer_order, order_item, installment, fee,
    payment, unmatched_payment, refund, pause, dispute, goods_return, declined_purchase,
    posting, effect
    to releve_app;
-- Who wrote an entry, and when, is not the writer's to say.
grant select on journal_entry to releve_app;
grant insert (lender_id, kind, order_id, value_date, idempotency_key, reverses)
    on journal_entry to releve_app;
grant update on customer, customer_order, installment, fee, unmatched_payment, pause, dispute
    to releve_app;
grant update, delete on payment_method to releve_app;

-- The double-entry books, and the effects of assistants.

create domain account_name as text constraint account_name_known check (
    value in (
        'receivable', 'late_fee_receivable', 'cash', 'merchant_payable', 'unmatched_payments',
        'customer_credit', 'merchant_fee_income', 'late_fee_income', 'interest_income',
        'fee_waivers', 'credit_losses'
    )
);

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

-- The application's role may add, never change what was posted or done; and who wrote an entry,
-- and when, is not the writer's to say.
grant select, insert on posting, effect to releve_app;
grant select on journal_entry to releve_app;
grant insert (lender_id, kind, order_id, value_date, idempotency_key, reverses)
    on journal_entry to releve_app;

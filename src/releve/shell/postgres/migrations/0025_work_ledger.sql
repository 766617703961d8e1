-- The work ledger: which human work assistants took over, as double entry in time, and the people,
-- pay, and invoices that it is reconciled to.

-- Contacts that people served outside conversations: by phone, mail, letter. `concurrency` is how
-- many contacts the same agent had at once. No agent is named. `rework_of` is the evidence of what
-- an assistant did and a person had to put right.
create table human_contact (
    lender_id    text not null,
    contact_id   text not null,
    customer_id  text not null,
    market       market_code not null,
    language     text not null,
    channel      text not null check (channel in ('phone', 'e_mail', 'letter', 'branch')),
    errand       text not null,
    order_id     text,
    began_at     timestamptz not null,
    ended_at     timestamptz not null,
    concurrency  smallint not null default 1 check (concurrency > 0),
    rework_of    text,
    primary key (lender_id, contact_id),
    foreign key (lender_id, customer_id) references customer,
    foreign key (lender_id, order_id) references customer_order,
    check (ended_at >= began_at)
);
create index human_contact_of_customer on human_contact (lender_id, customer_id, began_at);
create index human_contact_by_time on human_contact (lender_id, ended_at);
create trigger human_contact_append_only
before update or delete on human_contact
for each row execute function forbid_change();

-- The permanent holdout: customers drawn by a keyed hash whom only people serve. The share may be
-- changed by a later row; who was drawn once stays in their arm.
create table holdout (
    lender_id   text not null references lender,
    begun_on    date not null,
    share       double precision not null check (share >= 0 and share < 1),
    -- None are all markets.
    markets     text[] not null default '{}',
    key         bytea not null check (length(key) >= 16),
    begun_by    text not null check (btrim(begun_by) <> ''),
    reason      text not null check (btrim(reason) <> ''),
    primary key (lender_id, begun_on)
);
create trigger holdout_append_only
before update or delete on holdout
for each row execute function forbid_change();

create table service_arm (
    lender_id    text not null,
    customer_id  text not null,
    arm          text not null check (arm in ('holdout', 'treated')),
    -- The draw, from 0 to 1: below the share in force it is the holdout.
    draw         double precision not null check (draw >= 0 and draw < 1),
    stratum      market_code not null,
    drawn_on     date not null,
    primary key (lender_id, customer_id),
    foreign key (lender_id, customer_id) references customer
);
create index service_arm_by_stratum on service_arm (lender_id, stratum, arm);
create trigger service_arm_append_only
before update or delete on service_arm
for each row execute function forbid_change();

-- What an issue took people, from measured handle times ended before the month began. `n` is of the
-- cell itself; where it is small, `minutes` lean on wider cells (`weight` is the cell's own).
create table work_baseline (
    lender_id     text not null references lender,
    month         date not null check (extract(day from month) = 1),
    errand        text not null,
    language      text not null,
    market        market_code not null,
    minutes_low   double precision not null check (minutes_low >= 0),
    minutes       double precision not null,
    minutes_high  double precision not null,
    n             integer not null check (n >= 0),
    n_pooled      integer not null check (n_pooled >= 2),
    weight        double precision not null check (weight between 0 and 1),
    primary key (lender_id, month, errand, language, market),
    check (minutes_low <= minutes and minutes <= minutes_high)
);
create trigger work_baseline_append_only
before update or delete on work_baseline
for each row execute function forbid_change();

-- One matter of one customer, on however many channels it came: an errand and an order. `first` is
-- the contact that opened it; `arm` is who serves this customer.
create table work_issue (
    lender_id      text not null references lender,
    issue_id       text not null,
    customer_id    text not null,
    market         market_code not null,
    language       text not null,
    errand         text not null,
    order_id       text,
    arm            text not null check (arm in ('assistant', 'holdout', 'people')),
    channel        text not null,
    first_kind     text not null check (first_kind in ('contact_matter', 'human_contact')),
    first          text not null,
    opened_at      timestamptz not null,
    opened_on      date not null,
    primary key (lender_id, issue_id)
);
create index work_issue_by_day on work_issue (lender_id, opened_on);
create trigger work_issue_append_only
before update or delete on work_issue
for each row execute function forbid_change();

-- Entries: what happened to an issue's time, in milliseconds. `issue_id` is null for what is of a
-- market's month and not of one issue (induced demand).
create table work_entry (
    lender_id   text not null references lender,
    entry_id    text not null,
    issue_id    text,
    market      market_code not null,
    kind        text not null check (
        kind in (
            'opened', 'assisted', 'remained', 'served', 'vested', 'repeated', 'clawed_back',
            'induced'
        )
    ),
    -- What took a credit back: null for all other kinds.
    why         text check (
        why in ('repeat', 'reopened', 'complaint', 'reversal', 'rework', 'unresolved')
    ),
    value_date  date not null,
    sealed_by   xid8 not null default pg_current_xact_id(),
    primary key (lender_id, entry_id),
    foreign key (lender_id, issue_id) references work_issue,
    check ((kind = 'induced') = (issue_id is null)),
    check ((kind = 'clawed_back') = (why is not null))
);
create index work_entry_by_day on work_entry (lender_id, value_date);
create index work_entry_of_issue on work_entry (lender_id, issue_id);

-- Each line names the row that proves it.
create table work_line (
    lender_id      text not null,
    entry_id       text not null,
    line           smallint not null check (line > 0),
    account        text not null check (
        account in (
            'baseline', 'people', 'assistant_supply', 'assistant', 'human_remaining',
            'human_served', 'repeat', 'induced', 'displaced_pending', 'displaced_vested',
            'clawed_back'
        )
    ),
    time_ms        bigint not null check (time_ms <> 0),
    evidence_kind  text not null check (
        evidence_kind in (
            'contact_matter', 'turn', 'handle_time', 'human_contact', 'work_baseline',
            'work_entry', 'journal_entry', 'approval_vote', 'quality_review', 'service_arm'
        )
    ),
    evidence       text not null check (evidence <> ''),
    primary key (lender_id, entry_id, line)
);

-- As in the books: an entry is written with its lines in one statement, which balances.
create function work_entries_have_lines() returns trigger language plpgsql
    set search_path = public, pg_temp
as $$
declare
    wrong text;
begin
    select e.entry_id into wrong
    from new_entries e
    where e.sealed_by <> pg_current_xact_id()
        or not exists (
            select from work_line l where l.lender_id = e.lender_id and l.entry_id = e.entry_id
        )
    limit 1;
    if found then
        raise exception 'work entry % is not written with its lines in one statement', wrong
            using errcode = 'check_violation';
    end if;
    return null;
end
$$;

create function work_lines_balance_and_are_sealed() returns trigger language plpgsql
    set search_path = public, pg_temp
as $$
declare
    wrong record;
begin
    select l.entry_id, sum(l.time_ms) as sum, count(*) as lines, min(l.line) as first_line
    into wrong
    from new_lines l
    group by l.lender_id, l.entry_id
    having sum(l.time_ms) <> 0 or count(*) < 2 or min(l.line) > 1
    limit 1;
    if found and wrong.sum <> 0 then
        raise exception 'work entry % is not balanced', wrong.entry_id
            using errcode = 'check_violation';
    elsif found then
        raise exception 'work entry % has % lines from %', wrong.entry_id, wrong.lines,
            wrong.first_line using errcode = 'check_violation';
    end if;
    select l.entry_id into wrong
    from new_lines l
    where l.line = 1 and not exists (
        select from work_entry e
        where e.lender_id = l.lender_id and e.entry_id = l.entry_id
            and e.sealed_by = pg_current_xact_id()
    )
    limit 1;
    if found then
        raise exception 'work entry % is of no or of an earlier transaction: it is sealed',
            wrong.entry_id using errcode = 'check_violation';
    end if;
    return null;
end
$$;

create trigger work_entries_have_lines after insert on work_entry
    referencing new table as new_entries
    for each statement execute function work_entries_have_lines();
create trigger work_lines_balance_and_are_sealed after insert on work_line
    referencing new table as new_lines
    for each statement execute function work_lines_balance_and_are_sealed();
create trigger only_appended before update or delete or truncate on work_entry
    for each statement execute function only_appended();
create trigger only_appended before update or delete or truncate on work_line
    for each statement execute function only_appended();

-- Up to which day the ledger is written; one writer at a time holds the row.
create table work_ledger_head (
    lender_id     text primary key references lender,
    written_until date
);

-- People of the lender, one row a role, site, and cohort (year of hire) each month. The database
-- does not ask that a row closes: what is not explained is shown.
create table headcount_month (
    lender_id    text not null references lender,
    month        date not null check (extract(day from month) = 1),
    role         text not null,
    site         text not null,
    cohort       text not null,
    open         integer not null check (open >= 0),
    hires        integer not null default 0 check (hires >= 0),
    moved_in     integer not null default 0 check (moved_in >= 0),
    moved_out    integer not null default 0 check (moved_out >= 0),
    resigned     integer not null default 0 check (resigned >= 0),
    retired      integer not null default 0 check (retired >= 0),
    dismissed    integer not null default 0 check (dismissed >= 0),
    packages     integer not null default 0 check (packages >= 0),
    transferred  integer not null default 0 check (transferred >= 0),
    divested     integer not null default 0 check (divested >= 0),
    close        integer not null check (close >= 0),
    unexplained  integer not null generated always as (
        open + hires + moved_in - moved_out - resigned - retired - dismissed - packages
            - transferred - divested - close
    ) stored,
    primary key (lender_id, month, role, site, cohort)
);

-- What was rostered and what was paid, added up over the people of a role at a site. Available is
-- ready for contacts; handled is with one.
create table roster_month (
    lender_id        text not null references lender,
    month            date not null check (extract(day from month) = 1),
    role             text not null,
    site             text not null,
    positions        double precision not null check (positions >= 0),
    paid_hours       double precision not null check (paid_hours >= 0),
    available_hours  double precision not null check (available_hours >= 0),
    handled_hours    double precision not null check (handled_hours >= 0),
    primary key (lender_id, month, role, site),
    check (handled_hours <= available_hours and available_hours <= paid_hours)
);

create table payroll_month (
    lender_id   text not null references lender,
    month       date not null check (extract(day from month) = 1),
    role        text not null,
    site        text not null,
    paid_fte    double precision not null check (paid_fte >= 0),
    paid_hours  double precision not null check (paid_hours >= 0),
    cost_minor  bigint not null check (cost_minor >= 0),
    currency    currency_code not null,
    primary key (lender_id, month, role, site)
);

-- `fte` is the people that an invoice is for, where it is for people.
create table vendor_invoice (
    lender_id     text not null references lender,
    invoice_id    text not null,
    month         date not null check (extract(day from month) = 1),
    vendor        text not null,
    kind          text not null check (
        kind in ('outsourcing', 'licences', 'model_usage', 'other')
    ),
    role          text,
    fte           double precision not null default 0 check (fte >= 0),
    amount_minor  bigint not null check (amount_minor >= 0),
    currency      currency_code not null,
    primary key (lender_id, invoice_id)
);
create index vendor_invoice_by_month on vendor_invoice (lender_id, month);

-- What is said to have become of positions, and by whom: held against the rows above.
create table position_change (
    lender_id  text not null references lender,
    change_id  text not null,
    month      date not null check (extract(day from month) = 1),
    role       text not null,
    site       text not null,
    kind       text not null check (kind in ('ended', 'moved_elsewhere', 'oversight', 'rebound')),
    fte        double precision not null check (fte > 0),
    reason     text not null check (btrim(reason) <> ''),
    signed_by  text not null check (btrim(signed_by) <> ''),
    primary key (lender_id, change_id)
);
create index position_change_by_month on position_change (lender_id, month);

-- Funded seats in another role, a month.
create table redeployment_seats (
    lender_id      text not null references lender,
    role           text not null,
    site           text not null,
    since          date not null check (extract(day from since) = 1),
    to_role        text not null,
    seats_a_month  double precision not null check (seats_a_month >= 0),
    primary key (lender_id, role, site, since)
);

do $$
declare
    opened text;
begin
    foreach opened in array array[
        'headcount_month', 'roster_month', 'payroll_month', 'vendor_invoice', 'position_change',
        'redeployment_seats'
    ]
    loop
        execute format(
            'create trigger %I before update or delete on %I '
            'for each row execute function forbid_change()', opened || '_append_only', opened
        );
    end loop;
    foreach opened in array array[
        'human_contact', 'service_arm', 'work_baseline', 'work_issue', 'work_entry', 'work_line',
        'headcount_month', 'roster_month', 'payroll_month', 'vendor_invoice', 'position_change',
        'redeployment_seats'
    ]
    loop
        -- Who spoke with whom is the customer's file; the rest is about work.
        call open_to_people(
            opened::regclass,
            case opened when 'human_contact' then 'conversation' else 'workforce' end
        );
        execute format('grant select, insert on %I to releve_app', opened);
    end loop;
end
$$;
-- The key of the draw is nobody's to read: whoever has it knows who will be in which arm.
grant select, insert on holdout to releve_app;
grant select, insert, update on work_ledger_head to releve_app;

-- The writer says neither which transaction an entry is of nor that it is sealed.
revoke insert on work_entry from releve_app;
grant insert (lender_id, entry_id, issue_id, market, kind, why, value_date)
    on work_entry to releve_app;

-- Settlement: what merchants are paid, and when.
--
-- A posting names no merchant. What touches a merchant's payable with an order is of that order's
-- merchant and becomes one row of `merchant_transaction`, whoever posted it; what touches it
-- without an order is of the payout that names the entry. `books check` proves both.

-- What was not agreed with a merchant (null) is the price list's.
alter table merchant alter column fee_basis_points drop not null;
alter table merchant alter column fee_basis_points drop default;
alter table merchant add column joined_on date;
alter table merchant add column payout_schedule text
    check (payout_schedule in ('daily', 'weekly'));
alter table merchant add column risky boolean not null default false;

-- Printed on the bank's statement. Made of what it pays, so that a payout made again has it again.
create function payment_reference(merchant text, currency text, day date)
returns text language sql immutable parallel safe
return 'R' || upper(substr(
    encode(
        sha256(convert_to(concat_ws(chr(10), merchant, currency, day - date '2000-01-01'), 'UTF8')),
        'hex'
    ),
    1, 15
));

-- `entry_id` is the entry that paid; a payout of nothing has none. Debt is what the merchant owes.
create table payout (
    lender_id           text not null,
    payment_reference   text not null,
    merchant_id         text not null,
    currency            currency_code not null,
    paid_on             date not null,
    sale_minor          bigint not null,
    return_minor        bigint not null,
    fee_minor           bigint not null,
    tax_minor           bigint not null,
    reversal_minor      bigint not null,
    held_back_minor     bigint not null check (held_back_minor >= 0),
    released_minor      bigint not null check (released_minor >= 0),
    opening_debt_minor  bigint not null check (opening_debt_minor >= 0),
    repaid_minor        bigint not null check (repaid_minor >= 0),
    deposited_minor     bigint not null check (deposited_minor >= 0),
    closing_debt_minor  bigint not null check (closing_debt_minor >= 0),
    paid_minor          bigint not null check (paid_minor >= 0),
    entry_id            bigint,
    release_entry_id    bigint,
    created_at          timestamptz not null default now(),
    primary key (lender_id, payment_reference),
    constraint paid_once_a_day unique (lender_id, merchant_id, currency, paid_on),
    foreign key (lender_id, merchant_id) references merchant,
    foreign key (lender_id, entry_id) references journal_entry,
    foreign key (lender_id, release_entry_id) references journal_entry,
    constraint payout_adds_up check (
        paid_minor = sale_minor - return_minor - fee_minor - tax_minor - reversal_minor
            - held_back_minor + released_minor - repaid_minor + deposited_minor
        and closing_debt_minor = opening_debt_minor - repaid_minor + deposited_minor
    ),
    constraint debt_before_payment check (paid_minor = 0 or closing_debt_minor = 0),
    check ((paid_minor > 0) = (entry_id is not null)),
    check ((released_minor > 0) = (release_entry_id is not null))
);
create index payout_by_day on payout (lender_id, paid_on);
create index payout_by_entry on payout (lender_id, entry_id);
create index payout_by_release_entry on payout (lender_id, release_entry_id);

-- What a payout kept of a merchant's money, until another payout releases it.
create table hold_back (
    lender_id          text not null,
    payment_reference  text not null,
    merchant_id        text not null,
    currency           currency_code not null,
    amount_minor       bigint not null check (amount_minor > 0),
    release_on         date not null,
    entry_id           bigint not null,
    released_by        text,
    primary key (lender_id, payment_reference),
    unique (lender_id, entry_id),
    foreign key (lender_id, payment_reference) references payout,
    foreign key (lender_id, released_by) references payout (lender_id, payment_reference),
    foreign key (lender_id, entry_id) references journal_entry
);
create index hold_back_waiting on hold_back (lender_id, merchant_id, release_on)
    where released_by is null;
create index hold_back_by_release on hold_back (lender_id, released_by);

-- One row for each entry that an order's merchant is owed by (net > 0) or owes by. A payout takes
-- its rows before it is written itself, so that what it adds up and what it takes are the same.
create table merchant_transaction (
    lender_id          text not null,
    entry_id           bigint not null,
    merchant_id        text not null,
    order_id           text not null,
    currency           currency_code not null,
    kind               text not null check (kind in ('sale', 'return', 'reversal')),
    value_date         date not null,
    gross_minor        bigint not null,
    fee_minor          bigint not null,
    tax_minor          bigint not null,
    payment_reference  text,
    primary key (lender_id, entry_id),
    foreign key (lender_id, order_id) references customer_order,
    constraint of_one_payout foreign key (lender_id, payment_reference) references payout
        deferrable initially deferred,
    check (kind = 'sale' or (fee_minor = 0 and tax_minor = 0))
);
create index merchant_transaction_unpaid
    on merchant_transaction (lender_id, merchant_id, value_date) where payment_reference is null;
create index merchant_transaction_by_payout on merchant_transaction (lender_id, payment_reference);
create index merchant_transaction_by_order on merchant_transaction (lender_id, order_id);
create index merchant_transaction_by_merchant
    on merchant_transaction (lender_id, merchant_id, value_date);

-- A capture is a sale less its fee and tax; a refund is a return, and a reversal where a dispute
-- forced it (its key says so). Anything else that moves the payable is a reversal: what the
-- merchant then owes, and less than nothing when it is owed.
create function payable_becomes_transaction() returns trigger language plpgsql
    security definer
    set search_path = public, pg_temp
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
as $$
begin
    if not exists (
        select from new_postings
        where account in ('merchant_payable', 'merchant_fee_income', 'tax_payable')
            and order_id is not null
    ) then
        return null;
    end if;
    insert into merchant_transaction (
        lender_id, entry_id, merchant_id, order_id, currency, kind, value_date, gross_minor,
        fee_minor, tax_minor
    )
    select s.lender_id, s.entry_id, o.merchant_id, s.order_id, s.currency, e.becomes,
        e.value_date,
        case e.becomes when 'sale' then s.fee + s.tax - s.payable else s.payable end,
        case e.becomes when 'sale' then s.fee else 0 end,
        case e.becomes when 'sale' then s.tax else 0 end
    from (
        select p.lender_id, p.entry_id, p.currency,
            min(p.order_id) as order_id,
            coalesce(sum(p.amount_minor) filter (where p.account = 'merchant_payable'), 0)
                as payable,
            -coalesce(sum(p.amount_minor) filter (where p.account = 'merchant_fee_income'), 0)
                as fee,
            -coalesce(sum(p.amount_minor) filter (where p.account = 'tax_payable'), 0) as tax
        from new_postings p
        where p.account in ('merchant_payable', 'merchant_fee_income', 'tax_payable')
            and p.order_id is not null
        group by p.lender_id, p.entry_id, p.currency
    ) s
    cross join lateral (
        select
            j.value_date,
            case
                when j.kind = 'capture' then 'sale'
                when j.kind = 'refund' and not starts_with(j.idempotency_key, 'dispute:')
                    then 'return'
                else 'reversal'
            end as becomes
        from journal_entry j
        where j.lender_id = s.lender_id and j.entry_id = s.entry_id
        limit 1
    ) e
    cross join lateral (
        select c.merchant_id from customer_order c
        where c.lender_id = s.lender_id and c.order_id = s.order_id
        limit 1
    ) o;
    return null;
end
$$;
revoke execute on function payable_becomes_transaction() from public;

create trigger payable_becomes_transaction after insert on posting
    referencing new table as new_postings
    for each statement execute function payable_becomes_transaction();

-- What was posted before.
insert into merchant_transaction (
    lender_id, entry_id, merchant_id, order_id, currency, kind, value_date, gross_minor,
    fee_minor, tax_minor
)
select e.lender_id, e.entry_id, o.merchant_id, o.order_id, p.currency,
    case e.kind when 'capture' then 'sale' when 'refund' then 'return' else 'reversal' end,
    e.value_date,
    case e.kind
        when 'capture' then -sum(p.amount_minor)
        else sum(p.amount_minor) filter (where p.account = 'merchant_payable')
    end,
    case e.kind
        when 'capture' then
            -coalesce(sum(p.amount_minor) filter (where p.account = 'merchant_fee_income'), 0)
        else 0
    end,
    0
from journal_entry e
join posting p using (lender_id, entry_id)
join customer_order o on o.lender_id = p.lender_id and o.order_id = p.order_id
where p.account in ('merchant_payable', 'merchant_fee_income')
group by e.lender_id, e.entry_id, o.merchant_id, o.order_id, p.currency;

-- A bank's word on payouts, as it was compared: what went in, and what was found.
create table reconciliation (
    lender_id           text not null references lender,
    reconciliation_id   text not null,
    evidence_id         text not null,
    from_day            date not null,
    to_day              date not null,
    payout_file_sha256  text not null,
    books_sha256        text not null,
    bank_file_sha256    text not null,
    differences         jsonb not null,
    counts              jsonb not null,
    reconciled_at       timestamptz not null,
    primary key (lender_id, reconciliation_id)
);

grant select, insert on payout, hold_back, reconciliation to releve_app;
grant select on merchant_transaction to releve_app;
grant update (payment_reference) on merchant_transaction to releve_app;
grant update (released_by) on hold_back to releve_app;

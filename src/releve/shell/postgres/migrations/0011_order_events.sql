-- What more can happen to an order: interest that is earned day by day or saved, goodwill, credit
-- paid back, losses recovered, payments taken back, disputes decided for somebody.

-- Of an installment's amount, less what was saved of it, so much is agreed interest. It runs from
-- `interest_from` to `agreed_due_on`.
alter table installment
    add column interest_minor bigint not null default 0 check (interest_minor >= 0),
    add column interest_earned_minor bigint not null default 0 check (interest_earned_minor >= 0),
    add column interest_from date,
    add constraint installment_not_overearned check (interest_earned_minor <= interest_minor);
create index installment_unearned on installment (lender_id, due_on)
    where interest_earned_minor < interest_minor;

alter table customer_order
    -- What the lender owes the customer of the order.
    add column credit_minor bigint not null default 0 check (credit_minor >= 0),
    -- What was charged off as lost.
    add column lost_minor bigint not null default 0 check (lost_minor >= 0);

-- The day on which it bounced.
alter table payment add column reversed_on date check (reversed_on >= received_on);
alter table dispute
    add column winner text check (winner in ('customer', 'merchant')),
    add constraint dispute_won_when_closed check (winner is null or closed_on is not null);

create table order_adjustment (
    lender_id     text not null,
    order_id      text not null,
    number        smallint not null check (number > 0),
    kind          text not null check (kind in ('goodwill', 'recovery', 'credit_refund')),
    adjusted_on   date not null,
    amount_minor  bigint not null check (amount_minor > 0),
    primary key (lender_id, order_id, number),
    foreign key (lender_id, order_id) references customer_order
);

-- Until now interest was income as soon as it was agreed: it is on the last installment of its
-- capture, and earned. It has no days that could be saved.
update installment i
set interest_minor = i.interest_minor + booked.interest,
    interest_earned_minor = i.interest_earned_minor + booked.interest
from (
    select e.lender_id, e.order_id, max(r.installment) as number, -min(p.amount_minor) as interest
    from journal_entry e
    join posting p using (lender_id, entry_id)
    join posting r using (lender_id, entry_id)
    where e.kind = 'capture' and p.account = 'interest_income' and r.account = 'receivable'
    group by e.lender_id, e.entry_id, e.order_id
) booked
where i.lender_id = booked.lender_id and i.order_id = booked.order_id
    and i.number = booked.number;

update customer_order o
set lost_minor = booked.lost
from (
    select lender_id, order_id, sum(amount_minor) as lost
    from posting
    where account = 'credit_losses'
    group by lender_id, order_id
) booked
where o.lender_id = booked.lender_id and o.order_id = booked.order_id;

grant select, insert on order_adjustment to releve_app;
grant update (reversed_on) on payment to releve_app;

-- A payout's transactions are gathered in parts, each in a transaction of its own, before the
-- payout is written: that it was begun is kept here.

create table payout_begun (
    lender_id          text not null,
    payment_reference  text not null,
    merchant_id        text not null,
    currency           currency_code not null,
    day                date not null,
    primary key (lender_id, payment_reference),
    constraint begun_once_a_day unique (lender_id, day, merchant_id, currency),
    foreign key (lender_id, merchant_id) references merchant
);
insert into payout_begun (lender_id, payment_reference, merchant_id, currency, day)
select lender_id, payment_reference, merchant_id, currency, paid_on from payout;

alter table merchant_transaction
    drop constraint of_one_payout,
    add constraint of_one_payout foreign key (lender_id, payment_reference)
        references payout_begun deferrable initially deferred;

grant select, insert on payout_begun to releve_app;

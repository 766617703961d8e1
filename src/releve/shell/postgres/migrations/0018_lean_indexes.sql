-- Less to write with each entry.
--
-- Hardly any entry takes another back, and a merchant's transaction has no payout when it is made:
-- the indexes hold the rows that have one. The order of a transaction is looked up by the trigger
-- that makes it, so a foreign key would only ask for it once more.

alter table journal_entry drop constraint reversed_once;
create unique index reversed_once on journal_entry (lender_id, reverses)
    where reverses is not null;

drop index merchant_transaction_by_payout;
create index merchant_transaction_by_payout on merchant_transaction (lender_id, payment_reference)
    where payment_reference is not null;

alter table merchant_transaction drop constraint merchant_transaction_lender_id_order_id_fkey;

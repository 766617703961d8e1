-- The accounts of settlement (tax on merchants' fees, what is held back), of interest that is
-- agreed and not yet earned, of goodwill, and of what comes in after a loss.
alter domain account_name drop constraint account_name_known;
alter domain account_name add constraint account_name_known check (
    value in (
        'receivable', 'late_fee_receivable', 'cash', 'merchant_payable', 'merchant_held_back',
        'tax_payable', 'unmatched_payments', 'customer_credit', 'unearned_interest',
        'merchant_fee_income', 'late_fee_income', 'interest_income', 'recoveries', 'fee_waivers',
        'goodwill', 'credit_losses'
    )
);

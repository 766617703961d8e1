-- Room for work ledger: filled in before this is released.
select 1;

-- Room for authority: filled in before this is released.
select 1;

-- Room for captures: filled in before this is released.
select 1;

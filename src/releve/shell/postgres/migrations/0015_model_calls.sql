-- How often a language model was asked on a day (UTC): what its daily budget is held to.

create table model_calls (
    lender_id  text not null references lender,
    day        date not null,
    calls      integer not null check (calls > 0),
    primary key (lender_id, day)
);

grant select, insert, update on model_calls to releve_app;

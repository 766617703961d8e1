-- Who is at the door: a session of one customer. Only the token's digest is kept.

create table session (
    token_digest bytea primary key,
    lender_id text not null,
    customer_id text not null,
    signed_in boolean not null,
    opened_at timestamptz not null default now(),
    expires_at timestamptz not null,
    foreign key (lender_id, customer_id) references customer (lender_id, customer_id)
);

create index session_expiry on session (expires_at);

grant select, insert, delete on session to releve_app;

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

-- What somebody who is not signed in may see: the conversations begun in that very session. To
-- say that one is a customer opens nothing that the customer said elsewhere.
create table session_conversation (
    token_digest bytea not null references session on delete cascade,
    lender_id text not null,
    conversation_id text not null,
    primary key (token_digest, lender_id, conversation_id),
    foreign key (lender_id, conversation_id)
        references conversation (lender_id, conversation_id)
);

grant select, insert, delete on session to releve_app;
grant select, insert on session_conversation to releve_app;

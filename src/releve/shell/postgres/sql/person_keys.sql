-- The keys of persons, each wrapped in the lender's key.

-- name: key_of
select wrapped_key from person_key
where lender_id = %(lender)s and holder = %(holder)s

-- name: keys_of
select holder, wrapped_key from person_key
where lender_id = %(lender)s and holder = any(%(holders)s) and wrapped_key is not null

-- name: add_key
insert into person_key (lender_id, holder, wrapped_key)
values (%(lender)s, %(holder)s, %(wrapped)s)
on conflict do nothing

-- name: fingerprint
select fingerprint from lender_key

-- name: keep_fingerprint
insert into lender_key (fingerprint) values (%(fingerprint)s)
on conflict do nothing

-- name: whose_conversation
select c.language, c.market
from conversation v
join customer c using (lender_id, customer_id)
where v.lender_id = %(lender)s and v.conversation_id = %(conversation)s

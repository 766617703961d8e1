-- Accounts of people, and how they prove who they are.

-- name: add_agent
insert into agent (
    lender_id, agent_id, name, e_mail, roles, languages, skills, password_hash, password_once
)
values (
    %(lender)s, %(agent)s, %(name)s, %(e_mail)s, %(roles)s, %(languages)s, %(skills)s,
    %(password)s, %(password)s::text is not null
)

-- name: agents
select agent_id, name, e_mail, roles, languages, skills, active, created_at,
    totp_step is not null, oidc_subject is not null
from agent
where lender_id = %(lender)s
order by active desc, agent_id

-- name: agent_locked
select name, e_mail, roles, active from agent
where lender_id = %(lender)s and agent_id = %(agent)s
for update

-- name: other_admins
select count(*) from agent
where lender_id = %(lender)s and agent_id <> %(agent)s and active and 'admin' = any(roles)

-- name: deactivate
update agent
set active = false, password_hash = null, totp_secret_sealed = null, totp_step = null
where lender_id = %(lender)s and agent_id = %(agent)s

-- name: reset
update agent
set password_hash = %(password)s, password_once = true, totp_secret_sealed = null,
    totp_step = null
where lender_id = %(lender)s and agent_id = %(agent)s

-- name: choose_password
update agent set password_hash = %(password)s, password_once = false
where lender_id = %(lender)s and agent_id = %(agent)s

-- name: rehash
update agent set password_hash = %(password)s
where lender_id = %(lender)s and agent_id = %(agent)s

-- name: account_of
-- Who signs in with a name: their id, or their e-mail address.
select agent_id, name, password_hash, password_once, totp_step is not null
from agent
where lender_id = %(lender)s and active
    and (agent_id = %(given)s or lower(e_mail) = %(given)s)

-- name: standing_of
select name, password_once, totp_step is not null from agent
where lender_id = %(lender)s and agent_id = %(agent)s and active

-- name: totp_of
select totp_secret_sealed, totp_step from agent
where lender_id = %(lender)s and agent_id = %(agent)s
for update

-- name: keep_totp
update agent set totp_secret_sealed = %(sealed)s, totp_step = null
where lender_id = %(lender)s and agent_id = %(agent)s

-- name: use_step
update agent set totp_step = %(step)s
where lender_id = %(lender)s and agent_id = %(agent)s
    and (totp_step is null or totp_step < %(step)s)

-- name: forget_recovery_codes
delete from agent_recovery_code where lender_id = %(lender)s and agent_id = %(agent)s

-- name: keep_recovery_codes
insert into agent_recovery_code (lender_id, agent_id, digest)
select %(lender)s, %(agent)s, digest from unnest(%(digests)s::bytea[]) as digest

-- name: use_recovery_code
update agent_recovery_code set used_at = %(now)s
where lender_id = %(lender)s and agent_id = %(agent)s and digest = %(digest)s and used_at is null

-- name: spend
insert into sign_in_rate as r (lender_id, bucket, left_over, at)
values (%(lender)s, %(bucket)s, %(burst)s - 1, %(now)s)
on conflict (lender_id, bucket) do update
set left_over = least(
        %(burst)s, r.left_over + extract(epoch from excluded.at - r.at) / %(seconds)s
    ) - 1,
    at = excluded.at
where least(
    %(burst)s, r.left_over + extract(epoch from excluded.at - r.at) / %(seconds)s
) >= 1

-- name: wait
select (1 - left_over) * %(seconds)s - extract(epoch from %(now)s - at)
from sign_in_rate
where lender_id = %(lender)s and bucket = %(bucket)s

-- name: forgive
delete from sign_in_rate where lender_id = %(lender)s and bucket = %(bucket)s

-- name: forget_rates
delete from sign_in_rate where lender_id = %(lender)s and at < %(now)s - interval '1 day'

-- name: begin_at_provider
insert into agent_sign_in (lender_id, state_digest, nonce, verifier, begun_at)
values (%(lender)s, %(state)s, %(nonce)s, %(verifier)s, %(now)s)

-- name: back_from_provider
-- Taken out as it is read: a state opens one sign-in.
delete from agent_sign_in
where lender_id = %(lender)s and state_digest = %(state)s and begun_at > %(since)s
returning nonce, verifier

-- name: forget_begun
delete from agent_sign_in where lender_id = %(lender)s and begun_at <= %(since)s

-- name: agent_of_provider
select agent_id, roles, active from agent
where lender_id = %(lender)s and oidc_issuer = %(issuer)s and oidc_subject = %(subject)s
for update

-- name: agent_of_e_mail
select agent_id, roles, active from agent
where lender_id = %(lender)s and lower(e_mail) = lower(%(e_mail)s) and oidc_subject is null
for update

-- name: bind_to_provider
update agent
set oidc_issuer = %(issuer)s, oidc_subject = %(subject)s, password_hash = null,
    password_once = false, totp_secret_sealed = null, totp_step = null
where lender_id = %(lender)s and agent_id = %(agent)s

-- name: roles_by_provider
update agent set roles = %(roles)s, name = %(name)s
where lender_id = %(lender)s and agent_id = %(agent)s

-- name: sample_agent
insert into agent (lender_id, agent_id, name, roles, languages, skills)
values (%(lender)s, %(agent)s, %(name)s, %(roles)s, %(languages)s, %(skills)s)
on conflict do nothing

-- name: without_password
select from agent
where lender_id = %(lender)s and agent_id = %(agent)s and active and password_hash is null
    and oidc_subject is null

-- Sessions of people, and reading as one of them.

-- name: signed_in
select a.agent_id, a.name, a.roles, a.languages, a.lender_id, s.csrf, s.token_digest, s.rotated_at,
    s.seen_at
from agent_session s
join agent a using (lender_id, agent_id)
where (
        s.token_digest = %(digest)s
        or s.previous_digest = %(digest)s and s.rotated_at > %(old)s
    )
    and s.second_factor = %(second_factor)s and s.expires_at > %(now)s and s.seen_at > %(idle)s
    and a.active

-- name: still_signed_in
-- Which of these tokens open something still: all streams of a process are asked about at once.
with asked as (select unnest(%(digests)s::bytea[]) as digest),
found as (
    select asked.digest, s.lender_id, s.agent_id
    from asked join agent_session s on s.token_digest = asked.digest
    where s.second_factor and s.expires_at > %(now)s and s.seen_at > %(idle)s
    union all
    select asked.digest, s.lender_id, s.agent_id
    from asked join agent_session s on s.previous_digest = asked.digest
    where s.rotated_at > %(old)s and s.second_factor and s.expires_at > %(now)s
        and s.seen_at > %(idle)s
)
select found.digest from found join agent a using (lender_id, agent_id) where a.active

-- name: seen
update agent_session set seen_at = %(now)s
where lender_id = %(lender)s and token_digest = %(digest)s

-- name: open_session
insert into agent_session (
    lender_id, token_digest, agent_id, csrf, second_factor, opened_at, rotated_at, seen_at,
    expires_at
)
values (
    %(lender)s, %(digest)s, %(agent)s, %(csrf)s, %(second_factor)s, %(now)s, %(now)s, %(now)s,
    %(expires_at)s
)

-- name: rotate
update agent_session
set token_digest = %(fresh)s, previous_digest = token_digest, rotated_at = %(now)s
where token_digest = %(digest)s and second_factor

-- name: prove_second_factor
update agent_session
set token_digest = %(fresh)s, previous_digest = null, csrf = %(csrf)s, second_factor = true,
    rotated_at = %(now)s, seen_at = %(now)s
where token_digest = %(digest)s and not second_factor

-- name: close_session
delete from agent_session where token_digest = %(digest)s or previous_digest = %(digest)s

-- name: close_sessions_of
delete from agent_session where lender_id = %(lender)s and agent_id = %(agent)s

-- name: forget_expired
delete from agent_session
where lender_id = %(lender)s and (expires_at < %(now)s or seen_at < %(idle)s)

-- name: read_as
-- One round trip: the role and the settings hold until the transaction ends.
select set_config('releve.lender', %(lender)s, true), set_config('releve.agent', %(agent)s, true),
    set_config('releve.roles', %(roles)s, true), set_config('role', %(role)s, true)

-- name: log_access
insert into access_log (
    lender_id, agent_id, roles, what, route, customer_id, conversation_id, order_id
)
values (
    %(lender)s, %(agent)s, %(roles)s, %(what)s, %(route)s, %(customer)s, %(conversation)s,
    %(order)s
)

-- name: colleagues
select agent_id as agent, name, roles, languages, skills, active
from agent
where %(agent)s::text is null or agent_id = %(agent)s
order by active desc, name, agent_id

-- name: accesses
-- The days are those of UTC.
select access_id as number, at, agent_id as agent, roles, what, route, customer_id as customer,
    conversation_id as conversation, order_id as "order"
from access_log
where (%(customer)s::text is null or customer_id = %(customer)s)
    and (%(agent)s::text is null or agent_id = %(agent)s)
    and (%(since)s::date is null or at >= %(since)s::date)
    and (%(until)s::date is null or at < %(until)s::date + 1)
    and (%(before)s::bigint is null or access_id < %(before)s)
order by access_id desc
limit %(max)s

-- name: forget_accesses
with old as (
    select lender_id, access_id from access_log where at < %(before)s limit %(most)s
)
delete from access_log a using old
where a.lender_id = old.lender_id and a.access_id = old.access_id

-- What `releve doctor` looks at.

-- name: owner
select rolname, rolsuper or rolbypassrls from pg_roles where rolname = session_user

-- name: not_durable
select name from pg_settings
where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off'
order by name

-- name: statements_logged
select name, setting from pg_settings
where name = 'log_statement' and setting <> 'none'
    or name = 'log_min_duration_statement' and setting <> '-1'
    or name = 'log_error_verbosity' and setting <> 'terse'
    or name = 'log_parameter_max_length_on_error' and setting <> '0'
order by name

-- name: without_policies
select c.relname
from pg_class c
where c.relkind in ('r', 'p') and not c.relrowsecurity
    and has_any_column_privilege('releve_people', c.oid, 'select')
    and exists (
        select from pg_attribute a
        where a.attrelid = c.oid and a.attname in ('customer_id', 'conversation_id', 'order_id')
            and not a.attisdropped
    )
order by c.relname

-- name: sample_people
select exists (select from customer where lender_id = %(lender)s)

-- name: without_admin
select l.lender_id from lender l
where not exists (
    select from agent a
    where a.lender_id = l.lender_id and a.active and 'admin' = any(a.roles)
)
order by l.lender_id

-- name: unproved
select lender_id, agent_id from agent
where active and password_hash is not null and totp_step is null and created_at < %(since)s
order by lender_id, agent_id

-- name: old_sessions
select count(*) from agent_session where expires_at < %(since)s

-- name: heads
select lender_id, lane, sequence, hash from evidence_lane where sequence > 0
order by lender_id, lane

-- name: other_heads
-- A head that was written down and that no record has.
select a.number
from json_array_elements(%(anchors)s::json) with ordinality as a (anchor, number)
where not exists (
    select from evidence_record r
    where r.lender_id = a.anchor ->> 'lender' and r.lane = (a.anchor ->> 'lane')::smallint
        and r.sequence = (a.anchor ->> 'sequence')::bigint
        and r.hash = decode(a.anchor ->> 'hash', 'hex')
)
order by a.number
limit 1

-- name: lenders
select lender_id from lender order by lender_id

-- name: reviewed
select distinct market from quality_item
where lender_id = %(lender)s and settled_at is null
order by market

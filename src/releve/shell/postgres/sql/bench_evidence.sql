-- name: told
-- One conversation's turns with their records, inputs, and effects.
select t.message_id, r.evidence_id, r.body, t.said, t.answer #>> '{}', i.body,
    (
        select json_agg(json_build_array(e.idempotency_key, e.name, e.arguments))
        from effect e where e.lender_id = r.lender_id and e.evidence_id = r.evidence_id
    )
from turn t
join evidence_record r using (lender_id, evidence_id)
join turn_input i on i.lender_id = t.lender_id and i.conversation_id = t.conversation_id
    and i.message_id = t.message_id
where t.lender_id = %(lender)s and t.conversation_id = %(conversation)s
order by t.position

-- name: heads
select lane, sequence, hash from evidence_lane where lender_id = %(lender)s

-- name: set_head
insert into evidence_lane (lender_id, lane, sequence, hash)
values (%(lender)s, %(lane)s, %(sequence)s, %(hash)s)
on conflict (lender_id, lane) do update set sequence = excluded.sequence, hash = excluded.hash

-- name: some_bytes
-- What the records, turns, and inputs hold.
select convert_to(r.body, 'UTF8'), convert_to(t.said, 'UTF8'),
    convert_to(t.answer #>> '{}', 'UTF8'), i.body
from turn t
join evidence_record r using (lender_id, evidence_id)
join turn_input i on i.lender_id = t.lender_id and i.conversation_id = t.conversation_id
    and i.message_id = t.message_id
limit 20000

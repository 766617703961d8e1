-- name: open_conversation
insert into conversation (
    lender_id, conversation_id, customer_id, market, channel, state, opened_at, identified_at
)
select %(lender)s, %(conversation)s, c.customer_id, c.market, %(channel)s, %(state)s, %(now)s,
    case when %(identified)s then %(now)s end
from customer c
where c.lender_id = %(lender)s and c.customer_id = %(customer)s
on conflict do nothing

-- name: open_merchants_conversation
insert into conversation (
    lender_id, conversation_id, merchant_id, market, channel, state, opened_at, identified_at
)
select %(lender)s, %(conversation)s, m.merchant_id, m.market, %(channel)s, %(state)s, %(now)s,
    case when %(identified)s then %(now)s end
from merchant m
where m.lender_id = %(lender)s and m.merchant_id = %(customer)s
on conflict do nothing

-- name: begin_turn
-- The lock that makes turns of one conversation take their turn; with the answer given before,
-- if this message id has been answered. Where the lock had to be waited for, the conversation is
-- as the turn before left it, but that turn itself is not seen yet: the revision is then ahead of
-- the last turn seen, and the statement is to be sent again.
with locked as (
    select coalesce(customer_id, merchant_id) as writer_id, market, channel, state, revision,
        code_digest, code_expires_at, identified_at, owner_kind,
        coalesce('customer/' || customer_id, 'merchant/' || merchant_id) as holder
    from conversation
    where lender_id = %(lender)s and conversation_id = %(conversation)s
    for update
)
select l.writer_id, l.market, l.channel, l.state, l.code_digest, l.code_expires_at,
    l.identified_at, l.owner_kind, l.holder, t.said, t.answer, k.wrapped_key,
    k.destroyed_at is not null,
    -- What assistants may do, as it is now: never what was in force a moment ago.
    json_build_array(
        (
            select json_agg(
                json_build_array(a.assistant, a.effect, a.market, a.up_to_major, a.level)
            )
            from autonomy_level a where a.lender_id = %(lender)s
        ),
        (
            select json_agg(json_build_array(s.scope, s.name) order by s.scope, s.name)
            from stopped_scope s where s.lender_id = %(lender)s
        ),
        (select max(c.number) from authority_change c where c.lender_id = %(lender)s),
        (
            select json_agg(json_build_array(p.approval_id, p.effects, p.subject, p.due_on))
            from approval p
            where p.lender_id = %(lender)s and p.outcome is null
                and coalesce(p.customer_id, p.merchant_id) = l.writer_id
                and (p.merchant_id is null) = (l.holder like 'customer/%%')
        )
    )::text,
    l.revision,
    coalesce((
        select max(s.position) from turn s
        where s.lender_id = %(lender)s and s.conversation_id = %(conversation)s
    ), 0)
from locked l
left join person_key k on k.lender_id = %(lender)s and k.holder = l.holder
left join turn t on t.lender_id = %(lender)s and t.conversation_id = %(conversation)s
    and t.message_id = %(message)s

-- name: write_evidence
-- The lane's head moves on by one link, and the record takes that place.
with head as (
    insert into evidence_lane as l (lender_id, lane, sequence, hash)
    values (
        %(lender)s, %(lane)s, 1,
        sha256(decode(repeat('00', 32), 'hex')
            || convert_to(%(evidence)s || chr(10) || %(body)s, 'UTF8'))
    )
    on conflict (lender_id, lane) do update set
        sequence = l.sequence + 1,
        hash = sha256(l.hash || convert_to(%(evidence)s || chr(10) || %(body)s, 'UTF8'))
    returning sequence, hash
)
insert into evidence_record (lender_id, evidence_id, lane, sequence, body, hash)
select %(lender)s, %(evidence)s, %(lane)s, h.sequence, %(body)s, h.hash
from head h

-- name: end_turn
-- Nothing is written of whose key was destroyed meanwhile: but for the turn that destroyed it.
-- Answers with the rules that the turn names and that the lender has not kept yet.
with moved as (
    update conversation set
        state = %(state)s, revision = revision + 1, last_turn_at = %(now)s,
        code_digest = coalesce(%(code_digest)s, code_digest),
        code_expires_at = coalesce(%(code_expires_at)s, code_expires_at),
        identified_at = coalesce(%(proved_at)s, identified_at)
    where lender_id = %(lender)s and conversation_id = %(conversation)s
        and (%(erasing)s or exists (
            select from person_key k
            where k.lender_id = %(lender)s and k.holder = %(holder)s and k.destroyed_at is null
        ))
    returning revision
),
matters as (
    insert into contact_matter (
        lender_id, conversation_id, message_id, number, writer_id, errand, order_id, outcome,
        code, confirmed, at
    )
    select %(lender)s, %(conversation)s, %(message)s, m.number, %(writer)s, m.errand, m."order",
        m.outcome, m.code, m.confirmed, %(now)s
    from rows from (
        json_to_recordset(%(matters)s::json) as (
            errand text, "order" text, outcome text, code text, confirmed boolean
        )
    ) with ordinality as m (errand, "order", outcome, code, confirmed, number)
),
kept as (
    insert into turn_input (lender_id, conversation_id, message_id, evidence_id, at, body)
    select %(lender)s, %(conversation)s, %(message)s, %(evidence_of_inputs)s, %(now)s, %(inputs)s
    from moved where %(inputs)s::bytea is not null
)
insert into turn (
    lender_id, conversation_id, message_id, position, said, answer, phase, evidence_id, at
)
select %(lender)s, %(conversation)s, %(message)s, m.revision, %(said)s, %(answer)s, %(phase)s,
    %(evidence)s, %(now)s
from moved m
returning array(
    select u.digest from unnest(%(rules)s::text[]) as u (digest)
    where not exists (
        select from rules_version r
        where r.lender_id = %(lender)s and r.digest = u.digest
    )
)

-- name: open_work_item
-- Whose the conversation is follows from it (migration 22).
insert into work_item (
    lender_id, work_item_id, conversation_id, queue, reason, errand, language, market, brief,
    evidence_id, opened_at, due_at
) values (
    %(lender)s, %(work_item)s, %(conversation)s, %(queue)s, %(reason)s, %(errand)s, %(language)s,
    %(market)s, %(brief)s, %(evidence)s, %(now)s, %(due_at)s
)

-- name: move_to_queue
-- All that waits of the conversation waits in the new work's queue.
insert into ownership_change (
    lender_id, conversation_id, at, to_kind, to_owner, why, evidence_id
)
select c.lender_id, c.conversation_id, %(now)s, 'queue', %(queue)s, 'handed_over', %(evidence)s
from conversation c
where c.lender_id = %(lender)s and c.conversation_id = %(conversation)s
    and c.owner_kind = 'queue' and c.owner <> %(queue)s

-- name: transcript
select message_id, said, answer, at from turn
where lender_id = %(lender)s and conversation_id = %(conversation)s
order by position

-- name: codes_sent
select idempotency_key, body from outbox_message
where lender_id = %(lender)s and channel = 'code' and recipient = %(recipient)s
order by outbox_id desc limit 1

-- name: names_bought
-- The shops and the things in a customer's book.
select
    array(
        select distinct m.name from customer_order o
        join merchant m using (lender_id, merchant_id)
        where o.lender_id = %(lender)s and o.customer_id = %(customer)s
    ),
    array(
        select distinct i.name from customer_order o
        join order_item i using (lender_id, order_id)
        where o.lender_id = %(lender)s and o.customer_id = %(customer)s
    )

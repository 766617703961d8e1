-- Conversations whose market's years are over: their words go, what was done in them stays.

-- name: candidates
select conversation_id as key from conversation
where lender_id = %(lender_id)s and market = %(market)s
    and coalesce(last_turn_at, opened_at) < %(before)s
    and (forgotten_on is null or last_turn_at >= forgotten_on)

-- name: wanted
-- Those of them in which nobody wrote since, and nothing is open. They are locked.
select v.conversation_id, v.customer_id is null, coalesce(v.customer_id, v.merchant_id), v.state,
    coalesce('customer/' || v.customer_id, 'merchant/' || v.merchant_id), k.wrapped_key
from conversation v
join person_key k on k.lender_id = v.lender_id and k.wrapped_key is not null
    and k.holder = coalesce('customer/' || v.customer_id, 'merchant/' || v.merchant_id)
where v.lender_id = %(lender_id)s and v.conversation_id = any(%(keys)s)
    and (v.forgotten_on is null or v.last_turn_at >= v.forgotten_on)
    and coalesce(v.last_turn_at, v.opened_at) < %(before)s
    and not exists (
        select from desk_message m
        where m.lender_id = v.lender_id and m.conversation_id = v.conversation_id
            and m.at >= %(before)s
    )
    and not exists (
        select from work_item w
        where w.lender_id = v.lender_id and w.conversation_id = v.conversation_id
            and w.closed_at is null
    )
    and not exists (
        select from obligation b
        where b.lender_id = v.lender_id and b.conversation_id = v.conversation_id
            and b.ended is null
    )
    and not exists (
        select from complaint p
        where p.lender_id = v.lender_id and p.customer_id = v.customer_id and p.closed_on is null
    )
order by v.conversation_id
for update of v

-- name: forgotten
-- What a machine made of its words goes with them.
with gone as (
    delete from translation
    where lender_id = %(lender_id)s and conversation_id = %(conversation)s
)
update conversation set forgotten_on = %(day)s, state = %(state)s, revision = revision + 1
where lender_id = %(lender_id)s and conversation_id = %(conversation)s

-- name: turns
select message_id, answer from turn
where lender_id = %(lender_id)s and conversation_id = %(conversation)s

-- name: forget_turn
update turn set said = %(said)s, answer = %(answer)s
where lender_id = %(lender_id)s and conversation_id = %(conversation)s
    and message_id = %(message)s

-- name: desk_messages
select message_id from desk_message
where lender_id = %(lender_id)s and conversation_id = %(conversation)s

-- name: forget_desk_message
update desk_message set body = %(body)s
where lender_id = %(lender_id)s and conversation_id = %(conversation)s
    and message_id = %(message)s

-- name: notes
select note_id from private_note
where lender_id = %(lender_id)s and conversation_id = %(conversation)s

-- name: forget_note
update private_note set body = %(body)s
where lender_id = %(lender_id)s and conversation_id = %(conversation)s and note_id = %(note)s

-- name: forget_inputs
update turn_input set body = ''
where lender_id = %(lender_id)s and conversation_id = %(conversation)s

-- name: work_items
select work_item_id from work_item
where lender_id = %(lender_id)s and conversation_id = %(conversation)s

-- name: forget_brief
update work_item set brief = %(brief)s
where lender_id = %(lender_id)s and work_item_id = %(item)s

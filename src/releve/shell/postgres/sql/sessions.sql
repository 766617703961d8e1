-- name: open_session
insert into session (token_digest, lender_id, customer_id, signed_in, expires_at)
select %(digest)s, c.lender_id, c.customer_id, %(signed_in)s, %(expires_at)s
from customer c
where c.lender_id = %(lender)s and c.customer_id = %(customer)s

-- name: forget_expired
delete from session where expires_at < %(now)s

-- name: session_of
select s.token_digest, s.customer_id, s.signed_in, k.wrapped_key, c.particulars, c.language,
    c.market
from session s
join customer c using (lender_id, customer_id)
left join person_key k on k.lender_id = c.lender_id and k.holder = 'customer/' || c.customer_id
where s.token_digest = %(digest)s and s.lender_id = %(lender)s and s.expires_at > %(now)s

-- name: close_session
delete from session where token_digest = %(digest)s

-- name: keep_conversation
insert into session_conversation (token_digest, lender_id, conversation_id)
values (%(digest)s, %(lender)s, %(conversation)s)

-- name: conversation_of
-- The customer's own conversation; for who is not signed in, only one begun in this session.
select c.conversation_id, c.customer_id, c.market, c.state, c.owner_kind, k.wrapped_key
from conversation c
left join person_key k on k.lender_id = c.lender_id and k.holder = 'customer/' || c.customer_id
where c.lender_id = %(lender)s and c.conversation_id = %(conversation)s
    and c.customer_id = %(customer)s
    and (
        %(signed_in)s
        or exists (
            select from session_conversation k
            where k.token_digest = %(digest)s and k.lender_id = c.lender_id
                and k.conversation_id = c.conversation_id
        )
    )

-- name: said_before
select said from turn
where lender_id = %(lender)s and conversation_id = %(conversation)s
    and message_id = %(message)s

-- name: codes_sent
-- The key names the conversation: code/CONVERSATION/MESSAGE.
select o.idempotency_key, split_part(o.idempotency_key, '/', 2), o.body, o.created_at,
    k.wrapped_key
from outbox_message o
left join person_key k on k.lender_id = o.lender_id and k.holder = 'customer/' || o.recipient
where o.lender_id = %(lender)s and o.channel = 'code' and o.recipient = %(customer)s
    and (
        %(signed_in)s
        or exists (
            select from session_conversation k
            where k.token_digest = %(digest)s and k.lender_id = o.lender_id
                and k.conversation_id = split_part(o.idempotency_key, '/', 2)
        )
    )
order by o.outbox_id desc
limit 5

-- name: letters_sent
-- What has left for the customer and is more than a code. Only who is signed in may read it.
select o.idempotency_key, o.body, o.delivered_at, k.wrapped_key
from outbox_message o
left join person_key k on k.lender_id = o.lender_id and k.holder = 'customer/' || o.recipient
where %(signed_in)s and o.lender_id = %(lender)s and o.recipient = %(customer)s
    and o.channel in ('email', 'document') and o.delivered_at is not null
order by o.outbox_id desc
limit 20

-- name: customer_language
select language from customer
where lender_id = %(lender)s and customer_id = %(customer)s

-- name: plan_without_loops
-- A lender that was just made has no statistics yet: row by row the next query takes seconds.
set local enable_nestloop = off

-- name: sample_customers
-- One customer of each market for each kind of story, rather one who writes the market's main
-- language and has much to talk about.
with plan as (
    select o.customer_id, o.order_id,
        sum(i.amount_minor - i.paid_minor - i.credited_minor) as outstanding,
        min(i.due_on) as due_on
    from customer_order o
    join installment i using (lender_id, order_id)
    where o.lender_id = %(lender)s and i.paid_minor + i.credited_minor < i.amount_minor
        and not o.charged_off
    group by o.customer_id, o.order_id
), told as (
    select c.market, c.customer_id, c.particulars, c.language, c.currency,
        count(*) as orders,
        sum(p.outstanding + coalesce(f.outstanding, 0))::bigint as outstanding,
        case
            when bool_or(d.order_id is not null) then 'dispute'
            when bool_or(r.order_id is not null) then 'return'
            when bool_or(f.outstanding > 0) then 'late_fee'
            when bool_or(p.due_on < %(today)s) then 'overdue'
            when count(*) > 1 then 'several_plans'
            else 'one_plan'
        end as story
    from plan p
    join customer c on c.lender_id = %(lender)s and c.customer_id = p.customer_id
    left join (
        select order_id, sum(amount_minor - paid_minor - waived_minor) as outstanding
        from fee
        where lender_id = %(lender)s
        group by order_id
    ) f on f.order_id = p.order_id
    left join dispute d on d.lender_id = %(lender)s and d.order_id = p.order_id
        and d.closed_on is null
    left join (
        select distinct order_id from pause
        where lender_id = %(lender)s and reason = 'return' and ended_on is null
            and until > %(today)s
    ) r on r.order_id = p.order_id
    group by c.market, c.customer_id, c.particulars, c.language, c.currency
), spoken as (
    select *, count(*) over (partition by market, language) as speakers from told
), placed as (
    select *, row_number() over (
        partition by market, story
        order by speakers desc, orders desc, outstanding desc, customer_id
    ) as place
    from spoken
)
select p.customer_id, k.wrapped_key, p.particulars, p.language, p.market, p.currency, p.orders,
    p.outstanding, p.story
from placed p
left join person_key k on k.lender_id = %(lender)s and k.holder = 'customer/' || p.customer_id
where p.place = 1
order by p.market, array_position(
    array['several_plans', 'late_fee', 'overdue', 'return', 'dispute', 'one_plan'], p.story
)

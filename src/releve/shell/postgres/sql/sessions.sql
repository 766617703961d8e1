-- name: open_session
insert into session (token_digest, lender_id, customer_id, signed_in, expires_at)
select %(digest)s, c.lender_id, c.customer_id, %(signed_in)s, %(expires_at)s
from customer c
where c.lender_id = %(lender)s and c.customer_id = %(customer)s

-- name: session_of
select s.customer_id, s.signed_in, c.name, c.language, c.market
from session s
join customer c using (lender_id, customer_id)
where s.token_digest = %(digest)s and s.lender_id = %(lender)s and s.expires_at > %(now)s

-- name: close_session
delete from session where token_digest = %(digest)s

-- name: sample_customers
-- A few customers of each market, those with the most to talk about first.
with talkative as (
    select c.market, c.customer_id, c.name, c.language,
        count(distinct o.order_id) as orders,
        bool_or(f.order_id is not null) as has_fee,
        bool_or(d.order_id is not null) as has_dispute,
        row_number() over (
            partition by c.market
            order by (bool_or(f.order_id is not null))::int
                + (bool_or(d.order_id is not null))::int desc,
                count(distinct o.order_id) desc, c.customer_id
        ) as place
    from customer c
    join customer_order o using (lender_id, customer_id)
    join installment i on i.lender_id = o.lender_id and i.order_id = o.order_id
        and i.paid_minor + i.credited_minor < i.amount_minor
    left join fee f on f.lender_id = o.lender_id and f.order_id = o.order_id
        and f.paid_minor + f.waived_minor < f.amount_minor
    left join dispute d on d.lender_id = o.lender_id and d.order_id = o.order_id
        and d.closed_on is null
    where c.lender_id = %(lender)s
    group by c.market, c.customer_id, c.name, c.language
)
select customer_id, name, language, market, orders, has_fee, has_dispute
from talkative
where place <= %(each)s
order by market, place

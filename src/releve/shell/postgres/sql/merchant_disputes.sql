-- name: disputes
-- All disputes over the merchant's orders, newest first, with what was said last.
select d.order_id, d.number, d.reason, d.opened_on, d.answer_by, d.closed_on, o.currency,
    o.captured_minor, c.status, count(*) over ()
from dispute d
join customer_order o using (lender_id, order_id)
left join dispute_case c using (lender_id, order_id, number)
where d.lender_id = %(lender)s and o.merchant_id = %(merchant)s
    and (%(order)s::text is null or (d.order_id = %(order)s and d.number = %(number)s))
    and (
        %(status)s::text is null
        or coalesce(
            c.status, case when d.closed_on is null then 'awaiting_merchant' else 'closed' end
        ) = %(status)s
    )
order by d.opened_on desc, d.order_id, d.number
limit %(size)s offset %(offset)s

-- name: statements
select number, kind, said, files, at from dispute_statement
where lender_id = %(lender)s and dispute_id = %(dispute)s
order by number

-- name: change_case
insert into dispute_case (
    lender_id, order_id, number, dispute_id, status, answer_by, opened_at, updated_at
)
values (
    %(lender)s, %(order)s, %(number)s, %(dispute)s, %(status)s, %(answer_by)s, %(now)s, %(now)s
)
on conflict (lender_id, order_id, number) do update
    set status = excluded.status, updated_at = excluded.updated_at

-- name: add_statement
insert into dispute_statement (lender_id, dispute_id, number, kind, said, files, at)
select %(lender)s, %(dispute)s, 1 + count(*), %(kind)s, %(said)s, %(files)s, %(now)s
from dispute_statement
where lender_id = %(lender)s and dispute_id = %(dispute)s

-- name: owner
select customer_id from customer_order
where lender_id = %(lender)s and order_id = %(order)s and merchant_id = %(merchant)s

-- name: add_file
insert into dispute_file (
    lender_id, file_id, merchant_id, name, media_type, content, uploaded_at
)
values (
    %(lender)s, %(file)s, %(merchant)s, %(name)s, %(media_type)s, %(content)s, %(now)s
)

-- name: files_known
select count(*) from dispute_file
where lender_id = %(lender)s and merchant_id = %(merchant)s and file_id = any(%(files)s)

-- name: is_merchant_order
select true from merchant_order where lender_id = %(lender)s and order_id = %(order)s

-- Of whom nothing has to be kept any more: what is personal of them is erased.

-- name: candidates
-- Who closed the account, or asked to be erased while books had to be kept; and, on the first day
-- of a year, everybody: books are kept by whole years.
select c.customer_id as key from customer c
where c.lender_id = %(lender_id)s and c.market = %(market)s and c.closed_on is not null
    and c.erased_on is null
union
select m.writer_id from contact_matter m
join customer c on c.lender_id = m.lender_id and c.customer_id = m.writer_id
where m.lender_id = %(lender_id)s and m.code = 'retention_required'
    and c.market = %(market)s and c.erased_on is null
union
select c.customer_id from customer c
where %(everybody)s and c.lender_id = %(lender_id)s and c.market = %(market)s
    and c.erased_on is null

-- name: wanted
-- Those of them who wanted it, or of whom nothing was heard since a day. The customers are locked.
select c.customer_id
from customer c
left join person_key k on k.lender_id = c.lender_id and k.holder = 'customer/' || c.customer_id
where c.lender_id = %(lender_id)s and c.customer_id = any(%(keys)s) and c.erased_on is null
    and (
        c.closed_on is not null
        or exists (
            select from contact_matter m
            where m.lender_id = c.lender_id and m.writer_id = c.customer_id
                and m.code = 'retention_required'
        )
        or k.made_at < %(silent_since)s and not exists (
            select from conversation v
            where v.lender_id = c.lender_id and v.customer_id = c.customer_id
                and coalesce(v.last_turn_at, v.opened_at) >= %(silent_since)s
        )
    )
    and not exists (
        select from complaint p
        where p.lender_id = c.lender_id and p.customer_id = c.customer_id and p.closed_on is null
    )
    and not exists (
        select from obligation b
        where b.lender_id = c.lender_id and b.customer_id = c.customer_id and b.ended is null
    )
order by c.customer_id

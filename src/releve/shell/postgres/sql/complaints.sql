-- The register of complaints as people at work read it.

-- name: register
-- Those that wait, what is due first; with closed ones after them where all are asked for. Each
-- with the last conversation of its customer, and the market whose rules it is answered by.
select c.customer_id, c.number, c.topic, c.registered_on, c.answer_by, c.closed_on, c.closed_by,
    c.outcome, c.closed_evidence_id, v.conversation_id, v.market
from complaint c
left join lateral (
    select o.conversation_id, o.market from conversation o
    where o.lender_id = c.lender_id and o.customer_id = c.customer_id
    order by o.last_turn_at desc nulls last, o.conversation_id
    limit 1
) v on true
where c.lender_id = %(lender)s and (%(all)s or c.closed_on is null)
    and (%(customer)s::text is null or c.customer_id = %(customer)s)
order by c.closed_on is not null, c.closed_on desc, c.answer_by, c.customer_id, c.number
limit %(most)s

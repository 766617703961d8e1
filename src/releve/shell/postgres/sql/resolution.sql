-- What became of contacts, each recomputed from the rows of turns, matters, work items, effects,
-- and entries as they stood at %(as_of)s.

-- name: figures
-- A contact is a conversation in which something was said; a matter is an errand and an order of
-- it. Of an errand whose order was never known, the order is any.
with contact as (
    select c.lender_id, c.conversation_id, coalesce(c.merchant_id, c.customer_id) as writer_id,
        l.at as last_at, l.phase
    from conversation c
    cross join lateral (
        select t.at, t.phase
        from turn t
        where t.lender_id = c.lender_id and t.conversation_id = c.conversation_id
            and t.at <= %(as_of)s
        order by t.position desc
        limit 1
    ) l
    where c.lender_id = %(lender_id)s
        and (c.opened_at at time zone 'UTC')::date between %(first)s and %(last)s
        and (%(market)s::text is null or c.market = %(market)s)
),
told as (
    select m.*
    from contact_matter m
    where m.lender_id = %(lender_id)s and m.at <= %(as_of)s
),
-- The last end of each matter, and what was raised after the last end of its errand.
matter as (
    select distinct on (m.conversation_id, m.errand, m.order_id)
        m.conversation_id, m.writer_id, m.errand, m.order_id, m.outcome, m.confirmed, m.at
    from told m
    join contact using (conversation_id)
    where m.outcome is not null
    order by m.conversation_id, m.errand, m.order_id, m.at desc, m.number desc
),
unended as (
    select distinct m.conversation_id
    from told m
    join contact using (conversation_id)
    where m.outcome is null and not exists (
        select from told e
        where e.conversation_id = m.conversation_id and e.errand = m.errand
            and e.outcome is not null and e.at >= m.at
    )
),
weighed as (
    select
        a.conversation_id,
        a.outcome in ('resolved', 'informed') and a.confirmed as confirmed,
        -- The same matter again: in this contact after a pause, or in another within the window.
        exists (
            select from told b
            where b.writer_id = a.writer_id and b.errand = a.errand
                and (b.order_id = a.order_id or b.order_id is null or a.order_id is null)
                and (
                    b.conversation_id <> a.conversation_id
                    and b.at > a.at and b.at <= a.at + %(window)s
                )
        ) or exists (
            select from told e
            join told b using (conversation_id, errand)
            where e.conversation_id = a.conversation_id and e.errand = a.errand
                and e.outcome is not null
                and (e.order_id = a.order_id or e.order_id is null or a.order_id is null)
                and (b.order_id = a.order_id or b.order_id is null or a.order_id is null)
                and b.at > e.at + %(pause)s and b.at <= e.at + %(window)s
        ) as returned,
        a.errand <> 'complaint' and exists (
            select from told b
            where b.writer_id = a.writer_id and b.errand = 'complaint' and b.outcome is not null
                and b.at > a.at and b.at <= a.at + %(window)s
        ) as complained,
        exists (
            select from turn t
            join effect f using (lender_id, evidence_id)
            join journal_entry r on r.lender_id = f.lender_id and r.reverses = f.entry_id
            where t.lender_id = %(lender_id)s and t.conversation_id = a.conversation_id
                and (f.order_id = a.order_id or f.order_id is null or a.order_id is null)
                and r.value_date <= (least(a.at + %(window)s, %(as_of)s) at time zone 'UTC')::date
        ) as reversed
    from matter a
),
counted as (
    select
        c.conversation_id,
        exists (
            select from work_item w
            where w.lender_id = c.lender_id and w.conversation_id = c.conversation_id
                and w.opened_at <= %(as_of)s
        ) as person,
        m.conversation_id is not null or u.conversation_id is not null as engaged,
        coalesce(m.answered, false) as answered,
        coalesce(m.handed, false) as handed,
        c.phase in ('asking', 'confirming', 'verifying') as waiting,
        c.last_at + %(window)s <= %(as_of)s as mature,
        u.conversation_id is null and coalesce(w.confirmed, false) as confirmed,
        coalesce(w.returned, false) as returned,
        coalesce(w.complained, false) as complained,
        coalesce(w.reversed, false) as reversed
    from contact c
    left join (
        select conversation_id, bool_or(outcome <> 'handed_over') as answered,
            bool_or(outcome = 'handed_over') as handed
        from matter group by conversation_id
    ) m using (conversation_id)
    left join unended u using (conversation_id)
    left join (
        select conversation_id, bool_and(confirmed) as confirmed, bool_or(returned) as returned,
            bool_or(complained) as complained, bool_or(reversed) as reversed
        from weighed group by conversation_id
    ) w using (conversation_id)
)
select
    count(*) filter (where not person),
    count(*),
    count(*) filter (where engaged and not handed),
    count(*) filter (where engaged),
    count(*) filter (where answered and not handed and not waiting),
    count(*) filter (where answered),
    count(*) filter (
        where mature and engaged and confirmed and not (returned or complained or reversed)
    ),
    count(*) filter (where mature and engaged),
    count(*) filter (where not mature and engaged),
    count(*) filter (where mature and confirmed and returned),
    count(*) filter (where mature and confirmed and complained),
    count(*) filter (where mature and confirmed and reversed)
from counted

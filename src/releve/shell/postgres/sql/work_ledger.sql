-- Writing the work ledger: what happened, from the rows that say so, and its entries.

-- name: hold_head
insert into work_ledger_head (lender_id) values (%(lender)s) on conflict do nothing

-- name: head
select written_until from work_ledger_head where lender_id = %(lender)s for update

-- name: move_head
update work_ledger_head
set written_until = greatest(written_until, %(until)s)
where lender_id = %(lender)s

-- name: read_head
select written_until from work_ledger_head where lender_id = %(lender)s

-- name: first_day
-- The first day on which anything happened that the ledger is about.
select least(
    (select min(m.at) from contact_matter m where m.lender_id = %(lender)s),
    (select min(h.ended_at) from human_contact h where h.lender_id = %(lender)s)
)::date

-- name: stirred
-- Customers of whom something happened since the ledger was written, or whose credit is pending.
select c.customer_id
from contact_matter m join conversation c using (lender_id, conversation_id)
where m.lender_id = %(lender)s and m.at >= %(since)s and c.customer_id is not null
union
select c.customer_id
from turn t join conversation c using (lender_id, conversation_id)
where t.lender_id = %(lender)s and t.at >= %(since)s - %(pause)s and c.customer_id is not null
union
select c.customer_id
from handle_time h
join work_item w using (lender_id, work_item_id)
join conversation c using (lender_id, conversation_id)
where h.lender_id = %(lender)s and h.ended_at >= %(since)s and c.customer_id is not null
union
select h.customer_id
from human_contact h
where h.lender_id = %(lender)s and h.ended_at >= %(since)s
union
select a.customer_id
from approval_vote v join approval a using (lender_id, approval_id)
where v.lender_id = %(lender)s and v.at >= %(since)s and a.customer_id is not null
union
select c.customer_id
from quality_review r
join quality_item q using (lender_id, item_id)
join conversation c using (lender_id, conversation_id)
where r.lender_id = %(lender)s and r.at >= %(since)s and c.customer_id is not null
union
select f.customer_id
from journal_entry r
join effect f on f.lender_id = r.lender_id and f.entry_id = r.reverses
where r.lender_id = %(lender)s and r.reverses is not null
union
select i.customer_id
from work_issue i
join work_entry e using (lender_id, issue_id)
join work_line l using (lender_id, entry_id)
where i.lender_id = %(lender)s and l.account = 'displaced_pending'
group by i.customer_id, i.issue_id
having sum(l.time_ms) <> 0

-- name: matters
select c.customer_id, m.at, c.conversation_id,
    concat_ws('/', m.conversation_id, m.message_id, m.number), m.errand, m.order_id, u.language,
    c.market, c.channel, m.outcome, m.confirmed,
    exists (
        select from switchback_conversation o
        join switchback_block b using (lender_id, switchback_id, block)
        where o.lender_id = c.lender_id and o.conversation_id = c.conversation_id
            and not b.assisted
    )
from contact_matter m
join conversation c using (lender_id, conversation_id)
join customer u on u.lender_id = c.lender_id and u.customer_id = c.customer_id
where m.lender_id = %(lender)s and m.at < %(before)s
    and (%(customers)s::text[] is null or c.customer_id = any (%(customers)s))

-- name: human_contacts
-- Rework names the conversation whose work it put right.
with put_right as (
    select distinct on (t.evidence_id) t.evidence_id, t.conversation_id
    from turn t
    where t.lender_id = %(lender)s and t.evidence_id in (
        select h.rework_of from human_contact h
        where h.lender_id = %(lender)s and h.rework_of is not null
    )
    order by t.evidence_id, t.position
)
select h.customer_id, h.ended_at, h.contact_id, h.errand, h.order_id, h.language, h.market,
    h.channel, extract(epoch from h.ended_at - h.began_at)::double precision / h.concurrency,
    p.conversation_id
from human_contact h
left join put_right p on p.evidence_id = h.rework_of
where h.lender_id = %(lender)s and h.ended_at < %(before)s
    and (%(customers)s::text[] is null or h.customer_id = any (%(customers)s))

-- name: stints
select c.customer_id, h.ended_at, c.conversation_id, concat_ws('/', h.work_item_id, h.number),
    h.errand, h.seconds / h.concurrency
from handle_time h
join work_item w using (lender_id, work_item_id)
join conversation c using (lender_id, conversation_id)
where h.lender_id = %(lender)s and h.ended_at < %(before)s and c.customer_id is not null
    and (%(customers)s::text[] is null or c.customer_id = any (%(customers)s))

-- name: reviews
select c.customer_id, r.at, c.conversation_id, concat_ws('/', r.item_id, r.agent_id), q.errand
from quality_review r
join quality_item q using (lender_id, item_id)
join conversation c using (lender_id, conversation_id)
where r.lender_id = %(lender)s and r.at < %(before)s and c.customer_id is not null
    and (%(customers)s::text[] is null or c.customer_id = any (%(customers)s))

-- name: votes
select a.customer_id, v.at, a.conversation_id, concat_ws('/', v.approval_id, v.agent_id), a.errand
from approval_vote v
join approval a using (lender_id, approval_id)
where v.lender_id = %(lender)s and v.at < %(before)s and a.customer_id is not null
    and a.conversation_id is not null
    and (%(customers)s::text[] is null or a.customer_id = any (%(customers)s))

-- name: sittings
-- How long an assistant was in a conversation: from the first to the last message without a pause.
with said as (
    select c.customer_id, t.conversation_id, t.message_id, t.at, t.position,
        t.at - lag(t.at) over (partition by t.conversation_id order by t.position) as gap
    from turn t
    join conversation c using (lender_id, conversation_id)
    where t.lender_id = %(lender)s and t.at < %(before)s and t.phase <> 'with_person'
        and c.customer_id is not null
        and (%(customers)s::text[] is null or c.customer_id = any (%(customers)s))
),
numbered as (
    select s.*, count(*) filter (where s.gap > %(pause)s) over (
        partition by s.conversation_id order by s.position
    ) as sitting
    from said s
)
select customer_id, max(at) + %(pause)s, conversation_id,
    concat_ws('/', conversation_id, (array_agg(message_id order by position desc))[1]),
    extract(epoch from max(at) - min(at))::double precision
from numbered
group by customer_id, conversation_id, sitting
having max(at) > min(at) and max(at) + %(pause)s < %(before)s

-- name: reversals
-- Where the ledger has it already, on the day that it has; else not before what is written.
select f.customer_id,
    coalesce(
        (
            select e.value_date
            from work_line l join work_entry e using (lender_id, entry_id)
            where l.lender_id = r.lender_id and l.evidence_kind = 'journal_entry'
                and l.evidence = r.entry_id::text
            limit 1
        ),
        greatest(r.value_date, %(since)s::date)
    ),
    t.conversation_id, r.entry_id::text, f.order_id
from journal_entry r
join effect f on f.lender_id = r.lender_id and f.entry_id = r.reverses
join turn t on t.lender_id = f.lender_id and t.evidence_id = f.evidence_id
where r.lender_id = %(lender)s and r.reverses is not null and r.value_date < %(before)s::date
    and (%(customers)s::text[] is null or f.customer_id = any (%(customers)s))

-- name: held_out
select customer_id from service_arm where lender_id = %(lender)s and arm = 'holdout'

-- name: handle_times
-- What an issue took people who had it from the start: contacts by phone and mail, conversations of
-- the holdout and of a switchback's blocks of people, and those of customers who wanted a person at
-- once. Without overlap.
with taken as (
    select h.errand, h.language, h.market,
        extract(epoch from h.ended_at - h.began_at)::double precision / 60 / h.concurrency
            as minutes
    from human_contact h
    where h.lender_id = %(lender)s and h.ended_at >= %(since)s and h.ended_at < %(month)s
        and h.rework_of is null
    union all
    select w.errand, u.language, c.market, sum(h.seconds / 60 / h.concurrency)
    from handle_time h
    join work_item w using (lender_id, work_item_id)
    join conversation c using (lender_id, conversation_id)
    join customer u on u.lender_id = c.lender_id and u.customer_id = c.customer_id
    left join service_arm a on a.lender_id = c.lender_id and a.customer_id = c.customer_id
    where h.lender_id = %(lender)s and h.ended_at >= %(since)s and h.ended_at < %(month)s
        and (
            a.arm = 'holdout' or w.reason = 'asked_for_person'
            or exists (
                select from switchback_conversation o
                join switchback_block b using (lender_id, switchback_id, block)
                where o.lender_id = c.lender_id and o.conversation_id = c.conversation_id
                    and not b.assisted
            )
        )
    group by w.work_item_id, w.errand, u.language, c.market
)
select errand, language, market, count(*), avg(minutes),
    coalesce(var_samp(minutes), 0) * (count(*) - 1)
from taken
group by 1, 2, 3
order by 1, 2, 3

-- name: spoken
-- The languages of each market's customers.
select distinct language, market from customer where lender_id = %(lender)s order by 1, 2

-- name: baselines
select month, errand, language, market, minutes from work_baseline where lender_id = %(lender)s

-- name: baseline_months
select distinct month from work_baseline where lender_id = %(lender)s

-- name: add_baselines
insert into work_baseline (
    lender_id, month, errand, language, market, minutes_low, minutes, minutes_high, n, n_pooled,
    weight
)
select %(lender)s, %(month)s, r.* from json_to_recordset(%(rows)s::json) as r (
    errand text, language text, market text, low double precision, mid double precision,
    high double precision, n integer, n_pooled integer, weight double precision
)
on conflict do nothing

-- name: add_issues
insert into work_issue (
    lender_id, issue_id, customer_id, market, language, errand, order_id, arm, channel,
    first_kind, first, opened_at, opened_on
)
select %(lender)s, r.* from json_to_recordset(%(rows)s::json) as r (
    issue_id text, customer_id text, market text, language text, errand text, order_id text,
    arm text, channel text, first_kind text, first text, opened_at timestamptz, opened_on date
)
on conflict do nothing

-- name: add_entries
-- Entries with their lines, in one statement; what is there already stays as it is.
with given as (
    select r.* from json_to_recordset(%(rows)s::json) as r (
        entry_id text, issue_id text, market text, kind text, why text, value_date date, lines json
    )
),
added as (
    insert into work_entry (lender_id, entry_id, issue_id, market, kind, why, value_date)
    select %(lender)s, g.entry_id, g.issue_id, g.market, g.kind, g.why, g.value_date from given g
    on conflict do nothing
    returning entry_id
),
lines as (
    insert into work_line (
        lender_id, entry_id, line, account, time_ms, evidence_kind, evidence
    )
    select %(lender)s, a.entry_id, l.line, l.account, l.time_ms, l.evidence_kind, l.evidence
    from added a
    join given g using (entry_id)
    cross join lateral json_to_recordset(g.lines) as l (
        line smallint, account text, time_ms bigint, evidence_kind text, evidence text
    )
)
select count(*) from added

-- name: vested_in_month
select e.market, sum(l.time_ms)
from work_entry e
join work_line l using (lender_id, entry_id)
where e.lender_id = %(lender)s and e.value_date >= %(first)s and e.value_date < %(next)s
    and l.account = 'displaced_vested' and e.kind <> 'induced'
group by 1
order by 1

-- name: stored_entries
select e.entry_id, e.issue_id, e.market, e.kind, e.why, e.value_date,
    json_agg(
        json_build_array(l.account, l.time_ms, l.evidence_kind, l.evidence) order by l.line
    )
from work_entry e
join work_line l using (lender_id, entry_id)
where e.lender_id = %(lender)s
group by e.lender_id, e.entry_id

-- name: add_contacts
insert into human_contact (
    lender_id, contact_id, customer_id, market, language, channel, errand, order_id, began_at,
    ended_at, concurrency, rework_of
)
select %(lender)s, r.contact_id, r.customer_id, c.market, c.language, r.channel, r.errand,
    r.order_id, r.began_at, r.ended_at, r.concurrency, r.rework_of
from json_to_recordset(%(rows)s::json) as r (
    contact_id text, customer_id text, channel text, errand text, order_id text,
    began_at timestamptz, ended_at timestamptz, concurrency smallint, rework_of text
)
join customer c on c.lender_id = %(lender)s and c.customer_id = r.customer_id
on conflict do nothing

-- name: holdout
select begun_on, share, markets, key from holdout
where lender_id = %(lender)s and begun_on <= %(on)s
order by begun_on desc
limit 1

-- name: begin_holdout
insert into holdout (lender_id, begun_on, share, markets, key, begun_by, reason)
values (%(lender)s, %(on)s, %(share)s, %(markets)s, %(key)s, %(by)s, %(reason)s)

-- name: undrawn
select c.customer_id, c.market
from customer c
left join service_arm a using (lender_id, customer_id)
where c.lender_id = %(lender)s and a.customer_id is null
    and (%(markets)s::text[] = '{}' or c.market = any (%(markets)s))

-- name: add_arms
insert into service_arm (lender_id, customer_id, arm, draw, stratum, drawn_on)
select %(lender)s, r.* from json_to_recordset(%(rows)s::json) as r (
    customer_id text, arm text, draw double precision, stratum text, drawn_on date
)
on conflict do nothing

-- name: arm_of
-- Whom a customer is served by, and what they would be drawn by if they were not drawn yet.
select a.arm, c.market, h.share, h.key
from customer c
left join service_arm a using (lender_id, customer_id)
left join lateral (
    select o.share, o.key
    from (
        select * from holdout b
        where b.lender_id = c.lender_id and b.begun_on <= %(on)s
        order by b.begun_on desc
        limit 1
    ) o
    where o.markets = '{}' or c.market = any (o.markets)
) h on true
where c.lender_id = %(lender)s and c.customer_id = %(customer)s

-- name: arms
select stratum, arm, count(*)
from service_arm
where lender_id = %(lender)s
group by 1, 2
order by 1, 2

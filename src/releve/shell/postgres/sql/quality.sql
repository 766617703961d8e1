-- Quality review: what may be drawn, what was, and what reviewers made of it.

-- name: population
-- The errands that assistants brought to an end in these days (UTC), in turns that have a record,
-- and that are not to be reviewed yet. The language is the one on the writer's record.
select m.evidence_id, m.errand, m.language, m.market, m.conversation_id, m.message_id, m.at,
    array(
        select e.name from effect e
        where e.lender_id = %(lender)s and e.evidence_id = m.evidence_id
        union
        select unnest(u.effects) from authority_use u
        where u.lender_id = %(lender)s and u.evidence_id = m.evidence_id and u.errand = m.errand
        order by 1
    )
from (
    select distinct on (t.evidence_id, c.errand)
        t.evidence_id, c.errand, coalesce(w.language, s.language) as language, v.market,
        c.conversation_id, c.message_id, c.at
    from contact_matter c
    join turn t using (lender_id, conversation_id, message_id)
    join conversation v using (lender_id, conversation_id)
    left join customer w on w.lender_id = v.lender_id and w.customer_id = v.customer_id
    left join merchant s on s.lender_id = v.lender_id and s.merchant_id = v.merchant_id
    where c.lender_id = %(lender)s and c.outcome is not null and t.evidence_id is not null
        and c.at >= %(since)s::date and c.at < %(until)s::date + 1
    order by t.evidence_id, c.errand, c.number
) m
where not exists (
    select from quality_item i
    where i.lender_id = %(lender)s and i.evidence_id = m.evidence_id and i.errand = m.errand
)
order by m.evidence_id, m.errand

-- name: add_sample
insert into quality_sample (
    lender_id, sample_id, seed, since, until, wanted, population, drawn_by, drawn_at
) values (
    %(lender)s, %(sample)s, %(seed)s, %(since)s, %(until)s, %(wanted)s, %(population)s, %(by)s,
    %(now)s
)

-- name: add_item
insert into quality_item (
    lender_id, item_id, sample_id, conversation_id, message_id, evidence_id, assistant, errand,
    language, market, effect_names, acted_at, added_at
) values (
    %(lender)s, %(item)s, %(sample)s, %(conversation)s, %(message)s, %(evidence)s, %(assistant)s,
    %(errand)s, %(language)s, %(market)s, %(effect_names)s, %(acted_at)s, %(now)s
)
on conflict (lender_id, evidence_id, errand) do nothing

-- name: samples
select s.sample_id, s.seed, s.since, s.until, s.wanted, s.population, s.drawn_by, s.drawn_at,
    count(i.item_id), count(i.settled_at)
from quality_sample s
left join quality_item i using (lender_id, sample_id)
where s.lender_id = %(lender)s
group by s.lender_id, s.sample_id
order by s.drawn_at desc, s.sample_id

-- name: open_items
-- What an agent may review: not settled, not reviewed by them, and a third only where two differ.
select i.item_id, i.sample_id, i.conversation_id, i.message_id, i.evidence_id, i.errand,
    i.language, i.market, i.effect_names, i.acted_at, count(r.agent_id)
from quality_item i
left join quality_review r using (lender_id, item_id)
where i.lender_id = %(lender)s and i.settled_at is null
group by i.lender_id, i.item_id
having bool_and(r.agent_id is distinct from %(agent)s)
order by count(r.agent_id) desc, i.added_at, i.item_id
limit %(most)s

-- name: locked_item
select i.settled_at, i.conversation_id from quality_item i
where i.lender_id = %(lender)s and i.item_id = %(item)s
for update

-- name: reviews
select agent_id, passed, violation from quality_review
where lender_id = %(lender)s and item_id = %(item)s
order by place

-- name: add_review
insert into quality_review (
    lender_id, item_id, agent_id, place, rubric, scores, passed, violation, note, at
) values (
    %(lender)s, %(item)s, %(agent)s, %(place)s, %(rubric)s, %(scores)s, %(passed)s,
    %(violation)s, %(note)s, %(now)s
)

-- name: settle
update quality_item set passed = %(passed)s, violation = %(violation)s, settled_at = %(now)s
where lender_id = %(lender)s and item_id = %(item)s

-- name: pairs
-- The first two reviews of each item that has both.
select a.scores, b.scores, a.passed, b.passed
from quality_review a
join quality_review b using (lender_id, item_id)
where a.lender_id = %(lender)s and a.place = 1 and b.place = 2
    and a.rubric = %(rubric)s and b.rubric = %(rubric)s
    and b.at >= %(since)s::date and b.at < %(until)s::date + 1
order by a.item_id

-- name: rates
select i.errand, i.language, i.market, count(*) filter (where i.passed), count(*),
    count(*) filter (where i.violation)
from quality_item i
where i.lender_id = %(lender)s and i.settled_at >= %(since)s::date
    and i.settled_at < %(until)s::date + 1
group by i.errand, i.language, i.market
order by i.errand, i.language, i.market

-- name: item
select i.conversation_id, i.message_id, i.errand, i.language, i.market, i.acted_at,
    i.settled_at is not null, coalesce(c.customer_id, c.merchant_id), c.merchant_id is not null
from quality_item i
join conversation c using (lender_id, conversation_id)
where i.lender_id = %(lender)s and i.item_id = %(item)s

-- name: turns_until
-- The conversation up to the turn that is reviewed.
select t.message_id, t.said, t.answer, t.evidence_id, t.at, r.body
from turn t
left join evidence_record r using (lender_id, evidence_id)
where t.lender_id = %(lender)s and t.conversation_id = %(conversation)s
    and t.position <= (
        select x.position from turn x
        where x.lender_id = %(lender)s and x.conversation_id = %(conversation)s
            and x.message_id = %(message)s
    )
order by t.position

-- name: add_finding
insert into quality_finding (lender_id, item_id, case_name, case_toml, found_by, found_at)
values (%(lender)s, %(item)s, %(name)s, %(toml)s, %(by)s, %(now)s)
on conflict do nothing

-- name: findings
select item_id, case_name, case_toml, found_by, found_at from quality_finding
where lender_id = %(lender)s
order by found_at, item_id

-- name: item_seen
select i.item_id, i.sample_id, i.conversation_id, i.message_id, i.evidence_id, i.errand,
    i.language, i.market, i.effect_names, i.acted_at, i.passed, i.violation, i.settled_at,
    (c.merchant_id is not null), f.case_name, f.case_toml
from quality_item i
join conversation c using (lender_id, conversation_id)
left join quality_finding f using (lender_id, item_id)
where i.lender_id = %(lender)s and i.item_id = %(item)s

-- name: reviews_seen
select r.agent_id, a.name, r.place, r.scores, r.passed, r.violation, r.note, r.at
from quality_review r
join agent a using (lender_id, agent_id)
where r.lender_id = %(lender)s and r.item_id = %(item)s
order by r.place

-- name: waiting_count
select count(*) from quality_item where lender_id = %(lender)s and settled_at is null

-- name: settled
-- What was settled in these days (UTC), what two differed about first.
select i.item_id, i.errand, i.language, i.market, i.settled_at, i.passed, i.violation,
    (select count(*) from quality_review r
        where r.lender_id = i.lender_id and r.item_id = i.item_id) as reviews,
    f.case_name
from quality_item i
left join quality_finding f using (lender_id, item_id)
where i.lender_id = %(lender)s and i.settled_at >= %(since)s::date
    and i.settled_at < %(until)s::date + 1
order by reviews desc, i.passed, i.settled_at desc, i.item_id
limit %(most)s

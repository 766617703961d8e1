-- name: standing
-- What the customer's book does not hold: promises to merchants that are not captured, as
-- [order, amount]; agreements that are not orders yet, but for this session's; purchases declined
-- lately; and what people have said of this merchant's purchases of the customer.
select json_build_object(
    'reserved', (
        select coalesce(json_agg(json_build_array(o.order_id, o.authorized_minor
            - o.captured_minor - coalesce(m.released_minor, 0))), '[]')
        from customer_order o
        left join merchant_order m using (lender_id, order_id)
        where o.lender_id = %(lender)s and o.customer_id = %(customer)s and o.canceled_on is null
            and (o.authorized_until is null or o.authorized_until >= %(today)s)
            and o.authorized_minor > o.captured_minor + coalesce(m.released_minor, 0)
    ),
    'agreed', (
        select coalesce(json_agg(d.amount_minor), '[]')
        from shopper_agreement a
        join credit_decision d using (lender_id, decision_id)
        where d.lender_id = %(lender)s and d.customer_id = %(customer)s
            and a.ended_at is null and a.expires_at > %(now)s
            and a.session_id is distinct from %(session)s
    ),
    'declined_lately', (
        select count(*) from declined_purchase p
        where p.lender_id = %(lender)s and p.customer_id = %(customer)s
            and p.declined_on > %(declined_since)s and p.declined_on <= %(today)s
    ),
    'approved', (
        select coalesce(max(d.amount_minor), 0)
        from credit_review r
        join credit_decision d using (lender_id, decision_id)
        where d.lender_id = %(lender)s and d.merchant_id = %(merchant)s
            and d.currency = %(currency)s and r.outcome = 'grant' and r.used_at is null
            and r.valid_until >= %(today)s
            and (d.customer_id = %(customer)s or d.session_id = %(session)s)
    ),
    'refused', (
        select json_build_array(d.amount_minor, r.reasons)
        from credit_review r
        join credit_decision d using (lender_id, decision_id)
        where d.lender_id = %(lender)s and d.merchant_id = %(merchant)s
            and d.currency = %(currency)s and r.outcome = 'decline'
            and r.valid_until >= %(today)s
            and (d.customer_id = %(customer)s or d.session_id = %(session)s)
        order by d.amount_minor, d.decision_id
        limit 1
    ),
    'means', (
        select d.inputs -> 'application' -> 'means' from credit_decision d
        where d.lender_id = %(lender)s and d.session_id = %(session)s
        order by d.number desc
        limit 1
    )
)::text

-- name: add_decision
insert into credit_decision (
    lender_id, decision_id, customer_id, merchant_id, session_id, stage, decided_at, decided_on,
    market, language, currency, amount_minor, outcome, limit_minor, reasons, method, inputs,
    rules, decision, policy_version, market_version, evidence_id
)
values (
    %(lender)s, %(decision)s, %(customer)s, %(merchant)s, %(session)s, %(stage)s, %(now)s,
    %(today)s, %(market)s, %(language)s, %(currency)s, %(amount)s, %(outcome)s, %(limit)s,
    %(reasons)s, %(method)s, %(inputs)s, %(rules)s, %(decided)s, %(policy_version)s,
    %(market_version)s, %(evidence)s
)

-- name: add_declined
insert into declined_purchase (
    lender_id, customer_id, number, declined_on, merchant, amount_minor, reasons
)
select %(lender)s, %(customer)s,
    1 + coalesce((
        select max(number) from declined_purchase
        where lender_id = %(lender)s and customer_id = %(customer)s
    ), 0),
    %(today)s, m.name, %(amount)s, %(reasons)s
from merchant m
where m.lender_id = %(lender)s and m.merchant_id = %(merchant)s

-- name: decision_of
select d.decision_id, d.customer_id, d.merchant_id, m.name, d.session_id, d.stage, d.decided_at,
    d.decided_on, d.market, d.language, d.currency, d.inputs, d.rules, d.decision,
    r.decision_id is not null, r.outcome, r.valid_until, r.reasons
from credit_decision d
join merchant m using (lender_id, merchant_id)
left join credit_review r using (lender_id, decision_id)
where d.lender_id = %(lender)s and d.decision_id = %(decision)s

-- name: last_decision_of_session
select decision_id from credit_decision
where lender_id = %(lender)s and session_id = %(session)s
order by number desc
limit 1

-- name: lock_decision
-- Decisions never change: the lock is on what may be said of one.
select pg_advisory_xact_lock(hashtextextended(%(lender)s || '/credit/' || %(decision)s, 0))

-- name: review_waiting
-- A person looks at the same purchase already.
select r.decision_id from credit_review r
join credit_decision d using (lender_id, decision_id)
where d.lender_id = %(lender)s and d.merchant_id = %(merchant)s and d.currency = %(currency)s
    and d.amount_minor = %(amount)s and r.outcome is null
    and (d.customer_id = %(customer)s or d.session_id = %(session)s)
limit 1

-- name: add_review
insert into credit_review (lender_id, decision_id, asked_by, asked_at, work_item_id, said)
values (%(lender)s, %(decision)s, %(asked_by)s, %(now)s, %(work_item)s, %(said)s)

-- name: open_work_item
insert into work_item (
    lender_id, work_item_id, decision_id, queue, reason, language, market, brief, evidence_id,
    opened_at
)
values (
    %(lender)s, %(work_item)s, %(decision)s, %(queue)s, %(reason)s, %(language)s, %(market)s,
    %(brief)s, %(evidence)s, %(now)s
)

-- name: lock_review
select outcome, decided_by, work_item_id from credit_review
where lender_id = %(lender)s and decision_id = %(decision)s
for no key update

-- name: end_review
with closed as (
    update work_item set closed_at = %(now)s
    where lender_id = %(lender)s and work_item_id = %(work_item)s
)
update credit_review
set outcome = %(outcome)s, reasons = %(reasons)s, decided_by = %(by)s, decided_at = %(now)s,
    valid_until = %(until)s, evidence_id = %(evidence)s
where lender_id = %(lender)s and decision_id = %(decision)s

-- name: use_approval
-- A person's yes is for one purchase: the smallest that covers this one.
update credit_review set used_at = %(now)s
where lender_id = %(lender)s and decision_id = (
    select d.decision_id from credit_review r
    join credit_decision d using (lender_id, decision_id)
    where d.lender_id = %(lender)s and d.merchant_id = %(merchant)s
        and d.currency = %(currency)s and r.outcome = 'grant' and r.used_at is null
        and r.valid_until >= %(today)s and d.amount_minor >= %(amount)s
        and (d.customer_id = %(customer)s or d.session_id = %(session)s)
    order by d.amount_minor, d.decision_id
    limit 1
)

-- name: every_decision
-- For replaying: each decision with the inputs that its evidence record holds.
select d.lender_id, d.decision_id, d.method, d.inputs, d.rules, d.decision, d.outcome,
    d.limit_minor, d.reasons, d.amount_minor, e.body
from credit_decision d
left join evidence_record e using (lender_id, evidence_id)
where %(lender)s::text is null or d.lender_id = %(lender)s
order by d.lender_id, d.number

-- name: waiting
select r.decision_id, r.asked_by, r.asked_at, d.market, d.currency, d.amount_minor,
    d.decision -> 'reasons', m.name, r.said, d.customer_id, k.wrapped_key
from credit_review r
join credit_decision d using (lender_id, decision_id)
join merchant m using (lender_id, merchant_id)
left join person_key k on k.lender_id = d.lender_id and k.holder = 'customer/' || d.customer_id
where r.lender_id = %(lender)s and r.outcome is null
order by r.asked_at, r.decision_id

-- name: reviews
-- What people were asked to look at: what waits first, then what they decided, the newest first.
select r.decision_id, r.asked_by, r.asked_at, d.market, d.currency, d.amount_minor,
    d.decision -> 'reasons', m.name, r.outcome, r.reasons, r.decided_by, r.decided_at,
    r.valid_until
from credit_review r
join credit_decision d using (lender_id, decision_id)
join merchant m using (lender_id, merchant_id)
where r.lender_id = %(lender)s and (%(all)s or r.outcome is null)
order by r.outcome is not null, r.decided_at desc, r.asked_at, r.decision_id
limit %(most)s

-- name: review_of
select r.asked_by, r.asked_at, r.said, d.customer_id, k.wrapped_key, r.decided_by, r.decided_at,
    r.evidence_id
from credit_review r
join credit_decision d using (lender_id, decision_id)
left join person_key k on k.lender_id = d.lender_id and k.holder = 'customer/' || d.customer_id
where r.lender_id = %(lender)s and r.decision_id = %(decision)s

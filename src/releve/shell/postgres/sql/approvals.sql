-- What waits for a person's yes, who said what, and how it ended.

-- name: ask
insert into approval (
    lender_id, approval_id, asked_by, customer_id, merchant_id, conversation_id, market, locale,
    errand, subject, effect_names, currency, amount_minor, request, effects, evidence_id, rules,
    agents_needed, asked_at, due_on
) values (
    %(lender)s, %(approval)s, %(asked_by)s,
    case when %(merchant)s then null else %(writer)s end,
    case when %(merchant)s then %(writer)s end,
    %(conversation)s, %(market)s, %(locale)s, %(errand)s, %(subject)s, %(effect_names)s,
    %(currency)s, %(amount)s, %(request)s, %(effects)s, %(evidence)s, %(rules)s,
    %(agents_needed)s, %(now)s, %(due_on)s
)

-- name: listed
-- Those that wait, or all, the soonest due first.
select p.approval_id, p.asked_by, coalesce(p.customer_id, p.merchant_id), p.merchant_id is not null,
    p.conversation_id, p.market, p.locale, p.errand, p.effect_names, p.currency, p.amount_minor,
    p.agents_needed, p.asked_at, p.due_on, p.outcome, p.decided_at, p.evidence_id,
    p.decided_evidence_id,
    array(
        select v.agent_id from approval_vote v
        where v.lender_id = p.lender_id and v.approval_id = p.approval_id
            and v.verdict = 'approve'
        order by v.at
    )
from approval p
where p.lender_id = %(lender)s and (%(all)s or p.outcome is null)
    and (%(approval)s::text is null or p.approval_id = %(approval)s)
order by p.outcome is not null, p.due_on, p.asked_at, p.approval_id

-- name: conversation_of
select conversation_id from approval
where lender_id = %(lender)s and approval_id = %(approval)s

-- name: locked
-- One approval, locked; after the conversation that it is of.
select p.asked_by, p.request, p.effects, p.evidence_id, p.agents_needed, p.outcome
from approval p
where p.lender_id = %(lender)s and p.approval_id = %(approval)s
for update

-- name: vote
insert into approval_vote (lender_id, approval_id, agent_id, verdict, reason, at)
values (%(lender)s, %(approval)s, %(agent)s, %(verdict)s, %(reason)s, %(now)s)
on conflict do nothing

-- name: votes
select agent_id, verdict, at from approval_vote
where lender_id = %(lender)s and approval_id = %(approval)s
order by at, agent_id

-- name: decide
update approval set outcome = %(outcome)s, decided_at = %(now)s, decided_evidence_id = %(evidence)s
where lender_id = %(lender)s and approval_id = %(approval)s

-- name: roles_of
select roles from agent where lender_id = %(lender)s and agent_id = %(agent)s and active

-- name: gift
-- Goodwill that waits, locked.
select asked_by, customer_id, request from approval
where lender_id = %(lender)s and approval_id = %(approval)s and conversation_id is null
for update

-- name: outcome_of
select outcome from approval where lender_id = %(lender)s and approval_id = %(approval)s

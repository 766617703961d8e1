-- What the work ledger must hold, recomputed from its rows; each query finds what is wrong.

-- name: entries_balance
select e.entry_id, coalesce(sum(l.time_ms), 0), count(l.line)
from work_entry e
left join work_line l using (lender_id, entry_id)
where e.lender_id = %(lender)s
group by 1
having coalesce(sum(l.time_ms), 0) <> 0 or count(l.line) < 2
limit 3

-- name: lines_have_entries
select l.entry_id
from work_line l
left join work_entry e using (lender_id, entry_id)
where l.lender_id = %(lender)s and e.entry_id is null
limit 3

-- name: issues_add_up
-- What people would have taken is what they took, what they are still spared, and what was taken
-- back; only assistants' issues have any.
select e.issue_id, sum(l.time_ms)
from work_entry e
join work_line l using (lender_id, entry_id)
join work_issue i using (lender_id, issue_id)
where e.lender_id = %(lender)s and l.account in (
    'baseline', 'human_remaining', 'repeat', 'displaced_pending', 'displaced_vested', 'clawed_back'
)
group by e.issue_id, i.arm
having sum(l.time_ms) <> 0 or i.arm <> 'assistant'
limit 3

-- name: holdout_has_no_credit
select i.issue_id
from work_issue i
join service_arm a using (lender_id, customer_id)
where i.lender_id = %(lender)s and (a.arm = 'holdout') <> (i.arm = 'holdout')
limit 3

-- name: lines_have_evidence
-- The row that each line names is there. What a line names is compared as text: one that names
-- no day and no number is found as wrong, instead of ending the check.
select l.evidence_kind, l.evidence
from work_line l
where l.lender_id = %(lender)s and not case l.evidence_kind
    when 'contact_matter' then exists (
        select from contact_matter m
        where m.lender_id = l.lender_id
            and m.conversation_id = split_part(l.evidence, '/', 1)
            and l.evidence = concat_ws('/', m.conversation_id, m.message_id, m.number)
    )
    when 'turn' then exists (
        select from turn t
        where t.lender_id = l.lender_id
            and t.conversation_id = split_part(l.evidence, '/', 1)
            and l.evidence = concat_ws('/', t.conversation_id, t.message_id)
    )
    when 'handle_time' then exists (
        select from handle_time h
        where h.lender_id = l.lender_id
            and h.work_item_id = split_part(l.evidence, '/', 1)
            and l.evidence = concat_ws('/', h.work_item_id, h.number)
    )
    when 'human_contact' then exists (
        select from human_contact h
        where h.lender_id = l.lender_id and h.contact_id = l.evidence
    )
    when 'work_baseline' then exists (
        select from work_baseline b
        where b.lender_id = l.lender_id
            and to_char(b.month, 'YYYY-MM-DD') = split_part(l.evidence, '/', 1)
            and b.errand = split_part(l.evidence, '/', 2)
            and b.language = split_part(l.evidence, '/', 3)
            and b.market = split_part(l.evidence, '/', 4)
            and round(b.minutes * 60000) = abs(l.time_ms)
    )
    when 'journal_entry' then exists (
        select from journal_entry j
        where j.lender_id = l.lender_id and j.reverses is not null
            and j.entry_id::text = l.evidence
    )
    when 'approval_vote' then exists (
        select from approval_vote v
        where v.lender_id = l.lender_id
            and v.approval_id = split_part(l.evidence, '/', 1)
            and v.agent_id = split_part(l.evidence, '/', 2)
    )
    when 'quality_review' then exists (
        select from quality_review q
        where q.lender_id = l.lender_id
            and q.item_id = split_part(l.evidence, '/', 1)
            and q.agent_id = split_part(l.evidence, '/', 2)
    )
    when 'service_arm' then exists (
        select from service_arm a
        where a.lender_id = l.lender_id and a.stratum = split_part(l.evidence, '/', 1)
            and a.arm = 'holdout'
    )
    else false
end
limit 3

-- name: nothing_after_the_head
select e.entry_id
from work_entry e
join work_ledger_head h using (lender_id)
where e.lender_id = %(lender)s and e.value_date > h.written_until
limit 3

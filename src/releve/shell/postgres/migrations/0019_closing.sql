-- What people close: complaints, traces, and payouts that the bank sent back.

alter table complaint
    add column outcome text check (outcome in ('upheld', 'partly_upheld', 'rejected')),
    add column closed_evidence_id text;

alter table payment_trace
    add column closed_on date,
    add column closed_by text,
    add column outcome text check (outcome in ('found', 'not_found')),
    add column closed_evidence_id text,
    add constraint closed_with_proof check (
        num_nonnulls(closed_on, closed_by, outcome, closed_evidence_id) in (0, 4)
    );
create index payment_trace_open on payment_trace (lender_id, traced_on) where closed_on is null;

-- A payout that came back is kept for its merchant until the next one carries it, like what a
-- payout kept itself: one of each at most.
alter table hold_back
    add column reason text not null default 'kept' check (reason in ('kept', 'came_back')),
    add column evidence_id text,
    drop constraint hold_back_pkey,
    add primary key (lender_id, payment_reference, reason),
    add constraint back_with_proof check ((reason = 'came_back') = (evidence_id is not null));

grant update (outcome, closed_evidence_id) on complaint to releve_app;
grant update (closed_on, closed_by, outcome, closed_evidence_id) on payment_trace to releve_app;

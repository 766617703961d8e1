-- The books' triggers, with plans that stay good while a table grows.
--
-- A plan made while a table was empty (and analyzed so) may start from that table and then walk
-- all of it for each entry. What is looked up here stands in a lateral subquery with a limit,
-- which cannot be turned around: the new rows lead, and the index finds the rest.
--
-- And two rows that everybody shares are locked by nobody any more. A foreign key locks the row it
-- names, and writers of the same lender or merchant then queue to note it down there. Lenders and
-- merchants are never deleted; the trigger of the entries looks for the lender, once a statement.

alter table journal_entry drop constraint journal_entry_lender_id_fkey;
alter table merchant_answer drop constraint merchant_answer_lender_id_merchant_id_fkey;

create or replace function entries_have_postings() returns trigger language plpgsql
    set search_path = public, pg_temp
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
as $$
declare
    wrong bigint;
begin
    select e.entry_id into wrong
    from new_entries e
    left join lateral (
        select p.entry_id from posting p
        where p.lender_id = e.lender_id and p.entry_id = e.entry_id
        limit 1
    ) one on true
    where e.sealed_by <> pg_current_xact_id() or one.entry_id is null
    limit 1;
    if found then
        raise exception 'entry % is not written with its postings in one statement', wrong
            using errcode = 'check_violation';
    end if;
    if exists (
        select from (select distinct lender_id from new_entries) one
        where one.lender_id not in (select lender_id from lender)
    ) then
        raise exception 'an entry is of no lender' using errcode = 'foreign_key_violation';
    end if;
    -- What is taken back is taken back line by line.
    select e.entry_id into wrong
    from new_entries e
    cross join lateral (
        select from posting p
        where p.lender_id = e.lender_id and p.entry_id in (e.entry_id, e.reverses)
        group by p.account, p.currency, p.order_id, p.installment, p.fee
        having sum(p.amount_minor) <> 0
        limit 1
    ) different
    where e.reverses is not null
    limit 1;
    if found then
        raise exception 'entry % is not the opposite of the entry it reverses', wrong
            using errcode = 'check_violation';
    end if;
    return null;
end
$$;

create or replace function postings_balance_and_are_sealed() returns trigger language plpgsql
    set search_path = public, pg_temp
    set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
as $$
declare
    wrong record;
begin
    -- Each statement adds balanced sets only, so their sum is balanced too.
    select c.entry_id, sum(c.lines) as lines, min(c.first_line) as first_line into wrong
    from (
        select
            p.lender_id, p.entry_id, sum(p.amount_minor) as amount, count(*) as lines,
            min(p.line) as first_line
        from new_postings p
        group by p.lender_id, p.entry_id, p.currency
    ) c
    group by c.lender_id, c.entry_id
    having bool_or(c.amount <> 0) or sum(c.lines) < 2 or min(c.first_line) > 1
    limit 1;
    if found and wrong.lines < 2 then
        raise exception 'entry % has fewer than two postings', wrong.entry_id
            using errcode = 'check_violation';
    elsif found and wrong.first_line > 1 then
        raise exception 'entry % has its postings already: it is sealed', wrong.entry_id
            using errcode = 'check_violation';
    elsif found then
        raise exception 'entry % is not balanced', wrong.entry_id
            using errcode = 'check_violation';
    end if;
    -- Every set has a line 1, as was just seen.
    select p.entry_id into wrong
    from new_postings p
    left join lateral (
        select e.sealed_by from journal_entry e
        where e.lender_id = p.lender_id and e.entry_id = p.entry_id
        limit 1
    ) entry on true
    where p.line = 1 and entry.sealed_by is distinct from pg_current_xact_id()
    limit 1;
    if found then
        raise exception 'entry % is of no or of an earlier transaction: it is sealed',
            wrong.entry_id using errcode = 'check_violation';
    end if;
    return null;
end
$$;

-- People, rosters, pay, and invoices of the lender, added up.

-- name: headcounts
select month, role, site, cohort, open, hires, moved_in, moved_out, resigned, retired, dismissed,
    packages, transferred, divested, close
from headcount_month
where lender_id = %(lender)s and month between %(first)s and %(last)s
order by month, role, site, cohort

-- name: rosters
select month, role, site, positions, paid_hours, available_hours, handled_hours
from roster_month
where lender_id = %(lender)s and month between %(first)s and %(last)s
order by month, role, site

-- name: payroll
select month, role, site, paid_fte, paid_hours, cost_minor, currency
from payroll_month
where lender_id = %(lender)s and month between %(first)s and %(last)s
order by month, role, site

-- name: invoices
select month, vendor, kind, role, fte, amount_minor, currency
from vendor_invoice
where lender_id = %(lender)s and month between %(first)s and %(last)s
order by month, invoice_id

-- name: changes
select month, role, site, kind, fte
from position_change
where lender_id = %(lender)s and month between %(first)s and %(last)s
order by month, change_id

-- name: seats
-- The funded seats in force in a month.
select distinct on (role, site) role, site, to_role, seats_a_month
from redeployment_seats
where lender_id = %(lender)s and since <= %(month)s
order by role, site, since desc

-- name: last_month
select max(month) from headcount_month where lender_id = %(lender)s

-- name: add_headcounts
insert into headcount_month (
    lender_id, month, role, site, cohort, open, hires, moved_in, moved_out, resigned, retired,
    dismissed, packages, transferred, divested, close
)
select %(lender)s, r.* from json_to_recordset(%(rows)s::json) as r (
    month date, role text, site text, cohort text, open integer, hires integer, moved_in integer,
    moved_out integer, resigned integer, retired integer, dismissed integer, packages integer,
    transferred integer, divested integer, close integer
)
on conflict do nothing

-- name: add_rosters
insert into roster_month (
    lender_id, month, role, site, positions, paid_hours, available_hours, handled_hours
)
select %(lender)s, r.* from json_to_recordset(%(rows)s::json) as r (
    month date, role text, site text, positions double precision, paid_hours double precision,
    available_hours double precision, handled_hours double precision
)
on conflict do nothing

-- name: add_payroll
insert into payroll_month (
    lender_id, month, role, site, paid_fte, paid_hours, cost_minor, currency
)
select %(lender)s, r.* from json_to_recordset(%(rows)s::json) as r (
    month date, role text, site text, paid_fte double precision, paid_hours double precision,
    cost_minor bigint, currency text
)
on conflict do nothing

-- name: add_invoices
insert into vendor_invoice (
    lender_id, invoice_id, month, vendor, kind, role, fte, amount_minor, currency
)
select %(lender)s, r.* from json_to_recordset(%(rows)s::json) as r (
    invoice_id text, month date, vendor text, kind text, role text, fte double precision,
    amount_minor bigint, currency text
)
on conflict do nothing

-- name: add_changes
insert into position_change (
    lender_id, change_id, month, role, site, kind, fte, reason, signed_by
)
select %(lender)s, r.* from json_to_recordset(%(rows)s::json) as r (
    change_id text, month date, role text, site text, kind text, fte double precision, reason text,
    signed_by text
)
on conflict do nothing

-- name: add_seats
insert into redeployment_seats (lender_id, role, site, since, to_role, seats_a_month)
select %(lender)s, r.* from json_to_recordset(%(rows)s::json) as r (
    role text, site text, since date, to_role text, seats_a_month double precision
)
on conflict do nothing

-- name: lenders
select lender_id from lender order by lender_id

-- name: forget_sessions
delete from session where expires_at < %(now)s

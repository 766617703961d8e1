-- name: keep_rules
insert into rules_version (lender_id, digest, kind, content, first_used)
select %(lender)s, r.digest, r.kind, r.content, %(now)s
from json_to_recordset(%(rows)s::json) as r (digest text, kind text, content text)
on conflict do nothing

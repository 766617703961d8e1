-- The record of who read what is kept for the years of policy/access_log.toml; then it goes. What
-- is younger than a year goes for nobody, whatever a policy says, and nothing is ever altered.
create function forbid_change_of_kept_access() returns trigger
language plpgsql as $$
begin
    if tg_op = 'DELETE' and old.at < now() - interval '1 year' then
        return old;
    end if;
    raise exception '% of % is forbidden: the record of who read what is kept', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end
$$;

drop trigger access_log_append_only on access_log;
create trigger access_log_append_only
before update or delete on access_log
for each row execute function forbid_change_of_kept_access();

create index access_log_by_age on access_log (at);

grant delete on access_log to releve_app;

-- Conversations are kept for the years of their market; then their words go.

alter table conversation add column forgotten_on date;

-- What was said stays as it was, until the conversation is forgotten.
create function forbid_change_unless_forgotten() returns trigger
language plpgsql as $$
begin
    if tg_op = 'UPDATE' and exists (
        select from conversation v
        where v.lender_id = old.lender_id and v.conversation_id = old.conversation_id
            and v.forgotten_on is not null
    ) then
        return new;
    end if;
    raise exception '% of % is forbidden: its conversation is not forgotten', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end
$$;

drop trigger desk_message_append_only on desk_message;
create trigger desk_message_append_only
before update or delete on desk_message
for each row execute function forbid_change_unless_forgotten();

drop trigger private_note_append_only on private_note;
create trigger private_note_append_only
before update or delete on private_note
for each row execute function forbid_change_unless_forgotten();

-- The owner seals what was written before there were keys.
create trigger turn_stays
before update or delete on turn
for each row when (current_user = 'releve_app')
execute function forbid_change_unless_forgotten();

grant update (said, answer) on turn to releve_app;
grant update (body) on desk_message, private_note to releve_app;
grant update (forgotten_on) on conversation to releve_app;

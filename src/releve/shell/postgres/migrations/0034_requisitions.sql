-- The hiring freeze and its essential-role gate: what is asked for, and what people made of it.

-- Who keeps the gate is not who plans alone: the same as policy/people.toml.
insert into role_may (object, deed, role)
select 'requisition', m.deed, unnest(string_to_array(m.roles, ' '))
from (values
    ('read', 'lead risk workforce admin'),
    ('do', 'workforce admin')
) as m (deed, roles);

-- A freeze begins or ends with a month, as headcounts are of months; never of one that is over.
create table hiring_freeze (
    lender_id    text not null references lender,
    since        date not null check (extract(day from since) = 1),
    frozen       boolean not null,
    decided_by   text not null,
    reason       text not null check (btrim(reason) <> ''),
    decided_at   timestamptz not null,
    body         text not null,
    signature    bytea not null,
    evidence_id  text not null,
    primary key (lender_id, since),
    foreign key (lender_id, decided_by) references agent,
    check (since >= date_trunc('month', decided_at at time zone 'UTC')::date)
);

-- One vacancy asked for. `assessed` is the coverage risk without it, as it was at that moment.
create table requisition (
    lender_id       text not null references lender,
    requisition_id  text not null check (requisition_id ~ '^R-[0-9A-F]{12}$'),
    role            text not null check (btrim(role) <> ''),
    site            text not null check (btrim(site) <> ''),
    reason          text not null check (btrim(reason) <> ''),
    evidence        text not null check (btrim(evidence) <> ''),
    -- People needed as somebody says, where no roster tells of the role.
    needed_stated   integer check (needed_stated > 0),
    expires_on      date not null,
    opened_by       text not null,
    opened_at       timestamptz not null,
    assessed        jsonb not null,
    body            text not null,
    signature       bytea not null,
    evidence_id     text not null,
    primary key (lender_id, requisition_id),
    foreign key (lender_id, opened_by) references agent
);
create index requisition_of_place on requisition (lender_id, role, site);

-- What became of it: a signature or a refusal, and who was hired on it. One that nobody filled has
-- lapsed after its day, without a row.
create table requisition_step (
    lender_id       text not null,
    requisition_id  text not null,
    step            text not null check (step in ('signed', 'refused', 'filled')),
    taken_by        text not null,
    reason          text not null check (btrim(reason) <> ''),
    -- The day of the signature or refusal; for who was hired, their first day.
    on_day          date not null,
    taken_at        timestamptz not null,
    assessed        jsonb,
    body            text not null,
    signature       bytea not null,
    evidence_id     text not null,
    primary key (lender_id, requisition_id, step),
    foreign key (lender_id, requisition_id) references requisition,
    foreign key (lender_id, taken_by) references agent,
    check ((step = 'filled') = (assessed is null))
);
create unique index requisition_decided_once on requisition_step (lender_id, requisition_id)
    where step <> 'filled';

-- The gate again, for what is written without a door: whoever signs is somebody else than who
-- asked, and has the right; nothing is signed or filled after its day, and nothing filled unsigned.
create function keep_the_gate() returns trigger language plpgsql
    set search_path = public, pg_temp
as $$
declare
    asked requisition;
    signed_on date;
begin
    select * into strict asked from requisition r
    where r.lender_id = new.lender_id and r.requisition_id = new.requisition_id;
    if not exists (
        select from agent a join role_may m on m.role = any (a.roles)
        where a.lender_id = new.lender_id and a.agent_id = new.taken_by and a.active
            and m.object = 'requisition' and m.deed = 'do'
    ) then
        raise exception '% may not decide on requisition %', new.taken_by, new.requisition_id
            using errcode = 'check_violation';
    elsif new.step = 'signed' and new.taken_by = asked.opened_by then
        raise exception 'requisition % is signed by who asked for it', new.requisition_id
            using errcode = 'check_violation';
    elsif new.step <> 'refused' and new.on_day > asked.expires_on then
        raise exception 'requisition % has lapsed', new.requisition_id
            using errcode = 'check_violation';
    end if;
    if new.step = 'filled' then
        select s.on_day into signed_on from requisition_step s
        where s.lender_id = new.lender_id and s.requisition_id = new.requisition_id
            and s.step = 'signed';
        if signed_on is null or signed_on > new.on_day then
            raise exception 'requisition % was not signed on that day', new.requisition_id
                using errcode = 'check_violation';
        end if;
    end if;
    return new;
end
$$;
create trigger requisition_step_gate before insert on requisition_step
for each row execute function keep_the_gate();

do $$
declare
    opened text;
begin
    foreach opened in array array['hiring_freeze', 'requisition', 'requisition_step']
    loop
        execute format(
            'create trigger %I before update or delete on %I '
            'for each row execute function forbid_change()', opened || '_append_only', opened
        );
        call open_to_people(opened::regclass, 'requisition');
        execute format('grant select, insert on %I to releve_app', opened);
    end loop;
end
$$;

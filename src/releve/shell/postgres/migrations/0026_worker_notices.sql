-- Workers' representatives are told of what touches people's work before it is switched on.

-- Where a notice is needed, from which day on. It is policy/notices.toml again, and a test holds
-- both together: the doors ask that file, what is written without a door asks these rows.
create table notice_duty (
    function  text not null check (function in ('assistants', 'quality_review', 'handle_time')),
    market    market_code not null,
    from_day  date not null,
    primary key (function, market)
);
insert into notice_duty (function, market, from_day)
select f.function, m.market, m.from_day
from unnest(array['assistants', 'quality_review', 'handle_time']) as f (function)
cross join (
    select unnest(string_to_array('at be cz de dk es fi fr gr hr hu ie it lt nl pl pt se', ' '))
        as market, date '2005-03-23' as from_day
    union all select unnest(array['bg', 'ro']), date '2007-01-01'
    union all select 'gb', date '2005-04-06'
    union all select 'no', date '2006-01-01'
    union all select 'ch', date '1994-05-01'
) as m;

-- Who was told of what, where, and when. `market` empty is everywhere. The paper itself stays with
-- the lender: its SHA-256 proves which one it was.
create table worker_notice (
    lender_id              text not null references lender,
    notice_id              text not null,
    function               text not null
        check (function in ('assistants', 'quality_review', 'handle_time')),
    market                 text not null check (market ~ '^([a-z]{2})?$'),
    body                   text not null check (btrim(body) <> ''),
    informed_on            date not null,
    document_sha256        text not null check (document_sha256 ~ '^[0-9a-f]{64}$'),
    recorded_by            text not null check (btrim(recorded_by) <> ''),
    recorded_at            timestamptz not null,
    evidence_id            text not null,
    withdrawn_at           timestamptz,
    withdrawn_by           text,
    withdrawn_reason       text,
    withdrawn_evidence_id  text,
    primary key (lender_id, notice_id),
    constraint withdrawn_whole check (
        num_nonnulls(withdrawn_at, withdrawn_by, withdrawn_reason, withdrawn_evidence_id) in (0, 4)
    )
);
create index worker_notice_standing on worker_notice (lender_id, function, market)
    where withdrawn_at is null;

-- A notice may be withdrawn, once; nothing else of it changes, and none goes.
create function keep_notice() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.withdrawn_at is not null
        or to_jsonb(old) - array[
            'withdrawn_at', 'withdrawn_by', 'withdrawn_reason', 'withdrawn_evidence_id'
        ] <> to_jsonb(new) - array[
            'withdrawn_at', 'withdrawn_by', 'withdrawn_reason', 'withdrawn_evidence_id'
        ]
    then
        raise exception '% of notice % is forbidden: it is on record', tg_op, old.notice_id
            using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;
create trigger worker_notice_kept before update or delete on worker_notice
for each row execute function keep_notice();

-- Whether a function may run in a market on a day: none is needed, or one stands.
create function notice_stands(whose text, what text, place text, on_day date) returns boolean
language sql stable as $$
    select not exists (
        select from public.notice_duty d
        where d.function = what and d.market = place and d.from_day <= on_day
    ) or exists (
        select from public.worker_notice n
        where n.lender_id = whose and n.function = what and n.market in (place, '')
            and n.withdrawn_at is null and n.informed_on <= on_day
    )
$$;

-- However a stint ends, its time is written down: where people's representatives know of it.
create or replace function end_stint() returns trigger
language plpgsql security definer set search_path from current as $$
begin
    if not notice_stands(
        old.lender_id, 'handle_time', old.market,
        (greatest(old.stint_since, new.stint_since) at time zone 'UTC')::date
    ) then
        return null;
    end if;
    insert into handle_time (
        lender_id, work_item_id, number, kind, errand, reason, skill, language, market, began_at,
        ended_at, concurrency
    )
    select old.lender_id, old.work_item_id,
        1 + coalesce((
            select max(h.number) from handle_time h
            where h.lender_id = old.lender_id and h.work_item_id = old.work_item_id
        ), 0),
        old.stint, old.errand, old.reason, old.skill, old.language, old.market, old.stint_since,
        greatest(old.stint_since, new.stint_since),
        greatest(1, (
            select count(*) from work_item w
            where w.lender_id = old.lender_id and w.agent_id = old.agent_id
                and w.closed_at is null and w.stint is not null
                and w.work_item_id <> old.work_item_id
        ) + 1);
    return null;
end
$$;

-- Everybody who works here may read what was told of their work.
call open_to_people('worker_notice', 'agent');

grant select on notice_duty to releve_app, releve_people;
grant select, insert on worker_notice to releve_app;
grant update (withdrawn_at, withdrawn_by, withdrawn_reason, withdrawn_evidence_id)
    on worker_notice to releve_app;

-- One way to enqueue a job from any statement, in that statement's transaction.
--
-- The job engine's own tables are applied after the migrations; a database without them (an
-- exam's) enqueues nothing, and what waits is found by the next sweep.

create function enqueue(task text, arguments jsonb) returns void
language plpgsql as $$
begin
    if to_regclass('procrastinate_jobs') is null then
        return;
    end if;
    execute
        'select procrastinate_defer_jobs_v1(array['
        'row($1, $2, 0, null, null, $3, null)::procrastinate_job_to_defer_v1])'
    using 'releve', task, arguments;
end
$$;

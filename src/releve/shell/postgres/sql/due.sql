-- name: lenders
select lender_id from lender order by lender_id

-- name: forget_sessions
delete from session where expires_at < %(now)s

-- name: take_over
-- Without its queueing lock, under which the next run of the same job may stand in the queue.
update procrastinate_jobs j set
    status = 'todo', attempts = j.attempts + 1, scheduled_at = now(), worker_id = null,
    queueing_lock = null
where j.status = 'doing'
    and (
        not exists (
            select from procrastinate_workers w
            where w.id = j.worker_id
                and w.last_heartbeat >= now() - make_interval(secs => %(silent_seconds)s)
        )
        or not exists (
            select from procrastinate_events e
            where e.job_id = j.id and e.type = 'started'
                and e.at >= now() - make_interval(secs => %(lost_seconds)s)
        )
    )

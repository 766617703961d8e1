-- A capture in two statements: one looks without a lock, the other writes where nothing of what
-- was seen has changed since. See shell/merchant/capture_at_once.py.

-- name: glance
-- All that a capture is decided on, and the marks of the rows it comes from: a row that is written
-- has another `xmin`. Of a plan whose clock stands, or of a key that was answered, nothing is
-- decided here.
select k.merchant_id,
    c.customer_id, m.purchase ->> 'purchase_country', s.name, s.language, s.market,
    s.fee_basis_points, c.payment_day,
    c.xmin::text, m.xmin::text, o.xmin::text,
    o.product, o.currency, o.authorized_minor, o.placed_on, o.captured_minor, o.captured_on,
    o.canceled_on, m.placed_at, m.expires_at, m.released_minor,
    case when o.captured_minor > 0 then
        (
            select json_agg(json_build_array(t.number, t.amount_minor) order by t.number)
            from order_capture t
            where t.lender_id = m.lender_id and t.order_id = m.order_id
        )
    end,
    case when o.captured_minor > 0 then
        (
            select json_agg(
                json_build_array(
                    i.number, i.due_on, i.amount_minor - i.credited_minor, i.paid_minor,
                    i.agreed_due_on, i.times_moved, i.interest_minor, i.interest_earned_minor,
                    i.interest_from
                )
                order by i.number
            )
            from installment i
            where i.lender_id = m.lender_id and i.order_id = m.order_id
        )
    end
from merchant_key k
join merchant_order m on m.lender_id = k.lender_id
join customer_order o on o.lender_id = m.lender_id and o.order_id = m.order_id
    and o.merchant_id = k.merchant_id
join merchant s on s.lender_id = o.lender_id and s.merchant_id = o.merchant_id
join customer c on c.lender_id = o.lender_id and c.customer_id = o.customer_id
where k.lender_id = %(lender)s and k.username = %(username)s and k.revoked_at is null
    and k.password_digest = %(digest)s and m.order_id = %(order)s
    and not exists (
        select from pause p
        where p.lender_id = m.lender_id and p.order_id = m.order_id and p.ended_on is null
    )
    and not exists (
        select from merchant_answer a
        where a.lender_id = k.lender_id and a.merchant_id = k.merchant_id
            and a.operation = %(operation)s and a.idempotency_key = %(key)s
    )

-- name: capture_unchanged
-- The customer is locked first, as by whatever else is done to an order. Whoever had to wait sees
-- the rows as they are now: `for update` and `update` look at their newest versions again.
-- One row of `lines` is a posting; of a receivable it is the installment too.
with line as materialized (
    select *
    from json_to_recordset(%(lines)s::json) as r (
        line smallint, account text, amount bigint, installment smallint, due_on date,
        agreed_due_on date, interest bigint, interest_from date
    )
),
held as materialized (
    select true
    from customer c, merchant_order m
    where c.lender_id = %(lender)s and c.customer_id = %(customer)s
        and c.xmin = %(customer_mark)s and m.lender_id = %(lender)s and m.order_id = %(order)s
        and m.xmin = %(merchant_mark)s
    for no key update of c, m
),
changed as (
    update customer_order o
    set captured_minor = o.captured_minor + %(amount)s,
        captured_on = coalesce(o.captured_on, %(today)s)
    from held
    where o.lender_id = %(lender)s and o.order_id = %(order)s and o.xmin = %(order_mark)s
    returning true
),
posted as (
    insert into journal_entry (lender_id, kind, order_id, value_date, idempotency_key)
    select %(lender)s, 'capture', %(order)s, %(today)s, %(entry_key)s
    from changed
    returning entry_id
),
lines as (
    insert into posting (
        lender_id, entry_id, line, account, currency, amount_minor, order_id, installment
    )
    select %(lender)s, posted.entry_id, r.line, r.account, %(currency)s, r.amount, %(order)s,
        r.installment
    from posted, line r
),
owed as (
    insert into installment (
        lender_id, order_id, number, due_on, agreed_due_on, amount_minor, interest_minor,
        interest_from
    )
    select %(lender)s, %(order)s, r.installment, r.due_on, r.agreed_due_on, r.amount,
        r.interest, r.interest_from
    from changed, line r
    where r.installment is not null
),
captured as (
    insert into order_capture (
        lender_id, order_id, number, capture_id, entry_id, captured_at, amount_minor,
        first_installment, last_installment, details, shipping_info
    )
    select %(lender)s, %(order)s, %(number)s, %(capture)s, posted.entry_id, %(now)s, %(amount)s,
        %(first)s, %(last)s, %(details)s, %(shipping_info)s
    from posted
),
kept as (
    insert into merchant_answer (
        lender_id, merchant_id, operation, idempotency_key, asked_at, status, headers, body
    )
    select %(lender)s, %(merchant)s, %(operation)s, %(key)s, %(now)s, %(status)s, %(headers)s,
        %(body)s
    from changed
    where %(key)s::text is not null
)
select entry_id from posted

-- name: read_balance
-- A merchant's whole balance in one statement, so of one moment: its payouts, what is in none of
-- them yet (in all, and the first orders), what is kept, and what the entries say: of its orders,
-- and of its payouts, which name theirs.
with open as materialized (
    select t.*
    from merchant_transaction t
    where t.lender_id = %(lender)s and t.merchant_id = %(merchant)s
        and not exists (
            select from payout p
            where p.lender_id = t.lender_id and p.payment_reference = t.payment_reference
        )
),
entries as (
    select entry_id from merchant_transaction
    where lender_id = %(lender)s and merchant_id = %(merchant)s
    union
    select named.entry_id
    from payout
    cross join lateral (values (entry_id), (release_entry_id)) as named (entry_id)
    where lender_id = %(lender)s and merchant_id = %(merchant)s and named.entry_id is not null
    union
    select entry_id from hold_back
    where lender_id = %(lender)s and merchant_id = %(merchant)s
)
select
    (
        select json_agg(
            json_build_array(
                currency, payment_reference, paid_on, sale_minor, return_minor, fee_minor,
                tax_minor, reversal_minor, released_minor, opening_debt_minor, held_back_minor,
                repaid_minor, deposited_minor, paid_minor
            )
            order by paid_on
        )
        from payout
        where lender_id = %(lender)s and merchant_id = %(merchant)s
    ),
    (
        select json_agg(json_build_array(
            s.currency, s.orders, coalesce(s.sale, 0), coalesce(s.return, 0), s.fee, s.tax,
            coalesce(s.reversal, 0)
        ))
        from (
            select currency, count(distinct order_id) as orders,
                sum(gross_minor) filter (where kind = 'sale') as sale,
                sum(gross_minor) filter (where kind = 'return') as return,
                sum(fee_minor) as fee, sum(tax_minor) as tax,
                sum(gross_minor) filter (where kind = 'reversal') as reversal
            from open
            group by currency
        ) s
    ),
    (
        select json_agg(
            json_build_array(
                s.currency, s.order_id, s.since, coalesce(s.sale, 0), coalesce(s.return, 0),
                s.fee, s.tax, coalesce(s.reversal, 0)
            )
            order by s.since, s.order_id
        )
        from (
            select currency, order_id, min(value_date) as since,
                sum(gross_minor) filter (where kind = 'sale') as sale,
                sum(gross_minor) filter (where kind = 'return') as return,
                sum(fee_minor) as fee, sum(tax_minor) as tax,
                sum(gross_minor) filter (where kind = 'reversal') as reversal
            from open
            group by currency, order_id
            order by min(value_date), order_id
            limit %(shown)s
        ) s
    ),
    (
        select json_agg(
            json_build_array(
                currency, payment_reference, amount_minor, reason = 'came_back', release_on
            )
            order by release_on, payment_reference, reason
        )
        from hold_back
        where lender_id = %(lender)s and merchant_id = %(merchant)s and released_by is null
    ),
    (
        select json_agg(json_build_array(s.currency, coalesce(s.owed, 0), coalesce(s.kept, 0)))
        from (
            select p.currency,
                -sum(p.amount_minor) filter (where p.account = 'merchant_payable') as owed,
                -sum(p.amount_minor) filter (where p.account = 'merchant_held_back') as kept
            from entries
            join posting p on p.lender_id = %(lender)s and p.entry_id = entries.entry_id
            where p.account in ('merchant_payable', 'merchant_held_back')
            group by p.currency
        ) s
    )
from merchant
where lender_id = %(lender)s and merchant_id = %(merchant)s

-- Laws of some markets asked for the notice before the union's directive did.
update notice_duty d set from_day = o.from_day
from (
    values
        ('quality_review', 'at', date '1987-01-01'),
        ('handle_time', 'at', date '1987-01-01'),
        ('quality_review', 'nl', date '1998-03-04'),
        ('handle_time', 'nl', date '1998-03-04'),
        ('assistants', 'se', date '1977-01-01'),
        ('quality_review', 'se', date '1977-01-01'),
        ('handle_time', 'se', date '1977-01-01')
) as o (function, market, from_day)
where d.function = o.function and d.market = o.market;

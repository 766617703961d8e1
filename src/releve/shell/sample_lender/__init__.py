"""The sample lender: a whole small lender, deterministic from a seed and a day.

20,000 customers and 200 merchants in ten markets, 60,000 orders over two years, posted in
batches through the same rules as everything else (core/lending).
"""

from releve.shell.sample_lender.make import Size, has_sample_lender, make_sample_lender

__all__ = ["Size", "has_sample_lender", "make_sample_lender"]

"""A history that the lender produces itself: its own paths on a clock that is moved.

Customers buy, days are run, customers write, assistants decide, people take over, and some come
back by phone. Who does what and when is invented (script.toml); what comes of it is what the
product makes of it.
"""

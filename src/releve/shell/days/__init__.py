"""The lender's days: what falls due on each, done once, however often a day is run."""

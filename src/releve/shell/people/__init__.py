"""People of the lender: signing in, sessions, and reading as who one is."""

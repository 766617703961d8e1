"""Double entry: accounts, entries, balances."""

"""The console: where people of the lender work, at /console."""

"""The credit decision: what is asked, what is known, the lender's rules, and the answer."""

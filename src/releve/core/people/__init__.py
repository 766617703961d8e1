"""Who works at the lender, and what each role may read and do."""

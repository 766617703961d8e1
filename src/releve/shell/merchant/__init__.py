"""The lender's door for merchants, behind HTTP: keys, purchases, orders, and what they change."""

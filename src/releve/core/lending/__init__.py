"""What a pay-later lender knows: orders, plans, installments, fees, disputes."""

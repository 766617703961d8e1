"""What merchants are paid: fees, payouts, their files and reports, and the bank's word on them."""

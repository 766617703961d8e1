"""What tools/hostile.py is made of: generated lenders, a hostile reader, and an auditor."""

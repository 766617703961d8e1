"""What would have been decided otherwise under another value of the rules."""

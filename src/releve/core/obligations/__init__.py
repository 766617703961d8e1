"""What replies claim, what is promised, and how each promise ends."""

"""What an assistant may do alone; fails closed."""

"""The shape of market rules and house policy; the numbers live in data."""

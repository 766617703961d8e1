"""The smallest words: money, ids, days."""

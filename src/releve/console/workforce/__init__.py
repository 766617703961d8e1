"""The console's pages of work and people: figures with their chart, table, and definition."""

"""The sans-I/O dialogue machine: events in, actions out."""

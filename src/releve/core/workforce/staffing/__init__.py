"""Queues in closed form: Erlang B, C, A, X, and the chain of chats."""

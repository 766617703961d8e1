"""A desk whose people may approve and review."""

from desk_of_people import desk, house, pool, shared_pool

__all__ = ["desk", "house", "pool", "shared_pool"]

"""Past turns decided again: what is kept of each turn, and what comes of it now."""

"""Records of what was decided and why, chained by hash."""

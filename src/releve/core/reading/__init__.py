"""The seam between whatever reads a message and the conversation that uses the reading."""

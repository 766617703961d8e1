"""What a procedure may answer, and the closed list of what may change."""

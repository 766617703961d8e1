"""People and work: staffing, what the assistants took over, and what it means for people."""

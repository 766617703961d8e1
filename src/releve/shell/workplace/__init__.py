"""What people see at work: the views of conversations, and one conversation whole."""

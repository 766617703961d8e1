"""Who has a conversation, and what people do with it."""

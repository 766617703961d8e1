"""Personal data, sealed under a key for each person; erasing destroys the key."""

"""What a person gets when taking over."""

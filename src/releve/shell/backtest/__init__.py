"""The history that a change of the rules is tried on."""

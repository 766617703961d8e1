"""The amounts, dates, order numbers and addresses that a message names."""

from releve.shell.readers.slots.find import find_slots

__all__ = ["find_slots"]

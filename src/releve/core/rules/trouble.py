"""What is wrong with a rule file, said so that its author can mend it."""


class RuleTrouble(Exception):
    """A market or policy file that cannot be used: the file, the key, and the reason."""

    def __init__(self, file: str, key: str, reason: str) -> None:
        super().__init__(f"{file}: {key}: {reason}")
        self.file = file
        self.key = key
        self.reason = reason


class NoRule(RuleTrouble):
    """The files are sound, but hold nothing for the market or the day that was asked for."""

"""What is wrong with a figure that is put in: one line that names the input and the fault."""


class WorkforceTrouble(ValueError):
    """A figure, a row, or a sentence that cannot be reckoned with."""

"""The one exception of the books: something was to be written that they forbid."""


class BooksTrouble(Exception):
    """Nothing may be written: the text names what was tried and what forbids it.

    Raised before or while writing; the transaction is then to be rolled back.
    """

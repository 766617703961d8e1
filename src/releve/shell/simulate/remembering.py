"""A reader that has read a text before: many customers write the same few.

What names a day is read again each day; what names nothing reads the same on all.
"""

from datetime import date

from releve.core.reading.reading import Reading
from releve.shell.desk import Reader


class RememberingReader:
    """The same readings as the reader that it asks."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._known: dict[tuple[object, ...], Reading] = {}

    @property
    def version(self) -> str:
        """The version of who reads."""
        return self._reader.version

    def read(
        self,
        text: str,
        *,
        language: str | None = None,
        market: str | None = None,
        today: date | None = None,
    ) -> Reading:
        """A reading of the text."""
        key = (text, language, market)
        known = self._known.get(key) or self._known.get((*key, today))
        if known is None:
            known = self._reader.read(text, language=language, market=market, today=today)
            self._known[(*key, today) if known.slots else key] = known
        return known

"""The reader of another process: its models are large, and one copy of them is enough.

Questions and answers go pickled over a pipe between two processes of one start of the program,
one question at a time, as the reader itself reads.
"""

import threading
from datetime import date
from multiprocessing.connection import Connection

from releve.core.reading.reading import Reading
from releve.shell.desk import Reader


class BorrowedReader:
    """Reads by asking the process at the other end of a pipe."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._turn = threading.Lock()
        self.version: str = pipe.recv()

    def read(
        self,
        text: str,
        *,
        language: str | None = None,
        market: str | None = None,
        today: date | None = None,
    ) -> Reading:
        """The lending reader's reading."""
        with self._turn:
            self._pipe.send((text, language, market, today))
            reading: Reading | Exception = self._pipe.recv()
        if isinstance(reading, Exception):
            raise reading
        return reading


def lend(reader: Reader, pipe: Connection) -> None:
    """Read for whoever is at the other end, until it is gone."""
    with pipe:
        try:
            pipe.send(reader.version)
            while True:
                pipe.send(_read(reader, *pipe.recv()))
        except (EOFError, OSError):
            return


def _read(
    reader: Reader, text: str, language: str | None, market: str | None, today: date | None
) -> Reading | Exception:
    try:
        return reader.read(text, language=language, market=market, today=today)
    except Exception as error:  # noqa: BLE001 -- raised again by whoever asked
        return error

"""HTTP/1.1 that forgives one thing: `{}` after a request that announced no body.

Some merchants' clients write an empty JSON object after a GET and frame it in no way (RFC 9112,
section 6: without Content-Length or Transfer-Encoding a request has no body). On a connection
kept alive these two bytes stand before the next request line. A request line never begins with a
brace, so they are passed over between requests, and nowhere else.
"""

import re
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

_UNFRAMED = b"{}"
_HALF = b"{"
_HEAD_END = b"\r\n\r\n"
_CHUNKED = re.compile(rb"\r\ntransfer-encoding[ \t]*:", re.IGNORECASE)
_LENGTH = re.compile(rb"\r\ncontent-length[ \t]*:[ \t]*(\d{1,9})[ \t]*\r\n", re.IGNORECASE)


class ForgivingProtocol(HttpToolsProtocol):
    """uvicorn's protocol, with `{}` between requests passed over.

    What cannot be read is refused after the answer that is under way, not instead of it.
    """

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._inside = False
        self._held = b""
        self._refused: str | None = None

    def data_received(self, data: bytes) -> None:
        """As uvicorn's, request by request, without what is to be passed over."""
        data, self._held = self._held + data, b""
        while data and not self._inside and not self._refused:
            data = data.removeprefix(_UNFRAMED)
            if data == _HALF:
                self._held = data
                return
            end = _end_of_request(data)
            if not end:
                break
            super().data_received(data[:end])
            data = data[end:]
        if data and not self._refused:
            super().data_received(data)

    def on_message_begin(self) -> None:
        """As uvicorn's; from here on everything is the request's."""
        self._inside = True
        super().on_message_begin()

    def on_message_complete(self) -> None:
        """As uvicorn's; what follows is between requests."""
        self._inside = False
        super().on_message_complete()

    def send_400_response(self, msg: str) -> None:
        """As uvicorn's, when no earlier request waits for its answer."""
        cycle: Any = getattr(self, "cycle", None)
        if cycle is not None and not cycle.response_complete:
            self._refused = msg
            return
        super().send_400_response(msg)

    def on_response_complete(self) -> None:
        """As uvicorn's; then what could not be read is refused."""
        super().on_response_complete()
        if self._refused and self.cycle.response_complete:
            super().send_400_response(self._refused)


def _end_of_request(data: bytes) -> int:
    """Where the request ends with which `data` begins; 0 where that is not all here or not told."""
    head = data.find(_HEAD_END) + len(_HEAD_END)
    if head < len(_HEAD_END) or _CHUNKED.search(data, 0, head):
        return 0
    length = _LENGTH.search(data, 0, head)
    end = head + (int(length[1]) if length else 0)
    return end if end <= len(data) else 0

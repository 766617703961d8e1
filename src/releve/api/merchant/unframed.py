"""HTTP/1.1 that forgives one thing: `{}` after a request that announced no body.

Some merchants' clients write an empty JSON object after a GET and frame it in no way (RFC 9112,
section 6: without Content-Length or Transfer-Encoding a request has no body). On a connection
kept alive these two bytes stand before the next request line. A request line never begins with a
brace, so they are passed over between requests, and nowhere else.
"""

from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

_UNFRAMED = b"{}"


class ForgivingProtocol(H11Protocol):
    """uvicorn's protocol on h11, with `{}` between requests passed over."""

    def handle_events(self) -> None:
        """As uvicorn's, after what is to be passed over is gone."""
        self._pass_over()
        super().handle_events()

    def _pass_over(self) -> None:
        if self.conn.their_state is not h11.IDLE:
            return
        waiting, _ = self.conn.trailing_data
        if waiting.startswith(_UNFRAMED):
            # h11 shows what waits and has no other way to take of it.
            buffer: Any = vars(self.conn)["_receive_buffer"]
            buffer.maybe_extract_at_most(len(_UNFRAMED))

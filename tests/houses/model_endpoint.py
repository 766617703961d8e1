"""A small server of the OpenAI form on loopback: real HTTP, with answers that tests choose.

`reply` is asked once a request with what was posted and writes the response itself, so that it can
also be slow, cut short, or wrong.
"""

import json
import threading
import time
from collections.abc import Callable
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Reply = Callable[[dict[str, Any], BaseHTTPRequestHandler], None]


class Endpoint:
    """What was asked of it, and what it replies."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.asked: list[dict[str, Any]] = []
        self.keys: list[str] = []
        self.reply: Reply = answering(json.dumps(NONE))

    def messages(self) -> list[str]:
        """The messages as they came, one a request."""
        return [message_of(asked) for asked in self.asked]


NONE = {"errands": [{"errand": "none", "confidence": 0.9}], "slots": [], "signals": []}


def message_of(asked: dict[str, Any]) -> str:
    """The customer's message in a request."""
    return json.loads(asked["messages"][-1]["content"])["message"]


def heard(*errands: str, slots=(), signals=(), confidence=0.9) -> str:
    """A model's answer of the agreed form; slots as (type, text, value) or with a currency."""
    return json.dumps(
        {
            "errands": [{"errand": one, "confidence": confidence} for one in errands],
            "slots": [
                dict(zip(("type", "text", "value", "currency"), (*one, ""), strict=False))
                for one in slots
            ],
            "signals": list(signals),
        }
    )


def completion(content: str, *, finish: str = "stop") -> bytes:
    """The body of a completion."""
    return json.dumps(
        {
            "id": "chatcmpl-1",
            "object": "chat.completion",
            "created": 1_790_000_000,
            "model": "recorded",
            "choices": [
                {
                    "index": 0,
                    "finish_reason": finish,
                    "message": {"role": "assistant", "content": content},
                }
            ],
            "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
        }
    ).encode()


def send(handler: BaseHTTPRequestHandler, body: bytes, status: int = 200) -> None:
    """A whole response."""
    handler.send_response(status)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def answering(content: str, *, finish: str = "stop") -> Reply:
    """The same words to everything."""
    return lambda _, handler: send(handler, completion(content, finish=finish))


def with_status(status: int) -> Reply:
    """An error of the form."""
    body = json.dumps({"error": {"message": "no", "type": "error"}}).encode()
    return lambda _, handler: send(handler, body, status)


def slowly(seconds: float) -> Reply:
    """Nothing at all for a while."""

    def reply(_: object, handler: BaseHTTPRequestHandler) -> None:
        time.sleep(seconds)
        send(handler, completion(json.dumps(NONE)))

    return reply


def dripping(seconds: float) -> Reply:
    """A byte now and then: each wait is short, the whole is long."""

    def reply(_: object, handler: BaseHTTPRequestHandler) -> None:
        body = completion(json.dumps(NONE))
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        end = time.monotonic() + seconds
        for byte in body:
            if time.monotonic() > end:
                return
            handler.wfile.write(bytes([byte]))
            handler.wfile.flush()
            time.sleep(0.05)

    return reply


def cut_off(_: object, handler: BaseHTTPRequestHandler) -> None:
    """Half of a response, then the connection ends."""
    body = completion(json.dumps(NONE))
    handler.send_response(200)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body[: len(body) // 2])
    handler.close_connection = True


@contextmanager
def endpoint():
    """A running server."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            place.asked.append(asked)
            place.keys.append(self.headers.get("Authorization", ""))
            try:
                place.reply(asked, self)
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True  # whoever asked has stopped waiting

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            del format, args

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        place = Endpoint(f"http://127.0.0.1:{server.server_port}/v1")
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield place
        server.shutdown()
        thread.join()

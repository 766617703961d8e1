"""Word to merchants: signed, again after a failure, with the same delivery id."""

import hashlib
import itertools
import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from releve.shell.merchant.webhooks import send_waiting, signature

pytestmark = pytest.mark.usefixtures("books_hold")


@pytest.fixture
def receiver():
    """A merchant's server: keeps what it gets, and answers as it is told."""
    got = []

    class Receiver(BaseHTTPRequestHandler):
        status = 200

        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            got.append((self.path, dict(self.headers), body))
            self.send_response(Receiver.status)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format, *args):  # noqa: A002 - its name in the standard library
            pass

    class Server(HTTPServer):
        answer = Receiver

        @property
        def got(self):
            return got

    server = Server(("127.0.0.1", 0), Receiver)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()


def placed(shop, receiver):
    push = f"http://127.0.0.1:{receiver.server_port}/push?o={{order.id}}"
    return shop.order(merchant_urls={"push": push})


def test_an_order_is_told_once_and_signed(shop, pool, clock, receiver):
    order = placed(shop, receiver)
    assert receiver.got == []
    assert send_waiting(pool, clock.moment) == 1
    assert send_waiting(pool, clock.moment) == 0
    ((path, headers, body),) = receiver.got
    assert path == f"/push?o={order}"
    assert json.loads(body)["order_id"] == order
    given = dict(part.split("=") for part in headers["Releve-Signature"].split(","))
    secret = hashlib.sha256(shop.key.password.encode()).digest()
    assert headers["Releve-Key"] == shop.key.username
    assert given["v1"] == signature(secret, int(given["t"]), body)
    assert int(given["t"]) == int(clock.moment.timestamp())
    assert signature(secret, int(given["t"]) + 1, body) != given["v1"]


def test_a_failure_is_tried_again_later_with_the_same_id(shop, pool, clock, receiver):
    placed(shop, receiver)
    receiver.answer.status = 500
    moments = []
    for _ in range(40):
        before = len(receiver.got)
        assert send_waiting(pool, clock.moment) == 0
        if len(receiver.got) > before:
            moments.append(clock.moment)
        clock.pass_by(seconds=15)
    waits = [(b - a).total_seconds() for a, b in itertools.pairwise(moments)]
    assert waits == [30, 60, 120, 240]
    receiver.answer.status = 204
    clock.pass_by(hours=1)
    assert send_waiting(pool, clock.moment) == 1
    assert len({headers["Releve-Delivery"] for _, headers, _ in receiver.got}) == 1
    assert len({body for _, _, body in receiver.got}) == 1


def test_it_is_given_up_after_three_days(shop, pool, clock, receiver):
    placed(shop, receiver)
    clock.pass_by(days=3, seconds=1)
    assert send_waiting(pool, clock.moment) == 0
    assert receiver.got == []


@pytest.mark.parametrize("url", ["file:///etc/passwd", "http://127.0.0.1:1/", "http://[", "x"])
def test_an_address_that_nobody_answers_at(shop, pool, clock, url):
    shop.order(merchant_urls={"push": url})
    assert send_waiting(pool, clock.moment) == 0

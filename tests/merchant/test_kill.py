"""The server is killed in the middle of captures; whoever repeats them with their keys is safe."""

import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

import httpx
import pytest

PROGRAM = Path(__file__).with_name("lender_process.py")
CAPTURES, KILLS, SEED = 40, 3, 4711

pytestmark = pytest.mark.usefixtures("books_hold")


@pytest.fixture
def lender(module_database):
    """A function that starts the server on the same port, and all that were started."""
    started = []
    # Bound and not listened on: the server may bind it too, and nobody else is given it meanwhile.
    kept = socket.socket()
    kept.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    kept.bind(("127.0.0.1", 0))
    port = kept.getsockname()[1]

    def start():
        command = [sys.executable, str(PROGRAM), module_database, "shops", str(port)]
        started.append(subprocess.Popen(command))
        address = f"http://127.0.0.1:{port}"
        for _ in range(600):
            assert started[-1].poll() is None, "the server ended"
            try:
                httpx.get(f"{address}/payments/v1/sessions/x", timeout=5)
            except httpx.HTTPError:
                time.sleep(0.05)
            else:
                return started[-1], address
        raise RuntimeError("the server does not answer")

    yield start
    for process in started:
        process.kill()
        process.wait()
    kept.close()


@pytest.mark.slow
@pytest.mark.timeout(180)
def test_killed_in_the_middle_and_repeated(shop, lender):
    chance = Random(SEED)
    process, address = lender()
    http = httpx.Client(base_url=address, auth=shop.http.auth, timeout=30)
    session = http.post("/payments/v1/sessions", json=shop.purchase()).json()["session_id"]
    asked = {"product": "pay_in_30"}
    agreed = http.post(f"/sandbox/v1/sessions/{session}/authorize", json=asked).json()
    place = f"/payments/v1/authorizations/{agreed['authorization_token']}/order"
    order = http.post(place, json=shop.purchase()).json()["order_id"]
    path = f"/ordermanagement/v1/orders/{order}/captures"
    known = {}

    def ask(number):
        headers = {"Klarna-Idempotency-Key": f"kill-{number}"}
        try:
            answer = http.post(path, json={"captured_amount": 10}, headers=headers)
        except httpx.HTTPError:
            return
        assert answer.status_code == 201, answer.text
        capture = answer.headers["Capture-Id"]
        assert known.setdefault(number, capture) == capture

    for _ in range(KILLS):
        with ThreadPoolExecutor(6) as threads:
            for number in range(CAPTURES):
                threads.submit(ask, number)
            time.sleep(chance.uniform(0.03, 0.2))
            process.kill()
            process.wait()
        process, _ = lender()
    for number in range(CAPTURES):
        ask(number)
    seen = http.get(f"/ordermanagement/v1/orders/{order}").json()
    assert seen["captured_amount"] == 10 * CAPTURES
    assert {capture["capture_id"] for capture in seen["captures"]} == set(known.values())

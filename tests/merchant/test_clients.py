"""Two clients that others wrote, unmodified, each in an environment of its own.

The Python client's address is set; the JavaScript client speaks HTTPS on port 443 alone, with a
test certificate. What cannot be had here (node, the packages, the port) skips with the reason.
"""

import json
import os
import shutil
import socket
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from releve.core.values.ids import LenderId
from releve.shell.settlement.paying import pay_out
from releve.shell.settlement.price_file import load_price_list

pytestmark = [pytest.mark.usefixtures("books_hold"), pytest.mark.xdist_group("port 443")]
HOUSE = Path(__file__).parents[2]
LENDER = LenderId("shops")
CLIENTS = Path(__file__).parent / "clients"
KEPT = HOUSE / ".venv" / ".clients"


def run(command, reason, **options):
    """What a command prints; skips with the reason and its last words where it fails."""
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=100, check=False, **options
        )
    except FileNotFoundError:
        pytest.skip(f"{reason}: no {command[0]}")
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
        pytest.skip(f"{reason}: {last}")
    return done.stdout


@pytest.fixture(scope="module")
def python_of_client():
    """The interpreter of the Python client's environment, made at its first use."""
    place = KEPT / "klarna-orders"
    python = place / "bin" / "python"
    if not (place / "done").exists():
        uv = HOUSE / ".uv" / "bin" / "uv"
        uv = str(uv) if uv.exists() else "uv"
        why = "klarna-orders cannot be had"
        run([uv, "venv", "--quiet", "--clear", "--python", sys.executable, str(place)], why)
        lock = CLIENTS / "klarna-orders.lock"
        install = [uv, "pip", "install", "--quiet", "--no-deps", "--require-hashes"]
        run([*install, "--python", str(python), "-r", str(lock)], why)
        (place / "done").touch()
    return str(python)


@pytest.fixture(scope="module")
def node():
    """The program that runs JavaScript."""
    found = shutil.which("node")
    if found is None:
        pytest.skip("no node")
    return found


@pytest.fixture(scope="module")
def folder_of_client(npm_package):
    """Where the JavaScript client is installed, at its first use."""
    return str(npm_package("@crystallize/node-klarna@4.9.1"))


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate of localhost's, and its key."""
    place = tmp_path_factory.mktemp("certificate")
    made = ["-keyout", str(place / "key.pem"), "-out", str(place / "cert.pem")]
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    name = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]
    run([*command, *name, *made], "no certificate can be made")
    return place / "cert.pem", place / "key.pem"


@pytest.fixture(scope="module")
def https_on_443(app, serve, certificate):
    """The application on HTTPS, port 443."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", 443))
        except OSError as error:
            pytest.skip(f"port 443: {error.strerror}")
    cert, key = certificate
    with serve(app, port=443, ssl_certfile=str(cert), ssl_keyfile=str(key)):
        yield "localhost"


@pytest.fixture(scope="module")
def payout(shop, pool, clock):
    """The reference of a payout that the shop was made."""
    order = shop.order("pay_in_30")
    shop.post(order, "/captures", {"captured_amount": 9000})
    monday = clock.moment.date() + timedelta(days=8 - clock.moment.isoweekday())
    with pool.connection() as connection:
        (made,) = pay_out(connection, LENDER, monday, load_price_list(), merchants=["m-skor"])
    return made.payment_reference


def test_the_python_client_makes_an_order(shop, python_of_client, payout):
    command = [python_of_client, str(CLIENTS / "session_and_order.py")]
    given = [str(shop.http.base_url), shop.authorization, json.dumps(shop.purchase())]
    done = subprocess.run(
        [*command, *given], capture_output=True, text=True, timeout=100, check=False
    )
    assert done.returncode == 0, done.stderr
    came = json.loads(done.stdout)
    listed = came.pop("payouts")["payouts"]
    assert [one["payment_reference"] for one in listed] == [payout]
    assert came.pop("categories") == ["pay_later", "pay_over_time"]
    order, token = came.pop("order"), came.pop("token")
    assert came == {
        "changed": 204,
        "reference": "ON-1",
        "status": "incomplete",
        "fraud": "ACCEPTED",
        "canceled": 204,
    }
    seen = shop.read(order)
    assert (seen["status"], seen["merchant_reference1"]) == ("AUTHORIZED", "ON-1")
    assert shop.http.get(f"/customer-token/v1/tokens/{token}").json()["status"] == "ACTIVE"


def test_the_javascript_client_manages_orders(
    shop, node, folder_of_client, https_on_443, certificate, payout
):
    order, other = shop.order(), shop.order()
    key = shop.key
    command = [node, str(CLIENTS / "manage_orders.js"), folder_of_client, https_on_443]
    done = subprocess.run(
        [*command, key.username, key.password, order, other],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
        env=os.environ | {"NODE_EXTRA_CA_CERTS": str(certificate[0])},
    )
    assert done.returncode == 0, done.stderr
    assert "correlation" not in done.stderr
    steps = json.loads(done.stdout)
    assert {name: step["statusCode"] for name, step in steps.items()} == {
        "read": 200,
        "again": 200,
        "acknowledged": 204,
        "referenced": 204,
        "captured": 201,
        "tooMuch": 403,
        "refunded": 201,
        "released": 204,
        "canceled": 204,
        "after": 200,
        "other": 200,
        "payouts": 200,
        "noPayout": 404,
    }
    (listed,) = steps["payouts"]["response"]["payouts"]
    assert (listed["payment_reference"], listed["currency_code"]) == (payout, "SEK")
    assert steps["read"]["response"]["captures"] == []
    assert steps["tooMuch"]["error"]["error_code"] == "CAPTURE_NOT_ALLOWED"
    after = steps["after"]["response"]
    assert (after["captured_amount"], after["refunded_amount"]) == (6000, 1500)
    assert (after["status"], after["remaining_authorized_amount"]) == ("CAPTURED", 0)
    assert after["merchant_reference2"] == "501"
    assert steps["other"]["response"]["status"] == "CANCELLED"

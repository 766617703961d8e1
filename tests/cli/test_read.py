"""`releve read` needs no network: it runs where there is none, not even a loopback that is up."""

import json
import os
import shutil
import subprocess
import sys

import pytest

_NAMESPACE = ["unshare", "--map-root-user", "--net"]


def namespaces_work():
    """Whether this machine lets us leave the network behind."""
    if shutil.which("unshare") is None:
        return False
    return subprocess.run([*_NAMESPACE, "true"], capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not namespaces_work(), reason="no network namespaces here (unshare --net)")
def test_reading_without_a_network(tmp_path):
    lines = ["I want to pay my bill now", json.dumps({"text": "Wie viel schulde ich?"}), ""]
    done = subprocess.run(
        [*_NAMESPACE, sys.executable, "-m", "releve", "read", "--json"],
        input="\n".join(lines) + "\n",
        env=os.environ | {"RELEVE_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert [reading["text"] for reading in found[:2]] == [lines[0], "Wie viel schulde ich?"]
    assert found[0]["errands"][0]["errand"] == "pay_now"
    assert found[1]["language"] == "de"
    assert all(reading["errands"] for reading in found)

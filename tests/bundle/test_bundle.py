"""A bundle is whole, of one person alone, and verified by a program that knows nothing of us."""

import json
import random
import subprocess
import sys
import zipfile

import pytest

from releve.shell.bundle.gathering import Asking, BundleTrouble, gather
from releve.shell.bundle.writing import VERIFIER, files_of, write_files
from releve.shell.person_keys.lender_key import lender_key

HOLDS = "every record, file, and signature holds\n"
LINES_MAX = 100


def verified(where, *more):
    """The program's own words, run apart from everything of ours."""
    ended = subprocess.run(
        [sys.executable, "-I", VERIFIER, where, *more], capture_output=True, text=True, check=False
    )
    assert ended.stderr == ""
    return ended.returncode, ended.stdout


@pytest.fixture(scope="module")
def files(bundled):
    return files_of(bundled)


def written(files, place):
    place.mkdir()
    for name, content in files.items():
        (place / name).write_bytes(content)
    return place


def test_it_holds_as_a_folder_and_as_an_archive(files, tmp_path):
    write_files(files, tmp_path / "folder")
    write_files(files, tmp_path / "case.zip")
    key = lender_key().public_key.hex()
    for where in (tmp_path / "folder", tmp_path / "case.zip"):
        assert verified(where) == (0, HOLDS)
        assert verified(where, key.upper()) == (0, HOLDS)
        assert verified(where, "00" * 32) == (
            1, "BROKEN manifest.json: the key that was given\n",
        )  # fmt: skip
    assert sorted(zipfile.ZipFile(tmp_path / "case.zip").namelist()) == sorted(files)
    with pytest.raises(BundleTrouble, match="not empty"):
        write_files(files, tmp_path / "folder")


def test_the_program_is_short_and_needs_nothing_of_ours():
    text = VERIFIER.read_text("utf-8")
    assert len(text.splitlines()) <= LINES_MAX
    wanted = [line for line in text.splitlines() if line.startswith(("import ", "from "))]
    assert all(line.split()[1].split(".")[0] in sys.stdlib_module_names for line in wanted)


def test_one_bit_anywhere_is_found(files, tmp_path):
    chance = random.Random(7)
    for number in range(40):
        name = chance.choice([name for name in files if name != VERIFIER.name])
        place = chance.randrange(len(files[name]))
        turned = bytearray(files[name])
        turned[place] ^= 1 << chance.randrange(8)
        if turned[place : place + 1].lower() == files[name][place : place + 1].lower():
            continue  # A signature in capital letters is the same signature.
        where = written({**files, name: bytes(turned)}, tmp_path / f"{number}")
        code, said = verified(where)
        assert (code, said[:6]) == (1, "BROKEN"), (name, place)


def test_what_is_altered_is_named_by_its_record(bundled, tmp_path):
    first = bundled["records"][0]["evidence"]
    said = next(n for n, t in enumerate(bundled["turns"]) if t["evidence"] == first)
    paid = next(n for n, one in enumerate(bundled["effects"]) if one["booked"])
    alterations = {
        "its hash": lambda b: b["records"][0].update(body=b["records"][0]["body"] + " "),
        "its place in the lane": lambda b: b["records"][0].update(sequence=99),
        "what was opened of it": lambda b: b["records"][0].update(
            opened=b["records"][0]["opened"].replace("pay_now", "pay_all")
        ),
        "what was said": lambda b: b["turns"][said].update(said="I said nothing"),
        "what was answered": lambda b: b["turns"][said]["answer"].update(phase="listening"),
        "its effects": lambda b: b["effects"][paid]["arguments"].update(amount=1),
        "its entries": lambda b: b["effects"][paid]["booked"]["postings"][0].update(amount_minor=1),
    }
    for number, (what, alter) in enumerate(alterations.items()):
        other = json.loads(json.dumps(bundled))
        alter(other)
        # As a forger with the lender's own key would sign it.
        _, told = verified(written(files_of(other), tmp_path / f"{number}"))
        named = {line for line in told.splitlines() if line.startswith("BROKEN E-")}
        record = first if what.startswith(("its hash", "its place", "what")) else None
        record = record or bundled["effects"][paid]["evidence"]
        assert f"BROKEN {record}: {what}" in named, what


def test_everything_of_the_conversation_is_there_and_nothing_of_anybody_else(bundled, files, house):
    page, data = files["index.html"].decode(), files["bundle.json"].decode()
    assert "Zebedee said so" in page
    assert "N-1042" in page
    assert {one["effect"] for one in bundled["effects"]} == {"take_payment"}
    assert [one["booked"]["kind"] for one in bundled["effects"]] == ["payment"]
    for other in (house.TOM, "N-1077"):
        assert other not in data
        assert other not in page
    law = {row["key"]: row for row in bundled["law"]}
    assert law["late_fee"]["source"]
    assert "authority.take_payment_max_major" in page


def test_the_page_asks_for_nothing_from_anywhere(files):
    page = files["index.html"].decode()
    assert "<script" not in page
    assert "http" not in page.replace("https://www.legislation.gov.uk", "")
    assert "prefers-color-scheme: dark" in page
    assert "@media print" in page


def test_taking_a_bundle_is_on_record_with_its_reason(bundled, pool, talk, house):
    logged = house.rows(
        pool,
        "select agent_id, what, customer_id from access_log where conversation_id = %s",
        talk,
    )
    assert logged == [("rita", "bundle: ombudsman's case 7", house.AMY)]


@pytest.mark.parametrize(
    ("agent", "why", "of", "said"),
    [
        ("nobody", "a case", None, "no such agent"),
        ("rita", "  ", None, "what the bundle is taken for"),
        ("rita", "a case", "c-none", "has no conversation c-none"),
        ("rita", "a case", "c\0", "has no conversation"),
    ],
)
def test_who_asks_for_what_is_told(desk, pool, talk, bundled, agent, why, of, said):
    with pool.connection() as connection, pytest.raises(BundleTrouble, match=said):
        gather(connection, desk, of or talk, Asking(agent, why), desk.clock.now("UTC"))

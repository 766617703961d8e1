"""One signed data set, three documents: nothing in them can be changed without being found."""

import json

import pytest
import small_lender
from typer.testing import CliRunner

from releve.cli.main import app
from releve.console.workforce.report import DATA_SET, DOCUMENTS, verify
from releve.shell.person_keys.lender_key import lender_key


@pytest.fixture(scope="module")
def folder(company, module_database, tmp_path_factory):
    assert company.lender_id == small_lender.LENDER
    folder = tmp_path_factory.mktemp("report")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RELEVE_DATABASE_URL", module_database)
        for place in (folder / "a", folder / "b"):
            arguments = ["workforce", "report", "--month", "2026-10", "--out", str(place)]
            answer = CliRunner().invoke(app, [*arguments, "--lender", company.lender_id, "--json"])
            assert answer.exit_code == 0, answer.output
    return folder


@pytest.fixture
def copy(folder, tmp_path):
    for file in (folder / "a").iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    return tmp_path


def test_the_same_rows_make_the_same_bytes(folder) -> None:
    names = {DATA_SET, *(document.file for document in DOCUMENTS)}
    assert {file.name for file in (folder / "a").iterdir()} == names
    for name in names:
        assert (folder / "a" / name).read_bytes() == (folder / "b" / name).read_bytes()


def test_each_document_shows_the_hash_in_every_part(folder) -> None:
    sha256 = json.loads((folder / "a" / DATA_SET).read_text())["sha256"]
    for document in DOCUMENTS:
        text = (folder / "a" / document.file).read_text()
        # The cover, each part, and the foot of every printed page.
        assert text.count(sha256) >= len(document.parts) + 2
        assert f'content: "Data set {sha256}"' in text
        for outside in ("http:", "https:", "<script", "<link", "url("):
            assert outside not in text


def test_what_holds_is_verified_without_the_lenders_key(folder) -> None:
    found = verify(folder / "a", None)
    assert found.troubles == ()
    assert len(found.documents) == len(DOCUMENTS)
    assert not found.own_key
    assert verify(folder / "a", lender_key()).own_key
    answer = CliRunner().invoke(app, ["workforce", "verify", str(folder / "a"), "--json"])
    assert answer.exit_code == 0
    assert json.loads(answer.stdout)["holds"]


def _made(copy):
    return json.loads((copy / DATA_SET).read_text())


def _write(copy, made) -> None:
    (copy / DATA_SET).write_text(json.dumps(made))


def test_a_figure_that_was_changed_is_found(copy) -> None:
    made = _made(copy)
    steps = next(
        t for t in made["data_set"]["sheets"]["ledger"]["tables"] if t["name"] == "waterfall"
    )
    steps["rows"][0][3] = 700.0
    _write(copy, made)
    assert verify(copy, None).troubles == (
        "the hash is not that of the data set",
        "the signature is not one of this key under this data set",
    )


def test_a_signature_of_somebody_else_is_found(copy) -> None:
    made = _made(copy)
    made["public_key"] = "00" * 32
    _write(copy, made)
    assert any("signature" in trouble for trouble in verify(copy, None).troubles)


def test_a_document_that_says_otherwise_is_found(copy) -> None:
    board = copy / "board.html"
    board.write_text(board.read_text().replace("refused", "2,635", 1))
    (copy / "regulator.html").unlink()
    assert verify(copy, None).troubles == (
        "board.html does not show this data set",
        "regulator.html is missing",
    )
    assert CliRunner().invoke(app, ["workforce", "verify", str(copy)]).exit_code == 1


def test_few_people_are_in_no_document(folder) -> None:
    for document in DOCUMENTS:
        text = (folder / "a" / document.file).read_text()
        assert "left out" in text
        rows = text.split("<tr>")
        lawyers = [row for row in rows if "lawyer" in row and "<td" in row]
        assert all("left out" in row for row in lawyers)

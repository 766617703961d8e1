"""`releve people`, `releve doctor`, and `releve evidence anchor` as an operator runs them."""

import json
import shutil
import sys
from pathlib import Path

import psycopg
import pytest

from releve.cli.main import main
from releve.shell.person_keys.lender_key import KEY_FILE_VARIABLE, key_file, make_key_file
from releve.shell.postgres.connection import DATABASE_URL_VARIABLE

BY = ("--by", "Ann Berg")


@pytest.fixture
def owner(pool, module_database):
    with psycopg.connect(module_database, autocommit=True) as connection:
        yield connection


@pytest.fixture
def releve(pool, module_database, monkeypatch, capsys, tmp_path):
    """A function: the command line on the small lender; its exit status and what it printed."""
    monkeypatch.setenv(DATABASE_URL_VARIABLE, module_database)
    monkeypatch.setenv("RELEVE_HOME", str(tmp_path / "home"))
    (tmp_path / "home").mkdir(mode=0o700)

    def run(*arguments):
        monkeypatch.setattr(sys, "argv", ["releve", *arguments])
        with pytest.raises(SystemExit) as ended:
            main()
        out, err = capsys.readouterr()
        return ended.value.code, json.loads(out) if out.startswith(("{", "[")) else err

    return run


@pytest.fixture
def people(releve):
    def people(*arguments):
        return releve("people", *arguments, "--lender", "small", "--json")

    return people


@pytest.fixture
def unsafe(releve):
    """A function: what the doctor finds unsafe, by name."""

    def unsafe(*arguments):
        code, told = releve("doctor", "--json", *arguments)
        found = {one["name"]: one for one in told["findings"] if not one["safe"]}
        assert (code, told["safe"]) == ((1, False) if found else (0, True))
        assert all(one["what"] and one["mend"] for one in found.values())
        return found

    return unsafe


def test_somebody_comes_and_goes(people, releve):
    new = ("add", "ines", "--name", "Ines Roth", "--role", "lead", "--role", "agent")
    code, added = people(*new, "--language", "sv", "--skill", "care", *BY)
    assert code == 0
    assert len(added["password"]) == 23
    (ines,) = [one for one in people("list")[1] if one["agent"] == "ines"]
    assert (ines["roles"], ines["languages"], ines["skills"]) == (
        ["agent", "lead"],
        ["sv"],
        ["care"],
    )
    assert (ines["active"], ines["second_factor"]) == (True, False)
    again = people("reset", "ines", *BY)[1]["password"]
    assert again != added["password"]
    assert people("deactivate", "ines", *BY)[1] == {"agent": "ines", "already": False}
    assert people("deactivate", "ines", *BY)[1] == {"agent": "ines", "already": True}
    assert people("reset", "ines", *BY)[0] == 2
    code, proof = releve("evidence", "verify", "--json")
    assert (code, proof["holds"]) == (0, True)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("add", "admin", "--name", "A", "--role", "lead"), "is taken"),
        (("add", "Ines Roth", "--name", "A", "--role", "lead"), "small letters"),
        (("add", "una", "--name", "A", "--role", "king"), "king is no role"),
        (("add", "una", "--name", " ", "--role", "lead"), "their name"),
        (("add", "una", "--name", "A", "--role", "lead", "--email", "x"), "no e-mail address"),
        (("reset", "nobody"), "nobody with the id nobody"),
        (("deactivate", "admin"), "the last admin"),
    ],
)
def test_what_is_refused(people, arguments, said):
    code, err = people(*arguments, *BY)
    assert code == 2
    assert said in err


def test_a_password_is_kept_as_argon2id(people, owner):
    given = people("add", "otto", "--name", "Otto", "--role", "agent", *BY)[1]["password"]
    kept = owner.execute("select password_hash from agent where agent_id = 'otto'").fetchone()[0]
    assert kept.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    dumped = owner.execute("select string_agg(e.body, '') from evidence_record e").fetchone()[0]
    assert given not in dumped
    assert "Otto" not in dumped


# The tests' server is not durable and has no head written down.
USUAL = {"durable", "evidence_anchored", "key_copy", "worker_notices"}


def test_the_machine_is_looked_at(unsafe, monkeypatch, tmp_path):
    assert set(unsafe()) <= USUAL | {"server_log"}
    monkeypatch.setenv("RELEVE_PUBLIC_URL", "http://care.example")
    monkeypatch.setenv("RELEVE_MODEL_URL", "http://models.example/v1")
    monkeypatch.setenv("RELEVE_OIDC_ISSUER", "http://id.example")
    (tmp_path / "home").chmod(0o755)
    assert {"tls", "model_endpoint", "provider", "home_folder"} <= set(unsafe())
    monkeypatch.setenv("RELEVE_PUBLIC_URL", "https://care.example")
    monkeypatch.setenv("RELEVE_MODEL_URL", "http://127.0.0.1:8080/v1")
    monkeypatch.setenv("RELEVE_OIDC_ISSUER", "https://id.example")
    monkeypatch.setenv("RELEVE_OIDC_CLIENT_ID", "releve")
    monkeypatch.setenv("RELEVE_OIDC_CLIENT_SECRET", "x")
    (tmp_path / "home").chmod(0o700)
    assert not {"tls", "model_endpoint", "provider", "home_folder"} & set(unsafe())


def test_the_key_and_its_copy(unsafe, releve, monkeypatch, tmp_path):
    mine = tmp_path / "own.key"
    monkeypatch.setenv(KEY_FILE_VARIABLE, str(mine))
    assert "missing" in unsafe()["key_file"]["what"]
    make_key_file(mine)
    copy, other = tmp_path / "copy.key", tmp_path / "other.key"
    shutil.copy(mine, copy)
    make_key_file(other)
    for wrong in (other, key_file(), Path("/nowhere")):
        assert releve("doctor", "--key-copy", str(wrong))[0] == 2
    assert "key_copy" in unsafe()
    assert not {"key_copy", "key_file"} & set(unsafe("--key-copy", str(copy)))
    mine.chmod(0o644)
    assert "mode 644" in unsafe()["key_file"]["what"]


def test_people_and_policies_are_looked_at(unsafe, owner):
    assert not {"second_factor", "sessions", "row_level_security", "admin"} & set(unsafe())
    owner.execute(
        "insert into agent (lender_id, agent_id, name, roles, password_hash, created_at)"
        " values ('small', 'slow', 'Slow', '{lead}', 'x', now() - interval '9 days')"
    )
    owner.execute(
        "insert into agent_session select 'small', 'd', null, 'slow', 'c', true, t, t, t, t"
        " from (select now() - interval '3 days') as m (t)"
    )
    owner.execute("alter table customer disable row level security")
    owner.execute("update agent set active = false where agent_id = 'xenia'")
    found = unsafe()
    assert "slow (small)" in found["second_factor"]["what"]
    assert "1 sessions" in found["sessions"]["what"]
    assert "customer" in found["row_level_security"]["what"]
    assert "other" in found["admin"]["what"]
    owner.execute("alter table customer enable row level security")


def test_the_sample_lender_is_for_this_machine_alone(unsafe, owner, monkeypatch):
    monkeypatch.setattr("releve.cli.doctor.SAMPLE_LENDER", "small")
    assert "sample_lender" not in unsafe()
    monkeypatch.setenv("RELEVE_PUBLIC_URL", "https://care.example")
    assert "anybody" in unsafe()["sample_lender"]["what"]


def test_a_chain_rewritten_whole_is_seen(unsafe, releve, people, owner, monkeypatch, tmp_path):
    people("add", "iris", "--name", "Iris", "--role", "agent", *BY)
    assert releve("evidence", "anchor")[0] == 2
    file = tmp_path / "heads.jsonl"
    monkeypatch.setenv("RELEVE_ANCHOR_FILE", str(file))
    assert "cannot be read" in unsafe()["evidence_anchored"]["what"]
    code, told = releve("evidence", "anchor", "--json")
    assert (code, told["heads"] > 0) == (0, True)
    assert "evidence_anchored" not in unsafe()
    people("add", "ivy", "--name", "Ivy", "--role", "agent", *BY)
    assert "evidence_anchored" not in unsafe()
    head = json.loads(file.read_text("utf-8").splitlines()[0])
    owner.execute("alter table evidence_record disable trigger user")
    where = "lender_id = %(lender)s and lane = %(lane)s and sequence = %(sequence)s"
    owner.execute(f"update evidence_record set hash = sha256(hash) where {where}", head)
    owner.execute("alter table evidence_record enable trigger user")
    assert f"record {head['sequence']} of lane" in unsafe()["evidence_anchored"]["what"]
    file.write_text("not a head\n", "utf-8")
    assert "is no head" in unsafe()["evidence_anchored"]["what"]

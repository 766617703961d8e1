"""The lender's key file, and what is sealed: bound to its place, and to nobody else's key."""

import pytest

from releve.shell.person_keys import lender_key as keys
from releve.shell.person_keys.lender_key import KEY_FILE_VARIABLE, KeyTrouble
from releve.shell.person_keys.sealing import holder, new_key, unwrapped
from releve.shell.postgres.connection import application_pool


@pytest.fixture
def file(tmp_path, monkeypatch):
    """A key file of the test's own, not made yet."""
    made = tmp_path / "home" / "lender.key"
    monkeypatch.setenv(KEY_FILE_VARIABLE, str(made))
    return made


@pytest.fixture
def pool(database):
    """A database in which nothing is sealed yet."""
    with application_pool(database, max_size=1) as pool:
        yield pool


def test_the_first_start_makes_a_file_that_only_its_owner_reads(file, pool):
    with pool.connection() as connection:
        keys.prove_lender_key(connection)
    assert file.stat().st_mode & 0o777 == 0o600
    first = file.read_text()
    with pool.connection() as connection:
        keys.prove_lender_key(connection)
    assert file.read_text() == first


def test_another_file_is_refused_by_name(file, pool, tmp_path, monkeypatch):
    with pool.connection() as connection:
        keys.prove_lender_key(connection)
        other = tmp_path / "other.key"
        keys.make_key_file(other)
        monkeypatch.setenv(KEY_FILE_VARIABLE, str(other))
        with pytest.raises(KeyTrouble, match=r"other\.key: this is not the key"):
            keys.prove_lender_key(connection)


def test_a_lost_file_is_not_made_anew(file, pool, tmp_path, monkeypatch):
    with pool.connection() as connection:
        keys.prove_lender_key(connection)
        lost = tmp_path / "lost.key"
        monkeypatch.setenv(KEY_FILE_VARIABLE, str(lost))
        with pytest.raises(KeyTrouble, match=r"lost\.key: the key file is missing"):
            keys.prove_lender_key(connection)
    assert not lost.exists()


@pytest.mark.parametrize(
    ("text", "mode", "said"),
    [
        ("00" * 31, 0o600, "is not 64 hexadecimal digits"),
        ("not a key", 0o600, "is not 64 hexadecimal digits"),
        ("", 0o600, "is not 64 hexadecimal digits"),
        ("ab" * 32, 0o644, "chmod 600"),
    ],
)
def test_what_is_no_key_is_said_in_one_line(file, text, mode, said):
    file.parent.mkdir()
    file.write_text(text)
    file.chmod(mode)
    with pytest.raises(KeyTrouble, match=said) as trouble:
        keys.lender_key()
    assert str(file) in str(trouble.value)


def test_a_key_wrapped_by_another_file_is_not_unwrapped(file, tmp_path, monkeypatch):
    keys.make_key_file(file)
    _, wrapped = new_key("small", "customer/c-eve")
    other = tmp_path / "other.key"
    keys.make_key_file(other)
    monkeypatch.setenv(KEY_FILE_VARIABLE, str(other))
    with pytest.raises(KeyTrouble, match=r"other\.key"):
        unwrapped("small", "customer/c-eve", wrapped)


def test_what_is_sealed_opens_in_its_place_alone():
    eve, wrapped = new_key("small", holder("c-eve"))
    tom, _ = new_key("small", holder("c-tom"))
    sealed = eve.seal_text("7 Marmalade Mews", "said/c-1/m1")
    assert "Marmalade" not in sealed
    assert sealed != eve.seal_text("7 Marmalade Mews", "said/c-1/m1")
    again = unwrapped("small", holder("c-eve"), wrapped)
    assert again.open_text(sealed, "said/c-1/m1") == "7 Marmalade Mews"
    for key, place in ((eve, "said/c-1/m2"), (eve, "answer/c-1/m1"), (tom, "said/c-1/m1")):
        with pytest.raises(KeyTrouble):
            key.open_text(sealed, place)
    for of in (holder("c-tom"), holder("c-eve", merchant=True)):
        with pytest.raises(KeyTrouble):
            unwrapped("small", of, wrapped)
    flipped = sealed[:-6] + ("A" if sealed[-6] != "A" else "B") + sealed[-5:]
    with pytest.raises(KeyTrouble):
        eve.open_text(flipped, "said/c-1/m1")


@pytest.mark.parametrize("value", [None, "", "k1.", 7, ["a", None], {"é": "x" * 5000}])
def test_any_value_comes_back(value):
    key, _ = new_key("small", holder("c-eve"))
    assert key.open(key.seal(value, "here"), "here") == value

"""Named queries: what a file may hold, and what psycopg then sends."""

from __future__ import annotations

import psycopg
import pytest

from releve.shell.postgres.named import QueryFileError, load, parse

TEXT = """
-- A file's own remark: 100% ignored.

-- name: one
-- It's a remark, and nobody's parameter: %s.
select 1

-- name: shout
select upper(%(word)s) || '%%',
       1
"""


def test_blocks_become_attributes(database: str) -> None:
    queries = parse(TEXT, "letters.sql")
    assert list(queries) == ["one", "shout"]
    assert queries.one == queries["one"] == "select 1"
    with psycopg.connect(database) as connection:
        assert connection.execute(queries.shout, {"word": "ja"}).fetchone() == ("JA%", 1)


def test_an_unknown_name_tells_the_known_ones() -> None:
    with pytest.raises(AttributeError, match=r"letters\.sql has no query 'two'; it has: one"):
        _ = parse(TEXT, "letters.sql").two


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("select 1", "letters.sql:1: text before the first"),
        ("-- name: a\nselect 1\n-- name: a\nselect 2", "letters.sql:3: the name 'a' is taken"),
        ("-- name: a\n-- only a remark\n", "the query 'a' is empty"),
        ("-- name: Not Good\nselect 1", "'Not Good' is not a lower-case identifier"),
        ("-- name:\nselect 1", "'' is not a lower-case identifier"),
    ],
)
def test_a_file_that_is_not_made_of_named_blocks(text: str, fault: str) -> None:
    with pytest.raises(QueryFileError, match=fault):
        parse(text, "letters.sql")


def test_a_file_that_does_not_exist() -> None:
    with pytest.raises(QueryFileError, match=r"sql/no_such_file\.sql does not exist"):
        load("no_such_file")

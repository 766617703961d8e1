"""Cells of few people are left out, and no total gives one of them away."""

from hypothesis import given
from hypothesis import strategies as st

from releve.core.people.suppression import hides_total, is_small, suppressed

_COUNTS = st.dictionaries(st.text("abcdef", min_size=1, max_size=3), st.integers(0, 40))


def test_a_small_cell_takes_the_next_smallest_with_it():
    assert suppressed({"a": 9, "b": 20, "c": 31}) == {"a", "b"}


def test_two_small_cells_that_are_ten_together_take_nobody():
    assert suppressed({"a": 9, "b": 4, "c": 31}) == {"a", "b"}


def test_small_cells_of_fewer_than_ten_together_take_one_more():
    assert suppressed({"a": 2, "b": 4, "c": 31, "d": 60}) == {"a", "b", "c"}


def test_nobody_and_ten_are_told():
    assert not is_small(0)
    assert not is_small(10)
    assert is_small(9)
    assert suppressed({"a": 0, "b": 10}) == frozenset()


def test_without_a_total_only_the_small_ones_go():
    assert suppressed({"a": 9, "b": 20}, lines=()) == {"a"}


def test_a_table_is_held_along_its_rows_and_its_columns():
    cells = {(site, role): 30 for site in "xyz" for role in "pqr"} | {("x", "p"): 3}
    lines = [[key for key in cells if key[0] == site] for site in "xyz"]
    lines += [[key for key in cells if key[1] == role] for role in "pqr"]
    hidden = suppressed(cells, lines=lines)
    assert ("x", "p") in hidden
    for line in lines:
        assert sum(key in hidden for key in line) != 1


def test_a_total_of_few_people_is_left_out_itself():
    cells = {"a": 5, "b": 0}
    hidden = suppressed(cells)
    assert hidden == {"a"}
    assert hides_total(cells, hidden)
    assert not hides_total({"a": 9, "b": 20}, suppressed({"a": 9, "b": 20}))


@given(_COUNTS, st.integers(2, 12))
def test_what_a_total_leaves_open_is_never_few_nor_one(cells, minimum):
    hidden = suppressed(cells, minimum)
    assert {key for key, n in cells.items() if 0 < n < minimum} <= hidden
    open_still = [cells[key] for key in hidden if cells[key]]
    if open_still and not hides_total(cells, hidden, minimum):
        assert len(open_still) > 1
        assert sum(open_still) >= minimum
    if hides_total(cells, hidden, minimum):
        assert not [key for key, n in cells.items() if n and key not in hidden]


@given(st.lists(st.lists(st.integers(0, 30), min_size=3, max_size=3), min_size=2, max_size=5))
def test_no_line_of_a_table_gives_a_cell_away(rows):
    cells = {(r, c): n for r, row in enumerate(rows) for c, n in enumerate(row)}
    lines = [[(r, c) for c in range(3)] for r in range(len(rows))]
    lines += [[(r, c) for r in range(len(rows))] for c in range(3)]
    hidden = suppressed(cells, lines=lines)
    for line in lines:
        counts = [cells[key] for key in line if key in hidden and cells[key]]
        if counts and not hides_total(cells, hidden, line=line):
            assert len(counts) > 1
            assert sum(counts) >= 10

"""A table is read in a terminal of any width."""

import pytest
from rich.cells import cell_len

from factcheck.cli.tables import cut_short, cut_within, table_lines

HEADS = ("id", "relation", "of", "explanation")
ROWS = [
    ("f1", "contradiction", "", "One text has “12 hurt”, the other has “14 hurt”: both say all."),
    ("f2", "update", "", ""),
]


def printed(width, heads=HEADS, rows=ROWS):
    return [line.plain for line in table_lines(heads, rows, width)]


@pytest.mark.parametrize("width", [40, 60, 80, 120])
def test_no_line_is_wider_than_the_terminal(width):
    assert max(map(cell_len, printed(width))) == width


def test_a_column_without_room_stands_below_its_row_and_an_empty_one_is_left_out():
    assert printed(50) == [
        "id  relation",
        "─" * 50,
        "f1  contradiction",
        "  One text has “12 hurt”, the other has “14 hurt”:",
        "  both say all.",
        "f2  update",
    ]


def test_where_there_is_room_every_column_stands_side_by_side():
    lines = printed(120)
    assert len(lines) == len(ROWS) + 2
    assert lines[0].split() == list(HEADS)


def test_columns_below_are_told_by_name():
    rows = [("one two three four five six seven", "z", "eight nine ten eleven twelve", "")]
    assert printed(30, ("first", "second", "third", "fourth"), rows) == [
        "second",
        "─" * 30,
        "z",
        "  first: one two three four",
        "  five six seven",
        "  third: eight nine ten eleven",
        "  twelve",
    ]


@pytest.mark.parametrize(
    ("words", "size", "short", "within"),
    [
        ("page.html", 9, "page.html", "page.html"),
        ("page.html", 8, "page.ht…", "pag…html"),
        ("港口关闭", 8, "港口关闭", "港口关闭"),
        ("港口关闭", 7, "港口关…", "港…关闭"),
        ("page", 1, "…", "…"),
    ],
)
def test_a_cut_shows(words, size, short, within):
    assert (cut_short(words, size), cut_within(words, size)) == (short, within)

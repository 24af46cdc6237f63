from factcheck.ingest.pdf.columns import reading_order
from tests.factcheck.ingest.pdf.making import line, lines

LEFT = [f"The left column goes on in line {n}" for n in range(4)]
RIGHT = [f"The right column goes on in line {n}" for n in range(4)]


def order(given) -> list[str]:
    return [one.text for one in reading_order(given)]


def test_the_order_of_the_file_is_kept():
    given = [*lines(*LEFT), *lines(*RIGHT, left=320)]
    assert order(given) == [*LEFT, *RIGHT]


def test_a_file_that_goes_across_columns_is_read_down_them():
    pairs = zip(lines(*LEFT), lines(*RIGHT, left=320), strict=True)
    head = line("A headline over both", bottom=750)
    assert order([head, *(one for pair in pairs for one in pair)]) == [
        "A headline over both",
        *LEFT,
        *RIGHT,
    ]


def test_a_column_that_is_longer_goes_on_before_the_next():
    more = [f"The left column ends later, in line {n}" for n in range(3)]
    pairs = zip(lines(*LEFT), lines(*RIGHT, left=320), strict=True)
    given = [one for pair in pairs for one in pair] + lines(*more, top=640)
    assert order(given) == [*LEFT, *more, *RIGHT]


def test_a_line_across_parts_what_is_above_from_what_is_below():
    above = zip(lines(*LEFT), lines(*RIGHT, left=320), strict=True)
    below = zip(lines(*LEFT, top=500), lines(*RIGHT, left=320, top=500), strict=True)
    across = line("A line that goes all the way across both of the columns of it", bottom=550)
    given = [one for pair in above for one in pair] + [across]
    given += [one for pair in below for one in pair]
    assert order(given) == [*LEFT, *RIGHT, across.text, *LEFT, *RIGHT]


def test_rows_of_a_table_are_a_line_each():
    rows = [
        [line("Old quay", bottom=700 - 15 * n), line("3", left=250, bottom=700 - 15 * n)]
        for n in range(4)
    ]
    assert order([cell for row in rows for cell in row]) == ["Old quay | 3"] * 4


def test_nothing_is_in_order():
    assert order([]) == []

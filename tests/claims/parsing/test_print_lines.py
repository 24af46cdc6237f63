import pytest

from claims.parsing.print_lines import is_print_line


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("PUBLISHED: 3 June 2026, 21:10 EAT", True),
        ("Updated 12 February 2026", True),
        ("By Ines Roth", True),
        ("By Ines Roth and Bo Lind | Harbour Post", True),
        ("By: Ines Roth, Harbour Post", True),
        ("By Monday Karsk had fallen", False),
        ("By Karsk standards it was cold.", False),
        ("By the time help came", False),
        ("Two die as ferry sinks", False),
        ("", False),
    ],
)
def test_lines_about_the_print_are_told_from_sentences(line, told):
    assert is_print_line(line) is told

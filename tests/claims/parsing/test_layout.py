import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.parsing.layout import pieces


def _cut(line):
    return [line[a:b].strip() for a, b in pieces(line)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Raids kill two in Wexley Monitor     AP  Friday 3 May 2019 Two people died.",
            ["Raids kill two in Wexley Monitor", "AP", "Friday 3 May 2019", "Two people died."],
        ),
        ("Tags Wexley harbour  At least six died.", ["Tags Wexley harbour", "At least six died."]),
        ("Two died.   Six were hurt.", ["Two died.", "Six were hurt."]),
        (
            "Published 3 May 2019 - Two die in Wexley blaze - A fire broke out in a mill.",
            ["Published 3 May 2019 -", "Two die in Wexley blaze -", "A fire broke out in a mill."],
        ),
        (
            "Last updated at May 03,2019 - Two die in Wexley | Daily Crane - Two people died.",
            [
                "Last updated at May 03,2019 -",
                "Two die in Wexley |",
                "Daily Crane -",
                "Two people died.",
            ],
        ),
        ("4 May 2019 Two killed in Wexley", ["4 May 2019", "Two killed in Wexley"]),
        # one sentence stays one
        ("Two died.  Six were hurt.", ["Two died.  Six were hurt."]),
        ("Two  people died in Wexley.", ["Two  people died in Wexley."]),
        ("The group,  Dockers United, said so.", ["The group,  Dockers United, said so."]),
        ("On Friday 3 May 2019 Wexley burned.", ["On Friday 3 May 2019 Wexley burned."]),
        ("A fire - the third - broke out in May.", ["A fire - the third - broke out in May."]),
        ("He met Dr  Lee there.", ["He met Dr  Lee there."]),
    ],
)
def test_what_a_page_glued_into_one_line_is_parted(line, expected):
    assert _cut(line) == expected


@given(st.text())
def test_the_pieces_of_any_line_make_up_the_line(line):
    assert "".join(line[a:b] for a, b in pieces(line)) == line

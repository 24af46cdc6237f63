"""The table of an import is read in a terminal of any width."""

import pytest
from rich.cells import cell_len

from factcheck.cli.outcomes import outcome_rows, show_outcomes
from factcheck.workflow.import_files import FileLine, Outcome

PAGE = "deep/a page that somebody saved, with its headline in its name.html"
LINES = [
    FileLine(file="a.txt", outcome=Outcome.READ, article="A1", title="Bridge closes"),
    FileLine(
        file=PAGE,
        outcome=Outcome.KNOWN,
        article="A1",
        title="Bridge closes at Tarn Ford after a barge has struck one of its piers at night",
        of="A1, from a.txt",
        why="the same words",
    ),
    FileLine(
        file="scan.pdf",
        outcome=Outcome.SKIPPED,
        why="cannot read scan.pdf: its page is a picture without text (a scan); run text "
        "recognition (OCR) on it, or type the text",
    ),
]


def printed(width, lines=LINES):
    return [row.plain for row in outcome_rows(lines, width)]


@pytest.mark.parametrize("width", [40, 60, 80, 120, 200])
def test_no_line_is_wider_than_the_terminal(width):
    assert max(map(cell_len, printed(width))) == width


def test_what_is_too_long_is_cut_and_the_reason_stands_below():
    assert printed(60) == [
        "file                    outcome  article                    ",
        "─" * 60,
        "a.txt                   read     A1 Bridge closes",
        "deep/a pag…s name.html  known    A1 Bridge closes at Tarn F…",
        "  it is A1, from a.txt: the same words",
        "scan.pdf                skipped",
        "  its page is a picture without text (a scan); run text",
        "  recognition (OCR) on it, or type the text",
    ]


def test_where_there_is_room_the_reason_stands_behind():
    rows = printed(240)
    assert len(rows) == len(LINES) + 2
    assert rows[3].endswith("  it is A1, from a.txt: the same words")


def test_a_word_longer_than_a_line_is_broken():
    line = FileLine(file="a", outcome=Outcome.SKIPPED, why="x" * 100)
    assert [len(row) for row in printed(40, [line])][2:] == [13, 40, 40, 26]


def test_what_a_terminal_obeys_is_told_by_its_code(capsys):
    show_outcomes([FileLine(file="a\x1b[31m.txt", outcome=Outcome.SKIPPED, why="[b]no[/b]")])
    out = capsys.readouterr().out
    assert "\x1b" not in out
    assert "[b]no[/b]" in out


def test_nothing_is_said_to_be_nothing(capsys):
    show_outcomes([])
    assert capsys.readouterr().out == "nothing found\n"

from datetime import UTC, date, datetime

import pytest

from factcheck.ingest.printed_head import (
    beside_headline,
    dated_line,
    read_head,
    read_set_head,
    stated_author,
    stated_title,
)

SENTENCE = "Two workers were hurt on Friday, officials said."


def test_lines_that_say_what_they_are_are_read():
    lines = ["Two workers hurt as crane falls", "By Oda Marsh", "Published: 17 May 2024", SENTENCE]
    head = read_head(lines)
    assert (head.headline, head.byline) == (lines[0], "Oda Marsh")
    assert head.published.when == date(2024, 5, 17)
    assert set(head.lines) == {"By Oda Marsh", "Published: 17 May 2024"}


def test_a_text_without_a_head_has_none():
    head = read_head([SENTENCE])
    assert head == (None, None, None, None, ())


@pytest.mark.parametrize(
    ("line", "when"),
    [
        ("The Fen Post, Friday, 17 May 2024", date(2024, 5, 17)),
        ("17 May 2024 | 5:14 pm GMT", datetime(2024, 5, 17, 17, 14, tzinfo=UTC)),
        ("Updated on 17 May 2024", date(2024, 5, 17)),
        ("It was shut on 17 May 2024 for works.", None),
        ("The Fen Post", None),
    ],
)
def test_a_line_that_hardly_says_more_than_a_date_is_one(line, when):
    found = dated_line(line)
    assert (found and found.when) == when


def test_the_name_beside_a_date_is_the_outlet_and_the_page_counts_last():
    head = read_set_head(["The Fen Post, 17 May 2024", SENTENCE], ["Page 1", "1 June 2024"])
    assert (head.outlet, head.published.when) == ("The Fen Post", date(2024, 5, 17))
    around = read_set_head([SENTENCE], ["The Fen Post 1 June 2024"])
    assert (around.outlet, around.published.when) == ("The Fen Post", date(2024, 6, 1))


def test_a_headline_in_plain_print_is_the_line_above_byline_and_date():
    lines = ["17 May 2024, The Fen Post Daily", "Two workers hurt as crane falls", "By Oda Marsh"]
    assert read_set_head([*lines, SENTENCE]).headline == lines[1]
    assert read_set_head([*lines[::2], SENTENCE]).headline is None


def test_a_date_below_the_first_sentence_is_no_date_of_publication():
    assert read_set_head([SENTENCE, "17 May 2024"]).published is None


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Two hurt as crane falls", "Two hurt as crane falls"),
        ("Microsoft Word - a draft of it", None),
        ("the final draft of it.docx", None),
        ("Draft", None),
    ],
)
def test_a_stated_title_is_one_unless_a_program_made_it_up(title, expected):
    assert stated_title(title) == expected


@pytest.mark.parametrize(
    ("author", "expected"), [("Oda  Marsh", "Oda Marsh"), ("omarsh", None), ("python docx", None)]
)
def test_a_stated_author_is_a_name(author, expected):
    assert stated_author(author) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Crane falls | The Fen Post", "The Fen Post"),
        ("The Fen Post: Crane falls", "The Fen Post"),
        ("Crane falls", None),
        ("News - Crane falls - The Fen Post", None),
        ("Another page of the Fen Post", None),
        ("Crane falls and this is what we know so far about the cause", None),
        ("", None),
    ],
)
def test_what_stands_beside_the_headline_in_a_title_is_the_outlet(title, expected):
    assert beside_headline(title, "Crane falls") == expected
    assert beside_headline(title, None) is None

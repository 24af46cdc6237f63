import pytest

from factcheck.ingest.pdf.furniture import strip_furniture
from factcheck.ingest.pdf.pages import Page
from tests.factcheck.ingest.pdf.making import line, lines

BODY = ("Two workers were hurt on Friday when a crane fell", "on the new quay, officials said.")


def page(*around, number: int = 0, body=BODY) -> Page:
    return Page(600, 800, (*lines(*body, top=500, page=number), *around))


def texts(pages) -> list[list[str]]:
    return [[one.text for one in lines] for lines in strip_furniture(pages).pages]


def test_heads_and_numbers_that_pages_share_are_stripped():
    pages = [
        page(
            line(f"The Fen Post {n} May", bottom=780, page=n),
            line(f"Page {n} of 2", bottom=20, page=n),
            number=n,
        )
        for n in (1, 2)
    ]
    found = strip_furniture(pages)
    assert texts(pages) == [list(BODY), list(BODY)]
    assert found.around == (
        "The Fen Post 1 May",
        "Page 1 of 2",
        "The Fen Post 2 May",
        "Page 2 of 2",
    )


@pytest.mark.parametrize(
    "text", ["3", "A12", "Page 3", "3/7", "– 3 –", "https://a.example.org 1/2"]
)
def test_what_plainly_is_a_page_number_is_stripped_from_a_single_page(text):
    assert texts([page(line(text, bottom=20))]) == [list(BODY)]


def test_what_a_browser_prints_at_the_top_is_no_text_and_no_date():
    head = line("5/17/24, 5:14 PM", bottom=780), line("Crane falls", left=300, bottom=780)
    foot = line("https://fenpost.example.org/crane", bottom=15)
    found = strip_furniture([page(*head, foot)])
    assert [one.text for one in found.pages[0]] == list(BODY)
    assert found.around == ("https://fenpost.example.org/crane",)
    assert found.address == "https://fenpost.example.org/crane"


def test_the_address_of_a_file_is_none_of_the_web():
    assert strip_furniture([page(line("file:///home/a.html 1/1", bottom=15))]).address is None


def test_a_line_of_the_text_in_the_margin_stays():
    body = ("Two workers were hurt on Friday,", "officials said.")
    whole = Page(600, 800, tuple(lines(*body, top=780)))
    assert texts([whole]) == [list(body)]


def test_a_number_within_the_text_stays():
    assert texts([page(line("9", bottom=470))])[0][-1] == "9"

import pytest

from factcheck.ingest.pdf.faint import Ground, is_on_ground
from factcheck.ingest.pdf.pages import read_pages
from tests.factcheck.ingest.pdf.making import pdf

SEEN = "Two workers were hurt on Friday when a crane fell on the new quay."


def page_of(*lines: str):
    (page,) = read_pages(pdf([SEEN, *lines]), name="a").pages
    return [line.text for line in page.lines], page.hidden


@pytest.mark.parametrize("paint", ["1 1 1 rg", "1 g", "3 Tr", "1 1 1 rg 60 590 300 40 re f 1 g"])
def test_print_that_nobody_sees_is_left_out_and_counted(paint):
    assert page_of(f"72,600|{paint}~Ninety died.") == ([SEEN], 2)


@pytest.mark.parametrize("paint", ["0 g", "0.5 g", "1 0 0 rg", "0 g 60 590 300 40 re f 1 g"])
def test_print_in_a_colour_or_white_on_a_dark_field_stays(paint):
    assert page_of(f"72,600|{paint}~Ninety died.") == ([SEEN, "Ninety died."], 0)


def test_a_page_that_is_mostly_faint_is_taken_as_it_is():
    (page,) = read_pages(pdf(["72,600|1 g~Ninety died on the quay."]), name="a").pages
    assert [line.text for line in page.lines] == ["Ninety died on the quay."]


@pytest.mark.parametrize(("x", "expected"), [(5, True), (15, False)])
def test_a_point_lies_on_a_ground_or_not(x, expected):
    assert is_on_ground(x, 5, [Ground(0, 0, 10, 10, is_picture=True)]) is expected

import pytest

from factcheck.errors import UnreadableInput
from factcheck.ingest.pdf.pages import MOST_PAGES, read_pages
from tests.factcheck.ingest.pdf.making import pdf


def test_each_page_has_its_lines_with_their_boxes():
    first, second = read_pages(pdf(["One line.", "Another."], ["The last."]), name="a").pages
    assert [line.text for line in first.lines] == ["One line.", "Another."]
    assert first.lines[0].bottom > first.lines[1].bottom > 0
    assert first.lines[0].right > first.lines[0].left == pytest.approx(72, abs=2)
    assert [(line.text, line.page) for line in second.lines] == [("The last.", 1)]
    assert (first.width, first.height) == (600, 800)


def test_a_wide_gap_parts_a_line():
    (page,) = read_pages(pdf(["72,700|Left of the page", "400,700|Right of it"]), name="a").pages
    assert [line.text for line in page.lines] == ["Left of the page", "Right of it"]


def test_what_nobody_sees_is_no_line_and_counted():
    data = pdf(["Seen by all.", "900,700|Beside the page", "72,-90|Below the page"])
    (page,) = read_pages(data, name="a").pages
    assert [line.text for line in page.lines] == ["Seen by all."]
    assert page.hidden == 2


def test_what_a_file_says_of_itself_is_kept():
    data = pdf(["Text."], facts="<< /Title (Two hurt) /Author (Oda Marsh) >>")
    assert read_pages(data, name="a").facts == {"Title": "Two hurt", "Author": "Oda Marsh"}


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"%PDF-1.7 and nothing", "damaged, or no PDF"),
        (pdf(["Text."])[:200], "damaged, or no PDF"),
        (pdf(*[["x"]] * (MOST_PAGES + 1)), f"has {MOST_PAGES + 1} pages"),
    ],
)
def test_what_cannot_be_opened_is_said(data, why):
    with pytest.raises(UnreadableInput, match=why):
        read_pages(data, name="a.pdf")

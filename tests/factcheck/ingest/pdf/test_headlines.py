import pytest

from factcheck.ingest.pdf.headlines import headline_of, part_articles
from factcheck.ingest.pdf.paragraphs import Paragraph

TEXT = "Two workers were hurt on Friday when a crane fell on the quay, officials said. " * 3
FIRST, SECOND = "Two workers hurt as a crane falls", "Coast guard ends search for a ferry"


def told(*texts: str, page: int = 0) -> list[Paragraph]:
    """Paragraphs; a text may begin with its size: `20|A headline`."""
    found = []
    for text in texts:
        size, bar, words = text.partition("|")
        found.append(Paragraph(words if bar else text, float(size) if bar else 10.0, page))
    return found


def article(headline: str, byline: str = "By Oda Marsh", *, size: int = 20, page: int = 0):
    lines = [f"{size}|{headline}", *([byline] if byline else []), TEXT, TEXT]
    return told(*lines, page=page)


def heads(paragraphs) -> list[str]:
    return [part[0].text for part in part_articles(paragraphs).articles]


@pytest.mark.parametrize("size", [20, 14])
@pytest.mark.parametrize("page", [0, 1])
def test_articles_with_headline_and_byline_each_are_parted(size, page):
    paragraphs = [*article(FIRST), *article(SECOND, "By Bo Tarn", size=size, page=page)]
    found = part_articles(paragraphs)
    assert heads(paragraphs) == [FIRST, SECOND]
    assert found.unsure_page is None
    assert sum(map(len, found.articles)) == len(paragraphs)


def test_a_kicker_above_the_first_headline_and_a_summary_below_are_of_it():
    second = told(f"20|{SECOND}", "Nineteen people are missing.", "By Bo Tarn", TEXT, TEXT)
    paragraphs = [*told("POLITICS"), *article(FIRST), *second]
    assert heads(paragraphs) == ["POLITICS", SECOND]


def test_large_print_that_follows_large_print_is_one_headline_with_it():
    paragraphs = [*told("24|The news of the day"), *article(FIRST), *article(SECOND)]
    assert heads(paragraphs) == ["The news of the day", SECOND]


@pytest.mark.parametrize(
    "paragraphs",
    [
        [*article(FIRST), *article(SECOND, "")],
        [*article(FIRST, ""), *article(SECOND, "")],
        [*article(FIRST), *article("A third crane is to come", ""), *article(SECOND)],
        [*told(TEXT, TEXT), *article(FIRST), *article(SECOND)],
    ],
)
def test_what_cannot_be_parted_surely_is_one_article_and_named(paragraphs):
    found = part_articles(paragraphs)
    assert (len(found.articles), found.unsure_page) == (1, 0)


@pytest.mark.parametrize(
    "paragraphs",
    [
        article(FIRST),
        [*article(FIRST), *article("What happens next on the quay", "", size=14)],
        [*article(FIRST), *told(f"20|{SECOND}", "By Bo Tarn", "More on page 9.")],
        [*article(FIRST), *article(SECOND, "", page=1)],
        told(TEXT),
    ],
)
def test_a_cross_head_a_teaser_and_a_headline_of_another_page_part_nothing(paragraphs):
    found = part_articles(paragraphs)
    assert (len(found.articles), found.unsure_page) == (1, None)


def test_the_headline_is_the_largest_print_of_the_first_page_else_the_title():
    assert headline_of([*article(FIRST), *told("30|A later page has more", page=1)]) == FIRST
    assert headline_of(told(TEXT), "Two hurt as a crane falls") == "Two hurt as a crane falls"
    assert headline_of(told(TEXT), "untitled") is None

"""The report as Markdown."""

import pytest
from markdown_it import MarkdownIt

from factcheck.domain.odd_characters import marked
from factcheck.reports.contents import contents_of
from factcheck.reports.markdown_page import escaped, linked, markdown_page
from tests.factcheck.reports.conftest import HOSTILE, hostile

MARKDOWN = MarkdownIt("commonmark").enable("table").enable("strikethrough")


@pytest.mark.parametrize(
    "text",
    [
        "plain words, nothing else.",
        "# no heading",
        "- no item",
        "1. no item",
        "+ x",
        "= x",
        "**b** _i_ `c` [l](u) ![i](u) ~~s~~ | cell \\",
        "<b>&amp;</b> <https://a.example> &lt;",
        "> no quotation",
        "--- x",
        *[" ".join(text.split()) for text in HOSTILE],
    ],
)
def test_words_come_out_as_they_are(text):
    [_, inline, _] = MARKDOWN.parse(escaped(text))
    assert {t.type for t in inline.children} <= {"text", "text_special"}
    assert "".join(t.content for t in inline.children) == marked(text)


def test_a_line_break_does_not_start_a_block():
    assert escaped("a\n\n# b") == r"a \# b"


@pytest.mark.parametrize(
    ("title", "url", "markdown"),
    [
        ("A [b]", "https://a.example/x", r"[A \[b\]](<https://a.example/x>)"),
        ("", "https://a.example/x", "[https://a.example/x](<https://a.example/x>)"),
        ("A", "https://a.example/>x\\", "[A](<https://a.example/%3Ex%5C>)"),
        ("A", "javascript:alert(1)", "A javascript:alert(1)"),
        ("A", None, "A"),
    ],
)
def test_only_a_web_address_is_a_link(title, url, markdown):
    assert linked(title, url) == markdown


def test_a_page_tells_verdicts_evidence_and_tables(contents):
    page = markdown_page(contents)
    for expected in (
        "### ✓ supported: C1, A1 One\n\n> “3 killed”",
        "**Three died.**",
        "proposed: outdated",
        "reviewers disagree",
        "(against the verdict)",
        "| killed · e1 | ⚠ contradiction | 3–5 |",
    ):
        assert expected in page
    assert "None" not in page
    assert MARKDOWN.render(page).count("<table>") == 4


def test_a_draft_says_so(contents, unworked):
    assert "**DRAFT**" in markdown_page(contents_of(unworked))
    assert "DRAFT" not in markdown_page(contents)


def test_hostile_words_stay_words(dossier):
    told = MARKDOWN.render(markdown_page(contents_of(hostile(dossier))))
    for tag in ("<script", "<img", "<!--", 'javascript:alert(3)"', "<code", "<s>"):
        assert tag not in told
    assert told.count("<h1>") == 1


def test_places_stand_in_a_table(placed, contents):
    page = markdown_page(placed)
    assert "| 2 | Red Sea | sea | about 20° S, 38° W | USS Nimitz: located in: A1 C2 |" in page
    assert "<script" not in MARKDOWN.render(page)
    assert "No claim says where." in markdown_page(contents)


def test_of_many_articles_a_row_lists_who_says_what(contents, many):
    def rows(page):
        lines = page[page.index("| Of what") :].partition("\n\n")[0].splitlines()
        return [line.count(" |") for line in lines], lines

    counts, lines = rows(markdown_page(many))
    assert set(counts) == {5}
    assert "A1" in lines[2]
    assert "A2" in lines[2]
    assert set(rows(markdown_page(contents))[0]) == {len(contents.articles) + 4}

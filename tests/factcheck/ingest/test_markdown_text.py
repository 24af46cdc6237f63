"""Markdown as its readers see it; the articles are made up."""

import pytest

from factcheck.errors import EmptyInput
from factcheck.ingest.formats import markdown
from factcheck.ingest.markdown_text import shown_words

ARTICLE = """---
outlet: Fen Post
---

# 19 killed in *depot* strike

*By Oda Marsh, Fen Post, 8 March 2026*

Nineteen people were **killed** on Saturday,
the [ministry](https://example.org "its page") said.

## What we know

- Three drones
- A fire
"""


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("# Two died #", "Two died"),
        ("Two died\n========\n", "Two died"),
        ("*Two* __men__ ~~died~~ fell `now`", "Two men died fell now"),
        ("[the ministry](https://example.org) and <https://example.org>", None),
        ("![Smoke over the depot](a.png)", "Smoke over the depot"),
        ("- one\n- two\n\n1. three", "one\n\ntwo\n\nthree"),
        ("> Two died,\n> he said.", "Two died, he said."),
        ("```\nTwo died\n```", "Two died"),
        ("| dead | hurt |\n|---|---|\n| 2 | 3 |", "dead | hurt\n\n2 | 3"),
        ("Two <b>died</b>.<!-- of *burns* -->", "Two died."),
        ("Two  \ndied\n\n---\n\nhere", "Two\ndied\n\nhere"),
        ("#19 killed, 2 * 3 and snake_case_name", "#19 killed, 2 * 3 and snake_case_name"),
        ("At 3 a.m. 5 \\* 6 &amp; 7", "At 3 a.m. 5 * 6 & 7"),
    ],
)
def test_marks_do_not_stay_in_the_text(written, shown):
    expected = "the ministry and https://example.org" if shown is None else shown
    assert shown_words(written).text == expected


def test_an_article_has_its_first_heading_as_headline():
    [document] = markdown.read(ARTICLE.encode(), name="a.md", content_type=None)
    assert document.headline == "19 killed in depot strike"
    assert (document.outlet, document.byline[:9]) == ("Fen Post", "Oda Marsh")
    assert document.text.startswith("19 killed in depot strike\n\nBy Oda Marsh")
    assert "Nineteen people were killed on Saturday, the ministry said." in document.text


@pytest.mark.parametrize("empty", [" \n", "---\ntitle: A\n---\n", "<!-- nothing -->"])
def test_a_file_without_words_is_empty(empty):
    with pytest.raises(EmptyInput):
        markdown.read(empty.encode(), name="a.md", content_type=None)

"""One article in two formats, two versions of it, or two articles."""

import pytest

from claims import Document
from factcheck.domain.sameness import Relation, precedes, relation
from tests.factcheck.corrected import (
    AT,
    CORRECTED,
    END,
    FACTS,
    HEADLINE,
    LEAD,
    MIDDLE,
    NOTE,
    TEXT,
    correction,
    story,
)

ELSEWHERE = "Storms flood the harbour of Norrby"
PRINTED = (
    f"The Lissom Gazette | Thursday, March 12, 2020\n{HEADLINE}\n"
    + LEAD.replace("military", "mili-\ntary").replace(" late ", "\nlate ")
    + f"\nPage 1 of 2\n{MIDDLE}\n{END}\n© 2020 The Lissom Gazette. All rights reserved."
)


def bare(text=TEXT, **more):
    return Document.model_validate({"text": text, **more})


@pytest.mark.parametrize(
    ("what", "new"),
    [
        ("the very text", story()),
        ("without an address", story(url=None)),
        ("without white space", story(TEXT.replace("\n\n", "\n"))),
        ("with other quotation marks", bare(TEXT.replace("a doctor", "a “doctor”"))),
        ("with the headline in the text", bare(f"{HEADLINE}\n\n{TEXT}")),
        ("as printed, with heads and feet of pages", bare(PRINTED)),
        ("with a caption", story(f"{LEAD}\n\nSmoke over the base\n\n{MIDDLE}\n\n{END}")),
        ("with an invitation", story(f"{TEXT}\n\nSign up for our newsletter. Read more here.")),
        ("a feed's entry of it", story(wire_id="g1", wire_status="usable")),
        ("under the address with a tracker", story(url=f"{AT}?utm_source=x#top", outlet=None)),
    ],
)
def test_another_format_is_the_same_article(what, new):
    assert relation(new, story()).relation is Relation.SAME, what
    assert relation(story(), new).relation is Relation.SAME, what


def test_a_teaser_is_the_article_and_the_article_more_than_its_teaser():
    teaser = story(f"{LEAD}\n\n{MIDDLE[:90]}", wire_id="g1")
    assert relation(teaser, story()).relation is Relation.SAME
    assert relation(story(), teaser).relation is Relation.VERSION


@pytest.mark.parametrize(
    ("what", "new", "is_one"),
    [
        ("another figure, the same address", correction(), Relation.VERSION),
        ("another figure, the same outlet", correction(url=None), Relation.VERSION),
        (
            "another figure in text and headline",
            story(TEXT.replace("3 killed", "5 killed"), headline=f"5 killed: {HEADLINE}"),
            Relation.VERSION,
        ),
        ("one more sentence", story(f"{TEXT}\n\nA 4th man died on Friday."), Relation.VERSION),
        ("one word less", story(TEXT.replace(" yet", "")), Relation.VERSION),
        ("an agency's next version", story(wire_id="n1", wire_version="2"), Relation.VERSION),
        ("an agency's kill", story(wire_id="n1", wire_status="killed"), Relation.VERSION),
        (
            "a note, the outlet unknown",
            bare(f"{TEXT}\n\n{NOTE}", headline=HEADLINE),
            Relation.VERSION,
        ),
        (
            "no note, the outlet unknown",
            bare(TEXT.replace("12", "14"), headline=HEADLINE),
            Relation.LIKELY,
        ),
        ("another headline", bare(TEXT, headline=ELSEWHERE), Relation.LIKELY),
    ],
)
def test_a_changed_text_is_a_version(what, new, is_one):
    old = story(wire_id="n1", wire_version="1") if "agency" in what else story()
    assert relation(new, old).relation is is_one, what


@pytest.mark.parametrize(
    ("what", "new", "old"),
    [
        ("another outlet's copy", bare(TEXT, **{**FACTS, "outlet": "Morning Post"}), story()),
        ("another site's copy", bare(TEXT, url="https://post.example/lissom"), story()),
        (
            "another outlet's copy of one wire story",
            bare(TEXT, outlet="Morning Post", wire_id="n1"),
            bare(TEXT, outlet="Norrby Times", wire_id="n1"),
        ),
        ("another story", bare(f"{END} {MIDDLE}"[:150], headline=ELSEWHERE), story()),
        ("the same outlet weeks later", correction(url=None, published="2020-04-20"), story()),
        ("a short text", bare("Two died.", outlet="One"), bare("Three died.", outlet="One")),
        ("the front page", bare("All news", url="https://gazette.example/"), story(url=None)),
        ("a live page with nothing left", story("Sport of the day. " * 30, headline="S"), story()),
    ],
)
def test_what_may_be_another_article_is_one(what, new, old):
    assert relation(new, old).relation is Relation.OTHER, what


@pytest.mark.parametrize(
    ("one", "other", "is_so"),
    [
        (story(wire_version="1"), story(wire_version="2"), True),
        (story(wire_version="10"), story(wire_version="9"), False),
        (story(updated="2020-03-12T08:00"), story(updated="2020-03-12T09:00"), True),
        (story(updated="2020-03-12T08:00"), story(updated="2020-03-12T07:00:00+00:00"), False),
        (story(), story(published="2020-03-13"), False),
        (story(updated="soonT"), story(updated="laterT"), False),
    ],
)
def test_the_earlier_is_told_by_number_or_clock_alone(one, other, is_so):
    assert precedes(one, other) is is_so


def test_the_correction_differs_from_the_story():
    assert CORRECTED != TEXT

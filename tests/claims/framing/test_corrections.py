"""Notes on what was corrected, and what they tell."""

import pytest

from claims.framing.corrections import IN_CORRECTION, correction_note, correction_span
from claims.model.document import Document
from claims.model.finding import FindingRelation
from claims.pipeline import check, extract
from claims.summaries import summarise

NOTED = """A strike on the depot in Harrow killed 17 people, the ministry said.

Correction: An earlier version of this article said that 31 people were killed in the strike."""


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("Two died.\n\nCorrection: five were hurt.", "Correction: five were hurt."),
        ("A.\n This article was amended on Friday. ", "This article was amended on Friday."),
        ("“An earlier version of this plan,” he said, “was better.”", None),
        ("He spoke of the correction: of prices.", None),
        ("", None),
    ],
)
def test_a_note_of_correction_is_kept_as_printed(text, note):
    assert correction_note(text) == note


def test_the_place_of_a_note_is_that_of_its_words():
    text = "A.\n  Correction: B. \nC.\n"
    assert correction_span(text).of(text) == "Correction: B."


def test_what_a_note_says_of_the_earlier_version_is_marked():
    flagged = [c.text for c in extract(NOTED).claims if IN_CORRECTION in c.flags]
    assert flagged
    assert all("31" in text for text in flagged)


def test_it_neither_contradicts_the_article_nor_counts_in_its_toll():
    found = check([Document(id="a", text=NOTED)])
    assert all(f.relation is not FindingRelation.CONTRADICTION for f in found.findings)
    [toll] = [t for e in summarise(extract(NOTED)).events for t in e.tolls]
    assert (toll.min, toll.max) == (17, 17)


def test_what_somebody_else_says_beside_it_counts():
    said = NOTED.replace("Correction: An earlier version of this article", "The police")
    assert all(IN_CORRECTION not in c.flags for c in extract(said).claims)
    assert 31 in [t.max for e in summarise(extract(said)).events for t in e.tolls]

"""Articles cut where claims begin and end."""

import pytest

from factcheck.reports.marked_text import marked_text


@pytest.fixture
def article(contents):
    return contents.articles[0]


def _cut(claim, start, end, **fields):
    return claim.but(start=start, end=end, **fields)


def test_the_stretches_together_are_the_text(contents, article):
    assert "".join(s.text for s in marked_text(article, contents.claims)) == article.text


def test_a_stretch_has_the_tone_of_its_verdict(contents, article):
    tones = {s.text: s.tone for s in marked_text(article, contents.claims)}
    assert (tones["3 killed"], tones["12 injured"], tones["Camp hit. "]) == (
        "good",
        "torn",
        "plain",
    )


def test_where_claims_overlap_the_shortest_gives_the_tone(article, part):
    inner, outer = _cut(part("C1"), 4, 8), _cut(part("C2"), 0, 12)
    found = list(marked_text(article, [outer, inner]))
    assert [(s.text, s.tone) for s in found[:3]] == [
        ("Camp", "torn"),
        (" hit", "good"),
        (". 3 ", "torn"),
    ]
    assert found[1].spoken == "C1 supported, C2 reviewers disagree"
    assert [[c.label for c in s.ends] for s in found] == [[], ["C1"], ["C2"], []]


def test_a_claim_that_nobody_judged_is_only_listed(article, part):
    listed = _cut(part("C4"), 0, 4, article="A1")
    first = next(marked_text(article, [listed]))
    assert (first.tone, first.spoken, first.ends) == ("listed", "", ())


def test_a_claim_beyond_the_text_marks_nothing(article, part):
    [only] = marked_text(article, [_cut(part("C1"), 0, 999)])
    assert (only.text, only.tone) == (article.text, "plain")

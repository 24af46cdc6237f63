"""Which sentences are brought together, and what they share."""

import pytest

from claims import Document, extract_many
from claims.relations.entries import entries_of
from claims.relations.meetings import meetings, share
from claims.relations.passages import passages_of


@pytest.mark.parametrize(
    ("other", "meet"),
    [
        ("The bridge at Orlen was closed on Monday.", True),
        ("Prices rose in June.", False),
    ],
)
def test_sentences_of_two_texts_meet_where_they_share_a_name(other, meet):
    texts = ("The bridge at Orlen was open on Monday.", other)
    read = list(extract_many(Document(text=t, published="2022-05-03") for t in texts))
    passages = passages_of(entries_of(read, (), ()))
    pairs = list(meetings(passages, lambda passage: bool(passage.stems)))
    assert bool(pairs) is meet
    assert all(share(a, b) > 0 for a, b in pairs)


@pytest.mark.parametrize(("day", "meet"), [("2022-05-20", True), ("2022-09-03", False)])
def test_texts_of_other_months_meet_only_where_an_event_joins_them(day, meet):
    texts = {"2022-05-03": "The bridge at Orlen was open.", day: "The bridge at Orlen was closed."}
    read = list(extract_many(Document(text=t, published=d) for d, t in texts.items()))
    passages = passages_of(entries_of(read, (), ()))
    assert bool(list(meetings(passages, lambda passage: bool(passage.stems)))) is meet

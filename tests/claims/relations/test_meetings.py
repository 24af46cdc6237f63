"""Which sentences are brought together, and what they share."""

import pytest

from claims import Document, extract_many
from claims.model.finding import EventDocument, EventGroup
from claims.relations.entries import entries_of
from claims.relations.meetings import meetings, parted, share
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


@pytest.mark.parametrize(
    ("later", "joined", "apart"),
    [("2022-05-04", False, False), ("2022-06-20", False, True), ("2022-06-20", True, False)],
)
def test_happenings_told_weeks_apart_are_two_unless_they_were_joined(later, joined, apart):
    told = "Jets bombed the bridge at Orlen, killing {}."
    read = list(
        extract_many(
            Document(id=name, text=told.format(n), published=day)
            for name, day, n in (("a", "2022-05-03", "nine"), ("b", later, "ten"))
        )
    )
    groups = [
        EventGroup(
            key=name,
            event="ev1" if joined else f"ev-{name}",
            documents=(EventDocument(document_id=name, main=True),),
            claims=tuple(c.id for c in extraction.claims),
        )
        for name, extraction in zip("ab", read, strict=True)
    ]
    one, other = passages_of(entries_of(read, groups, ()))
    assert parted(one, other) is apart

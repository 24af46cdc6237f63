"""Sentences that are taken as a whole."""

import pytest

from claims.extractors.facts.notes import noted


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom Hale back from injury for the town side.", ["Tom Hale"]),
        ("All of the sailors perished on the way to the island.", ["All"]),
        ("A quiet street in the old town.", []),
        ("Call the office for all the news of the town.", []),
        ("CLICK HERE for all the news of the town.", []),
        ("If the bridge falls, the town is cut off.", []),
        ("Anyone with news is asked to call the office.", []),
        ("It is unclear who fell on the way to the town.", []),
        ("The photo of Tom Hale was taken on the bridge.", []),
        ("A quiet street.", []),
    ],
)
def test_a_note_tells_of_something(read, text, expected):
    (sentence,) = read(text).sentences
    assert [d.value.subject for d in noted(sentence)] == expected


def test_a_judgement_is_noted_with_its_reason(read):
    (sentence,) = read("Tom Hale should be back for the town side.").sentences
    [draft] = noted(sentence)
    assert not draft.checkable
    assert draft.not_checkable_because == "opinion"

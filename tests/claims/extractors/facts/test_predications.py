"""Plain facts."""

from dataclasses import replace

import pytest

from claims.extractors.facts import extract_facts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bridge links two towns.", [("bridge", "links", "two towns")]),
        ("No group has claimed responsibility.", [("No group", "claimed", "responsibility")]),
        ("The city must rebuild the bridge.", [("city", "rebuild", "the bridge")]),
        ("The attack was outrageous.", [("attack", "was", "outrageous")]),
        ("Did the bridge link the towns?", []),
        ("The bridge will link two towns.", [("bridge", "link", "two towns")]),
        ("It is unclear who fell.", []),
        ("There is a bridge.", [("bridge", "is", "a bridge")]),
        ("It was built of stone.", [("It", "built", "of stone")]),
        ("A quiet street.", []),
        (
            "Was treated with burns in a town.",
            [("unnamed", "treated", "with burns in a town")] * 3,
        ),
        ("Was treated.", []),
        ("Call the office for all the news of the town.", []),
        ("CLICK HERE for all the news of the town.", []),
        ("He slept.", []),
        ("The mayor slept.", [("mayor", "slept", None)]),
        ("Fox News reported.", []),
    ],
)
def test_a_fact_says_something_of_something(read, text, expected):
    found = [
        (d.value.subject, d.value.predicate, d.value.object) for d in extract_facts(read(text))
    ]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The city must rebuild the bridge.", "opinion"),
        ("The attack was outrageous.", "opinion"),
        ("The city rebuilt the bridge.", None),
    ],
)
def test_an_opinion_is_kept_with_its_reason(read, text, reason):
    [draft] = extract_facts(read(text))
    assert (draft.checkable, draft.not_checkable_because) == (reason is None, reason)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rebels burned the hall in Karsk on Monday.",
            [
                "Rebels burned the hall",
                "Rebels burned the hall in Karsk",
                "Rebels burned the hall on Monday",
                "Rebels burned the hall in Karsk on Monday",
            ],
        ),
        ("Rebels never burned the hall in Karsk.", ["Rebels never burned the hall in Karsk"]),
    ],
)
def test_each_fact_is_as_small_as_it_can_be(read, text, expected):
    reading = read(text)
    found = [" ".join(reading.text(span) for span in d.words) for d in extract_facts(reading)]
    assert found == expected


def test_a_tree_misread_into_a_ring_ends(read):
    reading = read("He said that she said that it fell.")
    [sentence] = reading.sentences
    first, *_, last = sentence.clauses
    rest = [replace(c, governor=last.predicate) if c is first else c for c in sentence.clauses]
    ring = replace(sentence, clauses=tuple(rest))
    assert isinstance(list(extract_facts(replace(reading, sentences=(ring,)))), list)

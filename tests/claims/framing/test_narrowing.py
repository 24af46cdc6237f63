"""Which words of the sentence a claim needs."""

import pytest

from claims.extractors.actions import extract_actions
from claims.extractors.facts import extract_facts
from claims.framing.narrowing import words_of, words_of_all


def said(reading, words):
    own, shared = words
    return [reading.text(s) for s in own], [reading.text(s) for s in shared]


@pytest.mark.parametrize(
    ("text", "own", "shared"),
    [
        ("Rebels attacked the bridge.", ["Rebels attacked the bridge"], []),
        (
            "Rebels attacked the bridge while the mayor slept.",
            ["Rebels attacked the bridge while the mayor slept"],
            [],
        ),
        (
            "Rebels, who had no flag, attacked the bridge.",
            ["Rebels", "attacked the bridge"],
            [],
        ),
        (
            "If rebels attacked the bridge, it fell.",
            ["If rebels attacked the bridge, it fell"],
            [],
        ),
    ],
)
def test_a_claim_needs_the_clause_around_its_head(read, text, own, shared):
    reading = read(text)
    draft = next(iter(extract_actions(reading)))
    assert said(reading, words_of(reading.sentences[0], draft)) == (own, shared)


def test_a_negation_that_no_claim_would_hold_keeps_the_sentence_whole(read):
    reading = read("Rebels, who had no flag, attacked the bridge.")
    [draft, *_] = extract_actions(reading)
    [words] = words_of_all(reading, [draft])
    assert said(reading, words) == ([reading.sentences[0].sentence.text], [])


def test_what_a_fact_drew_is_kept(read):
    reading = read("The bridge links two towns in Zavia.")
    drafts = list(extract_facts(reading))
    assert [own for own, _ in words_of_all(reading, drafts)] == [d.words for d in drafts]

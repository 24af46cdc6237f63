"""Which words of the sentence a claim needs."""

from dataclasses import replace

from claims.extractors.actions import extract_actions
from claims.extractors.facts import extract_facts
from claims.framing.narrowing import words_of_all


def said(reading, words):
    own, shared = words
    return [reading.text(s) for s in own], [reading.text(s) for s in shared]


def test_a_claim_of_a_kind_keeps_its_sentence(read):
    reading = read("Rebels, who had no flag, attacked the bridge.")
    [draft, *_] = extract_actions(reading)
    [words] = words_of_all(reading, [draft])
    assert said(reading, words) == ([reading.sentences[0].sentence.text], [])


def test_what_a_fact_drew_is_kept(read):
    reading = read("The bridge links two towns in Zavia.")
    drafts = list(extract_facts(reading))
    assert [own for own, _ in words_of_all(reading, drafts)] == [d.words for d in drafts]


def test_a_number_that_no_claim_would_hold_keeps_the_sentence_whole(read):
    reading = read("The bridge links two towns in Zavia.")
    [draft, *_] = extract_facts(reading)
    told = [t for t in reading.sentences[0].sentence.tokens if t.text == "bridge"]
    span = reading.sentences[0].sentence.over([told[0].i])
    [words] = words_of_all(reading, [replace(draft, words=(span,))])
    assert said(reading, words) == ([reading.sentences[0].sentence.text], [])

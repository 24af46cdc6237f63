"""Which words of the sentence a claim needs."""

from dataclasses import replace

import pytest

from claims.clauses.phrases import runs
from claims.extractors.actions import extract_actions
from claims.extractors.facts import extract_facts
from claims.extractors.facts.notes import NO_VERB
from claims.framing.narrowing import held_by, lacks, narrowed, needed_of, whole
from claims.model.count import Count
from claims.model.value import Quantity


def said(reading, draft):
    return [reading.text(s) for s in draft.words], [reading.text(s) for s in draft.shared]


def whole_of(reading):
    return [reading.sentences[0].sentence.text], []


def test_a_claim_of_a_kind_keeps_its_sentence_where_no_fact_says_it(read):
    reading = read("Rebels, who had no flag, attacked the bridge.")
    [draft, *_] = extract_actions(reading)
    [kept] = narrowed(reading, [draft])
    assert said(reading, kept) == whole_of(reading)


def test_a_claim_of_a_kind_takes_the_words_of_a_fact(read):
    reading = read("Rebels attacked the bridge in Karsk and the army held the town.")
    drafts = [*extract_actions(reading), *extract_facts(reading)]
    taken = {(d.sentence, d.head) for d in drafts[:1]}
    action, *facts = [d for d in narrowed(reading, drafts, taken) if d is not None]
    assert " ".join(said(reading, action)[0]).startswith("Rebels attacked the bridge")
    assert "army" not in " ".join(said(reading, action)[0])
    assert ["the army held the town"] in [said(reading, fact)[0] for fact in facts]


def test_what_a_fact_drew_is_kept(read):
    reading = read("The bridge links two towns in Zavia.")
    drafts = list(extract_facts(reading))
    assert [d.words for d in narrowed(reading, drafts)] == [d.words for d in drafts]


def test_no_fact_is_wanted_of_a_clause_that_is_reported(read):
    reading = read("The bridge links two towns in Zavia.")
    drafts = list(extract_facts(reading))
    reported = {(drafts[0].sentence, drafts[0].head)}
    assert narrowed(reading, drafts, (), reported) == [None] * len(drafts)


def test_of_a_clause_that_is_taken_only_what_is_unsaid_is_wanted(read):
    reading = read("The bridge links two towns in Zavia.")
    drafts = list(extract_facts(reading))
    taken = {(drafts[0].sentence, drafts[0].head)}
    alone = [d is not None for d in narrowed(reading, drafts, taken)]
    claim = replace(drafts[0], value=Quantity(count=Count(min=2, max=2, raw="two"), what="towns"))
    beside = narrowed(reading, [replace(claim, words=(claim.span,)), *drafts], taken)
    assert any(alone)
    assert beside[1:] == [None] * len(drafts)


def test_a_note_is_not_wanted_beside_another_claim(read):
    reading = read("The bridge links two towns in Zavia.")
    [fact, *_] = extract_facts(reading)
    note = replace(fact, words=(), flags=(NO_VERB,), slots={"subject": fact.span})
    assert narrowed(reading, [fact, note])[1] is None
    assert narrowed(reading, [note])[0] is not None


def test_a_word_that_no_claim_would_hold_keeps_the_sentence_whole(read):
    reading = read("The bridge links two towns in Zavia.")
    [draft, *_] = extract_facts(reading)
    told = [t for t in reading.sentences[0].sentence.tokens if t.text == "bridge"]
    span = reading.sentences[0].sentence.over([told[0].i])
    [kept] = narrowed(reading, [replace(draft, words=(span,))])
    assert said(reading, kept) == whole_of(reading)


@pytest.mark.parametrize(
    ("text", "opening", "hedges", "negated", "expected"),
    [
        ("The bridge links two towns in Zavia.", "", (), False, False),
        ("The bridge links two towns in Zavia.", "", ("links",), False, False),
        ("The bridge links two towns in Zavia.", "", ("may",), False, True),
        ("The bridge links two towns in Zavia.", "[Roe fears:] ", ("fears",), False, False),
        ("The bridge links two towns in Zavia.", "", (), True, False),
        ("The bridge never links two towns in Zavia.", "", (), True, True),
    ],
)
def test_a_hedge_or_negation_outside_is_lacking(read, text, opening, hedges, negated, expected):
    reading = read(text)
    [draft, *_] = extract_facts(reading)
    tree = reading.sentences[0].sentence
    held = [t.i for t in tree.tokens if t.lower != "never"]
    cut = replace(draft, words=runs(tree, held))
    assert lacks(reading, cut, hedges, opening, negated=negated) is expected


def test_the_whole_of_a_draft_is_its_sentence(read):
    reading = read("The bridge links two towns in Zavia.")
    [draft, *_] = extract_facts(reading)
    assert said(reading, whole(draft)) == whole_of(reading)


def test_all_that_weighs_is_held_by_the_whole(read):
    reading = read("The bridge may not link two towns in Zavia.")
    [draft, *_] = extract_facts(reading)
    [sentence] = reading.sentences
    assert needed_of(sentence) <= held_by(sentence.sentence, whole(draft))
    assert not needed_of(sentence) <= held_by(sentence.sentence, replace(draft, words=()))

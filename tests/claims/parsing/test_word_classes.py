"""The parser reads as the model would by itself: its rules are only asked less often."""

from operator import attrgetter

import pytest
import spacy

from claims.parsing.loading import _model, _packaged_model, parser
from claims.parsing.word_classes import NAME, RULES, ask_rules_once

SENTENCES = (
    "Ain't it so that they're gonna leave, and there's no one who'll stop them?",
    "Let's say the ship's crew didn't know what it'd do, as it had done before.",
    "There is a ship there; that is the one that sank, and that's that.",
    "Being shelled, the people have been fleeing and had to be helped; some were killed.",
    "The U.S. Navy's USS Carl Vinson had 3 wounded (two of them badly) by 9:30 p.m. on Sunday.",
    "Rebels, who'd sworn to fight on, \u201ccannot\u201d have fired 1,200 shells, he'd said.",
    "   It was   spaced\n\noddly, with  gaps. ",
    "He might've known; she would not have; we'd better've asked whether they're to be had.",
    "What did the minister do? Nothing, nobody does. How's that to be read, y'all?",
    "It's its own; the dog's got its bone. Who's there? Those who've been are those who'd be.",
)


@pytest.fixture(scope="module")
def plain():
    return spacy.load(_model()[0] or _packaged_model())


def words(doc):
    fields = ("text", "tag_", "dep_", "pos_", "lemma_", "head.i", "ent_type_", "is_sent_start")
    return [(*(attrgetter(f)(t) for f in fields), str(t.morph)) for t in doc]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_words_are_what_the_model_makes_of_them(plain, sentence):
    doc = plain.make_doc(sentence)
    read = parser().make_doc(sentence)
    if [t.text for t in doc] != [t.text for t in read]:  # abbreviations that we teach it
        pytest.fail("choose a sentence without one")
    for _, component in plain.pipeline:
        doc = component(doc)
    for _, component in parser().pipeline:
        read = component(read)
    assert words(read) == words(doc)


def test_no_words_are_none():
    assert len(parser()("")) == 0


def test_rules_that_read_more_than_we_look_up_are_left_to_themselves():
    nlp = spacy.blank("en")
    ask_rules_once(nlp)
    assert nlp.pipe_names == []
    rules = nlp.add_pipe(RULES)
    rules.add([[{"SHAPE": "dddd"}]], {"POS": "NUM"})
    ask_rules_once(nlp)
    assert nlp.pipe_names == [RULES]
    assert NAME in parser().pipe_names
    assert RULES not in parser().pipe_names

"""On which event word a word hangs."""

import pytest

from claims.events.anchors import Anchors


def word(anchors, text):
    return next(t.i for t in anchors.sentence.tokens if t.text == text)


@pytest.mark.parametrize(
    ("text", "of", "expected"),
    [
        ("The group launched a rocket attack, killing two soldiers.", "soldiers", "attack"),
        ("The group launched a rocket attack on Monday.", "Monday", "attack"),
        ("Two guards were killed in the blast.", "guards", "blast"),
        ("Two guards were killed when a bomb exploded.", "guards", "exploded"),
        ("The blast killed two guards.", "guards", "blast"),
        ("Two guards died.", "guards", "died"),
        ("It was an attack in which the militia fired rockets.", "militia", "attack"),
        ("The minister opened a school.", "school", None),
        ("Police said on Monday that a bomb exploded.", "Monday", None),
    ],
)
def test_a_word_hangs_on_the_happening_of_its_clause(text, of, expected, sentences):
    anchors = Anchors(sentences(text)[0])
    head = anchors.of(word(anchors, of))
    assert (None if head is None else anchors.sentence.tokens[head].text) == expected


def test_what_follows_after_is_another_happening(sentences):
    anchors = Anchors(sentences("The strikes were ordered after rockets killed two soldiers.")[0])
    tokens = anchors.sentence.tokens
    assert tokens[anchors.of(word(anchors, "soldiers"))].text == "killed"
    assert tokens[anchors.of(word(anchors, "ordered"))].text == "strikes"


def test_the_place_of_another_verb_is_not_the_events(sentences):
    anchors = Anchors(sentences("Rockets were fired, causing a response from Paris.")[0])
    paris = word(anchors, "Paris")
    assert anchors.of(paris) is not None
    assert anchors.of(paris, clause=True) is None


def test_positions_out_of_the_sentence_hang_on_nothing(sentences):
    anchors = Anchors(sentences("A bomb exploded.")[0])
    assert anchors.of(99) is None
    assert anchors.under(99) is None

"""What was done with the things."""

import pytest

from claims.extractors.quantities.verbs import participle, verb_of


@pytest.mark.parametrize(
    ("lemma", "expected"),
    [
        ("destroy", "destroyed"),
        ("carry", "carried"),
        ("drop", "dropped"),
        ("ban", "banned"),
        ("bomb", "bombed"),
        ("gas", "gassed"),
        ("keep", "held"),
        ("come", "come"),
        ("speak", "spoken"),
        ("tell", "told"),
        ("say", "said"),
        ("flee", "fled"),
        ("weep", "wept"),
        ("overrun", "overrun"),
        ("walk", "walked"),
        ("sweep away", "swept away"),
        ("pull out of", "pulled out of"),
    ],
)
def test_verbs_become_participles(lemma, expected):
    assert participle(lemma) == expected


@pytest.mark.parametrize(
    ("text", "word", "verb"),
    [
        ("They fired rockets.", "rockets", "fired"),
        ("Rockets hit the camp.", "Rockets", "landed"),
        ("Trucks hit the gate.", "Trucks", None),
        ("Trucks crossed the border.", "Trucks", "crossed"),
        ("They shelled the town with rockets.", "rockets", "used"),
        ("They left the town with trucks.", "trucks", None),
        ("The launch of rockets was seen.", "rockets", "launched"),
        ("They are trucks.", "trucks", None),
        ("The ferry was licensed to carry trucks.", "trucks", "licensed"),
        ("The army vowed to carry trucks.", "trucks", "carried"),
    ],
)
def test_the_verb_is_the_one_of_which_the_things_are_an_argument(read, text, word, verb):
    (reading,) = read(text).sentences
    thing = next(t.i for t in reading.sentence.tokens if t.text == word)
    held = [(c, a) for c in reading.clauses for a in c.arguments if a.head == thing]
    clause, argument = held[0] if held else (None, None)
    assert verb_of(reading.sentence, clause, argument, thing) == verb

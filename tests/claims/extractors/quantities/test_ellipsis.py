"""Numbers that leave their noun out or stand away from it."""

import pytest

from claims.extractors.quantities.ellipsis import (
    compares,
    is_gapped,
    left_out,
    members_of,
    own_part,
    participle_below,
)


def first_sentence(read, text):
    return read(text).sentences[0]


def word(reading, at):
    return None if at is None else reading.sentence.tokens[at].text


def number(reading, text):
    return next(m for m in reading.numbers if m.text == text)


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("They shot down 24 of 36 drones and two of five missiles.", "drones"),
        ("They shot down 24 drones.", None),
        ("They shot down 24 of them.", None),
    ],
)
def test_a_part_is_of_what_follows_it(read, text, noun):
    reading = first_sentence(read, text)
    assert word(reading, own_part(reading.sentence, number(reading, "24"))) == noun


@pytest.mark.parametrize(
    ("text", "compared"),
    [
        ("They sent 19 times more men.", True),
        ("They sent 19 fewer men.", True),
        ("They sent 19 more men.", False),
        ("They sent 19", False),
    ],
)
def test_a_comparison_is_told_from_a_number_of_things(read, text, compared):
    reading = first_sentence(read, text)
    assert compares(reading.sentence, number(reading, "19")) is compared


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("The ship has a crew of 19.", "crew"),
        ("A crowd of 19 gathered.", "crowd"),
        ("Police put the crowd at 19 on Sunday.", "crowd"),
        ("Police met the crowd of 19 on Sunday.", None),
        ("Police put the bus at 19 on the list.", None),
        ("A crew of 19 men sailed.", None),
        ("A father of 19 sailed.", None),
        ("19 sailed.", None),
    ],
)
def test_a_crew_has_so_many_members(read, text, noun):
    reading = first_sentence(read, text)
    assert word(reading, members_of(reading.sentence, number(reading, "19"))) == noun


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("They fired rockets; 18 were intercepted.", "rockets"),
        ("They fired rockets, 18 of which were intercepted.", "rockets"),
        ("They fired rockets and arrested 18.", "18"),
        ("They fired rockets after the toll reached 18.", None),
        ("They fired rockets where 18 took part.", "18"),
        ("They fired rockets where 18 took off.", None),
    ],
)
def test_a_left_out_noun_is_found(read, text, noun):
    reading = first_sentence(read, text)
    last = next(t.i for t in reading.sentence.tokens if t.text == "rockets")
    if noun == "18":
        last = None
    assert word(reading, left_out(reading, number(reading, "18"), last)) == noun


@pytest.mark.parametrize(
    ("text", "gapped"),
    [
        ("Britain will send 14 tanks and Germany 18.", True),
        ("They sent 14 tanks on Monday and 18 on Friday.", True),
        ("They sent 14 tanks to Kyiv at 18 degrees.", False),
        ("They freed 14 men and 18 women.", False),
    ],
)
def test_a_number_may_leave_out_verb_and_noun(read, text, gapped):
    reading = first_sentence(read, text)
    last = next(t.i for t in reading.sentence.tokens if t.text in ("tanks", "men"))
    assert is_gapped(reading, number(reading, "18"), last) is gapped


@pytest.mark.parametrize(
    ("text", "verb"),
    [("Five houses destroyed in blaze", "destroy"), ("Five houses burned.", None)],
)
def test_a_participle_below_a_noun_is_its_clause(read, text, verb):
    reading = first_sentence(read, text)
    clause = participle_below(reading, 1)
    assert (clause.lemma if clause else None) == verb

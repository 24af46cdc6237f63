"""What is counted, and what one of it is called."""

import pytest

from claims.extractors.quantities.counted import find_counted
from claims.extractors.quantities.naming import described, is_crowd, unit_of_thing


@pytest.mark.parametrize(
    ("text", "what", "unit"),
    [
        ("They saw 12 old rifles.", "old rifles", "rifle"),
        ("They saw 12 dogs and cats.", "dogs and cats", "dog"),
        ("They saw 12 dogs and 4 cats.", "dogs", "dog"),
        ("They saw 12 Su-34 bombers.", "Su-34 bombers", "aircraft"),
        ("They saw 12 suicide bombers.", "suicide bombers", "people"),
        ("They saw 12 carriers.", "carriers", "ship"),
        ("They saw 12 troop carriers.", "troop carriers", "carrier"),
        ("They saw 12 graves.", "graves", "grave"),
        ("They saw 12 wolves.", "wolves", "wolf"),
        ("They saw a crew of 12.", "crew", "people"),
    ],
)
def test_things_have_a_description_and_a_unit(read, text, what, unit):
    (reading,) = read(text).sentences
    counted = next(find_counted(reading))
    sentence = reading.sentence
    assert sentence.quoted(sentence.over(described(sentence, counted))) == what
    assert unit_of_thing(sentence, counted) == unit


@pytest.mark.parametrize(
    ("text", "crowd"), [("A crowd of 12 gathered.", True), ("A crew of 12 sailed.", False)]
)
def test_a_crowd_says_only_that_people_were_many(read, text, crowd):
    (reading,) = read(text).sentences
    assert is_crowd(reading.sentence, next(find_counted(reading))) is crowd

"""How many, and who."""

import pytest

from claims.extractors.casualties.verbs import see_verbs
from claims.extractors.casualties.victims import is_none, read_victims
from claims.mentions.numbers import exactly


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A guard was killed.", (1, 1, "exact", "A", "guard")),
        ("John Smith was killed.", (1, 1, "exact", "John Smith", "John Smith")),
        ("Dozens of nurses were killed.", (24, 99, "vague", "Dozens", "nurses")),
        ("Some 20 people were killed.", (18, 22, "approx", "Some 20", "people")),
        ("Soldiers were killed.", (4, None, "vague", "Soldiers", "Soldiers")),
        ("A family of five drowned.", (5, 5, "exact", "five", "family")),
        ("The raid did not kill anyone.", (0, 0, "none", "anyone", None)),
        ("The soldiers were killed.", None),
        ("They were killed.", None),
        ("Neither side said how many people died.", None),
    ],
)
def test_victims_are_counted_as_the_words_bound_them(read, text, expected):
    (reading,) = read(text).sentences
    found = [v for s in see_verbs(reading) if (v := read_victims(reading, s)) is not None]
    rows = [
        (v.count.min, v.count.max, v.count.modifier.value, v.count.raw, v.population.raw)
        for v in found
    ]
    assert rows == ([expected] if expected else [])
    assert all(v.count.unit == "people" for v in found)


def test_a_named_victim_has_a_name(read):
    (reading,) = read("Mary Jones was killed.").sentences
    (sighting,) = see_verbs(reading)
    victims = read_victims(reading, sighting)
    assert victims is not None
    assert victims.population.names == ("Mary Jones",)


def test_a_driver_beside_his_guard_needs_no_article(read):
    (reading,) = read("His guard and driver were killed.").sentences
    found = [read_victims(reading, sighting) for sighting in see_verbs(reading)]
    assert [v.population.raw for v in found if v] == ["His guard", "driver"]


def test_nobody_is_told_from_somebody():
    assert is_none(exactly(0, "no"))
    assert not is_none(exactly(1, "one"))

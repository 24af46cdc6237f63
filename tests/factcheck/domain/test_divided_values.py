import pytest

from claims import Kind
from factcheck.domain.divided_values import value_of_part
from factcheck.domain.value_form import value_from

TANKS = {"what": "tanks", "verb": "destroyed", "count.best": "2", "count.raw": "Two"}


@pytest.mark.parametrize(
    ("words", "number", "what"),
    [
        ("two tanks", 2, "tanks"),
        ("46 trucks", 46, "trucks"),
        ("and 46 trucks were burned in the yard", 46, "tanks"),
        ("some trucks", 2, "tanks"),
    ],
)
def test_a_part_has_the_number_of_its_own_words(words, number, what):
    value = value_of_part(value_from(Kind.QUANTITY, TANKS), words)
    assert (value.count.best, value.what) == (number, what)


def test_a_value_that_counts_nothing_is_that_of_the_whole():
    whole = value_from(Kind.FACT, {"subject": "It", "predicate": "burns"})
    assert value_of_part(whole, "46 trucks") is whole

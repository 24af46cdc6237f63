import pytest

from claims import Kind
from factcheck.domain.typed_places import place_typed, unlisted_words
from factcheck.domain.value_form import value_from


def test_a_country_that_was_there_before_only_decides_between_namesakes():
    assert place_typed("Paris", country="CA", country_before="CA")["country"] == "CA"
    assert place_typed("Kosti", country="IQ", country_before="IQ")["country"] == "SD"
    assert place_typed("Kosti", country="IQ", country_before="SD") == {}


@pytest.mark.parametrize(("name", "told"), [("Kosti", False), ("Atlantis Nowhereville", True)])
def test_a_place_that_no_list_knows_is_said_to_be_unlisted(name, told):
    words = unlisted_words(value_from(Kind.LOCATION, {"place.name": name}))
    assert bool(words) is told
    assert (name in words) is told


def test_a_value_without_a_place_has_no_unlisted_one():
    assert not unlisted_words(value_from(Kind.FACT, {"subject": "It", "predicate": "burns"}))

import pytest

from claims.mentions.places.names import quoted
from claims.mentions.places.shapes import name_by_shape, runs


@pytest.mark.parametrize(
    ("text", "at", "name", "kind"),
    [
        ("He lives in Rapides Parish now.", 3, "Rapides Parish", "county"),
        ("A man was shot on Gillis Street today.", 5, "Gillis Street", "street"),
        ("They fished in Lake Nowhere today.", 3, "Lake Nowhere", "lake"),
        ("It sank in the Gulf of Nowhere today.", 4, "Gulf of Nowhere", "sea"),
        ("He rules the Republic of Armenia.", 3, "Republic of Armenia", "country"),
        ("They drove along Interstate Highway 10.", 3, None, None),
        ("The driver, Virginia L. Lane, was hurt.", 3, None, None),
        ("They praised Orchard Street Elementary School.", 2, None, None),
        ("They met in Nowhere today.", 3, None, None),
    ],
)
def test_the_first_or_last_word_tells_a_place(text, at, name, kind, parse):
    (sentence, *_) = parse(text)
    found = name_by_shape(sentence, at)
    assert (found and quoted(sentence, found.start, found.end)) == name
    assert (found and found.kind) == kind


def test_runs_of_a_label_are_found_and_those_of_others_are_not(parse):
    (sentence, *_) = parse("Mary Brown met John Smith in Lima.")
    spans = [quoted(sentence, a, b) for a, b in runs(sentence, "PERSON")]
    assert spans == ["Mary Brown", "John Smith"]
    assert list(runs(sentence, "MONEY")) == []

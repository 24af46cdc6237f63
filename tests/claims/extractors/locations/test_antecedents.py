import pytest

from claims.extractors.locations.antecedents import find_antecedents
from claims.extractors.locations.scene import Scene


def _found(text, read):
    *earlier, last = read(text).sentences
    before = [m for sentence in earlier for m in sentence.places]
    return [
        (span.of(text), place.name) for _, span, place in find_antecedents(Scene(last), before)
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rebels hold Idlib. Three people were killed in the city.", [("the city", "Idlib")]),
        (
            "War came to Mali. Ten soldiers died in an attack in the north of the country.",
            [("the country", "Mali")],
        ),
        ("Rebels hold Idlib. Three people were killed in the city of Homs.", []),
        ("Rebels hold Idlib. Three people were killed in a city.", []),
        ("Three people were killed in the city.", []),
        ("War came to Mali. Three people were killed in the city.", []),
        ("Rebels hold Idlib. The mayor of the city spoke.", []),
    ],
)
def test_a_noun_that_points_back_means_the_last_place_of_its_sort(text, found, read):
    assert _found(text, read) == found

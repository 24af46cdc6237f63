import pytest

from claims.lexicon.demonyms import FILE, demonym_of
from claims.lexicon.gazetteer import find_entries, fold
from claims.lexicon.tables import rows


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Texan", "texas"),
        ("Texans", "texas"),
        ("Scottish", "scotland"),
        ("Catalans", "catalonia"),
        ("the Parisians", "paris"),
        ("New Yorkers", "new york"),
        ("Kurdish", "kurdistan"),
        ("Iraqis", "iraq"),
        ("African", "africa"),
        ("QUEBECERS", "quebec"),
        ("texan", None),
        ("Texas", None),
        ("Arab", None),
        ("polish", None),
        ("", None),
    ],
)
def test_words_for_a_people_lead_to_their_place(words, place):
    assert demonym_of(words) == place


@pytest.mark.parametrize("place", [place for place, _ in rows(FILE)])
def test_the_gazetteer_knows_every_place_that_has_a_people(place):
    assert find_entries(fold(place))

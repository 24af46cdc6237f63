import pytest


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("A jet was in Estonian airspace.", {"Estonian"}),
        ("The crew is in Japanese territorial waters.", {"Japanese"}),
        ("The Estonian jet was in Oslo.", {"Oslo"}),
    ],
)
def test_a_people_before_its_waters_stands_for_its_land(text, places, scene):
    found = scene(text).places
    assert {m.text for m in found if m.value.use.value == "literal"} == places


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("USS Cole is already under way to Rota.", "be under"),
        ("HMS Kent is home-ported at Plymouth.", "port"),
        ("Two jets took off from Aviano.", "take off"),
        ("The sailors keep watch near Hawaii.", "keep watch"),
        ("USS Cole is in Rota.", "be"),
    ],
)
def test_a_verb_is_known_with_what_belongs_to_it(text, verb, scene):
    seen = scene(text)
    [clause] = seen.clauses.values()
    assert verb in seen.verb(clause)


def test_a_word_beyond_the_end_is_empty(scene):
    seen = scene("USS Cole is in Rota.")
    assert (seen.word(-1), seen.word(99), seen.word(2)) == ("", "", "is")


def test_each_token_stands_in_the_clause_of_its_verb(scene):
    seen = scene("HMS Kent left Dover and reached Oslo.")
    lemmas = [clause.lemma for i in (3, 6) if (clause := seen.clause_at(i))]
    assert lemmas == ["leave", "reach"]


def test_a_ship_that_bears_a_name_of_a_place_is_no_place(scene):
    assert [m.text for m in scene("The carrier George Washington is in Guam.").places] == ["Guam"]

import pytest

from claims.mentions.places.article import is_institution, key_of, surnames_of
from claims.mentions.places.names import Name


@pytest.mark.parametrize(
    ("text", "surnames"),
    [
        ("Mary Shelton met Mr. Henderson. Shelton wept.", {"Shelton", "Henderson"}),
        ("They met in Lima.", set()),
    ],
)
def test_last_names_of_persons_are_kept_and_those_of_places_are_not(text, surnames, parse):
    assert surnames_of(parse(text)) == surnames


@pytest.mark.parametrize(
    ("text", "end", "office"),
    [("Huntsville Fire Chief spoke.", 3, True), ("Mary Brown spoke.", 2, False)],
)
def test_an_office_is_no_person(text, end, office, parse):
    (sentence, *_) = parse(text)
    assert is_institution(sentence, 0, end) is office


def test_the_key_of_a_name_has_no_case_or_accents(parse):
    (sentence, *_) = parse("They met in São Tomé.")
    assert key_of(sentence, Name(3, 5)) == "sao tome"

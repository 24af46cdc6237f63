"""Of whom a noun of harm tells."""

import pytest

from claims.extractors.casualties import extract_casualties


@pytest.mark.parametrize(
    ("text", "status", "country"),
    [
        ("The raid caused no civilian casualties.", "civilian", None),
        ("There were three American deaths.", "unknown", "US"),
        ("There were no casualties among civilians.", "civilian", None),
        ("The police death toll rose to nine.", "police", None),
        ("There were five road deaths.", "unknown", None),
        ("The army suffered no casualties.", "military", None),
        ("The raid suffered no casualties.", "unknown", None),
        ("The army inflicted five casualties.", "unknown", None),
    ],
)
def test_the_words_around_a_noun_of_harm_say_who(read, text, status, country):
    population = next(iter(extract_casualties(read(text)))).value.population
    assert (population.status.value, population.nationality) == (status, country)

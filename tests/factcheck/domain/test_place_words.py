"""Places in words."""

from typing import get_args

import pytest

from claims import Location, Place
from factcheck.domain.place_words import GROUNDS, choice_words, place_words, relative
from factcheck.domain.value_words import value_lines


@pytest.mark.parametrize(
    ("raw", "name", "fields", "words", "beside"),
    [
        ("Taji", "Taji", {"kind": "base", "within": ("Iraq",)}, "Taji, Iraq", False),
        ("Taji", "Taji", {"kind": "base", "country": "IQ"}, "Taji, Iraq", False),
        ("Qatar", "Qatar", {"kind": "area", "country": "QA"}, "Qatar", False),
        ("Mali", "Mali", {"kind": "country", "precision": "region"}, "Mali", False),
        ("Red Sea", "Red Sea", {"kind": "sea", "precision": "sea"}, "Red Sea", False),
        ("off Yorkshire", "Yorkshire",
         {"kind": "area", "precision": "region", "within": ("Yorkshire", "United Kingdom")},
         "off Yorkshire, United Kingdom", True),
        ("Off Yorkshire", "Yorkshire", {"kind": "area", "precision": "region"},
         "Off Yorkshire", True),
        ("off the coast of Qatar", "Qatar", {"precision": "region", "country": "QA"},
         "off the coast of Qatar", True),
        ("15 miles north of Taji, Iraq", "Taji", {"precision": "near", "within": ("Iraq",)},
         "15 miles north of Taji, Iraq", True),
        ("the Sahel", "Sahel", {"precision": "region"}, "Sahel", False),
        ("Kurdistan", "Kurdistan Region", {"precision": "region"}, "Kurdistan Region", False),
        ("the town of Taji", "Taji", {"precision": "settlement"}, "Taji", False),
    ],
)  # fmt: skip
def test_a_place_is_told_with_its_container_once_and_as_the_article_has_it_where_beside(
    raw, name, fields, words, beside
):
    place = Place.model_validate({"raw": raw, "name": name, **fields})
    assert place_words(place) == words
    assert relative(place) is beside


@pytest.mark.parametrize(
    ("place", "other", "words"),
    [
        (
            {"kind": "city", "country": "DJ", "within": ("Djibouti Region", "Djibouti")},
            {"kind": "country", "country": "DJ"},
            "also: Djibouti, the country",
        ),
        (
            {"kind": "country", "country": "DJ"},
            {"kind": "city", "country": "DJ", "within": ("Djibouti",)},
            "also: Djibouti, the city",
        ),
        (
            {"kind": "base", "country": "DJ", "within": ("Djibouti",)},
            {"kind": "airport", "country": "DJ", "within": ("Djibouti",)},
            "",
        ),
    ],
)
def test_another_place_with_the_same_words_says_what_it_is(place, other, words):
    alternative = {"name": "Djibouti", "gazetteer": "x:1", **other}
    fields = {"raw": "Djibouti", "name": "Djibouti", "alternatives": [alternative], **place}
    assert choice_words(Place.model_validate(fields)) == words


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        (
            {
                "grounds": "contained",
                "alternatives": [{"name": "Paris", "kind": "city", "country": "FR",
                                  "within": ("Ile-de-France", "France"), "gazetteer": "x:1"}],
            },
            "the text says what holds it; also: Paris, Ile-de-France, France",
        ),
        (
            {"alternatives": [{"name": "Paris", "kind": "city", "country": "FR",
                               "gazetteer": "x:1"}]},
            "also: Paris, France",
        ),
        (
            {
                "country": "QA",
                "alternatives": [
                    {"name": "Paris", "kind": "base", "country": "QA", "gazetteer": "x:2"}
                ],
            },
            "",
        ),
        ({"grounds": "known", "candidates": 3}, ""),
        ({"grounds": "only", "candidates": 1}, ""),
        ({}, ""),
    ],
)  # fmt: skip
def test_a_place_says_what_decided_and_what_else_it_may_be(fields, words):
    place = Place.model_validate({"raw": "Paris", "name": "Paris", **fields})
    assert choice_words(place) == words
    assert (("which one", words) in value_lines(Location(place=place))) is bool(words)


def test_every_ground_of_a_choice_has_words():
    [grounds, _] = get_args(Place.model_fields["grounds"].annotation)
    assert set(GROUNDS) == {ground.value for ground in grounds}

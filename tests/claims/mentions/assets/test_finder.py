from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.mentions.assets import find_assets
from claims.mentions.numbers import find_numbers


@pytest.fixture
def seen(parse):
    def assets(text):
        return [m for s in parse(text) for m in find_assets(s, list(find_numbers(s)))]

    return assets


@pytest.mark.parametrize(
    ("text", "surface", "name", "designation", "kind"),
    [
        (
            "USS Harry S Truman is in the Arabian Sea.",
            *("USS Harry S Truman", "USS Harry S. Truman", "CVN-75", "ship"),
        ),
        (
            "The carrier Abraham Lincoln sailed.",
            "Abraham Lincoln",
            "USS Abraham Lincoln",
            "CVN-72",
            "ship",
        ),
        ("MV Maersk Tigris was seized.", "MV Maersk Tigris", "MV Maersk Tigris", None, "ship"),
        ("B1 bombers are in Oman.", "B1 bombers", "B-1B Lancer", "B-1", "aircraft"),
        ("They flew F-15Es at night.", "F-15Es", "F-15E Strike Eagle", "F-15E", "aircraft"),
        ("Fighter jets took off.", "Fighter jets", "Fighter jets", None, "aircraft"),
        (
            "They moved Patriot batteries to Jordan.",
            *("Patriot batteries", "MIM-104 Patriot", "MIM-104", "missile"),
        ),
        (
            "The 82nd Airborne Division left.",
            *("82nd Airborne Division", "82nd Airborne Division", None, "unit"),
        ),
    ],
)
def test_an_asset_has_its_words_and_its_canonical_name(
    text, surface, name, designation, kind, seen
):
    [found] = seen(text)
    asset = found.value
    assert (found.text, asset.name, asset.designation) == (surface, name, designation)
    assert asset.asset_class.value == kind


@pytest.mark.parametrize(
    "text",
    [
        "An F-16 pilot was killed.",
        "The missile strike failed.",
        "He paid his insurance carrier.",
        "The New England Patriots won.",
        "The Ford Motor Company sold cars.",
        "President Truman spoke.",
        "A water tank burst.",
        "",
    ],
)
def test_other_things_are_no_assets(text, seen):
    assert seen(text) == []


@given(
    st.lists(
        st.sampled_from(
            [
                "USS",
                "B1",
                "jets",
                "3",
                ",",
                "carrier",
                "of",
                "F-16",
                "(",
                ")",
                "Wing",
                "the",
                "No",
                "-",
            ]
        )
    )
)
def test_any_words_give_assets_that_quote_the_text_and_do_not_overlap(parse, words):
    text = " ".join(words)
    for sentence in parse(text):
        found = list(find_assets(sentence, list(find_numbers(sentence))))
        assert all(m.span.of(text) == m.text for m in found)
        assert all(a.span.end <= b.span.start for a, b in pairwise(found))

import pytest

from claims.extractors.locations.drafts import (
    ANTECEDENT,
    INHERITED,
    TOWN_INHERITED,
    extract_locations,
)

DATELINE = "KABUL, Afghanistan (Wire) — A bomb killed two people on Monday, police said."


@pytest.mark.parametrize(
    ("text", "name", "flag"),
    [
        (
            "Rebels hold Idlib. Three people were killed in the city on Friday.",
            "Idlib",
            ANTECEDENT,
        ),
        ("Salina police are at the scene. A man was shot on Sunday.", "Salina", INHERITED),
        (DATELINE, "Kabul", INHERITED),
    ],
)
def test_a_place_that_stands_elsewhere_is_flagged(text, name, flag, read):
    [draft] = extract_locations(read(text))
    assert (draft.value.place.name, draft.flags) == (name, (flag,))
    assert draft.confidence < 0.7


@pytest.mark.parametrize(
    "text",
    [
        "Syria spoke of peace. A man was shot on Sunday.",  # a country alone is no place
        "A man was shot on Sunday.",
        "The minister spoke in Oslo.",
        "",
    ],
)
def test_nothing_is_inherited_where_nothing_tells(text, read):
    assert list(extract_locations(read(text))) == []


def test_what_the_lead_places_needs_no_dateline(read):
    text = "AMMAN, Jordan (Wire) — A bomb killed two people in Homs on Monday."
    found = [(d.value.place.name, d.flags) for d in extract_locations(read(text))]
    assert found == [("Homs", ())]


def test_the_draft_quotes_place_and_event_where_they_stand(read):
    text = "Gunmen attacked a convoy near Tripoli."
    [draft] = extract_locations(read(text))
    assert {k: span.of(text) for k, span in draft.slots.items()} == {
        "place": "Tripoli",
        "event": "attacked",
    }


@pytest.mark.parametrize(
    ("text", "within", "flags"),
    [
        (
            "Tulsa police came at noon. A man was shot on Zandermere Avenue.",
            "Tulsa",
            (TOWN_INHERITED,),
        ),
        ("A man was shot on Zandermere Avenue in Tulsa.", "Tulsa", ()),
        ("A man was shot on Zandermere Avenue.", None, ()),
    ],
)
def test_a_street_lies_in_the_town_the_article_is_about(text, within, flags, read):
    [draft] = extract_locations(read(text))
    place = draft.value.place
    assert (place.name, next(iter(place.within), None)) == ("Zandermere Avenue", within)
    assert draft.flags == flags


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Teenager shot in Vista - CBS News 8 - San Diego", ["Vista"]),
        ("Boy shot in Vista - girl stabbed in San Diego", ["Vista", "San Diego"]),
    ],
)
def test_an_outlets_own_town_is_no_place_of_its_story(text, places, read):
    drafts = extract_locations(read(text))
    assert [d.slots["place"].of(text) for d in drafts] == places

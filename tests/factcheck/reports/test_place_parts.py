"""Places as a report has them."""

import pytest
from pydantic import ValidationError

from factcheck.reports.place_parts import PlaceClaim, Places, Point


def claim(**more):
    given = {"claim": "C1", "claim_id": "c", "article": "A1", "outlet": None, "asset": "",
             "relation": "", "as_of": "", "there": True, "denied": False, "modality": "asserted",
             "printed": "Taji"}  # fmt: skip
    return PlaceClaim.model_validate({**given, **more})


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "the event"),
        ({"asset": "USS Nimitz", "relation": "located in"}, "USS Nimitz: located in"),
        ({"asset": "B-1B", "relation": "based at", "as_of": "May"}, "B-1B: based at, as of May"),
        ({"modality": "planned"}, "the event (planned)"),
        ({"modality": "hedged", "denied": True}, "the event (denied)"),
    ],
)
def test_a_claim_says_what_it_puts_at_a_place(fields, words):
    assert claim(**fields).put == words


def test_claims_that_say_the_same_are_told_together(placed):
    about = placed.places.features[0].properties
    given = [claim(asset="Rockets", relation="x"), claim(), claim(asset="rockets", relation="x")]
    told = about.but(claims=tuple(given)).told
    assert [(what, len(claims)) for what, claims in told] == [("Rockets: x", 2), ("the event", 1)]


def test_a_point_is_east_then_north_and_nothing_else():
    assert Point(coordinates=(44.3, 33.5)).model_dump() == {
        "type": "Point",
        "coordinates": (44.3, 33.5),
    }
    with pytest.raises(ValidationError):
        Point.model_validate({"coordinates": (44.3,)})


def test_places_that_no_map_can_show_are_told_apart(placed):
    assert [about.number for about in placed.places.nowhere] == [3]
    assert placed.places.located
    assert not Places(features=placed.places.features[2:]).located

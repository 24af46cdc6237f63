"""The places of a case."""

import pytest

from claims import AssetLocation, Event, Location, Modality, Place, PlaceUse, Polarity, Precision
from factcheck.reports.cartography.marks import Shape
from factcheck.reports.case_places import case_places, on_map
from factcheck.reports.place_parts import Places

TAJI = Place(
    raw="Camp Taji", name="Camp Taji", kind="base", country="IQ", lat=33.53, lon=44.26,
    precision="exact", within=("Iraq",),
)  # fmt: skip
IRAQ = Place(raw="Iraq", name="Iraq", kind="country", country="IQ", lat=33, lon=44,
             precision="country")  # fmt: skip
RED = Place(raw="Red Sea", name="Red Sea", kind="sea", lat=20, lon=38.5, precision="sea")
ARABIAN = Place(raw="Arabian Sea", name="Arabian Sea", kind="sea", lat=15, lon=65, precision="sea")
OFF = Place(raw="off Yorkshire", name="Yorkshire", kind="area", country="GB", lat=54, lon=-1,
            precision="region", within=("United Kingdom",))  # fmt: skip
METONYM = TAJI.model_copy(update={"use": PlaceUse.METONYMIC})
NOWHERE = Place(raw="Al Fulan", name="Al Fulan")


def ship(place, name="USS Nimitz", kind="ship", start=None, relation="located_in"):
    as_of = {"raw": "then", "timex": start, "start": f"{start}T00:00:00"} if start else None
    return AssetLocation(
        asset={"name": name, "surface": name, "class": kind},
        relation=relation,
        place=place,
        as_of=as_of,
    )


@pytest.fixture
def told(unworked):
    """A function that gives the case whose claims say these things, one each."""

    def case(*values, **changes):
        claims = []
        for stored, value in zip(unworked.claims, values, strict=False):
            event = None if isinstance(value, AssetLocation) else Event(key="e")
            machine = stored.machine.model_copy(update={"value": value, "event": event, **changes})
            claims.append(stored.but(machine=machine))
        return unworked.but(claims=tuple(claims), findings=())

    return case


def rows(places):
    return [
        (f.properties.number, f.properties.name, len(f.properties.claims)) for f in places.features
    ]


def test_claims_at_one_place_are_one_place_the_most_spoken_of_first(told):
    found = case_places(told(Location(place=RED), Location(place=TAJI), Location(place=TAJI)))
    assert rows(found) == [(1, "Camp Taji, Iraq", 2), (2, "Red Sea", 1)]
    assert [(c.article, c.claim) for c in found.features[0].properties.claims] == [
        *(("A1", "C2"), ("A2", "C3")),
    ]


def test_a_place_that_is_no_point_says_so(told):
    near = TAJI.model_copy(update={"precision": Precision.NEAR})
    relative = near.model_copy(update={"raw": "15 miles north of Camp Taji"})
    for place, name in (
        (IRAQ, "somewhere in Iraq"),
        (near.model_copy(update={"raw": "Camp Taji"}), "near Camp Taji, Iraq"),
        (relative, "15 miles north of Camp Taji, Iraq"),
        (OFF, "off Yorkshire, United Kingdom"),
        (TAJI, "Camp Taji, Iraq"),
        (RED, "Red Sea"),
    ):
        [feature] = case_places(told(Location(place=place))).features
        assert feature.properties.name == name


@pytest.mark.parametrize(
    ("values", "shape"),
    [
        ([Location(place=TAJI)], Shape.EVENT),
        ([ship(TAJI)], Shape.ASSET),
        ([Location(place=TAJI), ship(TAJI)], Shape.BOTH),
    ],
)
def test_the_shape_says_what_is_there(told, values, shape):
    [feature] = case_places(told(*values)).features
    assert feature.properties.shape is shape


def test_what_is_aimed_at_a_place_is_not_there(told):
    found = case_places(told(Location(place=TAJI), ship(TAJI, "rockets", relation="targeted_at")))
    assert found.features[0].properties.shape is Shape.EVENT
    assert on_map(found)[0][0].details == ()
    assert found.features[0].properties.told[1][0] == "rockets: targeted at"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "USS Nimitz: located in"),
        ({"polarity": Polarity.NEGATED}, "USS Nimitz: located in (denied)"),
        ({"modality": Modality.PLANNED}, "USS Nimitz: located in (planned)"),
    ],
)
def test_what_is_denied_or_planned_says_so_and_is_on_no_way(told, changes, words):
    found = case_places(told(ship(RED), ship(ARABIAN), **changes))
    assert [f.properties.told[0][0] for f in found.features] == [words, words]
    assert bool(found.ways) is not bool(changes)


def test_a_place_of_no_event_is_another_place(told):
    [feature] = case_places(told(Location(place=TAJI), event=None)).features
    assert feature.properties.shape is Shape.OTHER


def test_a_place_without_coordinates_is_listed_last_and_not_on_the_map(told):
    found = case_places(
        told(Location(place=NOWHERE), Location(place=NOWHERE), Location(place=RED))
    )
    assert rows(found) == [(1, "Red Sea", 1), (2, "Al Fulan", 2)]
    assert found.features[1].geometry is None
    assert [p.name for p in found.nowhere] == ["Al Fulan"]
    assert [p.number for p in on_map(found)[0]] == [1]
    assert found.located
    assert not case_places(told(Location(place=NOWHERE))).located


@pytest.mark.parametrize(
    "changes",
    [
        {"confidence": 0.2},
        {"value": Location(place=TAJI.model_copy(update={"use": PlaceUse.METONYMIC}))},
    ],
)
def test_what_is_unsure_or_means_no_place_is_left_out(told, changes):
    assert case_places(told(Location(place=TAJI))).features
    assert case_places(told(Location(place=TAJI), **changes)) == Places()


def test_a_claim_that_was_dismissed_or_rejected_is_left_out(told):
    case = told(Location(place=TAJI))
    [claim] = case.claims
    for gone in (
        claim.but(status="dismissed"),
        claim.but(rejected="no"),
        claim.but(vanished=True),
    ):
        assert case_places(case.but(claims=(gone,))) == Places()


def test_a_place_that_was_only_left_is_a_ring_and_says_left(told):
    found = case_places(told(ship(RED, relation="departed"), ship(ARABIAN)))
    left, held = found.features
    assert (left.properties.shape, held.properties.shape) == (Shape.LEFT, Shape.ASSET)
    assert left.properties.told[0][0] == "USS Nimitz: left"
    assert not left.properties.claims[0].there
    assert on_map(found)[0][0].details == ("USS Nimitz (left)",)
    both = case_places(told(ship(RED, relation="departed"), ship(RED)))
    assert both.features[0].properties.shape is Shape.ASSET


def test_the_lines_of_a_map_are_those_of_the_case(told):
    found = case_places(told(ship(RED, start="2020-03-15"), ship(ARABIAN, start="2020-03-01")))
    [way], [drawn] = found.ways, on_map(found)[1]
    assert (drawn.stops, drawn.ordered, drawn.clash) == (way.stops, True, False)


def test_it_is_geojson_and_reads_back(told):
    found = case_places(told(Location(place=TAJI), ship(NOWHERE)))
    data = found.model_dump(mode="json")
    assert data["type"] == "FeatureCollection"
    assert data["features"][0]["geometry"] == {"type": "Point", "coordinates": [44.26, 33.53]}
    assert data["features"][1]["geometry"] is None
    assert Places.model_validate(data) == found


def test_more_assets_than_a_label_holds_are_counted(told):
    names = ("USS A", "USS B", "USS C", "USS D")
    [mark], _ = on_map(case_places(told(*(ship(RED, name) for name in names))))
    assert mark.details == ("USS A", "USS B", "USS C", "and 1 more")


def test_a_case_without_places_has_none(unworked):
    assert case_places(unworked) == Places()
    assert on_map(Places()) == ([], [])

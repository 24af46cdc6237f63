from factcheck.reports.place_parts import Places
from factcheck.ui.components.places import place_nodes
from factcheck.ui.components.sheet import words_of
from factcheck.workflow.show_places import show_places


def acts(nodes):
    for node in nodes:
        if isinstance(node, list):
            yield from ([node[1]["act"]] if "act" in node[1] else [])
            yield from acts(node[2])


def test_the_table_says_all_that_the_map_does(desk):
    found = show_places(desk.bench, desk.case.id)
    nodes = place_nodes(found)
    told = words_of(nodes)
    assert len(found.features) > 3
    for feature in found.features:
        assert feature.properties.name in told
    assert "≠ USS Dwight D. Eisenhower: put in" in told
    claims = {c.claim_id for f in found.features for c in f.properties.claims}
    assert {act["claim"] for act in acts(nodes)} == claims


def test_places_without_coordinates_are_named(desk):
    found = show_places(desk.bench, desk.case.id)
    lost = found.features[0].but(geometry=None)
    told = words_of(place_nodes(found.but(features=(lost, *found.features[1:]))))
    assert "Not on the map: 1 place without coordinates: Camp Taji" in told
    assert "Not on the map" not in words_of(place_nodes(found))


def test_a_case_without_places_says_so():
    assert words_of(place_nodes(Places())) == "No claim says where."

"""Draw the places of a case: a map, and the same in a table."""

from collections.abc import Callable

import streamlit as st

from factcheck.reports.case_places import on_map
from factcheck.reports.page_words import closeness, count_words, degrees, way_words
from factcheck.reports.place_map import Theme, place_map
from factcheck.reports.place_parts import PlaceFeature, Places
from factcheck.ui.components.parts import component
from factcheck.ui.components.sheet import Node, draw, el, quiet

_mount = component("map_view")  # Streamlit's own text commands drop SVG
HEADS = ("No.", "Place", "How close", "Coordinates", "What is there, by which claim")


def places(find: Callable[[], Places], *, case: str, unfolded: bool = True) -> None:
    """Draw the map and the table, found where they are unfolded; a claim leads to its card."""
    box = st.expander("Places", expanded=unfolded, key="places", on_change="rerun")
    if not box.open:
        return
    found = find()
    with box:
        if found.located:
            marks, ways = on_map(found)
            theme = Theme.DARK if st.context.theme.type == "dark" else Theme.LIGHT
            svg = place_map(marks, ways, title=f"Places of the case “{case}”", theme=theme)
            _mount(key="place-map", data={"svg": svg})
        draw("place-list", place_nodes(found))


def place_nodes(found: Places) -> list[Node]:
    """Return what the map says, in words."""
    if not found.features:
        return [el("p", "No claim says where.", cls="quiet")]
    nodes: list[Node] = [
        el("p", el("b", f"{'≠ ' if way.clash else ''}{way.asset}: "), way_words(way))
        for way in found.ways
    ]
    if found.nowhere:
        names = "; ".join(place.name for place in found.nowhere)
        lacking = count_words(len(found.nowhere), "place")
        nodes.append(el("p", f"Not on the map: {lacking} without coordinates: {names}."))
    head = el("thead", el("tr", *(el("th", said, scope="col") for said in HEADS)))
    body = el("tbody", *map(_row, found.features))
    return [*nodes, el("div", el("table", head, body, cls="places"), cls="scroll")]


def _row(feature: PlaceFeature) -> Node:
    place = feature.properties
    name: list[Node] = [place.name]
    if place.chosen:
        name.append(quiet(f" ({place.chosen})"))
    told = []
    for what, claims in place.told:
        links: list[Node] = []
        for claim in claims:
            go = {"do": "go", "claim": claim.claim_id}
            links += [" ", el("button", f"{claim.article} {claim.claim}", act=go)]
        told.append(el("div", what, quiet(f" “{claims[0].printed}”"), *links))
    return el(
        "tr",
        el("td", str(place.number)),
        el("th", *name, scope="row"),
        el("td", closeness(place)),
        el("td", degrees(feature)),
        el("td", *told),
    )

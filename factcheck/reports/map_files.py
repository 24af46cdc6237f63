"""The map of a case as files of its own: a picture, and data for a program that draws maps."""

import json

from factcheck.reports.case_places import on_map
from factcheck.reports.contents import Contents
from factcheck.reports.place_map import place_map


def map_picture(contents: Contents) -> str:
    """Return the map as an SVG file that needs nothing else."""
    places, ways = on_map(contents.places)
    return f"{place_map(places, ways, title=map_title(contents))}\n"


def map_data(contents: Contents) -> str:
    """Return the places as GeoJSON, keys sorted."""
    told = contents.places.model_dump(mode="json")
    return json.dumps(told, ensure_ascii=False, sort_keys=True, indent=1) + "\n"


def map_title(contents: Contents) -> str:
    """Return what the map shows."""
    return f"Places of the case “{contents.title}”"

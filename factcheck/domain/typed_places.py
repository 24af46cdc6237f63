"""A place as a person types it: the one that is listed under the name, else an unlisted one."""

from typing import Any

from pydantic import BaseModel

from claims import Place, place_by_name

FOUND = ("name", "country", "lat", "lon", "kind", "precision", "gazetteer", "zone", "radius_km")
FOUND_ABOUT = ("within", "candidates", "grounds", "alternatives")


def place_typed(name: str, *, country: str | None, country_before: str | None) -> dict[str, Any]:
    """Return what is known of the place of a name; empty where none is listed so.

    A country that was not typed anew only decides between places of one name.
    """
    found = place_by_name(name, country=country)
    if found.gazetteer is None and country == country_before:
        found = place_by_name(name)
    if found.gazetteer is None:
        return {}
    return found.model_dump(mode="json", include={*FOUND, *FOUND_ABOUT})


def unlisted_words(value: BaseModel) -> str:
    """Return the sentence that no list knows the place of a value; empty where one does."""
    place = getattr(value, "place", None)
    if not isinstance(place, Place) or place.gazetteer is not None:
        return ""
    return f"“{place.name}” is in no list of places: kept as an unlisted one, off the map"

"""What follows from a time or a place that is typed anew; what was of the old one goes."""

from collections.abc import Mapping
from typing import Any

from factcheck.domain.typed_places import place_typed
from factcheck.domain.typed_times import dated_words, time_typed, zone_named

OF_A_PLACE = ("lat", "lon", "kind", "precision", "gazetteer", "zone", "radius_km", "within")
OF_A_CHOICE = ("candidates", "grounds", "alternatives")
OF_A_TIME = ("start", "end", "start_utc", "end_utc")
TIMES = ("time", "as_of")
TIME_FIELDS = ("timex", "zone", "raw")
PLACE_FIELDS = ("name", "country")
Content = dict[str, Any]


def work_out(content: Content, typed: Mapping[str, str], before: Mapping[str, Any] | None) -> None:
    """Fill in what is known of the times and places that were typed anew, in their place.

    UsageError where a time or a zone is none.
    """
    for parent in dict.fromkeys(path.rpartition(".")[0] for path in typed):
        part, old = _at(content, parent), _at(before or {}, parent)
        new = {name for name in part if part.get(name) != old.get(name)}
        told = {path.rpartition(".")[2] for path in typed if path.rpartition(".")[0] == parent}
        named = parent.rpartition(".")[2]
        timed = named in TIMES or "timex" in told | set(part)
        if timed and new & {*TIME_FIELDS}:
            _time(part, new)
        if named == "place" and new & {*PLACE_FIELDS}:
            _place(part, old)


def _time(part: Content, new: set[str]) -> None:
    zone = part.get("zone")
    if "zone" in new and zone:
        zone_named(zone)
    words = str(part.get("timex") or "")
    if "timex" not in new and "raw" in new:
        words = dated_words(str(part.get("raw") or "")) or words
    if words == (part.get("timex") or "") and not new & {"timex", "zone"}:
        return
    for name in OF_A_TIME:
        part.pop(name, None)
    if words:
        part.update(time_typed(words, zone))


def _place(part: Content, old: Mapping[str, Any]) -> None:
    for stale in (*OF_A_PLACE, *OF_A_CHOICE):
        part.pop(stale, None)
    if name := part.get("name"):
        found = place_typed(name, country=part.get("country"), country_before=old.get("country"))
        part.update(found)


def _at(content: Mapping[str, Any], path: str) -> Any:
    at: Any = content
    for name in path.split(".") if path else ():
        at = at.get(name) if isinstance(at, Mapping) else None
    return at if isinstance(at, dict) else {}
